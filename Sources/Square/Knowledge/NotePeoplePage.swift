import Organisation
import Web

/// What this is for: to say who answers for a note, and who may edit it too.
struct NotePeoplePage {
    let note: Note
    let authors: [Member.Byline]
    let form: Form
    let problems: [String: Problem.Reason]
    let viewer: Viewer
    let canvas: Canvas

    static func load(
        _ id: Note.ID, form: Form = Form(), problems: [String: Problem.Reason] = [:], visit: Visit
    ) throws -> NotePeoplePage {
        let note = try Notes.find(id, visibleTo: visit.viewer, in: visit.db)
        guard note.canBeEdited(by: visit.viewer) else { throw Problem.forbidden("note.only_authors") }
        return NotePeoplePage(
            note: note, authors: try NoteStore.listAuthors(of: id, visibleTo: visit.viewer, in: visit.db), form: form,
            problems: problems, viewer: visit.viewer, canvas: visit.canvas)
    }

    private var link: Link { .note(note.id) }
    private var isOwner: Bool { note.isOwned(by: viewer) }

    var page: Page { Page(title: canvas("note.people"), section: "notes", main: main) }

    private var main: HTML {
        """
        <nav class="crumbs" aria-label="\(canvas("frame.crumbs"))"><ol><li><a href="\(link: .notes)">\(canvas("nav.notes"))</a></li>\
        <li><a href="\(link: link)">\(note.title)</a></li></ol></nav>\
        <header class="head"><div><h1>\(canvas("note.people"))</h1><p class="small">\(canvas("note.people.purpose"))</p></div></header>\
        \(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\
        <section class="section"><h2>\(canvas("note.owner"))</h2><ul class="who"><li>\(Face(note.owner, size: .small).body)\
        <a href="\(link: .person(note.owner.handle))">\(note.owner.name)</a></li></ul>\(if: isOwner, handOver)</section>\
        <section class="section"><h2>\(canvas("note.authors"))</h2>\
        \(authors.isEmpty ? nobody : "<ul class=\"who note-who\">\(authors.map(author))</ul>" as HTML)\
        \(if: isOwner, add)</section>
        """
    }

    private func removalLink(of person: Member.Byline) -> Link { "\(link: link)/authors/\(person.handle)/removal" }

    private func author(_ person: Member.Byline) -> HTML {
        let removal: HTML =
            isOwner || person.id == viewer.id
            ? """
            <form method="post" action="\(link: removalLink(of: person))"><button class="button small quiet">\
            \(canvas("note.authors.remove"))<span class="sr"> \(person.name)</span></button></form>
            """ : ""
        return """
            <li>\(Face(person, size: .small).body)<a href="\(link: .person(person.handle))">\(person.name)</a>\(removal)</li>
            """
    }

    private var add: HTML {
        let field = Field(
            "author", label: canvas("note.authors.add"), value: form["author"], hint: canvas("note.person.hint"),
            error: problems["author"].map { canvas($0) })
        return """
            <form class="form" method="post" action="\(link: link)/authors">\(field.body(canvas))\
            <div class="actions"><button class="button quiet">\(canvas("note.authors.send"))</button></div></form>
            """
    }

    private var handOver: HTML {
        let field = Field(
            "owner", label: canvas("note.handOver"), value: form["owner"], hint: canvas("note.handOver.hint"),
            error: problems["owner"].map { canvas($0) })
        return """
            <form class="form" method="post" action="\(link: link)/owner">\(field.body(canvas))\
            <div class="actions"><button class="button quiet">\(canvas("note.handOver.send"))</button></div></form>
            """
    }

    private var nobody: HTML { "<p class=\"small\">\(canvas("note.authors.none"))</p>" }
}
