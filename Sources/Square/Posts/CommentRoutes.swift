import Database
import Hummingbird
import Organisation
import Web

/// Answers in a conversation.
struct CommentRoutes {
    let site: Site
    private var comments: Comments { Comments(site: site) }

    func add(to routes: Routes) {
        routes.post("/posts/:id/comments", use: add)
        routes.get("/comments/:id", use: show)
        routes.get("/comments/:id/edit", use: edit)
        routes.post("/comments/:id/edit", use: save)
        routes.get("/comments/:id/history", use: history)
        routes.post("/comments/:id/withdrawal", use: withdraw)
        routes.post("/comments/:id/withdrawal/removal", use: restore)
        routes.post("/comments/:id/reactions", use: react)
    }

    @Sendable func add(_ request: Request, _ context: WebContext) async throws -> Response {
        let post = try context.postID()
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        let reply = Comment.ID(form["reply"])
        do {
            let id = try await comments.add(form["body"], to: post, replyingTo: reply, token: form["token"], by: actor)
            return Respond.seeOther(.comment(id))
        } catch let problem as Problem where problem.kind == .invalid {
            return try await site.page(request, status: problem.status) { visit in
                let thread = try Thread.load(post, reply: reply, visibleTo: visit.viewer, in: visit.db)
                return ThreadPage(
                    thread: thread, viewer: visit.viewer, canvas: visit.canvas, token: form["token"],
                    fieldTime: visit.organisation.fieldTime, text: form["body"], problems: problem.fields
                ).page
            }
        }
    }

    /// A comment's own address leads to its place in the conversation, on whichever page that is.
    @Sendable func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.commentID()
        return try await site.read(request) { visit in
            let comment = try Comments.find(id, visibleTo: visit.viewer, in: visit.db)
            let post = try Posts.find(comment.postID, visibleTo: visit.viewer, in: visit.db).post
            let isFar = post.commentCount > Thread.pageSize
            return Link.post(post.id).appending(query: "at", isFar ? id.description : nil).fragment("c-\(id)")
        }.answer
    }

    @Sendable func edit(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.commentID()
        return try await site.page(request) { visit in
            let comment = try Comments.find(id, visibleTo: visit.viewer, in: visit.db)
            guard comment.canBeEdited(by: visit.viewer) else { throw Problem.forbidden("post.only_author") }
            return EditPage(comment, canvas: visit.canvas).page
        }
    }

    @Sendable func save(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.commentID()
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        do {
            _ = try await comments.edit(id, to: form["body"], from: Int(form["version"]) ?? 0, by: actor)
            return Respond.seeOther(.comment(id))
        } catch let problem as Problem where problem.keepsText {
            return try await site.page(request, status: problem.status) { visit in
                let comment = try Comments.find(id, visibleTo: visit.viewer, in: visit.db)
                return EditPage(comment, text: form["body"], problem: problem, canvas: visit.canvas).page
            }
        }
    }

    @Sendable func history(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.commentID()
        return try await site.page(request) { visit in
            let comment = try Comments.find(id, visibleTo: visit.viewer, in: visit.db)
            guard !comment.isWithdrawn else { throw Problem.notFound }
            let revisions = try MarkStore.revisions(of: id.rawValue, visibleTo: visit.viewer, in: visit.db)
            return HistoryPage(comment, revisions: revisions, canvas: visit.canvas).page
        }
    }

    @Sendable func withdraw(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.commentID()
        _ = try await comments.withdraw(id, by: try await site.member(request))
        return Respond.seeOther(.comment(id))
    }

    @Sendable func restore(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.commentID()
        _ = try await comments.restore(id, by: try await site.member(request))
        return Respond.seeOther(.comment(id))
    }

    @Sendable func react(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.commentID()
        return try await ReactionAnswer(site: site, subject: .comment(id)).answer(request)
    }
}

extension Link {
    var answer: Response { Respond.seeOther(self) }
}
