import Database

enum SessionStore {
    /// Who holds the token and in which organisation, in one statement: every signed-in request starts with it.
    static func find(tokenHash: String, at now: Instant, in db: Connection) throws -> (Viewer, Organisation)? {
        let row = try db.row(
            """
            SELECT m.id, m.handle, m.name, m.role, m.department_id, m.language, m.home_seen_at, m.last_visit_at,
                   m.created_at, m.portrait_id, s.scopes, \(sql: OrganisationStore.columns)
            FROM sessions s
            JOIN members m ON m.id = s.member_id AND m.state = 'active'
            JOIN organisation o ON o.id = 1
            WHERE s.token_hash = \(tokenHash) AND s.expires_at > \(now)
            """)
        return try row.map { (try Viewer(row: $0), try Organisation(row: $0)) }
    }

    static func insert(_ session: NewSession, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO sessions (token_hash, member_id, kind, scopes, created_at, expires_at)
            VALUES (\(session.tokenHash), \(session.memberID), \(session.kind), \(session.scopes),
                    \(session.createdAt), \(session.expiresAt))
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
enum SessionKind: String, Sendable, SQLValue {
    case password
    case link
    case demo
    case token
}

struct NewSession {
    let tokenHash: String
    let memberID: Member.ID
    let kind: SessionKind
    let scopes: String
    let createdAt: Instant
    let expiresAt: Instant
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
    }
}
