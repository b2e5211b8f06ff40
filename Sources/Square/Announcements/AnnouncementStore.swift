import Database
import Organisation

enum AnnouncementStore {
    // `n` is the announcement, `p` its post, `a` its author, `s` its group, `z` the viewer's mark.
    private static func rows(for viewer: Viewer) -> SQL {
        """
        SELECT p.id, p.title, substr(p.body, 1, 600) AS body, p.at, p.comment_count, n.until_at,
               a.id AS author_id, a.handle AS author_handle, a.name AS author_name,
               \(sql: Members.shown(.portrait, of: "a", to: viewer)) AS author_portrait,
               s.slug, s.name AS space_name, s.is_for_all, z.member_id IS NOT NULL AS is_read
        FROM announcements n
        JOIN posts p ON p.id = n.post_id AND p.withdrawn_at IS NULL
        JOIN members a ON a.id = p.author_id
        JOIN spaces s ON s.id = n.space_id
        LEFT JOIN announcement_reads z ON z.post_id = n.post_id AND z.member_id = \(viewer.id)
        """
    }

    // For everybody who reads the group everyone is in, and for the people of any other group. That the viewer may read
    // there is asked besides.
    private static func isFor(_ viewer: Viewer) -> SQL {
        """
        (s.is_for_all = \(true) OR EXISTS (
            SELECT 1 FROM memberships o WHERE o.member_id = \(viewer.id) AND o.space_id = s.id))
        """
    }

    /// The ids of what `viewer` has still to see: everywhere, or in one group.
    static func lane(of space: Space.ID? = nil, visibleTo viewer: Viewer, at now: Instant) -> SQL {
        let place: SQL = space.map { "l.space_id = \($0)" } ?? isFor(viewer)
        return """
            SELECT id FROM (SELECT l.post_id AS id FROM announcements l
                JOIN posts q ON q.id = +l.post_id AND q.withdrawn_at IS NULL
                JOIN spaces s ON s.id = +l.space_id
                LEFT JOIN announcement_reads z ON z.post_id = l.post_id AND z.member_id = \(viewer.id)
                WHERE \(sql: place) AND l.until_at > \(now) AND z.member_id IS NULL AND \(sql: PostStore.mayRead(viewer))
                ORDER BY l.post_id DESC LIMIT \(limit: LaneView.most)) b
            """
    }

    /// All that were for `viewer`, the newest first.
    static func list(
        before cursor: Post.ID?, limit: Int, visibleTo viewer: Viewer, in db: Connection
    ) throws -> [Announcement] {
        let from: SQL = cursor.map { "AND n.post_id < \($0)" } ?? ""
        return try db.rows(
            """
            \(sql: rows(for: viewer))
            WHERE \(sql: PostStore.mayRead(viewer)) AND \(sql: isFor(viewer)) \(sql: from)
            ORDER BY n.post_id DESC LIMIT \(limit: limit)
            """
        ).map(Announcement.init(row:))
    }

    static func find(_ id: Post.ID, visibleTo viewer: Viewer, in db: Connection) throws -> Announcement? {
        let row = try db.row(
            """
            \(sql: rows(for: viewer))
            WHERE n.post_id = \(id) AND \(sql: PostStore.mayRead(viewer))
            """)
        guard let row else { return nil }
        var found = try Announcement(row: row)
        guard found.author.id == viewer.id else { return found }
        found.readers =
            try db.row(
                """
                SELECT COUNT(*) AS n FROM announcement_reads WHERE post_id = \(id) AND member_id <> \(viewer.id)
                """)?["n"] ?? 0
        return found
    }

    static func insert(_ id: Post.ID, in space: Space.ID, until: Instant, db: Connection) throws {
        try db.run(
            "INSERT INTO announcements (post_id, space_id, until_at) VALUES (\(id), \(space), \(until))")
    }

    static func setUntil(_ until: Instant, of id: Post.ID, in db: Connection) throws {
        try db.run("UPDATE announcements SET until_at = \(until) WHERE post_id = \(id)")
    }

    static func markRead(_ id: Post.ID, by member: Member.ID, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO announcement_reads (post_id, member_id) VALUES (\(id), \(member))
            ON CONFLICT (post_id, member_id) DO NOTHING
            """)
    }

    static func deleteRead(_ id: Post.ID, by member: Member.ID, in db: Connection) throws {
        try db.run("DELETE FROM announcement_reads WHERE post_id = \(id) AND member_id = \(member)")
    }

    /// Takes one of the week's places; nil when all are taken, also by somebody who does so at the same time.
    static func takeSlot(of space: Space.ID, week: String, budget: Int, in db: Connection) throws -> Int? {
        for slot in stride(from: 1, through: budget, by: 1) {
            let taken = try db.run(
                """
                INSERT INTO announcement_slots (space_id, week, slot) VALUES (\(space), \(week), \(slot))
                ON CONFLICT (space_id, week, slot) DO NOTHING
                """)
            if taken == 1 { return slot }
        }
        return nil
    }

    static func freeSlot(_ slot: Int, of space: Space.ID, week: String, in db: Connection) throws {
        try db.run("DELETE FROM announcement_slots WHERE space_id = \(space) AND week = \(week) AND slot = \(slot)")
    }

    /// How many places are taken in each of these weeks.
    static func taken(of space: Space.ID, weeks: [String], in db: Connection) throws -> [String: Int] {
        let rows = try db.rows(
            """
            SELECT week, COUNT(*) AS n FROM announcement_slots
            WHERE space_id = \(space) AND week IN \(list: weeks) GROUP BY week
            """)
        return try rows.reduce(into: [:]) { $0[try $1["week"]] = try $1["n"] }
    }

    /// Who an announcement in this group is for.
    static func people(of space: Space) -> SQL {
        guard space.isForAll else { return Members.active(among: SpaceStore.people(of: space.id)) }
        return """
            SELECT id FROM (\(sql: Members.colleagues(of: nil))) c
            UNION SELECT id FROM (\(sql: Members.active(among: SpaceStore.people(of: space.id)))) g
            """
    }

    static func others(_ people: SQL, besides known: Set<Member.ID>) -> SQL {
        "SELECT y.id FROM (\(sql: people)) y WHERE y.id NOT IN \(list: known.map(\.rawValue).sorted())"
    }
}

extension AnnouncementStore {
    static func insert(_ plan: AnnouncementPlan, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO announcement_plans (id, space_id, author_id, title, body, week, slot, due_at, until_at)
            VALUES (\(plan.id), \(plan.spaceID), \(plan.authorID), \(plan.title), \(plan.body), \(plan.week),
                    \(plan.slot), \(plan.due), \(plan.until))
            """)
    }

    /// The viewer's own, the first to come first.
    static func listPlans(visibleTo viewer: Viewer, in db: Connection) throws -> [AnnouncementPlan] {
        try db.rows(
            """
            SELECT q.id, q.space_id, q.author_id, q.title, q.body, q.week, q.slot, q.due_at, q.until_at, q.is_stuck,
                   s.name AS space_name
            FROM announcement_plans q JOIN spaces s ON s.id = q.space_id
            WHERE q.author_id = \(viewer.id) AND \(sql: PostStore.mayRead(viewer))
            ORDER BY q.due_at, q.id LIMIT 50
            """
        ).map(AnnouncementPlan.init(row:))
    }

    static func due(at now: Instant, limit: Int, in db: Connection) throws -> [AnnouncementPlan] {
        try db.rows(
            """
            SELECT q.id, q.space_id, q.author_id, q.title, q.body, q.week, q.slot, q.due_at, q.until_at, q.is_stuck,
                   '' AS space_name
            FROM announcement_plans q
            WHERE q.is_stuck = \(false) AND q.due_at <= \(now) ORDER BY q.due_at, q.id LIMIT \(limit: limit)
            """
        ).map(AnnouncementPlan.init(row:))
    }

    /// False when another was first.
    static func deletePlan(_ id: AnnouncementPlan.ID, by author: Member.ID, in db: Connection) throws -> Bool {
        try db.run("DELETE FROM announcement_plans WHERE id = \(id) AND author_id = \(author)") == 1
    }

    static func setStuck(_ id: AnnouncementPlan.ID, in db: Connection) throws {
        try db.run("UPDATE announcement_plans SET is_stuck = \(true) WHERE id = \(id)")
    }
}

extension Announcement {
    init(row: Row) throws {
        id = try row["id"]
        author = Member.Byline(
            id: try row["author_id"], handle: try row["author_handle"], name: try row["author_name"],
            portrait: try row["author_portrait"])
        title = try row["title"]
        body = try row["body"]
        at = try row["at"]
        until = try row["until_at"]
        commentCount = try row["comment_count"]
        spaceSlug = try row["slug"]
        spaceName = try row["space_name"]
        isForAll = try row["is_for_all"]
        isRead = try row["is_read"]
    }
}

extension AnnouncementPlan {
    init(row: Row) throws {
        id = try row["id"]
        spaceID = try row["space_id"]
        authorID = try row["author_id"]
        title = try row["title"]
        body = try row["body"]
        week = try row["week"]
        slot = try row["slot"]
        due = try row["due_at"]
        until = try row["until_at"]
        isStuck = try row["is_stuck"]
        spaceName = try row["space_name"]
    }
}
