import Database
import Organisation

/// Many rows in one statement: on PostgreSQL each statement is a journey to the server, on SQLite it saves a little.
enum BulkStore {
    static func insert(posts: [ImportBatch.Post], in db: Connection) throws {
        let head: SQL = """
            INSERT INTO posts (id, space_id, author_id, title, body, at, last_activity_at, comment_count, thanks_count,
                               agree_count, learned_count) VALUES
            """
        try insert(posts, head, in: db) { post in
            """
            (\(post.id), \(post.space), \(post.author), \(post.title), \(post.body), \(post.at), \(post.latest), \
            \(post.commentCount), \(post.ties.count(.thanks)), \(post.ties.count(.agree)), \(post.ties.count(.learned)))
            """
        }
    }

    static func insert(comments: [ImportBatch.Comment], in db: Connection) throws {
        let head: SQL = """
            INSERT INTO comments (id, post_id, root_id, reply_to_id, author_id, body, at, thanks_count, agree_count,
                                  learned_count) VALUES
            """
        try insert(comments, head, in: db) { comment in
            """
            (\(comment.id), \(comment.post), \(comment.root), \(comment.replyTo), \(comment.author), \(comment.body), \
            \(comment.at), \(comment.ties.count(.thanks)), \(comment.ties.count(.agree)), \
            \(comment.ties.count(.learned)))
            """
        }
    }

    static func insert(reactions: [ImportBatch.Tie<(member: Member.ID, kind: Reaction)>], in db: Connection) throws {
        try insert(reactions, "INSERT INTO reactions (member_id, subject_id, kind) VALUES ", in: db) { tie in
            "(\(tie.value.member), \(tie.subject), \(tie.value.kind))"
        }
    }

    static func insert(mentions: [ImportBatch.Tie<Member.ID>], in db: Connection) throws {
        try insert(mentions, "INSERT INTO mentions (post_id, subject_id, member_id) VALUES ", in: db) { tie in
            "(\(tie.post), \(tie.subject), \(tie.value))"
        }
    }

    static func insert(topics: [ImportBatch.Tie<String>], in db: Connection) throws {
        try insert(topics, "INSERT INTO post_topics (topic_key, post_id, subject_id) VALUES ", in: db) { tie in
            "(\(tie.value), \(tie.post), \(tie.subject))"
        }
    }

    static func insert(
        members: [(member: Member.ID, readAt: Instant)], of space: Space.ID, at: Instant, in db: Connection
    )
        throws
    {
        let head: SQL = "INSERT INTO memberships (member_id, space_id, joined_at, read_at, seen_at) VALUES "
        try insert(members, head, in: db) { "(\($0.member), \(space), \(at), \($0.readAt), \($0.readAt))" }
        try db.run("UPDATE spaces SET member_count = member_count + \(members.count) WHERE id = \(space)")
    }

    /// In statements of a full number of rows, and what remains in halves of that: so that few distinct statements exist.
    private static func insert<Row>(_ rows: [Row], _ head: SQL, in db: Connection, _ values: (Row) -> SQL) throws {
        var size = db.engine == .sqlite ? 8 : 128
        var rest = rows[...]
        while !rest.isEmpty {
            while size > rest.count { size /= 2 }
            try db.run(head + SQL.join(rest.prefix(size).map(values), separator: ", "))
            rest = rest.dropFirst(size)
        }
    }
}
