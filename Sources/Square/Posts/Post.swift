import Database
import Organisation
import Web

/// The beginning of a conversation in a group.
package struct Post: Sendable {
    package typealias ID = Identifier<Post>

    package let id: ID
    package let spaceID: Space.ID
    package let author: Member.Byline
    /// May be empty: then the first words of the body head the conversation.
    package let title: String
    package let body: String
    package let at: Instant
    package let editedAt: Instant?
    package let withdrawnAt: Instant?
    package let withdrawnBy: Member.ID?
    package let pinnedAt: Instant?
    package let lastActivityAt: Instant
    package let commentCount: Int
    package let reactions: ReactionCounts
    /// Grows with every edit; an edit names the version it started from.
    package let version: Int
    package let acceptedCommentID: Comment.ID?
    package let form: Form
    /// What was filled in besides the text.
    package let details: [Detail]
    package var pictures: [Picture] = []

    package static let titleLimit = 120
    package static let bodyLimit = 20_000

    package var heading: String { Self.heading(title: title, body: body) }
    package var isWithdrawn: Bool { withdrawnAt != nil }
    package var isHelp: Bool { form != .talk && form != .announced }

    func canBeEdited(by viewer: Viewer) -> Bool { author.id == viewer.id && !isWithdrawn }
    func canBeWithdrawn(by viewer: Viewer, in space: Space) -> Bool {
        !isWithdrawn && (author.id == viewer.id || space.canTend(viewer))
    }
    /// Who withdrew it may put it back.
    func canBeRestored(by viewer: Viewer) -> Bool { isWithdrawn && withdrawnBy == viewer.id }

    static func heading(title: String, body: String) -> String {
        guard title.isEmpty else { return title }
        let words = Markdown.plain(body, limit: 90)
        // The first sentence, when there is one of a heading's length.
        let characters = Array(words)
        for index in characters.indices.dropFirst(12).dropLast()
        where ".?!".contains(characters[index]) && characters[index + 1] == " " {
            return String(characters[...index])
        }
        return words
    }
}

extension Link {
    package static func post(_ id: Post.ID) -> Link { "/posts/\(id)" }
    package static func comment(_ id: Comment.ID) -> Link { "/comments/\(id)" }
    package static func topic(_ name: String) -> Link { "/topics/\(name)" }
    static let stream: Link = "/stream"
    static let newPost: Link = "/posts/new"
    static func newPost(in slug: String) -> Link { newPost.appending(query: "space", slug) }
    /// A comment in its conversation.
    static func comment(_ id: Comment.ID, of post: Post.ID) -> Link { Link.comment(id) }
}
