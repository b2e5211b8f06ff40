import Database
import Organisation

enum InvitationStore {
    static func listTended(visibleTo viewer: Viewer, in db: Connection) throws -> [TendedSpace] {
        try db.rows(
            """
            SELECT s.id, s.name FROM memberships m
            JOIN spaces s ON s.id = m.space_id AND (s.host_id = \(viewer.id) OR s.stand_in_id = \(viewer.id))
            WHERE m.member_id = \(viewer.id) ORDER BY s.name_key, s.id LIMIT 100
            """
        ).map { TendedSpace(id: try $0["id"], name: try $0["name"]) }
    }

    static func insert(
        _ id: InvitationLink.ID, _ token: Token, _ draft: InvitationDraft, by maker: Member.ID, until end: Instant,
        in db: Connection
    ) throws {
        try db.run(
            """
            INSERT INTO invitation_links (id, token_hash, maker_id, note, role, department_id, space_id, uses_left,
                                          expires_at)
            VALUES (\(id), \(token.hash), \(maker), \(draft.note), \(draft.role), \(draft.departmentID),
                    \(draft.spaceID), \(draft.uses), \(end))
            """)
    }

    /// One's own links, newest first; an administrator sees all.
    static func list(visibleTo viewer: Viewer, limit: Int, in db: Connection) throws -> [InvitationLink] {
        let own: SQL = viewer.isAdministrator ? "1 = 1" : "l.maker_id = \(viewer.id)"
        // What a group is called is only for who may know of it.
        return try db.rows(
            """
            SELECT l.id, l.note, l.role, l.used, l.uses_left, l.expires_at, l.ended_at, d.name AS department,
                   s.name AS space, m.id AS maker_id, m.handle, m.name
            FROM invitation_links l JOIN members m ON m.id = l.maker_id
            LEFT JOIN departments d ON d.id = l.department_id
            LEFT JOIN spaces s ON s.id = l.space_id
                AND (l.maker_id = \(viewer.id) OR s.id IN (\(sql: SpaceStore.readable(by: viewer))))
            WHERE \(sql: own) ORDER BY l.id DESC LIMIT \(limit: limit)
            """
        ).map(InvitationLink.init(row:))
    }

    /// False when it isn't the viewer's to end, or ended already.
    static func end(_ id: InvitationLink.ID, by viewer: Viewer, at now: Instant, in db: Connection) throws -> Bool {
        let own: SQL = viewer.isAdministrator ? "1 = 1" : "maker_id = \(viewer.id)"
        return try db.run(
            "UPDATE invitation_links SET ended_at = \(now) WHERE id = \(id) AND ended_at IS NULL AND \(sql: own)") == 1
    }

    static func endAll(of maker: Member.ID, at now: Instant, in db: Connection) throws {
        try db.run("UPDATE invitation_links SET ended_at = \(now) WHERE maker_id = \(maker) AND ended_at IS NULL")
    }

    /// Of two forms sent at once one waits for the other; what it reads next is what the other left.
    static func lock(_ token: Token, in db: Connection) throws {
        _ = try db.row(
            "SELECT id FROM invitation_links WHERE token_hash = \(token.hash)\(sqlite: "", postgres: " FOR UPDATE")")
    }

    /// What the link opens now: its maker must still be a colleague here, and still tend the group, which must go on.
    static func opened(_ token: Token, at now: Instant, in db: Connection) throws -> OpenedInvitation? {
        try db.row(
            """
            SELECT l.id, l.role, l.department_id, d.name AS department, l.space_id, s.name AS space, m.id AS maker_id,
                   m.name
            FROM invitation_links l JOIN members m ON m.id = l.maker_id AND m.state = 'active' AND m.role <> 'guest'
            LEFT JOIN departments d ON d.id = l.department_id
            LEFT JOIN spaces s ON s.id = l.space_id
            WHERE l.token_hash = \(token.hash) AND l.ended_at IS NULL AND l.uses_left > 0 AND l.expires_at > \(now)
                AND (l.space_id IS NULL
                    OR (s.host_id = m.id OR s.stand_in_id = m.id)
                        AND s.life IN \(list: Space.Life.allCases.filter { !$0.isShut }.map(\.rawValue)))
                AND (l.space_id IS NOT NULL OR m.role = 'administrator')
            """
        ).map { row in
            OpenedInvitation(
                id: try row["id"], role: try row["role"], departmentID: try row["department_id"],
                department: try row["department"], spaceID: try row["space_id"], space: try row["space"],
                makerID: try row["maker_id"], maker: try row["name"])
        }
    }

    /// Counts one use; false when somebody took the last, or the link ended meanwhile.
    static func use(_ id: InvitationLink.ID, at now: Instant, in db: Connection) throws -> Bool {
        try db.run(
            """
            UPDATE invitation_links SET uses_left = uses_left - 1, used = used + 1
            WHERE id = \(id) AND uses_left > 0 AND ended_at IS NULL AND expires_at > \(now)
            """) == 1
    }

    /// Who came in through this link with this very form a moment ago; it is known to their browser only.
    static func member(
        form hash: String, through token: Token, since moment: Instant, in db: Connection
    ) throws -> Member.ID? {
        try db.row(
            """
            SELECT u.member_id FROM invitation_uses u
            JOIN invitation_links l ON l.id = u.link_id AND l.token_hash = \(token.hash)
            JOIN members m ON m.id = u.member_id AND m.state = 'active'
            WHERE u.form_hash = \(hash) AND u.at > \(moment)
            """)?["member_id"]
    }

    static func insertUse(
        _ hash: String, of link: InvitationLink.ID, by member: Member.ID, at now: Instant, in db: Connection
    ) throws {
        try db.run(
            """
            INSERT INTO invitation_uses (form_hash, link_id, member_id, at)
            VALUES (\(hash), \(link), \(member), \(now))
            ON CONFLICT (form_hash) DO UPDATE
            SET link_id = excluded.link_id, member_id = excluded.member_id, at = excluded.at
            """)
    }

    static func deleteUses(before moment: Instant, in db: Connection) throws {
        try db.run("DELETE FROM invitation_uses WHERE at <= \(moment)")
    }
}

extension InvitationLink {
    init(row: Row) throws {
        id = try row["id"]
        note = try row["note"]
        role = try row["role"]
        department = try row["department"]
        space = try row["space"]
        maker = Member.Byline(id: try row["maker_id"], handle: try row["handle"], name: try row["name"])
        used = try row["used"]
        usesLeft = try row["uses_left"]
        expiresAt = try row["expires_at"]
        endedAt = try row["ended_at"]
    }
}
