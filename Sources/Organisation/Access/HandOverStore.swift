import Database

enum HandOverStore {
    static func insert(
        _ handOver: HandOver, _ token: Token, of member: Member.ID, session: String, in db: Connection
    ) throws {
        try db.run(
            """
            INSERT INTO hand_overs (id, token_hash, member_id, session_hash, expires_at)
            VALUES (\(handOver.id), \(token.hash), \(member), \(session), \(handOver.expiresAt))
            """)
    }

    /// Who shows the code; nil when it is used or too old, or the device that shows it isn't signed in any more.
    static func owner(_ token: Token, at now: Instant, in db: Connection) throws -> Member.Byline? {
        try db.row(
            """
            SELECT m.id, m.handle, m.name FROM hand_overs h
            JOIN sessions s ON s.token_hash = h.session_hash AND s.member_id = h.member_id AND s.expires_at > \(now)
            JOIN members m ON m.id = h.member_id AND m.state = 'active'
            WHERE h.token_hash = \(token.hash) AND h.used_at IS NULL AND h.expires_at > \(now)
            """
        ).map { Member.Byline(id: try $0["id"], handle: try $0["handle"], name: try $0["name"]) }
    }

    /// False when somebody was first.
    static func use(_ token: Token, with device: Device, at now: Instant, in db: Connection) throws -> Bool {
        try db.run(
            """
            UPDATE hand_overs SET used_at = \(now), device = \(device.code)
            WHERE token_hash = \(token.hash) AND used_at IS NULL AND expires_at > \(now)
            """) == 1
    }

    static func find(_ id: HandOver.ID, visibleTo viewer: Viewer, in db: Connection) throws -> HandOver? {
        try db.row(
            """
            SELECT id, expires_at, used_at, device FROM hand_overs WHERE id = \(id) AND member_id = \(viewer.id)
            """
        ).map {
            HandOver(
                id: try $0["id"], expiresAt: try $0["expires_at"], usedAt: try $0["used_at"],
                device: Device(code: try $0["device"]))
        }
    }

    static func deleteUnused(of member: Member.ID, in db: Connection) throws {
        try db.run("DELETE FROM hand_overs WHERE member_id = \(member) AND used_at IS NULL")
    }

    static func deleteAll(of member: Member.ID, in db: Connection) throws {
        try db.run("DELETE FROM hand_overs WHERE member_id = \(member)")
    }

    /// The device that showed the code may look a while whether it was used.
    static func deleteExpired(before moment: Instant, in db: Connection) throws {
        try db.run("DELETE FROM hand_overs WHERE expires_at <= \(moment)")
    }
}
