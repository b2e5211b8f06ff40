import Database
import Organisation

enum ArrivalStore {
    /// How far somebody at the door is.
    struct Standing {
        let id: Arrival.ID
        let name: String
        let department: String
        /// Not nil when they were let in.
        let memberID: Member.ID?
    }

    static func insert(
        _ id: Arrival.ID, _ token: Token, _ draft: NewcomerDraft, at poster: DoorPoster.ID, now: Instant,
        until end: Instant,
        in db: Connection
    ) throws {
        try db.run(
            """
            INSERT INTO arrivals (id, poster_id, token_hash, form_hash, name, mail, note, at, expires_at)
            VALUES (\(id), \(poster), \(token.hash), \(draft.formHash), \(draft.name), \(draft.mail), \(draft.note),
                    \(now), \(end))
            """)
    }

    /// A form sent twice: the browser gets a new token, the one before is worth nothing.
    static func replaceToken(_ token: Token, form hash: String, in db: Connection) throws -> Bool {
        try db.run("UPDATE arrivals SET token_hash = \(token.hash) WHERE form_hash = \(hash)") == 1
    }

    static func waiting(at poster: DoorPoster.ID, now: Instant, in db: Connection) throws -> Int {
        try db.row(
            """
            SELECT COUNT(*) AS n FROM arrivals
            WHERE poster_id = \(poster) AND member_id IS NULL AND expires_at > \(now)
            """)?["n"] ?? 0
    }

    static func standing(_ token: Token, at now: Instant, in db: Connection) throws -> Standing? {
        try db.row(
            """
            SELECT a.id, a.name, a.member_id, d.name AS department FROM arrivals a
            JOIN door_posters p ON p.id = a.poster_id JOIN departments d ON d.id = p.department_id
            LEFT JOIN members m ON m.id = a.member_id
            WHERE a.token_hash = \(token.hash) AND a.expires_at > \(now) AND (m.id IS NULL OR m.state = 'active')
                AND (p.ended_at IS NULL OR a.member_id IS NOT NULL)
            """
        ).map {
            Standing(
                id: try $0["id"], name: try $0["name"], department: try $0["department"],
                memberID: try $0["member_id"])
        }
    }

    /// Who waits at the viewer's posters; an administrator sees all doors.
    static func list(visibleTo viewer: Viewer, at now: Instant, in db: Connection) throws -> [Arrival] {
        try db.rows(
            "\(sql: columns) WHERE \(sql: rule(viewer, now)) ORDER BY a.id LIMIT \(limit: DoorPoster.mostWaiting)"
        ).map(Arrival.init(row:))
    }

    /// Of two hosts who answer at once one waits for the other, and then finds nobody at the door.
    static func findLocked(
        _ id: Arrival.ID, visibleTo viewer: Viewer, at now: Instant, in db: Connection
    ) throws -> Arrival? {
        try db.row(
            """
            \(sql: columns) WHERE a.id = \(id) AND \(sql: rule(viewer, now))
            \(sqlite: "", postgres: "FOR UPDATE OF a")
            """
        ).map(Arrival.init(row:))
    }

    private static func rule(_ viewer: Viewer, _ now: Instant) -> SQL {
        "a.member_id IS NULL AND a.expires_at > \(now) AND p.ended_at IS NULL AND \(sql: PosterStore.own(viewer))"
    }

    private static let columns: SQL = """
        SELECT a.id, a.name, a.mail, a.note, a.at, a.poster_id, p.department_id, d.name AS department FROM arrivals a
        JOIN door_posters p ON p.id = a.poster_id JOIN departments d ON d.id = p.department_id
        """

    /// False when somebody else let them in meanwhile.
    static func setMember(_ member: Member.ID, of id: Arrival.ID, in db: Connection) throws -> Bool {
        try db.run(
            """
            UPDATE arrivals SET member_id = \(member), mail = NULL, note = '' WHERE id = \(id) AND member_id IS NULL
            """) == 1
    }

    /// Which arrivals end together.
    enum Ending {
        case one(Arrival.ID)
        case waitingAt(DoorPoster.ID)
        case waitingFor(host: Member.ID)
        case expired(at: Instant)
        case of(Member.ID)

        fileprivate var condition: SQL {
            switch self {
            case .one(let id): "id = \(id)"
            case .waitingAt(let poster): "poster_id = \(poster) AND member_id IS NULL"
            case .waitingFor(let host):
                "poster_id IN (SELECT id FROM door_posters WHERE host_id = \(host)) AND member_id IS NULL"
            case .expired(let now): "expires_at <= \(now)"
            case .of(let member): "member_id = \(member)"
            }
        }
    }

    static func delete(_ ending: Ending, in db: Connection) throws -> [Arrival.ID] {
        try db.rows("DELETE FROM arrivals WHERE \(sql: ending.condition) RETURNING id").map { try $0["id"] }
    }
}

extension Arrival {
    init(row: Row) throws {
        id = try row["id"]
        name = try row["name"]
        mail = try row["mail"]
        note = try row["note"]
        at = try row["at"]
        department = try row["department"]
        departmentID = try row["department_id"]
        posterID = try row["poster_id"]
    }
}
