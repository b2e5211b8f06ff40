import Database
import Organisation

enum HelpStore {
    private static let columns: SQL = """
        h.post_id, h.asker_id, h.space_id, h.type_id, h.type_name, h.at, h.ends_at, h.rung, h.climbs_at, h.ended_at,
        h.ending, h.how, h.thanks, h.too_count, h.asked_count, t.member_id IS NOT NULL AS has_too,
        CASE WHEN k.declined_at IS NULL THEN k.reason END AS reason, \(sql: isAnswered) AS is_answered
        """

    private static func joined(for viewer: Viewer) -> SQL {
        """
        SELECT \(sql: columns) FROM help_requests h
        JOIN spaces s ON s.id = h.space_id
        LEFT JOIN help_too t ON t.post_id = h.post_id AND t.member_id = \(viewer.id)
        LEFT JOIN help_asked k ON k.post_id = h.post_id AND k.member_id = \(viewer.id)
        """
    }

    static func find(_ id: Post.ID, visibleTo viewer: Viewer, in db: Connection) throws -> HelpRequest? {
        try db.row("\(sql: joined(for: viewer)) WHERE h.post_id = \(id) AND \(sql: PostStore.mayRead(viewer))")
            .map(HelpRequest.init(row:))
    }

    static func list(
        ids: [Post.ID], visibleTo viewer: Viewer, in db: Connection
    ) throws -> [Post.ID: HelpRequest] {
        guard !ids.isEmpty else { return [:] }
        let rows = try db.rows(
            """
            \(sql: joined(for: viewer))
            WHERE h.post_id IN \(list: ids.map(\.rawValue)) AND \(sql: PostStore.mayRead(viewer))
            """)
        return Dictionary(
            uniqueKeysWithValues: try rows.map { try HelpRequest(row: $0) }.map { ($0.id, $0) })
    }

    static func insert(
        _ post: NewPost, type: HelpType, name: String, endsAt: Instant, climbsAt: Instant?, in db: Connection
    ) throws {
        try db.run(
            """
            INSERT INTO help_requests (post_id, asker_id, space_id, type_id, type_name, at, ends_at, rung, climbs_at)
            VALUES (\(post.id), \(post.authorID), \(post.spaceID), \(type.id), \(name), \(post.at), \(endsAt),
                    \(HelpRequest.Rung.colleagues), \(climbsAt))
            """)
    }

    static func setEnd(_ endsAt: Instant, of id: Post.ID, in db: Connection) throws {
        try db.run("UPDATE help_requests SET ends_at = \(endsAt), end_told_at = NULL WHERE post_id = \(id)")
    }

    static func reopen(_ id: Post.ID, until endsAt: Instant, in db: Connection) throws {
        try db.run(
            """
            UPDATE help_requests
            SET ends_at = \(endsAt), end_told_at = NULL, ended_at = NULL, ending = NULL, how = ''
            WHERE post_id = \(id)
            """)
    }

    static func end(
        _ id: Post.ID, _ ending: HelpRequest.Ending, how: String, thanks: String, at now: Instant, in db: Connection
    ) throws {
        try db.run(
            """
            UPDATE help_requests
            SET ended_at = \(now), ending = \(ending), how = \(how), thanks = \(thanks), climbs_at = NULL
            WHERE post_id = \(id)
            """)
    }
}

// MARK: - Answers that helped

extension HelpStore {
    /// Those of `comments` that stand under this request and aren't withdrawn, with who wrote them.
    static func listAnswers(
        among comments: Set<Comment.ID>, to request: HelpRequest, visibleTo viewer: Viewer, in db: Connection
    ) throws -> [(Comment.ID, Member.ID)] {
        guard !comments.isEmpty else { return [] }
        return try db.rows(
            """
            SELECT id, author_id FROM comments
            WHERE id IN \(list: comments.map(\.rawValue).sorted()) AND post_id = \(request.id)
              AND withdrawn_at IS NULL AND author_id <> \(request.askerID)
            ORDER BY id
            """
        ).map { (try $0["id"], try $0["author_id"]) }
    }

    /// The caller has found the request `visibleTo` its viewer.
    static func listHelped(_ id: Post.ID, visibleTo viewer: Viewer, in db: Connection) throws -> Set<Comment.ID> {
        Set(try db.rows("SELECT comment_id FROM help_answers WHERE post_id = \(id)").map { try $0["comment_id"] })
    }

    static func insertHelped(_ comment: Comment.ID, of id: Post.ID, at now: Instant, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO help_answers (post_id, comment_id, at) VALUES (\(id), \(comment), \(now))
            ON CONFLICT (post_id, comment_id) DO NOTHING
            """)
        try db.run("UPDATE comments SET is_accepted = \(true) WHERE id = \(comment)")
    }

    static func deleteHelped(_ comment: Comment.ID, of id: Post.ID, in db: Connection) throws {
        try db.run("DELETE FROM help_answers WHERE post_id = \(id) AND comment_id = \(comment)")
        try db.run("UPDATE comments SET is_accepted = \(false) WHERE id = \(comment)")
    }

    /// False when its asker told hours before: an asker counts once.
    static func markHoursGiven(_ id: Post.ID, in db: Connection) throws -> Bool {
        try db.run("UPDATE help_requests SET gave_hours = \(true) WHERE post_id = \(id) AND gave_hours = \(false)") == 1
    }

    /// Adds to the sum. What is shown moves only when five more have told theirs, so that nobody's hours can be read from
    /// two looks at it.
    static func addHours(_ halfHours: Int, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO help_hours (id, half_hours, reports, shown_half_hours, shown_reports) VALUES (1, \(halfHours), 1, 0, 0)
            ON CONFLICT (id) DO UPDATE SET half_hours = help_hours.half_hours + excluded.half_hours,
                reports = help_hours.reports + 1
            """)
        try db.run(
            """
            UPDATE help_hours SET shown_half_hours = half_hours, shown_reports = reports
            WHERE reports >= shown_reports + \(HelpHours.k)
            """)
    }

    static func hours(in db: Connection) throws -> HelpHours? {
        try db.row("SELECT shown_half_hours, shown_reports FROM help_hours WHERE id = 1 AND shown_reports > 0").map {
            HelpHours(halfHours: try $0["shown_half_hours"], reports: try $0["shown_reports"])
        }
    }
}

/// Hours saved by help, as far as askers told; never of fewer than five.
package struct HelpHours: Sendable {
    package let halfHours: Int
    package let reports: Int

    static let k = 5
}

// MARK: - Too, and who was asked

extension HelpStore {
    static func insertToo(_ member: Member.ID, to id: Post.ID, in db: Connection) throws -> Bool {
        try db.run(
            "INSERT INTO help_too (post_id, member_id) VALUES (\(id), \(member)) ON CONFLICT DO NOTHING") == 1
    }

    static func deleteToo(_ member: Member.ID, to id: Post.ID, in db: Connection) throws -> Bool {
        try db.run("DELETE FROM help_too WHERE post_id = \(id) AND member_id = \(member)") == 1
    }

    static func countToo(_ change: Int, of id: Post.ID, in db: Connection) throws {
        try db.run("UPDATE help_requests SET too_count = too_count + \(change) WHERE post_id = \(id)")
    }

    static func insertAsked(
        _ member: Member.ID, reason: String, to id: Post.ID, at now: Instant, in db: Connection
    ) throws {
        try db.run(
            """
            INSERT INTO help_asked (post_id, member_id, reason, at) VALUES (\(id), \(member), \(reason), \(now))
            ON CONFLICT (post_id, member_id) DO NOTHING
            """)
        try db.run("UPDATE help_requests SET asked_count = asked_count + 1 WHERE post_id = \(id)")
    }

    static func decline(_ id: Post.ID, by member: Member.ID, at now: Instant, in db: Connection) throws {
        try db.run("UPDATE help_asked SET declined_at = \(now) WHERE post_id = \(id) AND member_id = \(member)")
    }
}

extension HelpRequest {
    init(row: Row) throws {
        id = try row["post_id"]
        askerID = try row["asker_id"]
        spaceID = try row["space_id"]
        typeID = try row["type_id"]
        typeName = try row["type_name"]
        at = try row["at"]
        endsAt = try row["ends_at"]
        rung = try row["rung"]
        climbsAt = try row["climbs_at"]
        endedAt = try row["ended_at"]
        ending = try row["ending"]
        how = try row["how"]
        thanks = try row["thanks"]
        tooCount = try row["too_count"]
        askedCount = try row["asked_count"]
        isAnswered = try row["is_answered"]
        standing = Standing(hasToo: try row["has_too"], reason: try row["reason"])
    }
}
