/// A share of people, as an exact fraction: "more than half" and "at least two thirds" are never a matter of rounding.
package struct Threshold: Sendable, Equatable {
    package let numerator: Int
    package let denominator: Int
    /// Whether the share itself is not enough.
    package let isMoreThan: Bool

    package static let moreThanHalf = Threshold(numerator: 1, denominator: 2, isMoreThan: true)
    package static let twoThirds = Threshold(numerator: 2, denominator: 3, isMoreThan: false)
    package static let threeQuarters = Threshold(numerator: 3, denominator: 4, isMoreThan: false)
    package static let everybody = Threshold(numerator: 1, denominator: 1, isMoreThan: false)

    /// From 0 to 1; the denominator is at most 1,000,000.
    package init(numerator: Int, denominator: Int, isMoreThan: Bool) {
        precondition((1...1_000_000).contains(denominator) && (0...denominator).contains(numerator))
        self.numerator = numerator
        self.denominator = denominator
        self.isMoreThan = isMoreThan
    }

    /// At least so many per cent, 0 to 100.
    package init(atLeastPercent percent: Int) {
        self.init(numerator: percent, denominator: 100, isMoreThan: false)
    }

    /// How many of `total` people are enough; at least 1, so that nobody never is. `total` is at most 2^43.
    package func needed(of total: Int) -> Int {
        let exact = total * numerator
        let whole = exact / denominator
        return max(1, isMoreThan || exact % denominator != 0 ? whole + 1 : whole)
    }
}
