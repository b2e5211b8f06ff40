import Database

/// Finds what was written: the same hits in the same order on both engines. Whoever writes a document puts it here in
/// the same transaction.
package struct SearchIndex: Sendable {
    let analyzers = AnalyzerPool()
    let frequencies = TermFrequencies()

    /// The groups of which every colleague reads the texts.
    let openSpaces: SQL

    /// - Parameter openSpaces: the groups of which every colleague reads the texts, as a SELECT of `id`.
    package init(openSpaces: SQL = WordStore.noSpaces) { self.openSpaces = openSpaces }

    /// Adds a document, in place of what it was before an edit. `old` has to be the document as it was put: SQLite's index
    /// forgets by the words it is told.
    package func put(_ document: SearchDocument, replacing old: SearchDocument? = nil, in db: Connection) throws {
        if let old { try remove(old, in: db) }
        try put(prepare([document]), in: db)
    }

    /// Takes a document out, given as it was put. One that isn't there is no error.
    package func remove(_ document: SearchDocument, in db: Connection) throws {
        for entry in prepare([document]).entries { try SearchStore.delete(entry, in: db) }
    }

    /// Analyses many documents, on any thread, to be put later.
    package func prepare(_ documents: [SearchDocument]) -> SearchBatch {
        analyzers.borrow { $0.batch(documents) }
    }

    package func put(_ batch: SearchBatch, in db: Connection) throws {
        for entry in batch.entries { try SearchStore.insert(entry, in: db) }
        try put(batch.words, in: db)
    }

    func put(_ words: [PlacedWords], in db: Connection) throws {
        try WordStore.insert(words, openSpaces: openSpaces, in: db)
    }

    /// Call it when a group becomes one that every colleague reads, so that its words complete a search for all.
    package func open(_ space: Int64, in db: Connection) throws { try WordStore.open(space, in: db) }

    /// Makes searching quick again after much was written: a slice of that work in one transaction.
    /// - Returns: whether there is more to do; then call it again, in another transaction.
    package func tidy(in db: Connection) throws -> Bool {
        frequencies.forget()
        return try SearchStore.tidy(in: db)
    }

    /// One page of hits: first those with all words in the title, then the others, then those that only have a word that
    /// begins like the last one; in each part the newest first. One statement; three where that finds too little.
    ///
    /// - Parameters:
    ///   - kinds: only these; all when empty.
    ///   - spaces: only in these groups, to which `reach` still applies; everywhere when empty.
    ///   - since: only what was made from this moment on.
    package func find(
        _ query: SearchQuery, kinds: [SearchKind] = [], visibleTo reach: SearchReach, inside spaces: [Int64] = [],
        since: Instant? = nil, after cursor: SearchCursor? = nil, limit: Int = 20, in db: Connection
    ) throws -> SearchHits {
        if query.isEmpty { return .none }
        try refreshFrequencies(in: db)
        let search = { (tiers: [(SearchCursor.Tier, Match)], room: Int) in
            let parts = tiers.filter { $0.0.rawValue >= cursor?.tier.rawValue ?? 0 }.map { tier, match in
                let match = Match.all([match] + places(kinds, spaces))
                return SearchStore.Part(
                    tier: tier, match: match, before: tier == cursor?.tier ? cursor!.id : .max,
                    from: since.map(IdentifierSource.first) ?? 0,
                    isFrequent: frequencies.isFrequent(match, limit: room))
            }
            return parts.isEmpty ? [] : try SearchStore.find(parts, kinds: kinds, visibleTo: reach, limit: room, in: db)
        }
        let match = query.match()
        var hits = try search([(.inTitle, match.inTitle), (.inText, .except(match, match.inTitle))], limit + 1)
        if hits.count <= limit {
            let words = try completions(of: query, visibleTo: reach, in: db)
            if !words.isEmpty {
                hits += try search([(.completed, .except(query.match(orLast: words), match))], limit + 1 - hits.count)
            }
        }
        let page = hits.prefix(limit)
        let last = hits.count > limit ? page.last : nil
        return SearchHits(hits: page.map { $0.1 }, next: last.map { SearchCursor(tier: $0.0, id: $0.1.id) })
    }

    /// Finds the words of a query back in texts.
    package func highlighter(for query: SearchQuery) -> Highlighter {
        Highlighter(query: query, analyzers: analyzers)
    }

    private func completions(
        of query: SearchQuery, visibleTo reach: SearchReach, in db: Connection
    ) throws -> [SearchQuery.Clause] {
        guard let prefix = query.prefix.map({ String(decoding: $0, as: UTF8.self) }) else { return [] }
        let words = try WordStore.list(WordStore.Question(prefix: prefix), visibleTo: reach, in: db).completions
        return analyzers.borrow { analyzer in
            var clauses: [SearchQuery.Clause] = []
            for word in words where clauses.count < Self.mostCompletions {
                let clause = analyzer.clause(word)
                if clause != query.clauses.last, !clauses.contains(clause) { clauses.append(clause) }
            }
            return clauses
        }
    }

    func refreshFrequencies(in db: Connection) throws {
        guard db.engine == .postgres, frequencies.isStale else { return }
        let (parts, documents) = try SearchStore.frequencies(in: db)
        frequencies.set(parts, documents: documents)
    }

    func places(_ kinds: [SearchKind], _ spaces: [Int64]) -> [Match] {
        let kind = kinds.count == 1 ? [Match.terms([SearchMark.kind(kinds[0])])] : []
        return kind + (spaces.isEmpty ? [] : [.any(spaces.map { .terms([SearchMark.space($0)]) })])
    }

    private static let mostCompletions = 12
}
