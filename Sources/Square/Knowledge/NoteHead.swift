import Database
import Organisation
import Web

/// The top of a note: what it is called, who answers for it, when somebody last looked, and what is the matter.
struct NoteHead {
    let note: Note
    let authors: [Member.Byline]
    let doubts: [NoteDoubt]
    let viewer: Viewer
    let canvas: Canvas
    /// The element that heads it: the page's own heading, but for the style guide.
    var heading: HTML = "h1"
    var actions: HTML = ""

    var body: HTML {
        """
        <header class="note-head"><div class="head"><div><\(heading)>\(note.title)</\(heading)></div>\
        \(if: !actions.isEmpty, "<div class=\"actions\">\(actions)</div>")</div>\
        <div class="by">\(Face(note.owner).body)<div><p class="note-owner">\(owner)\(with)</p>\
        <p class="meta"><span>\(canvas(note.hasOwner ? "note.checked" : "note.checked.before", day(note.checkedAt)))</span>\
        \(confirmed)<a href="\(link: .noteVersions(note.id))">\(canvas("note.version", String(note.version)))</a></p></div></div>\
        </header>\(orphan)\(doubt)\(due)
        """
    }

    private var owner: HTML {
        guard note.hasOwner else { return "\(canvas("note.owner.gone", note.owner.name))" }
        return
            "<a class=\"name\" href=\"\(link: .person(note.owner.handle))\">\(note.owner.name)</a> \(canvas("note.owner.keeps"))"
    }

    private var with: HTML {
        guard !authors.isEmpty else { return "" }
        let names: [HTML] = authors.map { "<a href=\"\(link: .person($0.handle))\">\($0.name)</a>" }
        return ". \(canvas("note.authors.with")) \(names.joined(separator: ", "))."
    }

    // A small number of readers would point at people.
    private var confirmed: HTML {
        guard note.confirmations >= Note.fewestConfirmations else { return "" }
        return "<span>\(canvas("note.confirmed", count: note.confirmations))</span>"
    }

    private var orphan: HTML {
        guard !note.hasOwner, !note.isWithdrawn else { return "" }
        return """
            <div class="notice warm">\(canvas.icon(.person))<p><strong>\(canvas("note.orphan"))</strong> \(canvas("note.orphan.text"))</p>\
            <form method="post" action="\(link: .note(note.id))/owner/taking"><button class="button small">\
            \(canvas("note.takeOver"))</button></form></div>
            """
    }

    private var doubt: HTML {
        guard note.isDoubted, !doubts.isEmpty else { return "" }
        let remarks: [HTML] = doubts.map { doubt in
            """
            <li><p>\(lines(doubt.remark))</p><p class="meta"><span>\(doubt.author.name)</span>\(canvas.time(doubt.at))</p></li>
            """
        }
        return """
            <section class="notice warm note-doubts" aria-labelledby="doubts-\(note.id.rawValue)">\(canvas.icon(.warning))\
            <div><p id="doubts-\(note.id.rawValue)"><strong>\(canvas("note.doubted"))</strong> \(canvas("note.doubted.text"))</p>\
            <ul>\(remarks)</ul></div></section>
            """
    }

    private var due: HTML {
        guard note.isDue(at: canvas.now), !note.isWithdrawn else { return "" }
        return """
            <div class="notice warm">\(canvas.icon(.clock))<p><strong>\(canvas("note.due"))</strong> \
            \(canvas(note.isOwned(by: viewer) ? "note.due.own" : "note.due.text", day(note.reviewAt)))</p></div>
            """
    }

    private func lines(_ text: String) -> HTML {
        text.split(separator: "\n").map { HTML(String($0)) }.joined(separator: "<br>")
    }

    private func day(_ instant: Instant) -> String { canvas.words.shortDay(instant, now: canvas.now) }
}
