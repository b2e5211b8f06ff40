import Database

enum PasskeyStore {
    /// What an assertion is checked against.
    struct Kept {
        let id: Passkey.ID
        let memberID: Member.ID
        let userHandle: String
        let key: [UInt8]
        let signCount: UInt32
    }

    static func list(visibleTo viewer: Viewer, in db: Connection) throws -> [Passkey] {
        try db.rows(
            """
            SELECT id, name, created_at, used_at FROM passkeys WHERE member_id = \(viewer.id)
            ORDER BY id LIMIT \(limit: Passkey.most)
            """
        ).map {
            Passkey(
                id: try $0["id"], name: try $0["name"], createdAt: try $0["created_at"], usedAt: try $0["used_at"])
        }
    }

    static func credentials(of member: Member.ID, in db: Connection) throws -> [String] {
        try db.rows("SELECT credential_id FROM passkeys WHERE member_id = \(member)").map { try $0["credential_id"] }
    }

    static func userHandle(of member: Member.ID, in db: Connection) throws -> String? {
        try db.row("SELECT user_handle FROM passkeys WHERE member_id = \(member) ORDER BY id LIMIT 1")?["user_handle"]
    }

    static func kept(credential: String, in db: Connection) throws -> Kept? {
        let row = try db.row(
            """
            SELECT id, member_id, user_handle, public_key, sign_count FROM passkeys WHERE credential_id = \(credential)
            """)
        return try row.map { row in
            let count: Int64 = try row["sign_count"]
            let key: String = try row["public_key"]
            return Kept(
                id: try row["id"], memberID: try row["member_id"], userHandle: try row["user_handle"],
                key: Base64URL.decode(key) ?? [], signCount: UInt32(clamping: count))
        }
    }

    /// False when somebody has this passkey already.
    static func insert(
        _ passkey: Passkey, _ made: WebAuthn.Registration, userHandle: String, of member: Member.ID, in db: Connection
    ) throws -> Bool {
        try db.run(
            """
            INSERT INTO passkeys (id, member_id, credential_id, user_handle, public_key, sign_count, name, created_at)
            VALUES (\(passkey.id), \(member), \(Base64URL.encode(made.credential.id)), \(userHandle),
                    \(Base64URL.encode(made.credential.keyBytes)), \(Int64(made.signCount)), \(passkey.name),
                    \(passkey.createdAt))
            ON CONFLICT (credential_id) DO NOTHING
            """) == 1
    }

    static func markUsed(_ id: Passkey.ID, count: UInt32, at now: Instant, in db: Connection) throws {
        try db.run("UPDATE passkeys SET sign_count = \(Int64(count)), used_at = \(now) WHERE id = \(id)")
    }

    static func delete(_ id: Passkey.ID, of member: Member.ID, in db: Connection) throws -> Bool {
        try db.run("DELETE FROM passkeys WHERE id = \(id) AND member_id = \(member)") == 1
    }

    static func deleteAll(of member: Member.ID, in db: Connection) throws {
        try db.run("DELETE FROM passkeys WHERE member_id = \(member)")
        try db.run("DELETE FROM passkey_challenges WHERE member_id = \(member)")
    }

    static func insertChallenge(
        _ hash: String, member: Member.ID?, userHandle: String, at now: Instant, until end: Instant, in db: Connection
    ) throws {
        try deleteExpiredChallenges(at: now, in: db)
        try db.run(
            """
            INSERT INTO passkey_challenges (challenge_hash, member_id, user_handle, expires_at)
            VALUES (\(hash), \(member), \(userHandle), \(end))
            """)
    }

    /// Uses the challenge up and gives the user handle it was made with; nil when it isn't open, or somebody else's.
    static func useChallenge(_ hash: String, member: Member.ID?, at now: Instant, in db: Connection) throws -> String? {
        let own: SQL = member.map { "member_id = \($0)" } ?? "member_id IS NULL"
        return try db.row(
            """
            DELETE FROM passkey_challenges
            WHERE challenge_hash = \(hash) AND expires_at > \(now) AND \(sql: own)
            RETURNING user_handle
            """)?["user_handle"]
    }

    static func deleteExpiredChallenges(at now: Instant, in db: Connection) throws {
        try db.run("DELETE FROM passkey_challenges WHERE expires_at <= \(now)")
    }
}
