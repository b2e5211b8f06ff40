import Database

enum MemberMarkStore {
    static func bylines(ids: [Member.ID], in db: Connection) throws -> [Member.Byline] {
        guard !ids.isEmpty else { return [] }
        let rows = try db.rows("SELECT id, handle, name FROM members WHERE id IN \(list: ids) ORDER BY id")
        return try rows.map { Member.Byline(id: try $0["id"], handle: try $0["handle"], name: try $0["name"]) }
    }

    static func markHomeSeen(by member: Member.ID, at now: Instant, lastVisit: Instant, in db: Connection) throws {
        try db.run(
            """
            UPDATE members SET home_seen_at = \(now), last_visit_at = \(lastVisit)
            WHERE id = \(member) AND home_seen_at < \(now)
            """)
    }
}
