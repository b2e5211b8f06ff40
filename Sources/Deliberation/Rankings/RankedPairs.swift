/// Ranked pairs: victories are taken from the strongest on, and one that would close a circle is left out.
///
/// T. N. Tideman, "Independence of clones as a criterion for voting rules", Social Choice and Welfare 4 (1987), 185-206.
/// Equally strong victories may be taken in any order, and another order may elect another option. All orders count
/// here ("parallel universes"; M. Brill and F. Fischer, "The price of neutrality for the ranked pairs method", AAAI
/// 2012): every possible winner is reported. Finding them is hard in general, so there is a limit on what is tried.
package struct RankedPairs: Sendable {
    package let tally: PairwiseTally
    package let strength: PairStrength
    /// Everybody who wins in at least one order of equally strong victories; more than one is a tie. nil where more
    /// than `mostSteps` would have to be taken.
    package let possibleWinners: [Int]?
    /// All places, best first, where every order of equally strong victories gives the same; else nil.
    package let order: [[Int]]?
    /// In how many orders the victories can be taken: the product of the factorials of the sizes of groups of equal
    /// strength. nil where that is over 2^63 - 1.
    package let tieOrders: Int?
    /// The victories, strongest first; those in one group are equally strong.
    package let groups: [[Victory]]

    /// How often a set of victories taken is looked at, besides once for each group, before giving up.
    package static let mostSteps = 5000
    /// The same in steps by the square of the number of options: with many options a step takes long.
    private static let mostWork = 100_000_000

    package struct Victory: Sendable, Equatable {
        package let winner: Int
        package let loser: Int
        package let strength: Int
    }

    package init(_ tally: PairwiseTally, strength: PairStrength = .winningVotes) {
        self.tally = tally
        self.strength = strength
        let groups = Self.groups(tally, strength)
        self.groups = groups
        tieOrders = Self.orders(groups)
        let all = LockedPairs.outcomes(size: tally.candidates.count, groups: groups, most: Self.steps(tally))
        order = all.flatMap(Self.commonOrder)
        possibleWinners = all.map(Self.winners) ?? Self.winnersAmongSmith(tally, groups)
    }

    /// Nobody outside the Smith set can win, and a victory over or by an outsider closes no circle inside: where ties
    /// further down are too many, the set alone may still do.
    private static func winnersAmongSmith(_ tally: PairwiseTally, _ groups: [[Victory]]) -> [Int]? {
        let smith = Condorcet(tally).smithSet
        guard smith.count < tally.candidates.count else { return nil }
        let places = Dictionary(uniqueKeysWithValues: zip(smith, 0...))
        let inside = groups.map { group in
            group.compactMap { pair -> Victory? in
                guard let winner = places[pair.winner], let loser = places[pair.loser] else { return nil }
                return Victory(winner: winner, loser: loser, strength: pair.strength)
            }
        }
        return LockedPairs.outcomes(size: smith.count, groups: inside, most: steps(tally))
            .map { winners($0).map { smith[$0] } }
    }

    private static func steps(_ tally: PairwiseTally) -> Int {
        min(mostSteps, mostWork / max(1, tally.candidates.count * tally.candidates.count))
    }

    private static func groups(_ tally: PairwiseTally, _ strength: PairStrength) -> [[Victory]] {
        var victories: [Victory] = []
        for first in tally.candidates.indices {
            for second in tally.candidates.indices where tally.beats(first, second) {
                let strength = strength.of(first, over: second, in: tally)
                victories.append(Victory(winner: first, loser: second, strength: strength))
            }
        }
        return Layers.descending(Array(victories.indices)) { victories[$0].strength }
            .map { $0.map { victories[$0] } }
    }

    private static func orders(_ groups: [[Victory]]) -> Int? {
        var product = 1
        for factor in groups.flatMap({ 1...max($0.count, 1) }) {
            let (next, overflow) = product.multipliedReportingOverflow(by: factor)
            if overflow { return nil }
            product = next
        }
        return product
    }

    private static func winners(_ outcomes: [LockedPairs]) -> [Int] {
        Set(outcomes.flatMap(\.unbeaten)).sorted()
    }

    private static func commonOrder(_ outcomes: [LockedPairs]) -> [[Int]]? {
        let orders = Set(outcomes.map(\.order))
        return orders.count == 1 ? orders.first : nil
    }
}
