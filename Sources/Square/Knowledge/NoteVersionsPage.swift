import Organisation
import Web

/// What this is for: to see how a note came to say what it says, and to put an earlier text back.
struct NoteVersionsPage {
    static let pageSize = 10

    let note: Note
    /// The latest first; one more than is shown, to compare the last with.
    let versions: [NoteVersion]
    let answered: [NoteDoubt]
    let cited: [NoteSource: CitedText]
    let viewer: Viewer
    let canvas: Canvas

    static func load(_ id: Note.ID, before version: Int?, visit: Visit) throws -> NoteVersionsPage {
        let (viewer, db) = (visit.viewer, visit.db)
        let (note, space) = try Notes.findInSpace(id, visibleTo: viewer, in: db)
        guard !note.isWithdrawn || note.canBeRestored(by: viewer, in: space) else { throw Problem.notFound }
        let versions = try NoteVersionStore.list(
            of: id, before: version, limit: pageSize + 1, visibleTo: viewer, in: db)
        return NoteVersionsPage(
            note: note, versions: versions,
            answered: version == nil
                ? try NoteStore.listDoubts(of: id, areOpen: false, visibleTo: viewer, in: db) : [],
            cited: try NoteStore.listCited(versions.flatMap(\.text.sources), visibleTo: viewer, in: db),
            viewer: viewer, canvas: visit.canvas)
    }

    var page: Page { Page(title: canvas("note.versions.title"), section: "notes", main: main) }

    private var main: HTML {
        let rows: [HTML] = versions.indices.prefix(Self.pageSize).map(row)
        return """
            <nav class="crumbs" aria-label="\(canvas("frame.crumbs"))"><ol><li><a href="\(link: .notes)">\(canvas("nav.notes"))</a></li>\
            <li><a href="\(link: .note(note.id))">\(note.title)</a></li></ol></nav>\
            <header class="head"><div><h1>\(canvas("note.versions.title"))</h1>\
            <p class="small">\(canvas("note.versions.purpose"))</p></div></header>\
            <ol class="history note-history">\(rows)</ol>\(pager)\(if: !answered.isEmpty, remarks)
            """
    }

    private var pager: HTML? {
        guard versions.count > Self.pageSize else { return nil }
        let last = versions[Self.pageSize - 1].number
        let next = Link.noteVersions(note.id).appending(query: "before", String(last))
        return Pager(next: next, words: canvas("note.versions.older"), canvas: canvas).body
    }

    private func row(_ index: Int) -> HTML {
        let version = versions[index]
        let before = index + 1 < versions.count ? versions[index + 1].text : nil
        return """
            <li><header class="by">\(Face(version.author, size: .small).body)<div>\
            <h2 class="name">\(canvas("note.version.title", String(version.number)))</h2>\
            <p class="meta"><span>\(version.author.name)</span>\(canvas.time(version.at))\
            \(version.restoredFrom.map { "<span>\(canvas("note.restoredFrom", String($0)))</span>" as HTML })</p></div>\(restore(version))</header>\
            \(if: !version.why.isEmpty, "<p class=\"note-why\">\(version.why)</p>")\(changes(version.text, from: before))</li>
            """
    }

    // What changed shows in the text as it was typed; the first version reads as it was read.
    private func changes(_ text: NoteText, from before: NoteText?) -> HTML {
        guard let before else {
            return """
                <p><strong>\(text.title)</strong></p>\(TextView(text: text.body, mentioned: [:]).body)\
                \(lines(text.sources))
                """
        }
        let topics =
            before.topicLine == text.topicLine
            ? ""
            : "<p class=\"small\">\(canvas("note.topics")): \(WordDiff.html(from: before.topicLine, to: text.topicLine))</p>"
                as HTML
        let (old, new) = (names(before.sources), names(text.sources))
        let sources: HTML =
            old == new ? "" : "<p class=\"small\">\(canvas("note.sources")): \(WordDiff.html(from: old, to: new))</p>"
        return """
            <p><strong>\(WordDiff.html(from: before.title, to: text.title))</strong></p>\
            <div class="text"><p>\(WordDiff.html(from: before.body, to: text.body))</p></div>\(topics)\(sources)
            """
    }

    private func lines(_ sources: [NoteSource]) -> HTML {
        let names = names(sources)
        return names.isEmpty ? "" : "<p class=\"small\">\(canvas("note.sources")): \(names)</p>"
    }

    // Only what this reader may see: a conversation out of sight has no name here.
    private func names(_ sources: [NoteSource]) -> String {
        sources.shown(cited).map { cited[$0].map { "“\($0.heading)” (\($0.author.name))" } ?? $0.line }.joined(
            separator: ", ")
    }

    private func restore(_ version: NoteVersion) -> HTML {
        guard version.number != note.version, note.canBeEdited(by: viewer) else { return "" }
        return """
            <form method="post" action="\(link: .noteVersions(note.id))/\(version.number)/restoration">\
            <button class="button small quiet">\(canvas("note.putBack"))\
            <span class="sr"> \(canvas("note.version.title", String(version.number)))</span></button></form>
            """
    }

    private var remarks: HTML {
        let rows: [HTML] = answered.map { doubt in
            """
            <li><header class="by">\(Face(doubt.author, size: .small).body)<div><span class="name">\(doubt.author.name)</span>\
            <p class="meta">\(canvas.time(doubt.at))</p></div></header><p>\(doubt.remark)</p>\
            <p class="small">\(doubt.answer.isEmpty ? canvas("note.answered") : canvas("note.answered.words", doubt.answer))</p></li>
            """
        }
        return """
            <section class="section"><h2>\(canvas("note.remarks"))</h2><ul class="history">\(rows)</ul></section>
            """
    }
}
