/// Who goes when several share the lowest number of votes. No chance is involved: a recount gives the same.
package struct RunoffTieBreak: Sendable, Equatable {
    package enum Order: String, Sendable {
        /// Of those tied, the one listed first is eliminated.
        case firstListedGoes
        /// Of those tied, the one listed last is eliminated, and the one listed first wins.
        case lastListedGoes
    }

    /// Look first who of those tied had the fewest votes in the round before.
    package var looksBack = false
    package var order = Order.firstListedGoes
    /// Whether the rule was agreed on, so that it also decides who wins. Where it was not, the order only says which of
    /// the possible counts is shown, and everybody who wins in one of them is a winner.
    package var isAgreed = false

    package init(looksBack: Bool = false, order: Order = .firstListedGoes, isAgreed: Bool = false) {
        self.looksBack = looksBack
        self.order = order
        self.isAgreed = isAgreed
    }

    /// Those of `tied` who had the fewest votes in the round before, where the rule looks at that; else all of them.
    func fewest(of tied: [Int], before: [Int: Int]?) -> [Int] {
        guard looksBack, let before, let fewest = tied.map({ before[$0] ?? 0 }).min() else { return tied }
        return tied.filter { (before[$0] ?? 0) == fewest }
    }

    /// Who is eliminated of those in `fewest`, which is in the order of the options.
    func listed(_ fewest: [Int]) -> Int { order == .firstListedGoes ? fewest[0] : fewest[fewest.count - 1] }

    /// What decided when `fewest` were left of `tied`.
    func name(tied: [Int], fewest: [Int]) -> String {
        if fewest.count == tied.count { return order.rawValue }
        return fewest.count == 1 ? Self.previousRound : "\(Self.previousRound), \(order.rawValue)"
    }

    private static let previousRound = "fewestInPreviousRound"
}
