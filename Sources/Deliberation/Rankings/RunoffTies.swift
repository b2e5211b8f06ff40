/// Every way an instant run-off can end when ties for last place are broken otherwise.
struct RunoffTies {
    let rules: RunoffRules
    let ballots: Int

    /// How many rounds are looked at before giving up, and fewer where there are many ballots to move.
    static let mostSteps = 1000
    private static let mostMoves = 15_000_000

    /// A moment of the count, from which it goes on in the same way however it was reached.
    private struct Moment: Hashable {
        let tallies: [Int: Int]
        let exhausted: Int
        /// Where the rule looks back.
        let before: [Int: Int]?
    }

    /// nil where there are too many.
    func winners(from fork: RunoffFork) -> [Int]? {
        var winners: Set<Int> = []
        var seen: Set<Moment> = []
        var left = max(2, min(Self.mostSteps, Self.mostMoves / max(ballots, 1)))
        func follow(_ path: RunoffFork) -> Bool {
            guard left > 0 else { return false }
            left -= 1
            let state = path.state
            let before = rules.tieBreak.looksBack ? path.before?.tallies : nil
            let moment = Moment(tallies: state.tallies, exhausted: state.exhausted.total, before: before)
            guard seen.insert(moment).inserted, let step = step(path) else { return true }
            guard step.elected.isEmpty else {
                winners.formUnion(step.elected)
                return true
            }
            let round = RunoffRound(tallies: state.tallies, exhausted: state.exhausted, threshold: step.threshold)
            let ways = step.lowest.count > 1 ? step.lowest.map { [$0] } : [step.eliminated]
            return ways.allSatisfy { gone in
                var next = state
                _ = next.eliminate(gone)
                return follow(RunoffFork(state: next, before: round, first: path.first ?? round))
            }
        }
        return follow(fork) ? winners.sorted() : nil
    }

    /// Who shares the first place at the end wins, whatever the rule says.
    private func step(_ path: RunoffFork) -> RunoffStep? {
        var open = rules
        open.tieBreak.isAgreed = false
        return RunoffStep(path.state, before: path.before, first: path.first, elected: [], rules: open)
    }
}
