import Database
import Organisation

enum PosterStore {
    /// What stands behind a code that still works.
    struct Door {
        let id: DoorPoster.ID
        let departmentID: Department.ID
        let department: String
        /// Nil while the host lets nobody in; administrators do.
        let hostID: Member.ID?
    }

    static func insert(
        _ id: DoorPoster.ID, _ code: PosterCode, department: Department.ID, host: Member.ID, at now: Instant,
        in db: Connection
    ) throws {
        try db.run(
            """
            INSERT INTO door_posters (id, code, department_id, host_id, created_at)
            VALUES (\(id), \(code.text), \(department), \(host), \(now))
            """)
    }

    /// The posters that hang now: one's own, and for an administrator all.
    static func list(visibleTo viewer: Viewer, at now: Instant, in db: Connection) throws -> [DoorPoster] {
        try db.rows("\(sql: columns(at: now)) WHERE \(sql: own(viewer)) AND p.ended_at IS NULL ORDER BY p.id LIMIT 500")
            .map(DoorPoster.init(row:))
    }

    /// The same, only their numbers.
    static func listOwn(visibleTo viewer: Viewer, in db: Connection) throws -> [DoorPoster.ID] {
        try db.rows("SELECT p.id FROM door_posters p WHERE \(sql: own(viewer)) AND p.ended_at IS NULL LIMIT 500")
            .map { try $0["id"] }
    }

    static func find(
        _ id: DoorPoster.ID, visibleTo viewer: Viewer, at now: Instant, in db: Connection
    ) throws -> DoorPoster? {
        try db.row("\(sql: columns(at: now)) WHERE p.id = \(id) AND \(sql: own(viewer)) AND p.ended_at IS NULL")
            .map(DoorPoster.init(row:))
    }

    /// Whose poster it is to tend. A guest lets nobody in, also one who was a colleague when it was hung.
    static func own(_ viewer: Viewer) -> SQL {
        viewer.isAdministrator ? "1 = 1" : viewer.isGuest ? "1 = 0" : "p.host_id = \(viewer.id)"
    }

    private static func columns(at now: Instant) -> SQL {
        """
        SELECT p.id, p.code, p.ended_at, d.name AS department, m.id AS host_id, m.handle, m.name,
               (SELECT COUNT(*) FROM arrivals a
                WHERE a.poster_id = p.id AND a.member_id IS NULL AND a.expires_at > \(now)) AS waiting
        FROM door_posters p JOIN departments d ON d.id = p.department_id JOIN members m ON m.id = p.host_id
        """
    }

    static func end(_ id: DoorPoster.ID, at now: Instant, in db: Connection) throws {
        try db.run("UPDATE door_posters SET ended_at = \(now) WHERE id = \(id)")
    }

    static func endAll(of host: Member.ID, at now: Instant, in db: Connection) throws {
        try db.run("UPDATE door_posters SET ended_at = \(now) WHERE host_id = \(host) AND ended_at IS NULL")
    }

    /// Of two forms sent at once one waits for the other. False when the poster was taken down meanwhile.
    static func lock(_ id: DoorPoster.ID, in db: Connection) throws -> Bool {
        try db.row(
            """
            SELECT id FROM door_posters WHERE id = \(id) AND ended_at IS NULL\(sqlite: "", postgres: " FOR UPDATE")
            """) != nil
    }

    static func door(behind code: PosterCode, in db: Connection) throws -> Door? {
        try db.row(
            """
            SELECT p.id, p.department_id, d.name, h.id AS host_id FROM door_posters p
            JOIN departments d ON d.id = p.department_id
            LEFT JOIN members h ON h.id = p.host_id AND h.state = 'active' AND h.role <> 'guest'
            WHERE p.code = \(code.text) AND p.ended_at IS NULL
            """
        ).map {
            Door(
                id: try $0["id"], departmentID: try $0["department_id"], department: try $0["name"],
                hostID: try $0["host_id"])
        }
    }
}

extension DoorPoster {
    init(row: Row) throws {
        id = try row["id"]
        let text: String = try row["code"]
        guard let code = PosterCode(typed: text) else { throw DatabaseError(.other, "a poster without a code") }
        self.code = code
        department = try row["department"]
        host = Member.Byline(id: try row["host_id"], handle: try row["handle"], name: try row["name"])
        endedAt = try row["ended_at"]
        waiting = try row["waiting"]
    }
}
