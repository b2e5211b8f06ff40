import Database

@testable import Organisation

/// Search by looking at every document: what both engines must find, in the order they must find it.
struct SearchOracle {
    private(set) var documents: [Int64: SearchDocument] = [:]
    private var terms: [Int64: [String]] = [:]
    private var seen: [Int64: [String: Int64]] = [:]
    private let index = SearchIndex()

    mutating func put(_ document: SearchDocument) {
        let batch = index.prepare([document])
        documents[document.id] = document
        terms[document.id] = batch.entries[0].text.split(separator: " ").map(String.init)
        for words in batch.words {
            for word in words.list { seen[words.space, default: [:]][word, default: document.id] += 0 }
        }
    }

    mutating func remove(_ id: Int64) {
        documents[id] = nil
        terms[id] = nil
    }

    func find(
        _ query: SearchQuery, kinds: [SearchKind], inside spaces: [Int64], visible: Set<Int64>, people: Bool
    )
        -> [Int64]
    {
        if query.isEmpty { return [] }
        let match = query.match()
        let completed = query.match(orLast: completions(of: query, visible))
        let tier = { (id: Int64) -> Int? in
            if has(match.inTitle, id) { return 0 }
            if has(match, id) { return 1 }
            return has(completed, id) ? 2 : nil
        }
        let hits = documents.values.filter { document in
            (kinds.isEmpty || kinds.contains(document.kind))
                && (spaces.isEmpty || document.space.map(spaces.contains) ?? false)
                && (document.space.map(visible.contains) ?? people)
        }.compactMap { document in tier(document.id).map { ($0, document.id) } }
        return hits.sorted { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1 > $1.1 }.map(\.1)
    }

    private func completions(of query: SearchQuery, _ visible: Set<Int64>) -> [SearchQuery.Clause] {
        guard let prefix = query.prefix.map({ String(decoding: $0, as: UTF8.self) }) else { return [] }
        let seen = seen.filter { visible.contains($0.key) }.values.reduce(into: [:]) {
            $0.merge($1, uniquingKeysWith: min)
        }
        let byLetters = seen.keys.filter { Array($0.utf8).starts(with: prefix.utf8) && $0 != prefix }
            .sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }.prefix(400)
        let words = byLetters.sorted { (seen[$0]!, $0) < (seen[$1]!, $1) }.prefix(40)
        var analyzer = Analyzer()
        var clauses: [SearchQuery.Clause] = []
        for word in words where clauses.count < 12 {
            let clause = analyzer.clause(word)
            if clause != query.clauses.last, !clauses.contains(clause) { clauses.append(clause) }
        }
        return clauses
    }

    private func has(_ match: Match, _ id: Int64) -> Bool {
        switch match {
        case .terms(let wanted):
            let wanted = wanted.map { String(decoding: $0, as: UTF8.self) }
            let terms = terms[id]!
            return terms.indices.contains { terms[$0...].starts(with: wanted) }
        case .all(let parts): return parts.allSatisfy { has($0, id) }
        case .any(let parts): return parts.contains { has($0, id) }
        case .except(let wanted, let unwanted): return has(wanted, id) && !has(unwanted, id)
        }
    }
}
