import Database

enum SessionStore {
    /// Who holds the token, in which organisation, and when they were last seen, in one statement: every signed-in request
    /// starts with it.
    static func find(
        tokenHash: String, at now: Instant, in db: Connection
    ) throws -> (Viewer, Organisation, seenAt: Instant)? {
        let row = try db.row(
            """
            SELECT m.id, m.handle, m.name, m.role, m.department_id, m.language, m.home_seen_at, m.last_visit_at,
                   m.created_at, m.portrait_id, s.scopes, s.kind AS session_kind, s.seen_at, \(sql: OrganisationStore.columns)
            FROM sessions s
            JOIN members m ON m.id = s.member_id AND m.state = 'active'
            JOIN organisation o ON o.id = 1
            WHERE s.token_hash = \(tokenHash) AND s.expires_at > \(now)
            """)
        return try row.map { (try Viewer(row: $0), try Organisation(row: $0), try $0["seen_at"]) }
    }

    /// Somebody active as who acts, without a session.
    static func actor(_ id: Member.ID, in db: Connection) throws -> Viewer? {
        try db.row(
            """
            SELECT m.id, m.handle, m.name, m.role, m.department_id, m.language, m.home_seen_at, m.last_visit_at,
                   m.created_at, m.portrait_id, 'read write' AS scopes, 'token' AS session_kind
            FROM members m WHERE m.id = \(id) AND m.state = 'active'
            """
        ).map(Viewer.init(row:))
    }

    /// Where the viewer is signed in, last seen first.
    static func list(visibleTo viewer: Viewer, at now: Instant, in db: Connection) throws -> [OwnSession] {
        try db.rows(
            """
            SELECT token_hash, kind, device, created_at, seen_at, expires_at FROM sessions
            WHERE member_id = \(viewer.id) AND expires_at > \(now)
            ORDER BY seen_at DESC, created_at DESC, token_hash LIMIT 100
            """
        ).map {
            OwnSession(
                tokenHash: try $0["token_hash"], kind: try $0["kind"], device: Device(code: try $0["device"]),
                createdAt: try $0["created_at"], seenAt: max(try $0["seen_at"], try $0["created_at"]),
                expiresAt: try $0["expires_at"])
        }
    }

    static func markSeen(tokenHash: String, at now: Instant, in db: Connection) throws {
        try db.run("UPDATE sessions SET seen_at = \(now) WHERE token_hash = \(tokenHash) AND seen_at < \(now)")
    }

    static func insert(_ session: NewSession, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO sessions (token_hash, member_id, kind, scopes, created_at, expires_at, device, seen_at)
            VALUES (\(session.tokenHash), \(session.memberID), \(session.kind), \(session.scopes),
                    \(session.createdAt), \(session.expiresAt), \(session.device.code), \(session.createdAt))
            """)
    }

    /// Pages that stand open with it are told so.
    static func delete(tokenHash: String, in db: Connection) throws {
        let ended = try db.row("DELETE FROM sessions WHERE token_hash = \(tokenHash) RETURNING member_id")
        if let ended { try Live.tellSessions(of: try ended["member_id"], in: db) }
    }

    /// Signs a person out everywhere, except where `kept` is the token's hash.
    static func deleteAll(of member: Member.ID, except kept: String? = nil, in db: Connection) throws {
        try db.run("DELETE FROM sessions WHERE member_id = \(member) AND token_hash <> \(kept ?? "")")
        try Live.tellSessions(of: member, in: db)
    }

    static func kind(tokenHash: String, in db: Connection) throws -> (kind: SessionKind, since: Instant)? {
        try db.row("SELECT kind, created_at FROM sessions WHERE token_hash = \(tokenHash)")
            .map { (try $0["kind"], try $0["created_at"]) }
    }

    static func deleteExpired(at now: Instant, in db: Connection) throws {
        try db.run("DELETE FROM sessions WHERE expires_at <= \(now)")
    }
}

/// How a session came about.
package enum SessionKind: String, Sendable, SQLValue {
    case password
    case link
    case demo
    case token
    case passkey
    case handOver
    case invitation
    case poster

    /// Whether the person came in themselves: not a script's token, nor a phone signed in from another device.
    var isOwnDoor: Bool { self != .token && self != .handOver }
}

struct NewSession {
    let tokenHash: String
    let memberID: Member.ID
    let kind: SessionKind
    let scopes: String
    let createdAt: Instant
    let expiresAt: Instant
    var device = Device(code: "")
}

extension Viewer {
    init(row: Row) throws {
        id = try row["id"]
        handle = try row["handle"]
        name = try row["name"]
        role = try row["role"]
        departmentID = try row["department_id"]
        language = try row["language"]
        createdAt = try row["created_at"]
        portraitID = try row["portrait_id"]
        homeSeenAt = try row["home_seen_at"]
        lastVisit = try row["last_visit_at"]
        let scopes: String = try row["scopes"]
        canWrite = scopes.split(separator: " ").contains("write")
        isHandedOver = try row["session_kind"] as SessionKind == .handOver
    }
}
