import Database
import Organisation

enum FirstWeekStore {
    static let mostPeople = 8
    static let mostGroups = 4
    /// Fewer than this are not counted.
    static let leastCounted = 5
    static let questionsReachBack: Duration = .seconds(30 * 86_400)

    /// All that home needs to know of a newcomer, in one statement.
    static func find(visibleTo viewer: Viewer, at now: Instant, in db: Connection) throws -> FirstWeek {
        let row = try db.row(
            """
            SELECT a.week_put_away_at, m.ask_me_about <> '' AS has_subjects,
                EXISTS (SELECT 1 FROM memberships g WHERE g.member_id = m.id) AS has_group,
                (EXISTS (SELECT 1 FROM comments c WHERE c.author_id = m.id AND c.withdrawn_at IS NULL)
                 OR EXISTS (SELECT 1 FROM reactions r WHERE r.member_id = m.id AND r.kind = 'thanks')) AS has_answered,
                EXISTS (SELECT 1 FROM members e
                        WHERE e.id <> m.id AND e.state = 'active' AND e.role <> 'guest') AS has_colleagues,
                \(sql: BuddyStore.columns(for: viewer))
            FROM members m
            LEFT JOIN acquaintance_choices a ON a.member_id = m.id
            LEFT JOIN buddies b ON b.newcomer_id = m.id AND b.state <> 'ended' AND b.ends_at > \(now)
            LEFT JOIN members o ON o.id = b.buddy_id
            \(sql: BuddyStore.otherOne)
            WHERE m.id = \(viewer.id)
            """)
        guard let row else { return FirstWeek(isPutAway: true, done: [], hasColleagues: false, buddy: nil) }
        var done: Set<FirstWeek.Step> = []
        if try row["has_subjects"] { done.insert(.subjects) }
        if try row["has_group"] { done.insert(.group) }
        if try row["has_answered"] { done.insert(.answer) }
        let putAwayAt: Instant? = try row["week_put_away_at"]
        return FirstWeek(
            isPutAway: putAwayAt != nil, done: done, hasColleagues: try row["has_colleagues"],
            buddy: try Buddy(row: row))
    }

    /// Who is who: who tends the viewer's groups, the adviser, and colleagues of the department, those one can ask
    /// something first. A guest meets the hosts of their groups.
    static func listPeople(visibleTo viewer: Viewer, in db: Connection) throws -> [Acquaintance] {
        let hosts: SQL = """
            SELECT 1 AS part, s.host_id AS id, s.name AS place FROM memberships g JOIN spaces s ON s.id = g.space_id
            WHERE g.member_id = \(viewer.id)
            UNION ALL
            SELECT 1 AS part, s.stand_in_id AS id, s.name AS place FROM memberships g JOIN spaces s ON s.id = g.space_id
            WHERE g.member_id = \(viewer.id) AND s.stand_in_id IS NOT NULL
            """
        let others: SQL = """
            UNION ALL SELECT 0 AS part, id, '' AS place FROM members WHERE role = 'adviser' AND state = 'active'
            UNION ALL SELECT part, id, place FROM (
                SELECT 2 AS part, n.id, '' AS place FROM members n
                WHERE n.department_id = \(viewer.departmentID) AND n.role <> 'guest' AND n.state = 'active'
                ORDER BY CASE WHEN \(sql: Members.shown(.askMeAbout, of: "n", to: viewer)) = '' THEN 1 ELSE 0 END, n.name_key LIMIT \(limit: mostPeople)) AS near_by
            """
        let rows = try db.rows(
            """
            SELECT x.part, x.place, p.id, p.handle, p.name, \(sql: Members.shown(.portrait, of: "p", to: viewer)) AS portrait_id, \(sql: Members.shown(.job, of: "p", to: viewer)) AS job,
                   \(sql: Members.shown(.askMeAbout, of: "p", to: viewer)) AS ask_me_about
            FROM (\(sql: hosts) \(sql: viewer.isGuest ? "" : others)) AS x
            JOIN members p ON p.id = x.id AND p.state = 'active'
            WHERE p.id <> \(viewer.id) ORDER BY x.part, x.place, p.name_key, p.id LIMIT 100
            """)
        var seen: Set<Member.ID> = []
        return try rows.map(Acquaintance.init(row:)).filter { seen.insert($0.person.id).inserted }
            .prefix(mostPeople).map { $0 }
    }

    /// Open groups the viewer is not in, first those with most colleagues of the department.
    static func listGroups(visibleTo viewer: Viewer, in db: Connection) throws -> [GroupToJoin] {
        guard !viewer.isGuest else { return [] }
        return try db.rows(
            """
            SELECT s.slug, s.name, s.purpose, COALESCE(c.n, 0) AS colleagues FROM spaces s
            LEFT JOIN (
                SELECT g.space_id, COUNT(*) AS n FROM members p JOIN memberships g ON g.member_id = p.id
                WHERE p.department_id = \(viewer.departmentID) AND p.state = 'active' AND p.id <> \(viewer.id)
                GROUP BY g.space_id) c ON c.space_id = s.id
            WHERE s.kind = 'open' AND s.life = 'awake' AND NOT EXISTS (
                SELECT 1 FROM memberships own WHERE own.member_id = \(viewer.id) AND own.space_id = s.id)
            ORDER BY colleagues DESC, s.member_count DESC, s.name_key, s.id LIMIT \(limit: mostGroups)
            """
        ).map(GroupToJoin.init(row:))
    }

    /// The small first task, in words: the newest conversation of the last 30 days that asks something, that nobody
    /// answered yet, begun by somebody else, where the viewer may write; one in their own groups comes first. Asking
    /// something is: help is asked, or its title or its text ends with a question mark. Of so many conversations only the
    /// newest thousand are looked through.
    static func listToAnswer(visibleTo viewer: Viewer, at now: Instant, in db: Connection) throws -> [PostSummary] {
        let since = now - questionsReachBack
        let source: SQL = """
            SELECT q.id FROM (
                SELECT id, space_id, author_id, title, body, form, comment_count, last_activity_at FROM posts
                WHERE last_activity_at > \(since) AND withdrawn_at IS NULL
                ORDER BY last_activity_at DESC, id DESC LIMIT 1000
            ) q JOIN spaces s ON s.id = q.space_id
            LEFT JOIN memberships own ON own.space_id = s.id AND own.member_id = \(viewer.id)
            WHERE q.comment_count = 0 AND q.author_id <> \(viewer.id)
                AND (q.form = 'asked' OR q.form = 'talk' AND (q.title LIKE '%?' OR q.body LIKE '%?'))
                AND (q.form = 'asked' AND s.forms LIKE '%help%' OR q.form = 'talk' AND s.forms LIKE '%posts%') AND \(sql: PostStore.mayRead(viewer))
            ORDER BY CASE WHEN own.member_id IS NULL THEN 1 ELSE 0 END, q.last_activity_at DESC, q.id DESC LIMIT 1
            """
        return try PostStore.list(source, order: "p.id DESC", limit: 1, visibleTo: viewer, in: db)
    }

    /// Newcomers nobody walks along with yet, for the adviser and for the hosts of their groups; the newest first.
    static func listUnwelcomed(visibleTo viewer: Viewer, at now: Instant, in db: Connection) throws -> [Newcomer] {
        let hosted: SQL = """
            EXISTS (SELECT 1 FROM memberships g JOIN spaces s ON s.id = g.space_id
                    WHERE g.member_id = n.id AND (s.host_id = \(viewer.id) OR s.stand_in_id = \(viewer.id)))
            """
        return try db.rows(
            """
            SELECT n.id, n.handle, n.name, \(sql: Members.shown(.portrait, of: "n", to: viewer)) AS portrait_id, \(sql: Members.shown(.job, of: "n", to: viewer)) AS job, n.created_at, d.name AS department FROM members n
            LEFT JOIN departments d ON d.id = n.department_id
            WHERE n.created_at > \(now - Buddy.soughtFor) AND n.state = 'active' AND n.role <> 'guest'
                AND n.id <> \(viewer.id) AND \(sql: viewer.isAdviser ? "1 = 1" : hosted)
                AND NOT EXISTS (SELECT 1 FROM buddies b WHERE b.newcomer_id = n.id
                                AND (b.state <> 'ended' OR b.together_at IS NOT NULL))
            ORDER BY n.created_at DESC, n.id DESC LIMIT 100
            """
        ).map(Newcomer.init(row:))
    }

    static func tendsAny(_ viewer: Viewer, in db: Connection) throws -> Bool {
        try db.row(
            "SELECT 1 AS one FROM spaces WHERE host_id = \(viewer.id) OR stand_in_id = \(viewer.id) LIMIT 1") != nil
    }
}

/// Somebody new whom nobody walks along with yet.
struct Newcomer: Sendable {
    let person: Member.Byline
    let job: String
    let department: String?
    let since: Instant
}

extension Acquaintance {
    init(row: Row) throws {
        person = Member.Byline(
            id: try row["id"], handle: try row["handle"], name: try row["name"], portrait: try row["portrait_id"])
        job = try row["job"]
        subjects = Member.subjects(in: try row["ask_me_about"])
        let part: Int = try row["part"]
        reason =
            switch part {
            case 0: .adviser
            case 1: .host(try row["place"])
            default: .department
            }
    }
}

extension GroupToJoin {
    init(row: Row) throws {
        let count: Int = try row["colleagues"]
        slug = try row["slug"]
        name = try row["name"]
        purpose = try row["purpose"]
        colleagues = count >= FirstWeekStore.leastCounted ? count : nil
        hasColleagues = count > 0
    }
}

extension Newcomer {
    init(row: Row) throws {
        person = Member.Byline(
            id: try row["id"], handle: try row["handle"], name: try row["name"], portrait: try row["portrait_id"])
        job = try row["job"]
        department = try row["department"]
        since = try row["created_at"]
    }
}
