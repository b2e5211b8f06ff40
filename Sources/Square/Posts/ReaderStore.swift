import Database
import Organisation

/// Which of some people may read a space: the same rule as `SpaceStore.readable`, seen from the space.
enum ReaderStore {
    static func readers(among people: [Member.ID], of space: Space.ID, in db: Connection) throws -> Set<Member.ID> {
        guard !people.isEmpty else { return [] }
        let rows = try db.rows(
            """
            SELECT p.id FROM members p JOIN spaces s ON s.id = \(space)
            WHERE p.id IN \(list: people) AND p.state = 'active'
              AND ((s.kind = 'open' AND p.role <> 'guest') OR EXISTS (
                SELECT 1 FROM memberships m WHERE m.member_id = p.id AND m.space_id = s.id))
            """)
        return Set(try rows.map { try $0["id"] })
    }
}
