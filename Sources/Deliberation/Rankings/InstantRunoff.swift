/// Instant run-off: while nobody has more than half of the votes that count, the lowest is eliminated and those ballots
/// go to the next option they name.
///
/// Robert's Rules of Order Newly Revised (2020), 45:62-69 ("preferential voting"); the rules for ballots that are not
/// filled in as asked are those of `RunoffRules`.
package struct InstantRunoff: Sendable {
    package let candidates: [String]
    package let rules: RunoffRules
    package let voters: Int
    package let rounds: [RunoffRound]
    /// Where the rule for ties was agreed on, who wins by it; else everybody who wins for some way of breaking the ties
    /// that were met. More than one is a tie. Where those ways are too many to look at, who wins in `rounds`.
    package let winners: [Int]
    /// Everybody who wins for some way of breaking ties for last place. nil where these are too many; see `RunoffTies`.
    package let possibleWinners: [Int]?

    /// Those `excluded` are not in the race: ballots pass them by.
    package init(_ profile: SlotProfile, excluded: Set<Int> = [], rules: RunoffRules = RunoffRules()) {
        candidates = profile.candidates
        voters = profile.voters
        self.rules = rules
        let start = RunoffState(profile, excluded: excluded, rules: rules)
        var count = RunoffCount(start, rules: rules)
        count.run()
        rounds = count.rounds
        let elected = count.elected
        let ties = RunoffTies(rules: rules, ballots: profile.ballotCount)
        possibleWinners = count.fork.map { ties.winners(from: $0) } ?? elected
        winners = rules.tieBreak.isAgreed ? elected : possibleWinners ?? elected
    }

    /// Whether a rule had to say who went or won.
    package var tieWasBroken: Bool { rounds.contains { $0.tie?.rule != nil } }

    /// All places, best first: the winners, then by votes in the last round, then the last eliminated first.
    package var order: [[Int]] {
        var order = [winners]
        if let last = rounds.last { order += Layers.descending(last.continuing) { last.tallies[$0] ?? 0 } }
        for round in rounds.reversed() where !round.eliminated.isEmpty { order.append(round.eliminated.sorted()) }
        var placed: Set<Int> = []
        return order.map { $0.filter { placed.insert($0).inserted } }.filter { !$0.isEmpty }
    }
}
