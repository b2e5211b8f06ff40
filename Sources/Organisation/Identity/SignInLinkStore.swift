import Database

/// Links that open a door once.
enum SignInLinkStore {
    enum Purpose: String, Sendable, SQLValue {
        case setUp = "set-up"
        case signIn = "sign-in"
    }

    struct Link {
        let memberID: Member.ID?
        let next: String
    }

    static func insert(
        _ token: Token, for purpose: Purpose, member: Member.ID?, next: String, at now: Instant, until end: Instant,
        in db: Connection
    ) throws {
        try db.run("DELETE FROM sign_in_links WHERE expires_at <= \(now)")
        try db.run(
            """
            INSERT INTO sign_in_links (token_hash, purpose, member_id, next_path, created_at, expires_at)
            VALUES (\(token.hash), \(purpose), \(member), \(next), \(now), \(end))
            """)
    }

    /// Whether the link still opens its door; looking doesn't use it.
    static func isOpen(_ token: Token, for purpose: Purpose, at now: Instant, in db: Connection) throws -> Bool {
        try db.row(
            """
            SELECT 1 AS one FROM sign_in_links
            WHERE token_hash = \(token.hash) AND purpose = \(purpose) AND used_at IS NULL AND expires_at > \(now)
            """) != nil
    }

    /// Uses the link; nil when it doesn't open anything, or somebody just used it.
    static func use(_ token: Token, for purpose: Purpose, at now: Instant, in db: Connection) throws -> Link? {
        try db.row(
            """
            UPDATE sign_in_links SET used_at = \(now)
            WHERE token_hash = \(token.hash) AND purpose = \(purpose) AND used_at IS NULL AND expires_at > \(now)
            RETURNING member_id, next_path
            """
        ).map { Link(memberID: try $0["member_id"], next: try $0["next_path"]) }
    }

    static func deleteAll(for purpose: Purpose, in db: Connection) throws {
        try db.run("DELETE FROM sign_in_links WHERE purpose = \(purpose)")
    }

    static func deleteAll(of member: Member.ID, in db: Connection) throws {
        try db.run("DELETE FROM sign_in_links WHERE member_id = \(member)")
    }
}
