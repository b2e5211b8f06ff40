import Database
import Organisation

enum CommentStore {
    private static func columns(for viewer: Viewer) -> SQL {
        """
        c.id, c.post_id, c.root_id, c.reply_to_id, c.body, c.at, c.edited_at, c.withdrawn_at, c.withdrawn_by, c.is_accepted,
        c.thanks_count, c.agree_count, c.learned_count, c.version,
        a.id AS author_id, a.handle AS author_handle, a.name AS author_name, \(sql: Members.shown(.portrait, of: "a", to: viewer)) AS author_portrait, t.name AS reply_to_name
        """
    }

    private static let joins: SQL = """
        JOIN members a ON a.id = c.author_id
        LEFT JOIN comments r ON r.id = c.reply_to_id
        LEFT JOIN members t ON t.id = r.author_id
        """

    static func find(_ id: Comment.ID, visibleTo viewer: Viewer, in db: Connection) throws -> Comment? {
        try db.row(
            """
            SELECT \(sql: columns(for: viewer)) FROM comments c \(sql: joins)
            JOIN posts p ON p.id = c.post_id
            JOIN spaces s ON s.id = p.space_id
            WHERE c.id = \(id) AND \(sql: PostStore.mayRead(viewer))
            """
        ).map(Comment.init(row:))
    }

    /// The comments of a post in reading order, after `cursor`. The caller has found the post `visibleTo` its viewer.
    static func list(
        of post: Post, visibleTo viewer: Viewer, from cursor: CommentCursor?, limit: Int, in db: Connection
    ) throws -> [Comment] {
        let from: SQL =
            cursor.map { cursor in
                let comparison: SQL = cursor.isInclusive ? ">=" : ">"
                return "AND (c.root_id, c.id) \(sql: comparison) (\(cursor.rootID), \(cursor.id))"
            } ?? ""
        return try db.rows(
            """
            SELECT \(sql: columns(for: viewer)) FROM comments c \(sql: joins)
            WHERE c.post_id = \(post.id) \(sql: from) ORDER BY c.root_id, c.id LIMIT \(limit: limit)
            """
        ).map(Comment.init(row:))
    }

    static func insert(_ comment: NewComment, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at)
            VALUES (\(comment.id), \(comment.postID), \(comment.rootID), \(comment.replyToID), \(comment.authorID),
                    \(comment.body), \(comment.at))
            """)
    }

    static func update(
        _ id: Comment.ID, body: String, from version: Int, at now: Instant, in db: Connection
    ) throws -> Bool {
        try db.run(
            """
            UPDATE comments SET body = \(body), edited_at = \(now), version = version + 1
            WHERE id = \(id) AND version = \(version)
            """) == 1
    }

    static func setWithdrawn(_ id: Comment.ID, at: Instant?, by member: Member.ID?, in db: Connection) throws {
        try db.run("UPDATE comments SET withdrawn_at = \(at), withdrawn_by = \(member) WHERE id = \(id)")
    }

    /// Who else takes part in a conversation, the latest speakers first.
    static func participants(of post: Post.ID, limit: Int, in db: Connection) throws -> [Member.ID] {
        try db.rows(
            """
            SELECT author_id, MAX(id) AS latest FROM (
                SELECT author_id, id FROM comments
                WHERE post_id = \(post) AND withdrawn_at IS NULL ORDER BY root_id DESC, id DESC LIMIT 500) recent
            GROUP BY author_id ORDER BY latest DESC LIMIT \(limit: limit)
            """
        ).map { try $0["author_id"] }
    }
}

/// Where a list of comments goes on.
struct CommentCursor {
    let rootID: Comment.ID
    let id: Comment.ID
    /// Begins with this comment instead of after it.
    let isInclusive: Bool
}

struct NewComment {
    let id: Comment.ID
    let postID: Post.ID
    let rootID: Comment.ID
    let replyToID: Comment.ID?
    let authorID: Member.ID
    let body: String
    let at: Instant
}

extension Comment {
    init(row: Row) throws {
        id = try row["id"]
        postID = try row["post_id"]
        rootID = try row["root_id"]
        let replyID: Comment.ID? = try row["reply_to_id"]
        let replyName: String? = try row["reply_to_name"]
        replyTo = replyID.flatMap { id in replyName.map { ReplyTo(id: id, name: $0) } }
        author = Member.Byline(
            id: try row["author_id"], handle: try row["author_handle"], name: try row["author_name"],
            portrait: try row["author_portrait"])
        body = try row["body"]
        at = try row["at"]
        editedAt = try row["edited_at"]
        withdrawnAt = try row["withdrawn_at"]
        withdrawnBy = try row["withdrawn_by"]
        isAccepted = try row["is_accepted"]
        reactions = try ReactionCounts(row: row)
        version = try row["version"]
    }
}
