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

    /// Who is eliminated of `tied`, which is in the order of the options, and the name of the rule that said so.
    func loser(of tied: [Int], before: [Int: Int]?) -> (option: Int, rule: String) {
        if looksBack, let before {
            let fewest = tied.map { before[$0] ?? 0 }.min()
            let lowest = tied.filter { (before[$0] ?? 0) == fewest }
            if lowest.count == 1 { return (lowest[0], "fewestInPreviousRound") }
            return (listed(lowest), lowest.count < tied.count ? "fewestInPreviousRound, \(order)" : order.rawValue)
        }
        return (listed(tied), order.rawValue)
    }

    private func listed(_ tied: [Int]) -> Int { order == .firstListedGoes ? tied[0] : tied[tied.count - 1] }
}
