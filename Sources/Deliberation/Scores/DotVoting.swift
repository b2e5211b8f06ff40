/// Dots: each voter spreads at most `budget` dots over the options, more than one on an option if they like; who has the
/// most dots wins. Known from workshops as dotmocracy; as a method it is cumulative voting.
package struct DotVoting: Sendable, Equatable {
    package let candidates: [String]
    /// How many dots a voter has.
    package let budget: Int
    package private(set) var voters = 0
    /// Dots on each option.
    package private(set) var dots: [Int]
    /// Voters who put at least one dot on each option.
    package private(set) var supporters: [Int]

    package init(candidates: [String], budget: Int) {
        precondition(budget > 0)
        self.candidates = candidates
        self.budget = budget
        dots = candidates.map { _ in 0 }
        supporters = dots
    }

    /// Takes the ballot of one voter: a number of dots for each option, together at most the budget.
    package mutating func add(_ ballot: [Int]) throws(ProfileError) {
        guard ballot.count == candidates.count else { throw .wrongLength(ballot.count, options: candidates.count) }
        var left = budget
        for dots in ballot {
            guard dots >= 0 else { throw .outOfRange(dots, 0...budget) }
            guard dots <= left else { throw .overBudget(min(budget - left, .max - dots) + dots, budget: budget) }
            left -= dots
        }
        voters += 1
        for (option, given) in ballot.enumerated() {
            dots[option] += given
            supporters[option] += given > 0 ? 1 : 0
        }
    }

    /// All places, best first; who share a place are tied.
    package var order: [[Int]] { Layers.descending(Array(dots.indices)) { dots[$0] } }

    /// More than one is a tie; with no dots at all everybody is tied.
    package var winners: [Int] { order.first ?? [] }
}
