import Square
import Testing

@testable import Participation

@Suite("which weight turns the order") struct SensitivityTests {
    private typealias Values = [Criterion: Int]

    private func lead(_ first: Values, _ second: Values, _ weights: Weights) -> Int {
        OptionScore(values: first, weights: weights).total - OptionScore(values: second, weights: weights).total
    }

    /// Tries every weight at every place from 0 to 10.
    private func tried(_ first: Values, _ second: Values, _ weights: Weights) -> [Sensitivity.Turn] {
        var turns: [Sensitivity.Turn] = []
        for criterion in Criterion.allCases {
            for to in Weights.range {
                var moved = weights
                moved[criterion] = to
                if lead(first, second, moved) < 0 {
                    turns.append(.init(criterion: criterion, from: weights[criterion], to: to))
                }
            }
        }
        let least = turns.map(\.distance).min()
        return turns.filter { $0.distance == least }
    }

    @Test func theShortestTurnIsTheOneThatTryingFinds() {
        var random = SystemRandomNumberGenerator()
        var (found, none) = (0, 0)
        for _ in 0..<3000 {
            let values = {
                Dictionary(uniqueKeysWithValues: Criterion.allCases.map { ($0, Int.random(in: 1...5, using: &random)) })
            }
            var (first, second) = (values(), values())
            let weights = Weights(
                Dictionary(
                    uniqueKeysWithValues: Criterion.allCases.map { ($0, Int.random(in: 0...10, using: &random)) }))
            if lead(first, second, weights) < 0 { swap(&first, &second) }
            guard lead(first, second, weights) > 0 else { continue }
            let turns = Sensitivity(first: first, second: second, weights: weights).turns
            #expect(turns == tried(first, second, weights))
            if turns.isEmpty { none += 1 } else { found += 1 }
        }
        #expect(found > 100 && none > 10, "both happen, or this says nothing")
    }

    @Test func anOptionThatIsBetterInEverythingStaysAhead() {
        let best = Dictionary(uniqueKeysWithValues: Criterion.allCases.map { ($0, 5) })
        let worst = Dictionary(uniqueKeysWithValues: Criterion.allCases.map { ($0, 1) })
        #expect(Sensitivity(first: best, second: worst, weights: Weights()).turns.isEmpty)
    }

    @Test func aMissingValueIsNoZeroInTheSum() {
        let score = OptionScore(values: [.fit: 4, .reach: 2], weights: Weights([.fit: 10]))
        #expect(score.total == 50 && score.missing == 5 && !score.isComplete)
        #expect(score.cells.first { $0.criterion == .cost }?.product == nil)
    }

    @Test func fitFollowsTheSharesOfTheNeedsServed() {
        let found: [(need: Space.Need, share: Double)] = [(.dialogue, 0.6), (.knowledge, 0.3), (.strategy, 0.3)]
        #expect(OptionFit.proposed(serves: [.dialogue], found: found) == 3)
        #expect(OptionFit.proposed(serves: Set(Space.Need.allCases), found: found) == 5)
        #expect(OptionFit.proposed(serves: [.network], found: found) == 1)
        #expect(OptionFit.proposed(serves: [.network], found: []) == nil)
        #expect(OptionFit.proposed(serves: [.network], found: [(.network, 0)]) == nil)
    }
}
