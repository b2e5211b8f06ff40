import Database

enum MemberMarkStore {
    static func bylines(ids: [Member.ID], visibleTo viewer: Viewer, in db: Connection) throws -> [Member.Byline] {
        guard !ids.isEmpty else { return [] }
        let rows = try db.rows(
            """
            SELECT m.id, m.handle, m.name, \(sql: ProfileStore.shown(.portrait, of: "m", to: viewer)) AS portrait_id
            FROM members m WHERE m.id IN \(list: ids) ORDER BY m.id
            """)
        return try rows.map { row in
            Member.Byline(
                id: try row["id"], handle: try row["handle"], name: try row["name"], portrait: try row["portrait_id"])
        }
    }

    static func markHomeSeen(by member: Member.ID, at now: Instant, lastVisit: Instant, in db: Connection) throws {
        try db.run(
            """
            UPDATE members SET home_seen_at = \(now), last_visit_at = \(lastVisit)
            WHERE id = \(member) AND home_seen_at < \(now)
            """)
    }
}
