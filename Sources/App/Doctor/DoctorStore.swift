import Database

/// What the doctor asks the database. It looks across all rooms, and past who may see what: only at ids and numbers.
enum DoctorStore {
    struct Server {
        let version: String
        /// 150004 for 15.4.
        let number: Int
        let encoding: String
        let collation: String
        let fsync: Bool
        let waits: Bool
    }

    /// More than this many of the newest posts or comments aren't counted one by one.
    private static let most = 500_000
    private static let examples = 20

    static func version(in db: Connection) throws -> String {
        try db.row("SELECT sqlite_version()")?[0] ?? ""
    }

    static func server(in db: Connection) throws -> Server {
        guard
            let row = try db.row(
                """
                SELECT current_setting('server_version') AS version,
                    CAST(current_setting('server_version_num') AS BIGINT) AS number,
                    current_setting('server_encoding') AS encoding, d.datcollate AS collation,
                    current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS waits
                FROM pg_database d WHERE d.datname = current_database()
                """)
        else { throw DatabaseError(.other, "the server tells nothing about itself") }
        let (fsync, waits): (String, String) = try (row["fsync"], row["waits"])
        return Server(
            version: try row["version"], number: try row["number"], encoding: try row["encoding"],
            collation: try row["collation"], fsync: fsync == "on", waits: waits != "off")
    }

    static func writing(in db: Connection) throws -> (journal: String, synchronous: Int) {
        (try db.row("PRAGMA journal_mode")?[0] ?? "", try db.row("PRAGMA synchronous")?[0] ?? 0)
    }

    static func integrity(in db: Connection) throws -> [String] {
        try db.rows("PRAGMA integrity_check(20)").map { try $0[0] }.filter { $0 != "ok" }
    }

    /// As `integrity`, without comparing indexes with their tables: one reading of the file.
    static func quickIntegrity(in db: Connection) throws -> [String] {
        try db.rows("PRAGMA quick_check(1)").map { try $0[0] }.filter { $0 != "ok" }
    }

    /// Whether there is something to lose.
    static func holdsOrganisation(in db: Connection) throws -> Bool {
        guard try db.tables().contains(where: { $0.name == "organisation" }) else { return false }
        return try db.row("SELECT (SELECT COUNT(*) FROM organisation) + (SELECT COUNT(*) FROM members)")?[0] ?? 0 > 0
    }

    /// The tables with rows that refer to nothing.
    static func brokenReferences(in db: Connection) throws -> [String] {
        Set(try db.rows("PRAGMA foreign_key_check").map { try $0["table"] as String }).sorted()
    }

    static func newest(in db: Connection) throws -> Instant? {
        let row = try db.row(
            """
            SELECT MAX(x.at) AS newest FROM (
                SELECT at FROM (SELECT at FROM posts ORDER BY id DESC LIMIT 1) p
                UNION ALL SELECT at FROM (SELECT at FROM comments ORDER BY id DESC LIMIT 1) c
                UNION ALL SELECT at FROM (SELECT at FROM events ORDER BY id DESC LIMIT 1) e) x
            """)
        return try row.flatMap { try $0["newest"] as Instant? }
    }

    /// The first of the newest that are looked at one by one; 0 when that is everything.
    static func firstToCheck(in db: Connection) throws -> Int64 {
        let post = try db.row("SELECT id FROM posts ORDER BY id DESC LIMIT 1 OFFSET \(limit: most)")
        let comment = try db.row("SELECT id FROM comments ORDER BY id DESC LIMIT 1 OFFSET \(limit: most)")
        return max(try post?["id"] ?? 0, try comment?["id"] ?? 0)
    }
}

extension DoctorStore {
    static func wrongMemberCounts(in db: Connection) throws -> [String] {
        try db.rows(
            """
            SELECT s.slug FROM spaces s
            WHERE s.member_count <> (SELECT COUNT(*) FROM memberships m WHERE m.space_id = s.id)
            ORDER BY s.id LIMIT \(limit: examples)
            """
        ).map { "/spaces/\(try $0["slug"] as String)" }
    }

    static func wrongCommentCounts(from first: Int64, in db: Connection) throws -> [String] {
        try db.rows(
            """
            SELECT p.id FROM posts p WHERE p.id >= \(first) AND p.comment_count <> (
                SELECT COUNT(*) FROM comments c WHERE c.post_id = p.id AND c.withdrawn_at IS NULL)
            ORDER BY p.id LIMIT \(limit: examples)
            """
        ).map { "/posts/\(try $0["id"] as Int64)" }
    }

    /// Also where reactions are given to what isn't there.
    static func wrongReactionCounts(from first: Int64, in db: Connection) throws -> [String] {
        var counted: [Int64: [String: Int]] = [:]
        for row in try db.rows(
            "SELECT subject_id, kind, COUNT(*) AS n FROM reactions WHERE subject_id >= \(first) GROUP BY subject_id, kind"
        ) {
            counted[try row["subject_id"], default: [:]][try row["kind"]] = try row["n"]
        }
        let stored = try db.rows(
            """
            SELECT id, thanks_count, agree_count, learned_count FROM posts
            WHERE id >= \(first) AND thanks_count + agree_count + learned_count <> 0
            UNION ALL
            SELECT id, thanks_count, agree_count, learned_count FROM comments
            WHERE id >= \(first) AND thanks_count + agree_count + learned_count <> 0
            """)
        var wrong: [Int64] = []
        for row in stored {
            let id: Int64 = try row["id"]
            let kept: [String: Int] = try [
                "thanks": row["thanks_count"], "agree": row["agree_count"], "learned": row["learned_count"],
            ]
            if kept.filter({ $0.value != 0 }) != counted.removeValue(forKey: id) { wrong.append(id) }
        }
        return (wrong + counted.keys).sorted().prefix(examples).map { "post or comment \($0)" }
    }
}

extension DoctorStore {
    static func findable(in db: Connection) throws -> Int {
        try db.row("SELECT COUNT(*) AS n FROM search_documents")?["n"] ?? 0
    }

    /// What is visible and not in the index.
    static func notFindable(from first: Int64, in db: Connection) throws -> [String] {
        try db.rows(
            """
            SELECT '/posts/' AS place, p.id FROM posts p WHERE p.id >= \(first) AND p.withdrawn_at IS NULL
                AND NOT EXISTS (SELECT 1 FROM search_documents d WHERE d.id = p.id)
            UNION ALL
            SELECT '/comments/', c.id FROM comments c WHERE c.id >= \(first) AND c.withdrawn_at IS NULL
                AND NOT EXISTS (SELECT 1 FROM search_documents d WHERE d.id = c.id)
            UNION ALL
            SELECT '/notes/', n.id FROM notes n WHERE n.id >= \(first) AND n.withdrawn_at IS NULL
                AND NOT EXISTS (SELECT 1 FROM search_documents d WHERE d.id = n.id)
            LIMIT \(limit: examples)
            """
        ).map { "\(try $0["place"] as String)\(try $0["id"] as Int64)" }
    }

    /// What PostgreSQL doesn't have among the newest though it belongs there, so that nobody finds it.
    static func notRecent(in db: Connection) throws -> [String] {
        guard db.engine == .postgres else { return [] }
        return try db.rows(
            """
            SELECT d.kind, d.id FROM search_documents d WHERE d.id >= (SELECT first FROM search_recent_from)
                AND NOT EXISTS (SELECT 1 FROM search_recent r WHERE r.id = d.id) LIMIT \(limit: examples)
            """
        ).map { "\(try $0["kind"] as String) \(try $0["id"] as Int64)" }
    }

    /// Whether a load or a new index was broken off, which leaves the newest without an index of their own.
    static func isFillingSearch(in db: Connection) throws -> Bool {
        guard db.engine == .postgres else { return false }
        return try db.row("SELECT first FROM search_recent_from WHERE first = \(Int64.max)") != nil
    }

    /// What is in the index and not visible.
    static func findableInVain(from first: Int64, in db: Connection) throws -> [String] {
        try db.rows(
            """
            SELECT d.kind, d.id FROM search_documents d WHERE d.id >= \(first) AND (
                d.kind IN ('post', 'help') AND NOT EXISTS (
                    SELECT 1 FROM posts p WHERE p.id = d.id AND p.withdrawn_at IS NULL)
                OR d.kind = 'note' AND NOT EXISTS (
                    SELECT 1 FROM notes n WHERE n.id = d.id AND n.withdrawn_at IS NULL)
                OR d.kind = 'comment' AND NOT EXISTS (
                    SELECT 1 FROM comments c WHERE c.id = d.id AND c.withdrawn_at IS NULL))
            LIMIT \(limit: examples)
            """
        ).map { "\(try $0["kind"] as String) \(try $0["id"] as Int64)" }
    }
}
