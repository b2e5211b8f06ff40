import Database
import Organisation

enum ReactionStore {
    /// The viewer's own reactions to a post and its comments.
    static func list(on post: Post, visibleTo viewer: Viewer, in db: Connection) throws -> [Int64: Set<Reaction>] {
        let rows = try db.rows(
            """
            SELECT r.subject_id, r.kind FROM reactions r
            WHERE r.member_id = \(viewer.id) AND r.subject_id = \(post.id)
            UNION ALL
            SELECT r.subject_id, r.kind FROM comments c
            JOIN reactions r ON r.member_id = \(viewer.id) AND r.subject_id = c.id
            WHERE c.post_id = \(post.id)
            """)
        var given: [Int64: Set<Reaction>] = [:]
        for row in rows { given[try row["subject_id"], default: []].insert(try row["kind"]) }
        return given
    }

    /// Adds the reaction; false when it was given already.
    static func insert(
        _ reaction: Reaction, on subject: ReactionSubject, by member: Member.ID, in db: Connection
    ) throws -> Bool {
        let added = try db.run(
            """
            INSERT INTO reactions (member_id, subject_id, kind) VALUES (\(member), \(subject.rawValue), \(reaction))
            ON CONFLICT (member_id, subject_id, kind) DO NOTHING
            """)
        if added == 1 { try count(reaction, on: subject, by: 1, in: db) }
        return added == 1
    }

    static func delete(
        _ reaction: Reaction, on subject: ReactionSubject, by member: Member.ID, in db: Connection
    ) throws -> Bool {
        let removed = try db.run(
            """
            DELETE FROM reactions
            WHERE member_id = \(member) AND subject_id = \(subject.rawValue) AND kind = \(reaction)
            """)
        if removed == 1 { try count(reaction, on: subject, by: -1, in: db) }
        return removed == 1
    }

    static func count(_ reaction: Reaction, on subject: ReactionSubject, by change: Int, in db: Connection) throws {
        let column: SQL =
            switch reaction {
            case .thanks: "thanks_count"
            case .agree: "agree_count"
            case .learned: "learned_count"
            }
        switch subject {
        case .post(let id):
            try db.run("UPDATE posts SET \(sql: column) = \(sql: column) + \(change) WHERE id = \(id)")
        case .comment(let id):
            try db.run("UPDATE comments SET \(sql: column) = \(sql: column) + \(change) WHERE id = \(id)")
        }
    }
}
