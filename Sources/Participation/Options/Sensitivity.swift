/// Which single weight would turn the order of two options around, and how far it has to move.
///
/// With d = value of the first minus value of the second, moving one weight by m changes the lead by m x d. The least
/// whole m that makes the lead negative follows from that; it counts when the weight stays within 0 and 10.
struct Sensitivity: Sendable, Equatable {
    struct Turn: Sendable, Equatable {
        let criterion: Criterion
        let from: Int
        let to: Int

        var distance: Int { abs(to - from) }
    }

    /// All turns that take the smallest move, in the order of the criteria; empty when no single weight can do it.
    let turns: [Turn]

    init(first: [Criterion: Int], second: [Criterion: Int], weights: Weights) {
        let differences = Criterion.allCases.map { ($0, (first[$0] ?? 0) - (second[$0] ?? 0)) }
        let lead = differences.reduce(0) { $0 + weights[$1.0] * $1.1 }
        let possible = differences.compactMap { criterion, difference in
            Self.turn(criterion, from: weights[criterion], lead: lead, difference: difference)
        }
        let least = possible.map(\.distance).min()
        turns = possible.filter { $0.distance == least }
    }

    private static func turn(_ criterion: Criterion, from: Int, lead: Int, difference: Int) -> Turn? {
        guard difference != 0, lead >= 0 else { return nil }
        let steps = lead / abs(difference) + 1
        let to = difference > 0 ? from - steps : from + steps
        return Weights.range.contains(to) ? Turn(criterion: criterion, from: from, to: to) : nil
    }
}
