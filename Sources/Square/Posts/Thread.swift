import Database
import Organisation
import Web

/// A conversation as one person reads it: the post, a page of comments, and what is theirs in it.
struct Thread {
    static let pageSize = 50

    let found: FoundPost
    let space: Space
    let comments: [Comment]
    let hasMore: Bool
    /// The page doesn't begin at the first comment.
    let startsLater: Bool
    let given: [Int64: Set<Reaction>]
    let mentioned: [String: Member.Byline]
    let replyTo: Comment?
    /// How it stands, when help is asked here.
    let help: HelpRequest?
    /// Until when it stands in the lane, when it is an announcement.
    let announcement: Announcement?

    var post: Post { found.post }

    /// - Parameters:
    ///   - after: the last comment of the page before
    ///   - at: a comment the page should begin with
    ///   - reply: the comment that is being answered
    static func load(
        _ id: Post.ID, after: Comment.ID? = nil, at: Comment.ID? = nil, reply: Comment.ID? = nil,
        visibleTo viewer: Viewer, in db: Connection
    ) throws -> Thread {
        let found = try Posts.find(id, withDraft: true, visibleTo: viewer, in: db)
        guard let space = try SpaceStore.find(found.post.spaceID, visibleTo: viewer, in: db) else {
            throw Problem.notFound
        }
        let cursor = try (after ?? at).flatMap {
            try place($0, isInclusive: at != nil, of: id, visibleTo: viewer, in: db)
        }
        // A conversation without comments needs no look for them.
        let comments =
            found.post.lastActivityAt == found.post.at && found.post.commentCount == 0
            ? [] : try CommentStore.list(of: found.post, visibleTo: viewer, from: cursor, limit: pageSize + 1, in: db)
        let shown = Array(comments.prefix(pageSize))
        let names = mayName(found.post.body) || shown.contains { mayName($0.body) }
        return Thread(
            found: found, space: space, comments: shown, hasMore: comments.count > pageSize,
            startsLater: cursor != nil,
            given: try ReactionStore.list(on: found.post, visibleTo: viewer, in: db),
            mentioned: names ? try MarkStore.mentioned(in: found.post, visibleTo: viewer, db: db) : [:],
            replyTo: try reply.flatMap { try CommentStore.find($0, visibleTo: viewer, in: db) }
                .flatMap { $0.postID == id && !$0.isWithdrawn ? $0 : nil },
            help: found.post.isHelp ? try HelpStore.find(id, visibleTo: viewer, in: db) : nil,
            announcement: found.post.form == .announced
                ? try AnnouncementStore.find(id, visibleTo: viewer, in: db) : nil)
    }

    private static func place(
        _ id: Comment.ID, isInclusive: Bool, of post: Post.ID, visibleTo viewer: Viewer, in db: Connection
    ) throws -> CommentCursor? {
        guard let comment = try CommentStore.find(id, visibleTo: viewer, in: db), comment.postID == post else {
            return nil
        }
        return CommentCursor(rootID: comment.rootID, id: comment.id, isInclusive: isInclusive)
    }

    // Byte by byte: a search for characters in twenty comments cost a tenth of the page.
    private static func mayName(_ text: String) -> Bool { text.utf8.contains(UInt8(ascii: "@")) }
}
