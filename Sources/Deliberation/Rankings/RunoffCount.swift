/// The rounds of an instant run-off, one after the other.
struct RunoffCount {
    private(set) var rounds: [RunoffRound] = []
    private(set) var elected: [Int] = []
    /// The first time that a rule had to say who goes or wins; before it there is only one way.
    private(set) var fork: RunoffFork?
    private var state: RunoffState
    private let rules: RunoffRules

    init(_ state: RunoffState, rules: RunoffRules) {
        self.state = state
        self.rules = rules
    }

    mutating func run() {
        while let step = RunoffStep(state, before: rounds.last, first: rounds.first, elected: elected, rules: rules) {
            if step.tie?.rule != nil, fork == nil, elected.isEmpty {
                fork = RunoffFork(state: state, before: rounds.last, first: rounds.first)
            }
            var round = RunoffRound(tallies: state.tallies, exhausted: state.exhausted, threshold: step.threshold)
            round.elected = step.elected
            round.tie = step.tie
            round.eliminated = step.eliminated
            if !step.eliminated.isEmpty { round.transfers = state.eliminate(step.eliminated) }
            elected += step.elected
            rounds.append(round)
            if step.isLast { return }
        }
    }
}
