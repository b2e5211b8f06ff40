import Organisation
import Web

/// What a person writes to begin a conversation, checked.
package struct PostDraft: Sendable {
    package var title: String
    package var body: String
    /// The form's own token: the same form sent twice makes one post.
    package var token: String
    /// What is filled in besides, in a help request; nil for what is none.
    package var details: [Post.Detail]?
    /// Nil leaves the pictures as they are.
    package var pictures: PictureDraft?

    package init(
        title: String, body: String, token: String = "", details: [Post.Detail]? = nil, pictures: PictureDraft? = nil
    ) {
        self.title = title
        self.body = body
        self.token = token
        self.details = details
        self.pictures = pictures
    }

    func checked() throws -> PostDraft {
        var draft = self
        draft.title = title.trimmed
        draft.body = body.trimmed
        var problems: [String: Problem.Reason] = [:]
        if draft.title.count > Post.titleLimit { problems["title"] = .init("form.too_long", String(Post.titleLimit)) }
        problems["body"] = Self.problem(with: draft.body, limit: Post.bodyLimit, empty: "post.body.empty")
        problems.merge(pictures?.problems() ?? [:]) { first, _ in first }
        guard problems.isEmpty else { throw Problem.invalid(problems) }
        return draft
    }

    static func problem(with body: String, limit: Int, empty: Problem.Reason) -> Problem.Reason? {
        if body.isEmpty { return empty }
        return body.count > limit ? .init("form.too_long", String(limit)) : nil
    }
}
