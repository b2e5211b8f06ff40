import Database

enum NotificationStore {
    static func insert(_ n: Notification, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO notifications (id, member_id, kind, about_id, item_id, space_id, actor_id, at, visible_at)
            VALUES (\(n.id), \(n.memberID), \(n.kind), \(n.about), \(n.item), \(n.space), \(n.actorID),
                    \(n.at), \(n.visibleAt))
            ON CONFLICT (member_id, item_id, actor_id, kind, about_id) DO NOTHING
            """)
        try Live.tellNotices(of: n.memberID, in: db)
    }

    /// The same for each of `people`, whose ids follow the first one a millisecond apart.
    static func insert(_ n: Notification, for people: SQL, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO notifications (id, member_id, kind, about_id, item_id, space_id, actor_id, at, visible_at)
            SELECT \(n.id) + 4194304 * ROW_NUMBER() OVER (ORDER BY p.id), p.id, \(n.kind), \(n.about), \(n.item),
                   \(n.space), \(n.actorID), \(n.at), \(n.visibleAt)
            FROM (\(sql: people)) p WHERE 1 = 1
            ON CONFLICT DO NOTHING
            """)
        try Live.tellNotices(of: nil, in: db)
    }

    static func list(
        visibleTo viewer: Viewer, at now: Instant, isUnread: Bool, limit: Int, in db: Connection
    ) throws
        -> [Notification]
    {
        let unread: SQL = isUnread ? "AND n.read_at IS NULL" : ""
        return try db.rows(
            """
            SELECT n.id, n.member_id, n.kind, n.about_id, n.item_id, n.space_id, n.actor_id, n.at, n.visible_at, n.read_at,
                   a.handle AS actor_handle, a.name AS actor_name, \(sql: ProfileStore.shown(.portrait, of: "a", to: viewer)) AS actor_portrait
            FROM notifications n JOIN members a ON a.id = n.actor_id
            WHERE n.member_id = \(viewer.id) \(sql: unread) AND n.visible_at <= \(now)
            ORDER BY n.id DESC LIMIT \(limit: limit)
            """
        ).map(Notification.init(row:))
    }

    /// How many conversations have something unread; counting stops at 100.
    static func unreadCount(visibleTo viewer: Viewer, at now: Instant, in db: Connection) throws -> Int {
        try db.row(
            """
            SELECT COUNT(*) AS n FROM (
                SELECT DISTINCT about_id FROM notifications
                WHERE member_id = \(viewer.id) AND read_at IS NULL AND visible_at <= \(now) LIMIT 100) AS bundles
            """)?["n"] ?? 0
    }

    static func isUnread(about column: SQL, visibleTo viewer: Viewer) -> SQL {
        """
        EXISTS (SELECT 1 FROM notifications n
                WHERE n.member_id = \(viewer.id) AND n.read_at IS NULL AND n.about_id = \(sql: column))
        """
    }

    static func markRead(memberID: Member.ID, about: Int64?, at now: Instant, in db: Connection) throws {
        let only: SQL = about.map { "AND about_id = \($0)" } ?? ""
        let changed = try db.run(
            """
            UPDATE notifications SET read_at = \(now)
            WHERE member_id = \(memberID) \(sql: only) AND read_at IS NULL
            """)
        if changed > 0 { try Live.tellNotices(of: memberID, in: db) }
    }

    static func delete(item: Int64, in db: Connection) throws {
        let gone = try db.run("DELETE FROM notifications WHERE item_id = \(item)")
        if gone > 0 { try Live.tellNotices(of: nil, in: db) }
    }

    static func delete(item: Int64, kind: Notification.Kind, about: Int64, in db: Connection) throws {
        let gone = try db.run(
            "DELETE FROM notifications WHERE item_id = \(item) AND kind = \(kind) AND about_id = \(about)")
        if gone > 0 { try Live.tellNotices(of: nil, in: db) }
    }

    static func delete(item: Int64, kind: Notification.Kind, memberID: Member.ID, in db: Connection) throws {
        let gone = try db.run(
            "DELETE FROM notifications WHERE item_id = \(item) AND kind = \(kind) AND member_id = \(memberID)")
        if gone > 0 { try Live.tellNotices(of: nil, in: db) }
    }

    static func delete(item: Int64, kind: Notification.Kind, actorID: Member.ID, in db: Connection) throws {
        let gone = try db.run(
            "DELETE FROM notifications WHERE item_id = \(item) AND kind = \(kind) AND actor_id = \(actorID)")
        if gone > 0 { try Live.tellNotices(of: nil, in: db) }
    }

    static func delete(memberID: Member.ID, space: Int64, kind: Notification.Kind?, in db: Connection) throws {
        let only: SQL = kind.map { "AND kind = \($0)" } ?? ""
        let gone = try db.run(
            "DELETE FROM notifications WHERE member_id = \(memberID) AND space_id = \(space) \(sql: only)")
        if gone > 0 { try Live.tellNotices(of: memberID, in: db) }
    }

    static let migration = Migration(
        "0003-events",
        """
        CREATE TABLE events (
            id BIGINT PRIMARY KEY,
            kind TEXT NOT NULL,
            actor_id BIGINT NOT NULL,
            subject_id BIGINT NOT NULL,
            space_id BIGINT,
            at BIGINT NOT NULL
        );
        CREATE TABLE notifications (
            id BIGINT PRIMARY KEY,
            member_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            about_id BIGINT NOT NULL,
            item_id BIGINT NOT NULL,
            space_id BIGINT,
            actor_id BIGINT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
            at BIGINT NOT NULL,
            visible_at BIGINT NOT NULL,
            read_at BIGINT,
            UNIQUE (member_id, item_id, actor_id, kind, about_id)
        );
        CREATE INDEX notifications_by_member ON notifications (member_id, id);
        CREATE INDEX notifications_unread ON notifications (member_id, id) WHERE read_at IS NULL;
        CREATE INDEX notifications_by_item ON notifications (item_id);
        """)
}

extension Notification {
    init(row: Row) throws {
        id = try row["id"]
        memberID = try row["member_id"]
        kind = try row["kind"]
        about = try row["about_id"]
        item = try row["item_id"]
        space = try row["space_id"]
        actorID = try row["actor_id"]
        at = try row["at"]
        visibleAt = try row["visible_at"]
        readAt = try row["read_at"]
        actor = Member.Byline(
            id: actorID, handle: try row["actor_handle"], name: try row["actor_name"],
            portrait: try row["actor_portrait"])
    }
}
