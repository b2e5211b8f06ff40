import Database
import Foundation

/// Which documents are worth reading for a question, and how rare its terms are where the viewer can see: nothing else
/// may be counted, or the order would tell what stands in groups of others.
struct CandidateSearch {
    /// Finds some of what is looked for.
    private struct Part {
        let match: Match
        /// The terms that are in what it finds.
        let terms: [Int]
        let use: Use
    }

    private enum Use { case together, word, others, typos }

    /// How many documents each part may find; a long question has more parts.
    private static let mostPerPart = 100
    private static let fewPerPart = 40
    /// How many texts are read at most.
    private static let mostTexts = 360
    /// The rarest terms are also looked for two by two: what has both may lie far behind the newest that have one.
    private static let mostPaired = 5
    /// How many ways of saying a term are looked for together with those of other terms.
    private static let mostAlternatives = 4

    private let parts: [Part]
    private let limit: Int
    private let found: CandidateStore.Found
    private let now: Instant
    /// The terms that hardly anybody wrote, so that their typos count.
    let corrected: Set<Int>

    /// - Parameters:
    ///   - rarest: the terms, those that seem rarest first.
    ///   - anywhere: what every document has to have: its kind, its group, what was quoted.
    init(
        _ question: SearchQuestion, _ terms: [SoughtTerm], rarest: [Int], anywhere: [Match], kinds: [SearchKind],
        from first: Int64, visibleTo reach: SearchReach, at now: Instant, _ frequencies: TermFrequencies,
        in db: Connection
    ) throws {
        let parts = Self.parts(question, terms, rarest)
        let limit = terms.count > 6 ? Self.fewPerPart : Self.mostPerPart
        // PostgreSQL reads a row to see its kind, unless its index knows. Of two rare words it reads few.
        let marks: [Match] =
            db.engine == .postgres && kinds.count > 1 ? [.any(kinds.map { .terms([SearchMark.kind($0)]) })] : []
        let wanted = parts.map { part in
            let match = Match.all([part.match] + anywhere + (part.use == .together ? [] : marks))
            return CandidateStore.Part(match: match, isFrequent: frequencies.isFrequent(match, limit: limit))
        }
        let found = try CandidateStore.list(
            wanted, limit: limit, anywhere: anywhere.isEmpty ? nil : .all(anywhere), kinds: kinds, from: first,
            visibleTo: reach, in: db)
        corrected = Set(
            terms.indices.filter { term in
                let hits = zip(parts, found.parts).first { $0.0.use == .word && $0.0.terms == [term] }?.1 ?? []
                return !terms[term].typos.isEmpty && hits.count < SearchIndex.leastForSure
            })
        self.parts = parts
        self.limit = limit
        self.found = found
        self.now = now
    }

    private static func parts(_ question: SearchQuestion, _ terms: [SoughtTerm], _ rarest: [Int]) -> [Part] {
        let all = Array(terms.indices)
        var parts: [Part] = []
        if let query = question.query {
            let match = query.match()
            parts.append(Part(match: match.inTitle, terms: all, use: .together))
            if all.count > 1 { parts.append(Part(match: match, terms: all, use: .together)) }
        } else {
            let title = all.filter { terms[$0].term.isInTitle }
            if 3...6 ~= title.count {
                parts.append(Part(match: .all(title.map { terms[$0].match }), terms: title, use: .together))
            }
        }
        if all.count > 1, terms.contains(where: { $0.alternatives.count > 1 }) {
            let wide = terms.map { Match.any($0.alternatives.prefix(mostAlternatives).map(\.match)) }
            parts.append(Part(match: .all(wide), terms: [], use: .together))
        }
        let paired = all.count > 2 ? Array(rarest.prefix(mostPaired)) : []
        for (place, left) in paired.enumerated() {
            for right in paired.dropFirst(place + 1) {
                parts.append(
                    Part(match: .all([terms[left].match, terms[right].match]), terms: [left, right], use: .together))
            }
        }
        for (number, term) in terms.enumerated() {
            parts.append(Part(match: term.match, terms: [number], use: .word))
            if !term.others.isEmpty {
                parts.append(Part(match: .any(term.others.map(\.match)), terms: [number], use: .others))
            }
            if !term.typos.isEmpty {
                parts.append(Part(match: .any(term.typos.map(\.match)), terms: [number], use: .typos))
            }
        }
        return parts
    }

    /// How rare each term is, as the inverse document frequency of BM25. What a part found of the newest tells how many
    /// there are: all of them, or as many as come in that time.
    func rarity(of terms: [SoughtTerm]) -> [Double] {
        let oldest = (found.parts.flatMap { $0 }.map(\.at) + [found.newestSince]).min() ?? found.newestSince
        let horizon = span(since: found.newestCount > 0 ? oldest : now)
        let distinct = Set(found.parts.flatMap { $0 }.map(\.hit.id)).count
        let newest = Double(found.newestCount)
        let documents = max(
            Double(distinct),
            found.newestCount < CandidateStore.mostNewest ? newest : newest * horizon / span(since: found.newestSince))
        var counts = Array(repeating: 0.0, count: terms.count)
        for (part, hits) in zip(parts, found.parts) where part.use != .together {
            let term = part.terms[0]
            if part.use == .typos, !corrected.contains(term) { continue }
            let isFull = hits.count == limit
            counts[term] +=
                isFull ? Double(limit) * horizon / span(since: hits.map(\.at).min() ?? now) : Double(hits.count)
        }
        return counts.map { count in
            let count = min(count, documents)
            return log(1 + (documents - count + 0.5) / (count + 0.5))
        }
    }

    private func span(since at: Instant) -> Double { max(1, Double(now.milliseconds - at.milliseconds)) }

    /// The documents to read: those that have most of the question by what found them, the newest first of equals.
    func candidates(_ rarity: [Double]) -> [CandidateStore.Candidate] {
        var known: [Int64: (candidate: CandidateStore.Candidate, terms: Set<Int>)] = [:]
        for (part, hits) in zip(parts, found.parts) {
            if part.use == .typos, !corrected.contains(part.terms[0]) { continue }
            for hit in hits { known[hit.hit.id, default: (hit, [])].terms.formUnion(part.terms) }
        }
        // Added up in the order of the terms: both databases get the same sum.
        let worth = known.values.map { ($0.candidate, $0.terms.sorted().reduce(0) { $0 + rarity[$1] }) }
        return worth.sorted { ($0.1, $0.0.hit.id) > ($1.1, $1.0.hit.id) }.prefix(Self.mostTexts).map(\.0)
    }
}
