import Database
import Organisation

/// Reads only what is in groups the viewer is in, and what people say of themselves to everybody: nothing outside can
/// change a person, a reason or an order.
enum NearStore {
    private static let mostTopics = 40
    private static let mostRows = 4000
    private static let mostGroups = 40
    /// In each group.
    private static let mostConversations = 200

    /// - Parameter now: what is older than half a year counts no more
    static func find(visibleTo viewer: Viewer, at now: Instant, in db: Connection) throws -> NearFound {
        var found = NearFound()
        try readGroups(into: &found, viewer, in: db)
        try readTopics(into: &found, viewer, at: now, in: db)
        try readSubjects(into: &found, viewer, in: db)
        try readKnown(into: &found, viewer, at: now, in: db)
        return found
    }

    private static func columns(_ viewer: Viewer) -> SQL {
        """
        p.id, p.handle, p.name, \(sql: Members.shown(.portrait, of: "p", to: viewer)) AS portrait_id, \(sql: Members.shown(.job, of: "p", to: viewer)) AS job,
        \(sql: Members.shown(.askMeAbout, of: "p", to: viewer)) AS ask_me_about, d.name AS department
        """
    }

    /// Who may be shown to the viewer; `p` is the person.
    private static func mayBeShown(to viewer: Viewer) -> SQL {
        """
        p.id <> \(viewer.id) AND p.state = 'active' AND NOT EXISTS (
            SELECT 1 FROM acquaintance_choices a WHERE a.member_id = p.id AND NOT a.may_be_shown)
        """
    }

    private static func own(_ viewer: Viewer) -> SQL {
        "SELECT space_id FROM memberships WHERE member_id = \(viewer.id)"
    }

    // The unary plus keeps the databases from walking through everybody to see who is in the group.
    private static func readGroups(into found: inout NearFound, _ viewer: Viewer, in db: Connection) throws {
        let rows = try db.rows(
            """
            SELECT \(sql: columns(viewer)), s.name AS space_name, s.member_count
            FROM (SELECT x.id, x.name, x.member_count FROM spaces x
                  JOIN memberships m ON m.space_id = x.id AND m.member_id = \(viewer.id)
                  WHERE x.member_count <= \(NearPerson.largestGroup) ORDER BY x.member_count, x.id LIMIT 20) s
            JOIN memberships o ON o.space_id = s.id
            JOIN members p ON p.id = +o.member_id
            LEFT JOIN departments d ON d.id = p.department_id
            WHERE \(sql: mayBeShown(to: viewer)) ORDER BY s.member_count, s.id, p.id LIMIT \(limit: mostRows)
            """)
        for row in rows {
            let id = try add(row, to: &found)
            found.groups[id, default: []].append(.group(name: try row["space_name"], size: try row["member_count"]))
        }
    }

    // Both wrote it in a group of the viewer's, and the other can read there still: it is open, or they are in it. A guest
    // meets only who is in it. Looked at are the newest conversations of each group, so that it takes as long where very
    // much is written; counted group by group, so that nothing elsewhere can push one out.
    private static func readTopics(
        into found: inout NearFound, _ viewer: Viewer, at now: Instant, in db: Connection
    ) throws {
        let since = now - NearPerson.reachesBack
        let (topics, groups) = try ownTopicsAndGroups(viewer, since: since, in: db)
        found.ownTopics.formUnion(topics)
        guard !topics.isEmpty, !groups.isEmpty else { return }
        let recent: [SQL] = groups.map { group in
            """
            SELECT id, author_id, space_id FROM (
                SELECT q.id, q.author_id, q.space_id FROM posts q
                WHERE q.space_id = \(group) AND q.id >= \(IdentifierSource.first(at: since)) AND q.withdrawn_at IS NULL
                ORDER BY q.id DESC LIMIT \(limit: mostConversations)) b
            """
        }
        let rows = try db.rows(
            """
            WITH recent AS (\(sql: SQL.join(recent, separator: " UNION ALL ")))
            SELECT DISTINCT t.topic_key, \(sql: columns(viewer))
            FROM (
                SELECT id, author_id, space_id FROM recent
                UNION ALL
                SELECT c.id, c.author_id, r.space_id FROM recent r JOIN comments c ON c.post_id = r.id
                WHERE c.withdrawn_at IS NULL
            ) w
            JOIN post_topics t ON t.subject_id = w.id AND t.topic_key IN \(list: topics)
            JOIN spaces s ON s.id = w.space_id
            JOIN members p ON p.id = w.author_id
            LEFT JOIN departments d ON d.id = p.department_id
            WHERE \(sql: mayBeShown(to: viewer))
                AND ((s.kind = 'open' AND p.role <> 'guest' AND \(sql: viewer.isGuest ? "1 = 0" : "1 = 1")) OR EXISTS (
                    SELECT 1 FROM memberships r WHERE r.space_id = s.id AND r.member_id = p.id))
            ORDER BY t.topic_key, p.id LIMIT \(limit: mostRows)
            """)
        for row in rows {
            let id = try add(row, to: &found)
            found.topics[id, default: []].append(try row["topic_key"])
        }
    }

    private static func ownTopicsAndGroups(
        _ viewer: Viewer, since: Instant, in db: Connection
    ) throws -> (topics: [String], groups: [Space.ID]) {
        let rows = try db.rows(
            """
            SELECT topic_key, CAST(NULL AS BIGINT) AS space_id FROM (
                SELECT t.topic_key FROM posts q JOIN post_topics t ON t.subject_id = q.id
                WHERE q.author_id = \(viewer.id) AND q.at > \(since) AND q.withdrawn_at IS NULL
                    AND q.space_id IN (\(sql: own(viewer)))
                UNION
                SELECT t.topic_key FROM comments c JOIN posts q ON q.id = c.post_id
                JOIN post_topics t ON t.subject_id = c.id
                WHERE c.author_id = \(viewer.id) AND c.at > \(since) AND c.withdrawn_at IS NULL AND q.withdrawn_at IS NULL
                    AND q.space_id IN (\(sql: own(viewer)))
                ORDER BY topic_key LIMIT \(limit: mostTopics)) k
            UNION ALL
            SELECT '' AS topic_key, space_id FROM (
                SELECT space_id FROM memberships WHERE member_id = \(viewer.id)
                ORDER BY space_id DESC LIMIT \(limit: mostGroups)) g
            """)
        var (topics, groups): ([String], [Space.ID]) = ([], [])
        for row in rows {
            let group: Space.ID? = try row["space_id"]
            if let group { groups.append(group) } else { topics.append(try row["topic_key"]) }
        }
        return (topics, groups)
    }

    // Whoever shares a word of "ask me about" that the viewer may know is looked at; a guest meets only the people of
    // their groups.
    private static func readSubjects(into found: inout NearFound, _ viewer: Viewer, in db: Connection) throws {
        let topics = Array(found.ownTopics.sorted().prefix(mostTopics))
        let rows = try db.rows(
            """
            SELECT \(sql: columns(viewer)), p.id = \(viewer.id) AS is_own
            FROM (SELECT id FROM members WHERE id = \(viewer.id)
                  UNION SELECT w.member_id AS id FROM member_words own JOIN member_words w ON w.word = own.word
                  WHERE own.member_id = \(viewer.id) AND \(sql: Members.mayFind("w", by: viewer))
                  UNION SELECT t.member_id AS id FROM member_words t
                  WHERE t.word IN \(list: topics) AND \(sql: Members.mayFind("t", by: viewer))) AS found
            CROSS JOIN members p LEFT JOIN departments d ON d.id = p.department_id
            WHERE p.id = found.id
                AND (p.id = \(viewer.id) OR (\(sql: mayBeShown(to: viewer))
                    AND \(sql: Members.shown(.askMeAbout, of: "p", to: viewer)) <> ''))
            ORDER BY p.id LIMIT \(limit: mostRows)
            """)
        for row in rows {
            if try row["is_own"] {
                found.ownSubjects = Member.subjects(in: try row["ask_me_about"])
            } else if !viewer.isGuest {
                _ = try add(row, to: &found)
            }
        }
    }

    private static func readKnown(
        into found: inout NearFound, _ viewer: Viewer, at now: Instant, in db: Connection
    ) throws {
        let since = now - NearPerson.reachesBack
        let rows = try db.rows(
            """
            SELECT person FROM (
                SELECT q.author_id AS person FROM comments c JOIN posts q ON q.id = c.post_id
                WHERE c.author_id = \(viewer.id) AND c.at > \(since) AND c.withdrawn_at IS NULL
                    AND q.withdrawn_at IS NULL AND q.space_id IN (\(sql: own(viewer)))
                UNION ALL
                SELECT c.author_id AS person FROM posts q JOIN comments c ON c.post_id = q.id
                WHERE q.author_id = \(viewer.id) AND c.at > \(since) AND c.withdrawn_at IS NULL
                    AND q.withdrawn_at IS NULL AND q.space_id IN (\(sql: own(viewer)))) AS exchanged
            GROUP BY person HAVING COUNT(*) >= \(NearPerson.knownAfter)
            """)
        found.known = Set(try rows.map { try $0["person"] })
    }

    private static func add(_ row: Row, to found: inout NearFound) throws -> Member.ID {
        let id: Member.ID = try row["id"]
        found.people[id] = (
            Member.Byline(id: id, handle: try row["handle"], name: try row["name"], portrait: try row["portrait_id"]),
            try row["job"],
            try row["department"], Member.subjects(in: try row["ask_me_about"])
        )
        return id
    }
}
