import Database
import Organisation
import Web

/// What this is for: to keep an answer where everybody who needs it finds it again.
struct NewNotePage {
    let space: Space?
    let choices: [MySpace]
    let answer: KeptAnswer?
    let draft: NoteDraft
    let problems: [String: Problem.Reason]
    let viewer: Viewer
    let canvas: Canvas

    /// - Parameter slug: the group; of an answer it is always the group that the answer stands in
    static func load(
        slug: String, draft: NoteDraft, problems: [String: Problem.Reason]? = nil, visit: Visit
    ) throws -> NewNotePage {
        let (viewer, db) = (visit.viewer, visit.db)
        guard visit.organisation.isOn(Note.form) else { throw Problem.forbidden("note.off") }
        let answer = try draft.kept.flatMap { try KeptAnswer.find($0, visibleTo: viewer, in: db) }
        guard draft.kept == nil || answer != nil || problems != nil else { throw Problem.notFound }
        let isAsking = problems == nil
        let slug = answer?.spaceSlug ?? slug
        var space: Space?
        if problems?["space"] == nil, !slug.isEmpty {
            space = try Spaces.findReadable(slug, visibleTo: viewer, in: db)
        }
        var shown = draft
        if isAsking {
            if let answer { shown = answer.draft }
            shown.token = draft.token
            shown.review = visit.organisation.fieldTime.day(visit.now.inAYear)
        }
        return NewNotePage(
            space: space, choices: space == nil ? try SquareFeatures.mine(visit) : [], answer: answer, draft: shown,
            problems: problems ?? [:], viewer: viewer, canvas: visit.canvas)
    }

    var page: Page { Page(title: canvas("note.new.title"), section: "notes", main: main) }

    private var main: HTML {
        """
        <header class="head"><div><h1>\(canvas("note.new.title"))</h1>\
        <p class="small">\(canvas("note.new.purpose"))</p></div></header>\
        \(space == nil && problems.isEmpty ? chooser : composer)
        """
    }

    private var chooser: HTML {
        if choices.isEmpty {
            return """
                <div class="empty">\(Ring(filled: 1).body)<h2>\(canvas("post.new.noGroup"))</h2>\
                <p>\(canvas("post.new.noGroupText"))</p><a class="button" href="\(link: .spaces)">\(canvas("space.find"))</a></div>
                """
        }
        let rows: [HTML] = choices.map { choice in
            """
            <li class="space card"><div><h3><a href="\(link: .newNote(in: choice.slug))">\(choice.name)</a></h3></div>\
            <p class="meta"><span class="chip">\(canvas.icon(choice.kind.icon)) \(canvas(choice.kind.nameKey))</span></p></li>
            """
        }
        return "<h2>\(canvas("note.new.where"))</h2><ul class=\"spaces\">\(rows)</ul>"
    }

    private var composer: HTML {
        let fields = NoteFields(draft: draft, problems: problems, asksReview: true, asksWhy: false, canvas: canvas)
        return """
            \(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\(answer.map(origin))\
            <form class="form note-form" method="post" action="\(link: .notes)" data-draft="note">\
            <input type="hidden" name="token" value="\(draft.token)">\(hidden)\(place)\(fields.body)\
            \(space.map { AudienceLine(space: $0, canvas: canvas).body })\
            <div class="actions"><button class="button">\(space.map { canvas("note.keepIn", $0.name) } ?? canvas("note.keep"))</button>\
            <a class="button quiet" href="\(link: back)">\(canvas("form.cancel"))</a></div></form>
            """
    }

    private var back: Link {
        switch answer?.source {
        case .post(let id): .post(id)
        case .comment(let id): .comment(id)
        default: space.map { .notes(in: $0.slug) } ?? .notes
        }
    }

    private var hidden: HTML {
        switch answer?.source {
        case .post(let id): "<input type=\"hidden\" name=\"post\" value=\"\(id.description)\">"
        case .comment(let id): "<input type=\"hidden\" name=\"comment\" value=\"\(id.description)\">"
        default: ""
        }
    }

    // Without a group that can be kept in, the form asks for one; what was typed stays.
    private var place: HTML {
        if let space { return answer == nil ? "<input type=\"hidden\" name=\"space\" value=\"\(space.slug)\">" : "" }
        let groups =
            [(value: "", label: canvas("note.space.choose"))] + choices.map { (value: $0.slug, label: $0.name) }
        return Field(
            "space", label: canvas("note.field.space"), control: .select(groups),
            error: problems["space"].map { canvas($0) }
        ).body(canvas)
    }

    private func origin(_ answer: KeptAnswer) -> HTML {
        """
        <div class="notice">\(canvas.icon(.comment))<p>\(answer.author.id == viewer.id ? canvas("note.from.own", answer.heading) : canvas("note.from", answer.author.name, answer.heading))</p></div>
        """
    }
}
