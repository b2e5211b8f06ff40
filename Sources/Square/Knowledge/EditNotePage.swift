import Database
import Organisation
import Web

/// What this is for: to make a note right again. Every earlier text stays.
struct EditNotePage {
    let note: Note
    let space: Space
    let draft: NoteDraft
    let problem: Problem?
    /// The text that the edit began from, when somebody else changed it meanwhile.
    let base: NoteText?
    let viewer: Viewer
    let canvas: Canvas

    static func load(
        _ id: Note.ID, draft: NoteDraft? = nil, from version: Int = 0, problem: Problem? = nil, visit: Visit
    ) throws -> EditNotePage {
        let (viewer, db) = (visit.viewer, visit.db)
        let (note, space) = try Notes.findInSpace(id, visibleTo: viewer, in: db)
        guard note.canBeEdited(by: viewer) else { throw Problem.forbidden("note.only_authors") }
        let cited = try NoteStore.listCited(note.text.sources, visibleTo: viewer, in: db)
        let time = visit.organisation.fieldTime
        let review = time.day(note.isDue(at: visit.now) ? visit.now.inAYear : note.reviewAt)
        let base =
            problem?.kind == .conflict ? try NoteVersionStore.find(version, of: id, visibleTo: viewer, in: db) : nil
        return EditNotePage(
            note: note, space: space,
            draft: draft ?? NoteDraft(note.text, cited: cited, review: review),
            problem: problem, base: problem?.kind == .conflict ? base?.text ?? note.text : nil, viewer: viewer,
            canvas: visit.canvas)
    }

    private var problems: [String: Problem.Reason] { problem?.fields ?? [:] }

    var page: Page { Page(title: canvas("note.edit.title"), section: "notes", main: main) }

    private var main: HTML {
        let fields = NoteFields(
            draft: draft, problems: problems, asksReview: note.isOwned(by: viewer), asksWhy: true, canvas: canvas)
        return """
            <header class="head"><div><h1>\(canvas("note.edit.title"))</h1>\
            <p class="small">\(canvas("note.edit.purpose"))</p></div></header>\(base.map(conflict))\
            \(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\
            <form class="form note-form" method="post" action="\(link: .note(note.id))/edit" data-draft="edit">\
            <input type="hidden" name="version" value="\(note.version)">\(fields.body)\
            \(AudienceLine(space: space, canvas: canvas).body)\
            <div class="actions"><button class="button">\(canvas(base == nil ? "form.save" : "note.saveMine"))</button>\
            <a class="button quiet" href="\(link: .note(note.id))">\(canvas("form.cancel"))</a></div></form>
            """
    }

    // Both texts beside each other, each with what it changed. What was typed stands in the form below.
    private func conflict(_ base: NoteText) -> HTML {
        """
        <div class="notice warm" role="alert">\(canvas.icon(.warning))<p>\(canvas("note.edited_meanwhile"))</p></div>\
        <div class="note-versions"><section class="section"><h2>\(canvas("note.conflict.theirs"))</h2>\
        \(side(from: base, title: note.text.title, body: note.text.body))</section>\
        <section class="section"><h2>\(canvas("note.conflict.mine"))</h2>\
        \(side(from: base, title: NoteDraft.line(draft.title), body: draft.body.trimmed))</section></div>\
        <h2>\(canvas("note.conflict.form"))</h2><p class="small">\(canvas("note.conflict.text"))</p>
        """
    }

    private func side(from base: NoteText, title: String, body: String) -> HTML {
        """
        <div class="text"><p><strong>\(WordDiff.html(from: base.title, to: title))</strong></p>\
        <p>\(WordDiff.html(from: base.body, to: body))</p></div>
        """
    }
}
