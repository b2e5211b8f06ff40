import Database
import Hummingbird
import Organisation
import Web

/// A conversation and what is done with its post.
struct PostRoutes {
    let site: Site
    private var posts: Posts { Posts(site: site) }

    func add(to routes: Routes) {
        routes.get("/posts/new", use: new)
        routes.post("/spaces/:slug/posts", use: publish)
        routes.get("/posts/:id", use: show)
        routes.get("/posts/:id/edit", use: edit)
        routes.post("/posts/:id/edit", use: save)
        routes.get("/posts/:id/history", use: history)
        routes.post("/posts/:id/withdrawal", use: withdraw)
        routes.post("/posts/:id/withdrawal/removal", use: restore)
        routes.post("/posts/:id/pin", use: pin)
        routes.post("/posts/:id/pin/removal", use: unpin)
        routes.post("/posts/:id/bookmark", use: bookmark)
        routes.post("/posts/:id/bookmark/removal", use: removeBookmark)
        routes.post("/posts/:id/reactions", use: react)
    }

    @Sendable func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.postID()
        let query = try Form.query(request)
        return try await site.page(request) { visit in
            let thread = try Thread.load(
                id, after: Comment.ID(query["after"]), at: Comment.ID(query["at"]), reply: Comment.ID(query["reply"]),
                visibleTo: visit.viewer, in: visit.db)
            markRead(thread, by: visit)
            return ThreadPage(
                thread: thread, viewer: visit.viewer, canvas: visit.canvas, token: site.formToken(),
                fieldTime: visit.organisation.fieldTime
            ).page
        }
    }

    @Sendable func new(_ request: Request, _ context: WebContext) async throws -> Response {
        let slug = try Form.query(request)["space"]
        return try await site.page(request) { visit in
            try NewPostPage.load(slug: slug, token: site.formToken(), visit: visit).page
        }
    }

    @Sendable func publish(_ request: Request, _ context: WebContext) async throws -> Response {
        let slug = try context.text("slug")
        let sent = try await site.postPictures(request)
        let form = sent.form
        let actor = try await site.member(request, keeping: form)
        // Without a script a person may choose the group in the form itself.
        let chosen = form["space"].isEmpty ? slug : form["space"]
        let draft = PostDraft(
            title: form["title"], body: form["body"], token: form["token"], pictures: sent.draft)
        do {
            if let answer = try await asksFirst(
                sent, draft,
                { problems, status in
                    try await site.page(request, status: status) { visit in
                        try NewPostPage.load(
                            slug: chosen, token: form["token"], draft: draft, problems: problems, sent: sent,
                            visit: visit
                        ).page
                    }
                })
            {
                return answer
            }
            let id = try await posts.publish(draft, in: chosen, by: actor)
            return Respond.seeOther(.post(id).fragment("post-\(id)"))
        } catch let problem as Problem where problem.kind == .invalid {
            return try await site.page(request, status: problem.status) { visit in
                try NewPostPage.load(
                    slug: chosen, token: form["token"], draft: draft, problems: problem.fields, sent: sent, visit: visit
                )
                .page
            }
        }
    }

    @Sendable func edit(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.postID()
        return try await site.page(request) { visit in
            let post = try Posts.find(id, visibleTo: visit.viewer, in: visit.db).post
            // A help request has a form of its own, which looks for details of clients.
            guard !post.isHelp else { throw Problem.notFound }
            guard post.canBeEdited(by: visit.viewer) else { throw Problem.forbidden("post.only_author") }
            return EditPage(post, canvas: visit.canvas).page
        }
    }

    @Sendable func save(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.postID()
        let sent = try await site.postPictures(request)
        let form = sent.form
        let actor = try await site.member(request, keeping: form)
        let draft = PostDraft(title: form["title"], body: form["body"], pictures: sent.draft)
        do {
            if let answer = try await asksFirst(
                sent, draft,
                { problems, status in
                    try await editing(
                        request, id, draft, sent, version: Int(form["version"]),
                        problem: problems.isEmpty ? nil : Problem.invalid(problems), status: status)
                })
            {
                return answer
            }
            try await posts.edit(id, to: draft, from: Int(form["version"]) ?? 0, by: actor)
            return Respond.seeOther(.post(id).fragment("post-\(id)"))
        } catch let problem as Problem where problem.keepsText {
            // After a conflict the next attempt starts from what is there now.
            let version = problem.kind == .conflict ? nil : Int(form["version"])
            return try await editing(
                request, id, draft, sent, version: version, problem: problem, status: problem.status)
        }
    }

    private func editing(
        _ request: Request, _ id: Post.ID, _ draft: PostDraft, _ sent: SentPictures, version: Int? = nil,
        problem: Problem?, status: HTTPResponse.Status
    ) async throws -> Response {
        try await site.page(request, status: status) { visit in
            let post = try Posts.find(id, visibleTo: visit.viewer, in: visit.db).post
            guard post.canBeEdited(by: visit.viewer) else { throw Problem.forbidden("post.only_author") }
            let pictures = try draft.pictures.map {
                try Pictures.shown($0, for: id, visibleTo: visit.viewer, in: visit.db)
            }
            return EditPage(
                post, title: draft.title, text: draft.body, pictures: pictures, sent: sent, version: version,
                problem: problem, canvas: visit.canvas
            ).page
        }
    }

    /// The form again, before anything is kept, when a picture could not be taken in or says nothing to who can't see it.
    private func asksFirst(
        _ sent: SentPictures, _ draft: PostDraft,
        _ form: ([String: Problem.Reason], HTTPResponse.Status) async throws -> Response
    ) async throws -> Response? {
        guard !sent.refusals.isEmpty || sent.deservesNudge else { return nil }
        let problems: [String: Problem.Reason]
        do {
            _ = try draft.checked()
            problems = [:]
        } catch let problem as Problem where problem.kind == .invalid {
            problems = problem.fields
        }
        return try await form(problems, sent.refusals.isEmpty && problems.isEmpty ? .ok : .unprocessableContent)
    }

    @Sendable func history(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.postID()
        return try await site.page(request) { visit in
            let post = try Posts.find(id, visibleTo: visit.viewer, in: visit.db).post
            guard !post.isWithdrawn else { throw Problem.notFound }
            let revisions = try MarkStore.revisions(of: id.rawValue, visibleTo: visit.viewer, in: visit.db)
            return HistoryPage(post, revisions: revisions, canvas: visit.canvas).page
        }
    }

    @Sendable func withdraw(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.postID()
        let space = try await posts.withdraw(id, by: try await site.member(request))
        return Respond.seeOther(.space(space.slug).appending(query: "withdrawn", id.description))
    }

    @Sendable func restore(_ request: Request, _ context: WebContext) async throws -> Response {
        try await act(request, context) { try await posts.restore($0, by: $1) }
    }

    @Sendable func pin(_ request: Request, _ context: WebContext) async throws -> Response {
        try await act(request, context) { try await posts.pin($0, by: $1) }
    }

    @Sendable func unpin(_ request: Request, _ context: WebContext) async throws -> Response {
        try await act(request, context) { try await posts.unpin($0, by: $1) }
    }

    @Sendable func bookmark(_ request: Request, _ context: WebContext) async throws -> Response {
        try await act(request, context) { try await posts.bookmark($0, by: $1) }
    }

    @Sendable func removeBookmark(_ request: Request, _ context: WebContext) async throws -> Response {
        try await act(request, context) { try await posts.removeBookmark($0, by: $1) }
    }

    @Sendable func react(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.postID()
        return try await ReactionAnswer(site: site, subject: .post(id)).answer(request)
    }

    private func act(
        _ request: Request, _ context: WebContext, _ act: (Post.ID, Viewer) async throws -> Void
    ) async throws -> Response {
        let id = try context.postID()
        try await act(id, try await site.member(request))
        return Respond.seeOther(.post(id))
    }

    // Reading is marked afterwards: nobody waits for it.
    private func markRead(_ thread: Thread, by visit: Visit) {
        let post = thread.post
        guard post.lastActivityAt > thread.found.readUntil || thread.found.hasNotices else { return }
        let viewer = visit.viewer
        let now = visit.now
        site.afterwards { db in
            try MarkStore.markRead(post.id, by: viewer.id, at: now, in: db)
            try Notifications.markRead(about: post.id.rawValue, by: viewer, at: now, in: db)
        }
    }
}

extension WebContext {
    func postID() throws -> Post.ID { Post.ID(rawValue: try int64("id")) }
    func commentID() throws -> Comment.ID { Comment.ID(rawValue: try int64("id")) }
}

extension Problem {
    /// The form is shown again with what was typed: something to mend, or changed by another meanwhile.
    var keepsText: Bool { kind == .invalid || kind == .conflict }
}

extension Site {
    /// A token for a form, so that sending it twice does its work once.
    package func formToken() -> String { String(Token.random().text.prefix(16)) }
}
