import Database

enum SearchStore {
    static func insert(_ entry: SearchEntry, in db: Connection) throws {
        switch db.engine {
        case .sqlite:
            try db.run(
                """
                INSERT INTO search_documents (id, kind, space_id, at)
                VALUES (\(entry.id), \(entry.kind), \(entry.space), \(entry.at))
                """)
            try db.run("INSERT INTO search_index (rowid, terms) VALUES (\(entry.id), \(entry.text))")
        case .postgres:
            try db.run(
                """
                WITH put AS (
                    INSERT INTO search_documents (id, kind, space_id, at, terms)
                    VALUES (\(entry.id), \(entry.kind), \(entry.space), \(entry.at), CAST(\(entry.vector) AS TSVECTOR))
                    RETURNING id, kind, space_id, at, terms
                )
                INSERT INTO search_recent SELECT * FROM put WHERE id >= \(sql: RecentSearchStore.first)
                """)
        }
    }

    /// - Returns: whether it was there. SQLite's index has to be told the very terms it was given.
    @discardableResult
    static func delete(_ entry: SearchEntry, in db: Connection) throws -> Bool {
        guard try db.run("DELETE FROM search_documents WHERE id = \(entry.id)") > 0 else { return false }
        switch db.engine {
        case .sqlite:
            try db.run(
                "INSERT INTO search_index (search_index, rowid, terms) VALUES ('delete', \(entry.id), \(entry.text))")
        case .postgres: try db.run("DELETE FROM search_recent WHERE id = \(entry.id)")
        }
        return true
    }

    /// The frequent terms of all documents and how many documents there are, as last estimated. PostgreSQL only.
    static func frequencies(in db: Connection) throws -> (parts: [String: Double], documents: Double) {
        let rows = try db.rows(
            """
            SELECT e.term, CAST(e.part AS DOUBLE PRECISION) AS part,
                (SELECT CAST(reltuples AS DOUBLE PRECISION) FROM pg_class WHERE oid = CAST('search_documents' AS REGCLASS)) AS n
            FROM pg_stats AS s CROSS JOIN LATERAL
                unnest(CAST(CAST(s.most_common_elems AS TEXT) AS TEXT[]), s.most_common_elem_freqs) AS e (term, part)
            WHERE s.schemaname = current_schema() AND s.tablename = 'search_documents' AND s.attname = 'terms'
                AND e.term IS NOT NULL
            """)
        var parts: [String: Double] = [:]
        for row in rows { parts[try row["term"]] = try row["part"] }
        return (parts, try rows.first?["n"] ?? 0)
    }

    /// Does a slice of the work that makes searching quick again after much was written.
    /// - Returns: whether there is more.
    static func tidy(in db: Connection) throws -> Bool {
        switch db.engine {
        case .sqlite:
            // Each transaction writes a piece of the index; this brings pieces together. An idle merge changes one row.
            let before = try countChanges(in: db)
            try db.run("INSERT INTO search_index (search_index, rank) VALUES ('merge', -200)")
            return try countChanges(in: db) - before > 1
        case .postgres:
            try RecentSearchStore.trim(in: db)
            try db.run("ANALYZE search_documents")
            return false
        }
    }

    private static func countChanges(in db: Connection) throws -> Int {
        try db.row("SELECT total_changes() AS changes")?["changes"] ?? 0
    }

    /// A part of the order of hits: what it takes to be in it, and behind which document to start.
    struct Part {
        let tier: SearchCursor.Tier
        let match: Match
        let before: Int64
        let from: Int64
        /// Whether it is in so many documents that the newest are best looked through one by one; for PostgreSQL.
        let isFrequent: Bool
    }

    /// Part after part, in each the newest first. Each part ends its own search early, so that it costs the same however
    /// much there is to find.
    static func find(
        _ parts: [Part], kinds: [SearchKind], visibleTo reach: SearchReach, limit: Int, in db: Connection
    ) throws -> [(SearchCursor.Tier, SearchHit)] {
        let visible = visible(to: reach, kinds)
        let branches = parts.map { part -> SQL in
            """
            SELECT \(part.tier.rawValue) AS tier, h.id, h.kind, h.space_id
            FROM (\(sql: newest(
                part.match, before: part.before, from: part.from, isFrequent: part.isFrequent, visible, limit: limit, on: db.engine))) AS h
            """
        }
        let statement = SQL.join(branches, separator: " UNION ALL ") + " ORDER BY 1, 2 DESC LIMIT \(limit: limit)"
        return try db.rows(statement).compactMap { row in
            guard let tier = SearchCursor.Tier(rawValue: try row["tier"]) else { return nil }
            return (tier, SearchHit(id: try row["id"], kind: try row["kind"], space: try row["space_id"]))
        }
    }

    /// The newest that match, before an id: `id`, `kind`, `space_id` and `at`.
    /// - Parameter isFrequent: whether it is in so many documents that the newest are best looked through one by one.
    static func newest(
        _ match: Match, before id: Int64 = .max, from first: Int64, isFrequent: Bool, _ visible: SQL, limit: Int,
        on engine: Engine
    ) -> SQL {
        switch engine {
        case .sqlite:
            """
            SELECT d.id, d.kind, d.space_id, d.at
            FROM search_index AS i CROSS JOIN search_documents AS d ON d.id = i.rowid
            WHERE i.search_index MATCH \(match.fts) AND i.rowid < \(id) AND i.rowid >= \(first)
                AND \(sql: visible)
            ORDER BY i.rowid DESC LIMIT \(limit: limit)
            """
        case .postgres:
            newest(
                "CAST(\(match.tsquery) AS TSQUERY)", before: id, from: first, isFrequent: isFrequent, visible,
                limit: limit)
        }
    }

    /// PostgreSQL: the newest of each of these matches, with the number of the match as `part`. One plan for all of them:
    /// planning a branch for each took longer than many of them took to run.
    static func newest(
        each matches: [(part: Int, match: Match)], from first: Int64, isFrequent: Bool, _ visible: SQL, limit: Int
    ) -> SQL {
        let newest = newest(
            "CAST(t.query AS TSQUERY)", before: .max, from: first, isFrequent: isFrequent, visible, limit: limit)
        return """
            SELECT CAST(t.part AS BIGINT) AS part, h.id, h.kind, h.space_id, h.at
            FROM unnest(
                string_to_array(\(matches.map { String($0.part) }.joined(separator: "\n")), chr(10)),
                string_to_array(\(matches.map(\.match.tsquery).joined(separator: "\n")), chr(10))) AS t (part, query)
            CROSS JOIN LATERAL (\(sql: newest)) AS h
            """
    }

    private static func newest(
        _ query: SQL, before id: Int64, from first: Int64, isFrequent: Bool, _ visible: SQL, limit: Int
    ) -> SQL {
        if isFrequent {
            // IS TRUE keeps the index of terms out of it.
            return """
                SELECT d.id, d.kind, d.space_id, d.at FROM search_documents AS d
                WHERE (d.terms @@ \(sql: query)) IS TRUE AND d.id < \(id) AND d.id >= \(first) AND \(sql: visible)
                ORDER BY d.id DESC LIMIT \(limit: limit)
                """
        }
        // The older ones are looked for only if the newest aren't enough: each part of a UNION ALL begins when the one
        // before it has ended.
        let recent = gathered(
            "search_recent", "d.id >= \(sql: RecentSearchStore.first)", query, before: id, from: first, visible, limit)
        let older = gathered(
            "search_documents", "d.id < \(sql: RecentSearchStore.first)", query, before: id, from: first, visible, limit
        )
        return """
            SELECT a.id, a.kind, a.space_id, a.at FROM ((\(sql: recent)) UNION ALL (\(sql: older))) AS a LIMIT \(limit: limit)
            """
    }

    private static func gathered(
        _ table: SQL, _ part: SQL, _ query: SQL, before id: Int64, from first: Int64, _ visible: SQL, _ limit: Int
    ) -> SQL {
        // The inner OFFSET 0 keeps the index of ids out of it; the outer one sorts before it asks what may be seen, so
        // that it asks only until it has enough.
        """
        SELECT d.id, d.kind, d.space_id, d.at FROM (
            SELECT d.id, d.kind, d.space_id, d.at FROM (
                SELECT id, kind, space_id, at FROM \(sql: table) WHERE terms @@ \(sql: query) OFFSET 0
            ) AS d
            WHERE \(sql: part) AND d.id < \(id) AND d.id >= \(first) ORDER BY d.id DESC OFFSET 0
        ) AS d
        WHERE \(sql: visible) ORDER BY d.id DESC LIMIT \(limit: limit)
        """
    }

    /// Asked about each candidate by its id, so that it costs the same however many groups and people there are.
    static func visible(to reach: SearchReach, _ kinds: [SearchKind]) -> SQL {
        kinds.count > 1 ? "\(sql: visible(to: reach)) AND d.kind IN \(list: kinds)" : visible(to: reach)
    }

    private static func visible(to reach: SearchReach) -> SQL {
        let inSpace: SQL = "EXISTS (SELECT 1 FROM (\(sql: reach.spaces)) AS s WHERE s.id = d.space_id)"
        guard let people = reach.people else { return inSpace }
        return """
            (\(sql: inSpace)
                OR d.space_id IS NULL AND EXISTS (SELECT 1 FROM (\(sql: people)) AS p WHERE p.id = d.id))
            """
    }
}
