import Database
import Organisation

enum BuddyStore {
    // `b` is the pair, `o` the other one of the two, `d` where that one works.
    static func columns(for viewer: Viewer) -> SQL {
        """
        b.id AS buddy_pair, b.state AS buddy_state, b.proposed_at, b.ends_at, b.newcomer_id = \(viewer.id) AS is_newcomer,
        CASE WHEN b.newcomer_id = \(viewer.id) THEN b.newcomer_agreed ELSE b.buddy_agreed END AS has_agreed,
        o.id AS other_id, o.handle AS other_handle, o.name AS other_name, \(sql: Members.shown(.portrait, of: "o", to: viewer)) AS other_portrait,
        \(sql: Members.shown(.job, of: "o", to: viewer)) AS other_job,
        \(sql: Members.shown(.askMeAbout, of: "o", to: viewer)) AS other_subjects, d.name AS other_department,
        (SELECT COUNT(*) FROM members k
         WHERE k.department_id = o.department_id AND k.state = 'active' AND k.role <> 'guest') AS department_size
        """
    }

    static let otherOne: SQL = """
        LEFT JOIN departments d ON d.id = o.department_id
        """

    private static func joined(for viewer: Viewer) -> SQL {
        """
        SELECT \(sql: columns(for: viewer)) FROM buddies b
        JOIN members o ON o.id = CASE WHEN b.newcomer_id = \(viewer.id) THEN b.buddy_id ELSE b.newcomer_id END
        \(sql: otherOne)
        """
    }

    /// A pair, whatever became of it; only for the two.
    static func find(_ id: Buddy.ID, visibleTo viewer: Viewer, in db: Connection) throws -> Buddy? {
        try db.row(
            """
            \(sql: joined(for: viewer))
            WHERE b.id = \(id) AND (b.newcomer_id = \(viewer.id) OR b.buddy_id = \(viewer.id))
            """
        ).flatMap(Buddy.init(row:))
    }

    /// The viewer's buddies and the questions open to them.
    static func list(visibleTo viewer: Viewer, at now: Instant, in db: Connection) throws -> [Buddy] {
        try db.rows(
            """
            \(sql: joined(for: viewer))
            WHERE b.state <> 'ended' AND b.ends_at > \(now) AND o.state = 'active'
                AND b.id IN (SELECT id FROM buddies WHERE newcomer_id = \(viewer.id) AND state <> 'ended'
                             UNION ALL SELECT id FROM buddies WHERE buddy_id = \(viewer.id) AND state <> 'ended')
            ORDER BY b.id
            """
        ).compactMap(Buddy.init(row:))
    }

    /// The two, for an action on a pair found `visibleTo` its actor. Locks the pair, so that of two answers at once one
    /// waits for the other.
    static func pair(_ id: Buddy.ID, in db: Connection) throws -> BuddyPair? {
        try db.row(
            """
            SELECT id, newcomer_id, buddy_id, state, newcomer_agreed, buddy_agreed, ends_at FROM buddies
            WHERE id = \(id)\(sqlite: "", postgres: " FOR UPDATE")
            """
        ).map(BuddyPair.init(row:))
    }

    static func areBothActive(_ pair: BuddyPair, in db: Connection) throws -> Bool {
        let row = try db.row(
            """
            SELECT COUNT(*) AS n FROM members
            WHERE id IN (\(pair.newcomerID), \(pair.buddyID)) AND state = 'active'
            """)
        return try row?["n"] == 2
    }

    /// False when one of the two has an open question already.
    static func insert(
        _ id: Buddy.ID, newcomer: Member.ID, buddy: Member.ID, at now: Instant, in db: Connection
    ) throws -> Bool {
        try db.run(
            """
            INSERT INTO buddies (id, newcomer_id, buddy_id, state, proposed_at, ends_at)
            VALUES (\(id), \(newcomer), \(buddy), 'asked', \(now), \(now + Buddy.questionLasts))
            ON CONFLICT DO NOTHING
            """) == 1
    }

    static func setAgreed(_ id: Buddy.ID, byNewcomer isNewcomer: Bool, in db: Connection) throws {
        if isNewcomer {
            try db.run("UPDATE buddies SET newcomer_agreed = \(true) WHERE id = \(id)")
        } else {
            try db.run("UPDATE buddies SET buddy_agreed = \(true) WHERE id = \(id)")
        }
    }

    static func setTogether(_ id: Buddy.ID, at now: Instant, in db: Connection) throws {
        try db.run(
            """
            UPDATE buddies SET state = 'together', together_at = \(now), ends_at = \(now + Buddy.lasts) WHERE id = \(id)
            """)
    }

    /// It is over. Who had agreed is forgotten with it: from a yes that stands one could tell who said no.
    /// - Parameter cameToNothing: whether a buddy is still to be found
    static func end(_ id: Buddy.ID, cameToNothing: Bool, at now: Instant, in db: Connection) throws {
        try db.run(
            """
            UPDATE buddies SET state = 'ended', ends_at = \(now), newcomer_agreed = \(false), buddy_agreed = \(false),
                together_at = CASE WHEN \(cameToNothing) THEN NULL ELSE together_at END
            WHERE id = \(id)
            """)
    }

    // What follows is the product's own doing, for nobody in particular.

    /// Pairs whose time is over, or of whom one can't or won't any more.
    static func over(at now: Instant, in db: Connection) throws -> [BuddyPair] {
        try db.rows(
            """
            SELECT b.id, b.newcomer_id, b.buddy_id, b.state, b.newcomer_agreed, b.buddy_agreed, b.ends_at FROM buddies b
            JOIN members n ON n.id = b.newcomer_id
            JOIN members p ON p.id = b.buddy_id
            LEFT JOIN acquaintance_choices a ON a.member_id = b.buddy_id
            WHERE b.state IN ('asked', 'together')
                AND (b.ends_at <= \(now) OR n.state <> 'active' OR p.state <> 'active'
                     OR (b.state = 'asked' AND NOT COALESCE(a.may_be_buddy, TRUE)))
            ORDER BY b.id LIMIT 200
            """
        ).map(BuddyPair.init(row:))
    }

    /// Newcomers for whom somebody is still to be found.
    static func seekers(at now: Instant, in db: Connection) throws -> [Member.ID] {
        try db.rows("SELECT n.id FROM members n WHERE \(sql: seeks(at: now)) ORDER BY n.created_at, n.id LIMIT 200")
            .map { try $0["id"] }
    }

    static func isSeeker(_ member: Member.ID, at now: Instant, in db: Connection) throws -> Bool {
        try db.row("SELECT 1 AS one FROM members n WHERE n.id = \(member) AND \(sql: seeks(at: now))") != nil
    }

    private static func seeks(at now: Instant) -> SQL {
        """
        n.state = 'active' AND n.role <> 'guest' AND n.created_at > \(now - Buddy.soughtFor)
        AND NOT EXISTS (SELECT 1 FROM buddies b WHERE b.newcomer_id = n.id
                        AND (b.state <> 'ended' OR b.together_at IS NOT NULL))
        AND (SELECT COUNT(*) FROM buddies b WHERE b.newcomer_id = n.id) < \(Buddy.mostProposals)
        """
    }

    /// Who is asked for a newcomer, in words: a colleague who has been here for three months and looked in lately, who
    /// wants to and isn't a buddy already; not the adviser, and not the host of a closed group of theirs, who often is
    /// their manager. Somebody near comes first, that is with a group or the department in common; among these who was
    /// asked least this year, then the nearest.
    static func candidate(for newcomer: Member.ID, at now: Instant, in db: Connection) throws -> Member.ID? {
        try db.row(
            """
            SELECT id FROM (
                SELECT p.id,
                    (SELECT COUNT(*) FROM memberships own JOIN memberships other ON other.space_id = own.space_id
                     WHERE own.member_id = \(newcomer) AND other.member_id = p.id)
                    + CASE WHEN p.department_id = n.department_id THEN 1 ELSE 0 END AS nearness,
                    (SELECT COUNT(*) FROM buddies b
                     WHERE b.buddy_id = p.id AND b.proposed_at > \(now - Buddy.kept)) AS asked
                FROM members p
                JOIN members n ON n.id = \(newcomer)
                LEFT JOIN acquaintance_choices a ON a.member_id = p.id
                WHERE p.state = 'active' AND p.role IN ('member', 'council') AND p.id <> \(newcomer)
                    AND p.created_at <= \(now - Buddy.needsStay) AND p.home_seen_at > \(now - Buddy.needsVisit)
                    AND COALESCE(a.may_be_buddy, TRUE)
                    AND NOT EXISTS (SELECT 1 FROM buddies b WHERE b.buddy_id = p.id
                        AND (b.state <> 'ended' OR b.newcomer_id = \(newcomer) OR b.ends_at > \(now - Buddy.rests)))
                    AND NOT EXISTS (SELECT 1 FROM memberships own JOIN spaces s ON s.id = own.space_id
                        WHERE own.member_id = \(newcomer) AND s.kind <> 'open' AND s.host_id = p.id)
            ) AS willing
            ORDER BY CASE WHEN nearness > 0 THEN 0 ELSE 1 END, asked, nearness DESC, (id + \(newcomer)) % 997, id LIMIT 1
            """)?["id"]
    }

    static func deleteOld(before: Instant, in db: Connection) throws {
        try db.run("DELETE FROM buddies WHERE state = 'ended' AND ends_at < \(before)")
    }
}

/// Both sides of a pair, for the actions only.
struct BuddyPair {
    let id: Buddy.ID
    let newcomerID: Member.ID
    let buddyID: Member.ID
    let state: Buddy.State
    let newcomerAgreed: Bool
    let buddyAgreed: Bool
    let endsAt: Instant

    init(row: Row) throws {
        id = try row["id"]
        newcomerID = try row["newcomer_id"]
        buddyID = try row["buddy_id"]
        state = try row["state"]
        newcomerAgreed = try row["newcomer_agreed"]
        buddyAgreed = try row["buddy_agreed"]
        endsAt = try row["ends_at"]
    }
}

extension Buddy {
    /// nil when the row, of an outer join, has no pair.
    init?(row: Row) throws {
        guard let id: Buddy.ID = try row["buddy_pair"] else { return nil }
        let size: Int = try row["department_size"]
        let state: State = try row["buddy_state"]
        self.id = id
        self.state = state
        proposedAt = try row["proposed_at"]
        endsAt = try row["ends_at"]
        isNewcomer = try row["is_newcomer"]
        hasAgreed = try row["has_agreed"]
        department = size >= Self.smallestDepartment || state == .together ? try row["other_department"] : nil
        guard state == .together else {
            other = nil
            return
        }
        let subjects: String = try row["other_subjects"]
        other = Other(
            person: Member.Byline(
                id: try row["other_id"], handle: try row["other_handle"], name: try row["other_name"],
                portrait: try row["other_portrait"]),
            job: try row["other_job"], subjects: Member.subjects(in: subjects))
    }
}
