import Database

/// Documents that may be worth reading for a question.
enum CandidateStore {
    struct Candidate {
        let hit: SearchHit
        let at: Instant
    }

    /// What was found, by the number of the part that found it.
    struct Found {
        var parts: [[Candidate]]
        /// The newest documents of any text: how many there are, at most `mostNewest`, and since when.
        var newestCount = 0
        var newestSince = Instant(0)
    }

    /// A part of the search.
    struct Part {
        let match: Match
        let isFrequent: Bool
    }

    static let mostNewest = 500

    /// The newest documents that match each part.
    /// - Parameters:
    ///   - limit: how many of each part
    ///   - anywhere: what every document has to have, whatever its text: a kind, a group.
    static func list(
        _ parts: [Part], limit: Int, anywhere: Match?, kinds: [SearchKind], from first: Int64,
        visibleTo reach: SearchReach,
        in db: Connection
    ) throws -> Found {
        let visible = SearchStore.visible(to: reach, kinds)
        let newest: SQL =
            anywhere.map {
                SearchStore.newest($0, from: first, isFrequent: false, visible, limit: mostNewest, on: db.engine)
            } ?? """
                SELECT d.id, d.kind, d.space_id, d.at FROM search_documents AS d WHERE d.id >= \(first) AND \(sql: visible)
                ORDER BY d.id DESC LIMIT \(limit: mostNewest)
                """
        var branches: [SQL] = [
            """
            SELECT -1 AS part, COUNT(*) AS id, '' AS kind, CAST(NULL AS BIGINT) AS space_id, COALESCE(MIN(n.at), 0) AS at
            FROM (\(sql: newest)) AS n
            """
        ]
        switch db.engine {
        case .sqlite:
            for (number, part) in parts.enumerated() {
                let newest = SearchStore.newest(
                    part.match, from: first, isFrequent: false, visible, limit: limit, on: .sqlite)
                branches.append(
                    "SELECT \(number) AS part, h.id, h.kind, h.space_id, h.at FROM (\(sql: newest)) AS h")
            }
        case .postgres:
            for isFrequent in [false, true] {
                let some = parts.enumerated().filter { $0.element.isFrequent == isFrequent }
                    .map { (part: $0.offset, match: $0.element.match) }
                if some.isEmpty { continue }
                branches.append(
                    SearchStore.newest(each: some, from: first, isFrequent: isFrequent, visible, limit: limit))
            }
        }
        var found = Found(parts: parts.map { _ in [] })
        for row in try db.rows(SQL.join(branches, separator: " UNION ALL ")) {
            let part: Int = try row["part"]
            if part < 0 {
                found.newestCount = try row["id"]
                found.newestSince = try row["at"]
            } else {
                let hit = SearchHit(id: try row["id"], kind: try row["kind"], space: try row["space_id"])
                found.parts[part].append(Candidate(hit: hit, at: try row["at"]))
            }
        }
        return found
    }
}
