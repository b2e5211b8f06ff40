/// What voters ranked: the input of Schulze, ranked pairs, Condorcet and approval.
///
/// A ballot has a rank for each option, in the order of `candidates`: 1 is best, equal numbers are a tie, nil is
/// unranked, and the unranked are tied last. Only the order of ranks means something: 1, 5, 9 says what 1, 2, 3 says.
package struct RankedProfile: Sendable, Equatable {
    package private(set) var candidates: [String]
    var voterCounts = Voters()
    /// Ballots by options, row after row; see `unranked`.
    var ranks: [Int16] = []

    /// The pairwise table has the square of this many cells.
    package static let mostOptions = 1000
    /// Stands behind every rank.
    static let unranked = Int16.max

    /// Nobody has voted yet. At most `mostOptions` options.
    package init(candidates: [String]) throws(ProfileError) {
        guard candidates.count <= Self.mostOptions else { throw .tooManyOptions(candidates.count) }
        self.candidates = candidates
    }

    /// `ballots`: how many voters gave it, and a rank or nil for each option.
    package init(candidates: [String], ballots: [(Int, [Int?])]) throws(ProfileError) {
        try self.init(candidates: candidates)
        for (count, ranks) in ballots { try add(ranks, count: count) }
    }

    /// How many people voted, those who ranked nothing included.
    package var voters: Int { voterCounts.total }

    /// How many ballots are stored; one may stand for many voters.
    package var ballotCount: Int { voterCounts.counts.count }

    /// How many voters gave ballot number `ballot`, from 0.
    package func count(of ballot: Int) -> Int { voterCounts.counts[ballot] }

    /// A rank or nil for each option. Ranks above 32,766 come back as smaller ones in the same order.
    package func ballot(_ ballot: Int) -> [Int?] { row(ballot).map { $0 == Self.unranked ? nil : Int($0) } }

    /// Takes a ballot of `count` voters: a rank of at least 1 or nil for each option.
    package mutating func add(_ ranks: [Int?], count: Int = 1) throws(ProfileError) {
        guard ranks.count == candidates.count else { throw .wrongLength(ranks.count, options: candidates.count) }
        for case let rank? in ranks where rank < 1 { throw .badRank(rank) }
        try voterCounts.add(count)
        self.ranks.append(contentsOf: Self.stored(ranks))
    }

    /// The same voters, as if `options` had not been there: everybody else keeps their order on every ballot.
    package func without(_ options: Set<Int>) -> RankedProfile {
        let kept = candidates.indices.filter { !options.contains($0) }
        var rest = self
        rest.candidates = kept.map { candidates[$0] }
        rest.ranks = (0..<ballotCount).flatMap { ballot in
            let row = row(ballot)
            return kept.map { row[row.startIndex + $0] }
        }
        return rest
    }

    func row(_ ballot: Int) -> ArraySlice<Int16> {
        ranks[(ballot * candidates.count)..<((ballot + 1) * candidates.count)]
    }

    private static func stored(_ ranks: [Int?]) -> [Int16] {
        if ranks.allSatisfy({ ($0 ?? 1) < Int(unranked) }) { return ranks.map { $0.map { Int16($0) } ?? unranked } }
        let levels = Set(ranks.compactMap(\.self)).sorted()
        let places = Dictionary(uniqueKeysWithValues: zip(levels, Int16(1)...))
        return ranks.map { $0.map { places[$0]! } ?? unranked }
    }
}
