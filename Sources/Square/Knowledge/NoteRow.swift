import Organisation
import Web

/// A note in a list: its title, its first words, who answers for it, and what is the matter with it.
package struct NoteRow {
    let note: Note
    let canvas: Canvas
    /// In a group's own list its name need not be said again.
    let namesSpace: Bool

    package init(note: Note, canvas: Canvas, namesSpace: Bool = true) {
        self.note = note
        self.canvas = canvas
        self.namesSpace = namesSpace
    }

    package var body: HTML {
        """
        <article class="row plain note-row"><div><h3><a href="\(link: .note(note.id))">\(note.title)</a></h3>\
        <p>\(Markdown.plain(note.text.body, limit: 200))</p>\
        <p class="meta">\(NoteStates(note: note, canvas: canvas).chips)\(if: namesSpace, space)\
        \(if: note.hasOwner, "<span>\(canvas("note.keptBy", note.owner.name))</span>")\
        <span>\(canvas("note.changed")) \(canvas.time(note.changedAt))</span></p></div></article>
        """
    }

    private var space: HTML {
        "<a class=\"chip\" href=\"\(link: .space(note.spaceSlug))\">\(note.spaceName)</a>"
    }
}

/// What is the matter with a note, in a few words each.
struct NoteStates {
    let note: Note
    let canvas: Canvas

    var chips: HTML {
        var states: [(Icon, String)] = []
        if note.isDoubted { states.append((.warning, canvas("note.state.doubted"))) }
        if !note.hasOwner { states.append((.person, canvas("note.state.noOwner"))) }
        if note.isDue(at: canvas.now) { states.append((.clock, canvas("note.state.due"))) }
        let chips: [HTML] = states.map { icon, words in
            "<span class=\"chip warm\">\(canvas.icon(icon)) \(words)</span>"
        }
        return chips.joined()
    }
}

/// Beside a group: what was kept in it.
struct NotesAside {
    static let most = 5

    let space: Space
    /// One more than is shown, when there are.
    let notes: [Note]
    let viewer: Viewer
    let canvas: Canvas

    var body: HTML {
        guard space.canRead(viewer), !notes.isEmpty || space.offersNotes else { return .empty }
        let lines: [HTML] = notes.prefix(Self.most).map { note in
            """
            <li><a class="link" href="\(link: .note(note.id))">\(note.title)</a>\
            \(if: note.isDoubted, " <span class=\"chip warm\">\(canvas("note.state.doubted"))</span>")</li>
            """
        }
        return """
            <section class="note-aside"><h2>\(canvas("note.aside"))</h2>\
            \(notes.isEmpty ? none : "<ul>\(lines)</ul>" as HTML)\
            <p class="small"><a class="link" href="\(link: .notes(in: space.slug))">\(canvas("note.aside.all"))</a></p>\
            \(if: space.canKeepNotes(viewer), "<p class=\"small\"><a class=\"link\" href=\"\(link: .newNote(in: space.slug))\">\(canvas("note.new"))</a></p>")\
            </section>
            """
    }

    private var none: HTML { "<p class=\"small\">\(canvas("note.aside.none"))</p>" }
}
