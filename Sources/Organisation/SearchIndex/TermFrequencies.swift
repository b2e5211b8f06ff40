import Synchronization

/// How many texts have a term, as PostgreSQL's statistics know it.
///
/// PostgreSQL can walk from the newest document down until it has a page, good for a word that is everywhere, or gather
/// all documents that have the word, good for a rare one. Its planner decides once for any word, so we decide.
final class TermFrequencies: Sendable {
    struct Known: Sendable {
        /// The part of all documents that has the term. Only frequent terms are here.
        var parts: [String: Double] = [:]
        var documents = 0.0
        var readAt: ContinuousClock.Instant?
    }

    private let known = Mutex(Known())
    private static let lifetime = Duration.seconds(600)
    /// How many documents `RecentSearchStore` has, about: between its fewest and twice that.
    private static let gathered = 1.5 * Double(RecentSearchStore.fewest)

    var isStale: Bool {
        known.withLock { known in known.readAt.map { .now - $0 > Self.lifetime } ?? true }
    }

    func set(_ parts: [String: Double], documents: Double) {
        known.withLock { $0 = Known(parts: parts, documents: documents, readAt: .now) }
    }

    func forget() {
        known.withLock { $0.readAt = nil }
    }

    /// Whether walking finds `limit` documents sooner than gathering: it passes limit / part documents, gathering reads
    /// part * recent ones, each about six times as expensive (3.6 against 0.65 us) since they lie apart. Of what a walk
    /// passes, the viewer sees about half.
    func isFrequent(_ match: Match, limit: Int) -> Bool {
        let known = known.withLock { $0 }
        let part = known.part(match)
        return part * part * min(known.documents, Self.gathered) * 3 > Double(limit)
    }
}

extension TermFrequencies.Known {
    /// As if words came independently of each other.
    fileprivate func part(_ match: Match) -> Double {
        switch match {
        case .terms(let terms): terms.reduce(1) { $0 * (parts[String(decoding: $1, as: UTF8.self)] ?? 0) }
        case .all(let matches): matches.reduce(1) { $0 * part($1) }
        case .any(let matches): min(1, matches.reduce(0) { $0 + part($1) })
        case .except(let wanted, _): part(wanted)
        }
    }
}
