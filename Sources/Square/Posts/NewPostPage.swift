import Organisation
import Web

/// What this is for: to begin a conversation in one of your groups.
struct NewPostPage {
    let space: Space?
    let choices: [MySpace]
    let token: String
    let draft: PostDraft
    let pictures: [Post.Picture]
    var refusals: [PictureRefusal] = []
    var nudges = false
    /// Kept before, and now in the form.
    let kept: Draft?
    let problems: [String: Problem.Reason]
    let viewer: Viewer
    let canvas: Canvas

    static func load(
        slug: String, token: String, draft: PostDraft = PostDraft(title: "", body: ""),
        problems: [String: Problem.Reason] = [:], sent: SentPictures? = nil, visit: Visit
    ) throws -> NewPostPage {
        let space = slug.isEmpty ? nil : try Spaces.findReadable(slug, visibleTo: visit.viewer, in: visit.db)
        let mine =
            space == nil
            ? try SpaceStore.listMine(visibleTo: visit.viewer, limit: 100, in: visit.db).filter { !$0.life.isShut } : []
        // What comes back from a refused form is newer than what was kept.
        let isTyped = !draft.title.isEmpty || !draft.body.isEmpty || !problems.isEmpty
        let kept =
            isTyped
            ? nil
            : try space.flatMap { try DraftStore.find(.post, $0.id.rawValue, visibleTo: visit.viewer, in: visit.db) }
        let draft =
            kept.map { PostDraft(title: $0.form["title"], body: $0.form["body"], pictures: PictureDraft($0.form)) }
            ?? draft
        let pictures = try draft.pictures.map {
            try Pictures.shown($0, for: nil, visibleTo: visit.viewer, in: visit.db)
        }
        return NewPostPage(
            space: space, choices: mine, token: token, draft: draft, pictures: pictures ?? [],
            refusals: sent?.refusals ?? [], nudges: sent?.deservesNudge ?? false, kept: kept, problems: problems,
            viewer: visit.viewer, canvas: visit.canvas)
    }

    var page: Page {
        let title = canvas("post.new.title")
        return Page(title: title, section: space.map { Link.space($0.slug).href } ?? "write", main: main)
    }

    private var main: HTML {
        """
        <header class="head"><div><h1>\(canvas("post.new.title"))</h1>\
        <p class="small">\(canvas("post.new.purpose"))</p></div></header>\
        \(space.map { LifeNotice(space: $0, viewer: viewer, canvas: canvas).body })\
        \(space.map { $0.isShut && problems.isEmpty && kept == nil ? .empty : composer($0) } ?? chooser)
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
            <li class="space card"><div><h3><a href="\(link: .newPost(in: choice.slug))">\(choice.name)</a></h3></div>\
            <p class="meta"><span class="chip">\(canvas.icon(choice.kind.icon)) \(canvas(choice.kind.nameKey))</span></p></li>
            """
        }
        return "<h2>\(canvas("post.new.where"))</h2><ul class=\"spaces\">\(rows)</ul>"
    }

    private var pictureField: HTML {
        PictureField(pictures: pictures, problems: problems, refusals: refusals, nudges: nudges, canvas: canvas).body
    }

    private func composer(_ space: Space) -> HTML {
        let title = Field(
            "title", label: canvas("post.field.title"), value: draft.title, error: problems["title"].map { canvas($0) },
            isOptional: true)
        let text = Field(
            "body", label: canvas("post.field.body"), value: draft.body, control: .area(rows: 8),
            hint: canvas("post.field.body.hint"), error: problems["body"].map { canvas($0) }, limit: Post.bodyLimit)
        let part = DraftPart(kind: .post, about: space.id.rawValue, canvas: canvas)
        return """
            <form class="composer card" id="composer" method="post" action="\(link: .space(space.slug))/posts" \
            enctype="multipart/form-data" data-draft \(part.attribute)>\(part.notice(kept))\
            \(if: !problems.isEmpty || !refusals.isEmpty, FormNotice(problems.count + refusals.count, canvas).body)\
            <input type="hidden" name="token" value="\(token)">\(title.body(canvas))\(text.body(canvas))\
            \(pictureField)\
            \(AudienceLine(space: space, canvas: canvas).body)\
            <div class="actions"><button class="button">\(canvas("post.publishIn", space.name))</button>\(part.button)\
            <a class="button quiet" href="\(link: .space(space.slug))">\(canvas("form.cancel"))</a></div></form>\(part.drop(kept))
            """
    }
}
