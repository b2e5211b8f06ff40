/// Who wins pair by pair, before any method breaks circles.
package struct Condorcet: Sendable, Equatable {
    /// The option that beats every other one, where there is one (Condorcet, 1785).
    package let winner: Int?
    /// The smallest group of which each beats everybody outside it (J. H. Smith, "Aggregation of preferences with
    /// variable electorate", Econometrica 41 (1973)); in the order of the options. One option: that is the winner.
    package let smithSet: [Int]

    package init(_ tally: PairwiseTally) {
        let options = Array(tally.candidates.indices)
        let wins = options.map { first in options.count { tally.beats(first, $0) } }
        let ordered = options.sorted { wins[$0] != wins[$1] ? wins[$0] > wins[$1] : $0 < $1 }
        // A member beats all outside, so it has more victories than anybody outside: the set is a beginning of `ordered`.
        let size = options.indices.dropLast().first { last in
            ordered[...last].allSatisfy { inside in ordered[(last + 1)...].allSatisfy { tally.beats(inside, $0) } }
        }
        smithSet = ordered.prefix(size.map { $0 + 1 } ?? options.count).sorted()
        winner = smithSet.count == 1 ? smithSet[0] : nil
    }
}
