/// Every way an instant run-off can end when ties for last place are broken otherwise.
struct RunoffTies {
    let rules: RunoffRules
    let ballots: Int

    /// What is looked at before giving up: this many different moments of the count, and fewer where there are many
    /// ballots to move.
    static let mostStates = 500
    private static let mostMoves = 5_000_000

    /// A moment of the count. What comes after depends on nothing else, but for who had how many votes the round before.
    private struct Moment: Hashable {
        let tallies: [Int: Int]
        let exhausted: Int
    }

    private struct Path {
        let state: RunoffState
        let before: RunoffRound?
        let first: RunoffRound?
    }

    /// nil where there are too many.
    func winners(from start: RunoffState) -> [Int]? {
        var winners: Set<Int> = []
        var seen: Set<Moment> = []
        var waiting = [Path(state: start, before: nil, first: nil)]
        let most = max(2, min(Self.mostStates, Self.mostMoves / max(ballots, 1)))
        while let path = waiting.popLast() {
            let state = path.state
            guard seen.insert(Moment(tallies: state.tallies, exhausted: state.exhausted.total)).inserted else {
                continue
            }
            guard seen.count <= most else { return nil }
            guard let step = step(path) else { continue }
            guard step.elected.isEmpty else {
                winners.formUnion(step.elected)
                continue
            }
            let round = RunoffRound(tallies: state.tallies, exhausted: state.exhausted, threshold: step.threshold)
            for gone in step.lowest.count > 1 ? step.lowest.map({ [$0] }) : [step.eliminated] {
                var next = state
                _ = next.eliminate(gone)
                waiting.append(Path(state: next, before: round, first: path.first ?? round))
            }
        }
        return winners.sorted()
    }

    /// Who shares the first place at the end wins, whatever the rule says.
    private func step(_ path: Path) -> RunoffStep? {
        var open = rules
        open.tieBreak.isAgreed = false
        return RunoffStep(path.state, before: path.before, first: path.first, elected: [], rules: open)
    }
}
