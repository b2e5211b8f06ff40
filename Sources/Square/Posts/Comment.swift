import Database
import Organisation

/// An answer in a conversation. Answers to answers stand one level deep under the first.
package struct Comment: Sendable {
    package typealias ID = Identifier<Comment>

    package let id: ID
    package let postID: Post.ID
    /// The comment that heads this one's group: its own id for a direct answer to the post.
    package let rootID: ID
    package let replyTo: ReplyTo?
    package let author: Member.Byline
    package let body: String
    package let at: Instant
    package let editedAt: Instant?
    package let withdrawnAt: Instant?
    package let withdrawnBy: Member.ID?
    /// It helped who asked.
    package let isAccepted: Bool
    package let reactions: ReactionCounts
    package let version: Int

    package static let bodyLimit = 8000

    package struct ReplyTo: Sendable {
        package let id: ID
        package let name: String
    }

    package var isReply: Bool { rootID != id }
    package var isWithdrawn: Bool { withdrawnAt != nil }

    func canBeEdited(by viewer: Viewer) -> Bool { author.id == viewer.id && !isWithdrawn }
    func canBeWithdrawn(by viewer: Viewer, in space: Space) -> Bool {
        !isWithdrawn && (author.id == viewer.id || space.canTend(viewer))
    }
    func canBeRestored(by viewer: Viewer) -> Bool { isWithdrawn && withdrawnBy == viewer.id }
}
