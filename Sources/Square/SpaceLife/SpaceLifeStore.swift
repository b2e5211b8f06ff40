import Database
import Organisation

enum SpaceLifeStore {
    static func settings(in db: Connection) throws -> GroupSettings? {
        try db.row(
            "SELECT announcements, group_announcements, idle_days, period_days FROM group_settings WHERE id = 1"
        ).map {
            GroupSettings(
                announcements: try $0["announcements"], groupAnnouncements: try $0["group_announcements"],
                idleDays: try $0["idle_days"], periodDays: try $0["period_days"])
        }
    }

    static func save(_ settings: GroupSettings, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO group_settings (id, announcements, group_announcements, idle_days, period_days)
            VALUES (1, \(settings.announcements), \(settings.groupAnnouncements), \(settings.idleDays),
                    \(settings.periodDays))
            ON CONFLICT (id) DO UPDATE SET announcements = excluded.announcements,
                group_announcements = excluded.group_announcements, idle_days = excluded.idle_days,
                period_days = excluded.period_days
            """)
    }

    static func slugForAll(in db: Connection) throws -> String? {
        try db.row("SELECT slug FROM spaces WHERE is_for_all = \(true) ORDER BY id LIMIT 1")?["slug"]
    }

    /// A new period: what was told about the one before counts no more.
    static func renew(_ id: Space.ID, until end: Instant?, at now: Instant, in db: Connection) throws {
        try db.run(
            """
            UPDATE spaces SET life = 'awake', ends_at = \(end), renewed_at = \(now), told_idle_at = 0, told_late_at = 0,
                told_week_at = 0
            WHERE id = \(id)
            """)
    }

    static func close(_ id: Space.ID, with word: String, in db: Connection) throws {
        try db.run("UPDATE spaces SET life = 'closed', closing_word = \(word) WHERE id = \(id)")
    }

    static func setTenders(_ host: Member.ID, _ standIn: Member.ID?, of id: Space.ID, in db: Connection) throws {
        try db.run("UPDATE spaces SET host_id = \(host), stand_in_id = \(standIn) WHERE id = \(id)")
    }

    /// Groups of which somebody may want to know: asleep or nearly, at their end or nearly, or over.
    static func listCare(
        visibleTo viewer: Viewer, idleBefore: Instant, endsBefore: Instant, in db: Connection
    ) throws -> [CaredSpace] {
        let known: SQL = """
            (s.kind <> 'hidden' OR EXISTS (
                SELECT 1 FROM memberships m WHERE m.member_id = \(viewer.id) AND m.space_id = s.id))
            """
        return try db.rows(
            """
            SELECT s.slug, s.name, s.life, s.ends_at, s.last_activity_at, h.handle, h.name AS host
            FROM spaces s JOIN members h ON h.id = s.host_id
            WHERE \(sql: known) AND s.is_for_all = \(false) AND (
                s.life IN ('asleep', 'ended') OR (s.life = 'awake' AND s.ends_at < \(endsBefore))
                OR (s.life = 'awake' AND s.elsewhere = '' AND s.last_activity_at <= \(idleBefore)
                    AND s.renewed_at <= \(idleBefore)))
            ORDER BY s.name_key, s.id LIMIT 200
            """
        ).map(CaredSpace.init(row:))
    }
}

/// What the clock does. Each statement changes a group only if no other node did, and says whether it was the one.
extension SpaceLifeStore {
    /// Awake groups that talk here and in which nothing was added since.
    static func idle(since moment: Instant, limit: Int, in db: Connection) throws -> [AgingSpace] {
        try db.rows(
            """
            SELECT id, host_id, stand_in_id, ends_at, renewed_at, last_activity_at, told_idle_at, told_late_at, told_week_at
            FROM spaces
            WHERE life = 'awake' AND last_activity_at <= \(moment) AND renewed_at <= \(moment) AND elsewhere = ''
              AND is_for_all = \(false)
            ORDER BY last_activity_at LIMIT \(limit: limit)
            """
        ).map(AgingSpace.init(row:))
    }

    static func markIdleTold(_ space: AgingSpace, at now: Instant, in db: Connection) throws -> Bool {
        try db.run(
            "UPDATE spaces SET told_idle_at = \(now) WHERE id = \(space.id) AND told_idle_at = \(space.toldIdleAt)")
            == 1
    }

    static func fallAsleep(_ space: AgingSpace, in db: Connection) throws -> Bool {
        try db.run(
            """
            UPDATE spaces SET life = 'asleep'
            WHERE id = \(space.id) AND life = 'awake' AND last_activity_at = \(space.lastActivityAt)
            """) == 1
    }

    static func ending(limit: Int, in db: Connection) throws -> [AgingSpace] {
        try db.rows(
            """
            SELECT id, host_id, stand_in_id, ends_at, renewed_at, last_activity_at, told_idle_at, told_late_at, told_week_at
            FROM spaces
            WHERE ends_at IS NOT NULL AND life IN ('awake', 'asleep') AND is_for_all = \(false)
            ORDER BY ends_at LIMIT \(limit: limit)
            """
        ).map(AgingSpace.init(row:))
    }

    static func end(_ space: AgingSpace, in db: Connection) throws -> Bool {
        try db.run(
            """
            UPDATE spaces SET life = 'ended'
            WHERE id = \(space.id) AND life IN ('awake', 'asleep') AND ends_at = \(space.endsAt)
            """) == 1
    }

    static func markEndTold(
        _ space: AgingSpace, late: Bool, week: Bool, at now: Instant, in db: Connection
    ) throws -> Bool {
        try db.run(
            """
            UPDATE spaces SET told_late_at = \(late ? now : space.toldLateAt), told_week_at = \(week ? now : space.toldWeekAt)
            WHERE id = \(space.id) AND told_late_at = \(space.toldLateAt) AND told_week_at = \(space.toldWeekAt)
            """) == 1
    }

    /// Groups whose host can't sign in any more.
    static func orphans(limit: Int, in db: Connection) throws -> [Orphan] {
        try db.rows(
            """
            SELECT s.id, s.kind, s.host_id, s.stand_in_id, t.state AS stand_in_state
            FROM members h JOIN spaces s ON s.host_id = h.id
            LEFT JOIN members t ON t.id = s.stand_in_id
            WHERE h.state = 'off' AND (s.kind = 'open' OR EXISTS (
                SELECT 1 FROM memberships m JOIN members p ON p.id = m.member_id AND p.state = 'active' AND p.role <> 'guest'
                WHERE m.space_id = s.id))
            ORDER BY s.id LIMIT \(limit: limit)
            """
        ).map(Orphan.init(row:))
    }

    /// Who is in it longest; in an open group without anybody, the first administrator.
    static func heir(of orphan: Orphan, in db: Connection) throws -> Member.ID? {
        let member: Member.ID? = try db.row(
            """
            SELECT m.member_id AS id FROM memberships m JOIN members p ON p.id = m.member_id
            WHERE m.space_id = \(orphan.id) AND p.state = 'active' AND p.role <> 'guest'
            ORDER BY m.joined_at, m.member_id LIMIT 1
            """)?["id"]
        if let member { return member }
        return try db.row(
            "SELECT id FROM members WHERE role = 'administrator' AND state = 'active' ORDER BY id LIMIT 1")?["id"]
    }

    static func inherit(_ orphan: Orphan, _ heir: Member.ID, in db: Connection) throws -> Bool {
        try db.run(
            """
            UPDATE spaces SET host_id = \(heir), stand_in_id = CASE WHEN stand_in_id = \(heir) THEN NULL ELSE stand_in_id END
            WHERE id = \(orphan.id) AND host_id = \(orphan.hostID)
            """) == 1
    }
}

/// A group as the clock sees it.
struct AgingSpace {
    let id: Space.ID
    let tenders: [Member.ID]
    let endsAt: Instant?
    let renewedAt: Instant
    let lastActivityAt: Instant
    let toldIdleAt: Instant
    let toldLateAt: Instant
    let toldWeekAt: Instant

    init(row: Row) throws {
        id = try row["id"]
        let standIn: Member.ID? = try row["stand_in_id"]
        tenders = [try row["host_id"], standIn].compactMap { $0 }
        endsAt = try row["ends_at"]
        renewedAt = try row["renewed_at"]
        lastActivityAt = try row["last_activity_at"]
        toldIdleAt = try row["told_idle_at"]
        toldLateAt = try row["told_late_at"]
        toldWeekAt = try row["told_week_at"]
    }
}

/// A group whose host left.
struct Orphan {
    let id: Space.ID
    let hostID: Member.ID
    /// Nil when there is none who can sign in.
    let standInID: Member.ID?

    init(row: Row) throws {
        id = try row["id"]
        hostID = try row["host_id"]
        let state: String? = try row["stand_in_state"]
        standInID = state == "active" ? try row["stand_in_id"] : nil
    }
}

/// A group that asks for attention.
struct CaredSpace {
    let slug: String
    let name: String
    let life: Space.Life
    let endsAt: Instant?
    let lastActivityAt: Instant
    let hostHandle: String
    let host: String

    init(row: Row) throws {
        slug = try row["slug"]
        name = try row["name"]
        life = try row["life"]
        endsAt = try row["ends_at"]
        lastActivityAt = try row["last_activity_at"]
        hostHandle = try row["handle"]
        host = try row["host"]
    }
}
