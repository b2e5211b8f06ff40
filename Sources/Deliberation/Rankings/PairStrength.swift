/// How strong a victory of one option over another is. A pair that nobody wins has strength 0 both ways.
package enum PairStrength: String, Sendable, CaseIterable {
    /// As many as rank the winner over the loser: Schulze's recommendation, and the default.
    case winningVotes
    /// That number minus those who rank the loser over the winner.
    case margins

    /// The strength of `first` over `second`; 0 where `first` does not win.
    package func of(_ first: Int, over second: Int, in tally: PairwiseTally) -> Int {
        guard tally.beats(first, second) else { return 0 }
        return switch self {
        case .winningVotes: tally[first, second]
        case .margins: tally[first, second] - tally[second, first]
        }
    }
}
