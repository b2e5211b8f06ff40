import Database
import Organisation

/// What hangs on a post or comment: bookmarks, read marks, mentions, topics, earlier versions, submissions.
enum MarkStore {
    static func setBookmarked(_ post: Post.ID, by member: Member.ID, at now: Instant, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO bookmarks (member_id, post_id, at) VALUES (\(member), \(post), \(now))
            ON CONFLICT (member_id, post_id) DO NOTHING
            """)
    }

    static func deleteBookmark(_ post: Post.ID, by member: Member.ID, in db: Connection) throws {
        try db.run("DELETE FROM bookmarks WHERE member_id = \(member) AND post_id = \(post)")
    }

    static func markRead(_ post: Post.ID, by member: Member.ID, at now: Instant, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO conversation_reads (member_id, post_id, read_at) VALUES (\(member), \(post), \(now))
            ON CONFLICT (member_id, post_id) DO UPDATE SET read_at = excluded.read_at
            """)
    }

    /// Who is mentioned in a conversation, by folded handle.
    static func mentioned(in post: Post, visibleTo viewer: Viewer, db: Connection) throws -> [String: Member.Byline] {
        let rows = try db.rows(
            """
            SELECT DISTINCT p.id, p.handle, p.handle_key, p.name, \(sql: Members.shown(.portrait, of: "p", to: viewer)) AS portrait_id
            FROM mentions m JOIN members p ON p.id = m.member_id
            WHERE m.post_id = \(post.id)
            """)
        var people: [String: Member.Byline] = [:]
        for row in rows {
            people[try row["handle_key"]] = Member.Byline(
                id: try row["id"], handle: try row["handle"], name: try row["name"], portrait: try row["portrait_id"])
        }
        return people
    }

    static func mentionedIDs(by subject: Int64, of post: Post.ID, in db: Connection) throws -> Set<Member.ID> {
        Set(
            try db.rows("SELECT member_id FROM mentions WHERE post_id = \(post) AND subject_id = \(subject)")
                .map { try $0["member_id"] })
    }

    static func insertMention(of member: Member.ID, by subject: Int64, in post: Post.ID, db: Connection) throws {
        try db.run(
            """
            INSERT INTO mentions (post_id, subject_id, member_id) VALUES (\(post), \(subject), \(member))
            ON CONFLICT (post_id, subject_id, member_id) DO NOTHING
            """)
    }

    static func deleteMention(of member: Member.ID, by subject: Int64, in post: Post.ID, db: Connection) throws {
        try db.run("DELETE FROM mentions WHERE post_id = \(post) AND subject_id = \(subject) AND member_id = \(member)")
    }

    static func insertTopic(_ key: String, of subject: Int64, in post: Post.ID, db: Connection) throws {
        try db.run(
            """
            INSERT INTO post_topics (topic_key, post_id, subject_id) VALUES (\(key), \(post), \(subject))
            ON CONFLICT (topic_key, post_id, subject_id) DO NOTHING
            """)
    }

    static func deleteTopics(of subject: Int64, in db: Connection) throws {
        try db.run("DELETE FROM post_topics WHERE subject_id = \(subject)")
    }

    static func insertRevision(
        of subject: Int64, version: Int, title: String, body: String, at: Instant, in db: Connection
    )
        throws
    {
        try db.run(
            """
            INSERT INTO revisions (subject_id, version, title, body, at)
            VALUES (\(subject), \(version), \(title), \(body), \(at))
            """)
    }

    /// The earlier versions, newest first. The caller has found the post or comment `visibleTo` its viewer.
    static func revisions(of subject: Int64, visibleTo viewer: Viewer, in db: Connection) throws -> [Revision] {
        try db.rows(
            """
            SELECT version, title, body, at FROM revisions WHERE subject_id = \(subject) ORDER BY version DESC LIMIT 200
            """
        ).map(Revision.init(row:))
    }

    /// Remembers a form's token. Nil when it is new; else what it made the first time.
    static func submit(
        _ token: String, by member: Member.ID, makes subject: Int64, at now: Instant, in db: Connection
    ) throws -> Int64? {
        guard !token.isEmpty else { return nil }
        let added = try db.run(
            """
            INSERT INTO submissions (member_id, token, subject_id, at) VALUES (\(member), \(token), \(subject), \(now))
            ON CONFLICT (member_id, token) DO NOTHING
            """)
        guard added == 0 else { return nil }
        return try db.row("SELECT subject_id FROM submissions WHERE member_id = \(member) AND token = \(token)")?[
            "subject_id"]
    }

    static func deleteSubmissions(before moment: Instant, in db: Connection) throws {
        try db.run("DELETE FROM submissions WHERE at < \(moment)")
    }
}

/// How a text once read.
struct Revision {
    let version: Int
    let title: String
    let body: String
    let at: Instant

    init(row: Row) throws {
        version = try row["version"]
        title = try row["title"]
        body = try row["body"]
        at = try row["at"]
    }
}
