import Database
import Organisation
import Web

/// Inserts with everything known beforehand, so that a conversation costs a statement a contribution and no updates.
enum ImportStore {
    static func insert(
        _ post: NewPost, editedAt: Instant?, pinnedAt: Instant?, latest: Instant, commentCount: Int,
        counts: [Reaction: Int], in db: Connection
    ) throws {
        try db.run(
            """
            INSERT INTO posts (id, space_id, author_id, title, body, at, edited_at, pinned_at, last_activity_at,
                               comment_count, thanks_count, agree_count, learned_count, form, details)
            VALUES (\(post.id), \(post.spaceID), \(post.authorID), \(post.title), \(post.body), \(post.at), \(editedAt),
                    \(pinnedAt), \(latest), \(commentCount), \(counts[.thanks] ?? 0), \(counts[.agree] ?? 0),
                    \(counts[.learned] ?? 0), \(post.form), \(Post.Detail.stored(post.details)))
            """)
    }

    static func insert(_ comment: NewComment, counts: [Reaction: Int], in db: Connection) throws {
        try db.run(
            """
            INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at,
                                  thanks_count, agree_count, learned_count)
            VALUES (\(comment.id), \(comment.postID), \(comment.rootID), \(comment.replyToID), \(comment.authorID),
                    \(comment.body), \(comment.at), \(counts[.thanks] ?? 0), \(counts[.agree] ?? 0),
                    \(counts[.learned] ?? 0))
            """)
    }

    static func insert(_ reaction: Reaction, by people: [Member.ID], on subject: Int64, in db: Connection) throws {
        for person in people {
            try db.run(
                "INSERT INTO reactions (member_id, subject_id, kind) VALUES (\(person), \(subject), \(reaction))")
        }
    }

    static func insertMentions(in document: SearchDocument, of post: Post.ID, db: Connection) throws {
        let keys = Markdown.mentions(in: document.body).prefix(Weave.mostMentions).map(FoldedKey.fold)
        guard !keys.isEmpty else { return }
        let rows = try db.rows("SELECT id FROM members WHERE handle_key IN \(list: Array(keys))")
        for row in rows { try MarkStore.insertMention(of: try row["id"], by: document.id, in: post, db: db) }
    }

    static func rootID(of comment: Comment.ID, in db: Connection) throws -> Comment.ID? {
        try db.row("SELECT root_id FROM comments WHERE id = \(comment)")?["root_id"]
    }

    static func addMembers(_ members: [Member.ID], to space: Space.ID, at: Instant, in db: Connection) throws {
        for member in members {
            try db.run(
                """
                INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at)
                VALUES (\(member), \(space), \(at), \(at), \(at))
                ON CONFLICT (member_id, space_id) DO NOTHING
                """)
        }
        try db.run(
            """
            UPDATE spaces SET member_count = (SELECT COUNT(*) FROM memberships WHERE space_id = \(space))
            WHERE id = \(space)
            """)
    }

    static func setRead(_ space: Space.ID, until moment: Instant, in db: Connection) throws {
        try db.run("UPDATE memberships SET read_at = \(moment), seen_at = \(moment) WHERE space_id = \(space)")
    }

    static func tenders(of space: Space.ID, in db: Connection) throws -> [Member.ID]? {
        guard let row = try db.row("SELECT host_id, stand_in_id FROM spaces WHERE id = \(space)") else { return nil }
        let standIn: Member.ID? = try row["stand_in_id"]
        return [try row["host_id"], standIn].compactMap { $0 }
    }

    static func comments(of post: Post.ID, since moment: Instant, in db: Connection) throws -> [ImportedComment] {
        try db.rows(
            """
            SELECT c.id, c.author_id, c.at, r.author_id AS reply_author_id, p.author_id AS post_author_id, p.space_id
            FROM comments c JOIN posts p ON p.id = c.post_id LEFT JOIN comments r ON r.id = c.reply_to_id
            WHERE c.post_id = \(post) AND c.at >= \(moment) ORDER BY c.at, c.id
            """
        ).map {
            ImportedComment(
                id: try $0["id"], author: try $0["author_id"], replyAuthor: try $0["reply_author_id"],
                postAuthor: try $0["post_author_id"], space: try $0["space_id"], at: try $0["at"])
        }
    }
}
