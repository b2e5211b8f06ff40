import Database
import Organisation

/// What the ladder has to know; it works for nobody in particular, so it asks about all requests.
extension HelpStore {
    struct Climb {
        let rung: HelpRequest.Rung
        let askerID: Member.ID
        let spaceID: Space.ID
        let hostID: Member.ID
        let standInID: Member.ID?
        let isWithdrawn: Bool
        let isAnswered: Bool
        /// Active, and still reading the group.
        let askerIsHere: Bool
    }

    struct Due {
        let id: Post.ID
        let askerID: Member.ID
        let spaceID: Space.ID
        let isWithdrawn: Bool
        let askerIsHere: Bool
    }

    /// The asker `m` can sign in and read group `s`.
    private static let askerIsHere: SQL = """
        (m.state = 'active' AND (s.kind = 'open' AND m.role <> 'guest' OR EXISTS (
            SELECT 1 FROM memberships r WHERE r.member_id = m.id AND r.space_id = s.id)))
        """

    /// Somebody else than the asker answered `h`.
    static let isAnswered: SQL = """
        EXISTS (SELECT 1 FROM comments c
                WHERE c.post_id = h.post_id AND c.author_id <> h.asker_id AND c.withdrawn_at IS NULL)
        """

    static func climbing(at now: Instant, limit: Int, in db: Connection) throws -> [Post.ID] {
        try db.rows(
            """
            SELECT post_id FROM help_requests WHERE ended_at IS NULL AND climbs_at <= \(now)
            ORDER BY climbs_at, post_id LIMIT \(limit: limit)
            """
        ).map { try $0["post_id"] }
    }

    static func climb(of id: Post.ID, in db: Connection) throws -> Climb? {
        try db.row(
            """
            SELECT h.rung, h.asker_id, h.space_id, s.host_id, s.stand_in_id, p.withdrawn_at IS NOT NULL AS is_withdrawn,
                   \(sql: isAnswered) AS is_answered,
                   \(sql: askerIsHere) AS asker_is_here
            FROM help_requests h
            JOIN posts p ON p.id = h.post_id
            JOIN spaces s ON s.id = h.space_id
            JOIN members m ON m.id = h.asker_id
            WHERE h.post_id = \(id) AND h.ended_at IS NULL
            """
        ).map { row in
            Climb(
                rung: try row["rung"], askerID: try row["asker_id"], spaceID: try row["space_id"],
                hostID: try row["host_id"], standInID: try row["stand_in_id"], isWithdrawn: try row["is_withdrawn"],
                isAnswered: try row["is_answered"], askerIsHere: try row["asker_is_here"])
        }
    }

    /// False when another node was first.
    static func setRung(
        _ rung: HelpRequest.Rung, of id: Post.ID, from before: HelpRequest.Rung, climbsAt: Instant?, in db: Connection
    ) throws -> Bool {
        try db.run(
            """
            UPDATE help_requests SET rung = \(rung), climbs_at = \(climbsAt)
            WHERE post_id = \(id) AND rung = \(before) AND ended_at IS NULL
            """) == 1
    }

    static func stopClimbing(_ id: Post.ID, in db: Connection) throws {
        try db.run("UPDATE help_requests SET climbs_at = NULL WHERE post_id = \(id)")
    }

    static func advisers(in db: Connection) throws -> [Member.ID] {
        try db.rows(
            """
            SELECT id FROM members WHERE role = \(Role.adviser) AND state = \(Member.State.active) ORDER BY id LIMIT 50
            """
        ).map { try $0["id"] }
    }

    static func over(at now: Instant, limit: Int, in db: Connection) throws -> [Due] {
        try due("h.ends_at <= \(now)", limit: limit, in: db)
    }

    /// Those whose end comes before `horizon` and whose asker wasn't told yet. One that was asked for a shorter time than
    /// the notice takes is told at once, which is as it should be.
    static func ending(before horizon: Instant, limit: Int, in db: Connection) throws -> [Due] {
        try due("h.ends_at <= \(horizon) AND h.end_told_at IS NULL", limit: limit, in: db)
    }

    private static func due(_ condition: SQL, limit: Int, in db: Connection) throws -> [Due] {
        try db.rows(
            """
            SELECT h.post_id, h.asker_id, h.space_id, p.withdrawn_at IS NOT NULL AS is_withdrawn,
                   \(sql: askerIsHere) AS asker_is_here
            FROM help_requests h
            JOIN posts p ON p.id = h.post_id
            JOIN spaces s ON s.id = h.space_id
            JOIN members m ON m.id = h.asker_id
            WHERE h.ended_at IS NULL AND \(sql: condition)
            ORDER BY h.ends_at, h.post_id LIMIT \(limit: limit)
            """
        ).map {
            Due(
                id: try $0["post_id"], askerID: try $0["asker_id"], spaceID: try $0["space_id"],
                isWithdrawn: try $0["is_withdrawn"], askerIsHere: try $0["asker_is_here"])
        }
    }

    /// False when it has ended already.
    static func stop(
        _ id: Post.ID, _ ending: HelpRequest.Ending, at now: Instant, in db: Connection
    ) throws -> Bool {
        try db.run(
            """
            UPDATE help_requests SET ended_at = \(now), ending = \(ending), climbs_at = NULL
            WHERE post_id = \(id) AND ended_at IS NULL
            """) == 1
    }

    static func markEndTold(_ id: Post.ID, at now: Instant, in db: Connection) throws {
        try db.run("UPDATE help_requests SET end_told_at = \(now) WHERE post_id = \(id)")
    }
}
