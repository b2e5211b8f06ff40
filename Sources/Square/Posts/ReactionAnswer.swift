import Hummingbird
import Organisation
import Web

/// Answers a touch on a reaction: with the row of buttons for a script, with the conversation without one.
struct ReactionAnswer {
    let site: Site
    let subject: ReactionSubject

    func answer(_ request: Request) async throws -> Response {
        let form = try await Form.read(request)
        let isGiven = form.has("give")
        guard let reaction = Reaction(rawValue: isGiven ? form["give"] : form["take"]) else { throw Problem.malformed }
        let actor = try await site.member(request)
        let post = try await Reactions(site: site).set(reaction, isGiven, on: subject, by: actor)
        guard request.headers[.accept]?.contains("text/vnd.fragment+html") == true else { return back(to: post) }
        return try await site.fragment(request) { visit in
            let found = try Posts.find(post, visibleTo: visit.viewer, in: visit.db)
            let given = try ReactionStore.list(on: found.post, visibleTo: visit.viewer, in: visit.db)
            let counts: ReactionCounts =
                switch subject {
                case .post: found.post.reactions
                case .comment(let id): try Comments.find(id, visibleTo: visit.viewer, in: visit.db).reactions
                }
            return ReactionsView(
                subject: subject, counts: counts, given: given[subject.rawValue] ?? [], canvas: visit.canvas
            ).body
        }
    }

    private func back(to post: Post.ID) -> Response {
        switch subject {
        case .post: Respond.seeOther(.post(post).fragment("post-\(post)"))
        case .comment(let id): Respond.seeOther(.comment(id))
        }
    }
}
