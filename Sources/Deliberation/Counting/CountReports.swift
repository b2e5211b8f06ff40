/// A report of each method.
extension CountReport {
    package init(_ count: Schulze) {
        self.init(.schulze, count.tally, count.strength, winners: count.winners)
        order = named(count.order)
        paths = count.paths
        noteTie()
    }

    package init(_ count: RankedPairs) {
        self.init(.rankedPairs, count.tally, count.strength, winners: count.possibleWinners ?? [])
        order = count.order.map { named($0) }
        possibleWinners = count.possibleWinners.map { $0.map { candidates[$0] } }
        tieOrders = count.tieOrders
        if possibleWinners == nil {
            notes.append("Too many victories are equally strong to find everybody who may win by ranked pairs.")
        } else if order == nil {
            notes.append("The places depend on the order in which equally strong victories are taken.")
        }
        noteTie()
    }

    package init(_ count: InstantRunoff) {
        self.init(.irv, candidates: count.candidates, voters: count.voters, winners: count.winners)
        order = named(count.order)
        possibleWinners = count.possibleWinners.map { $0.map { candidates[$0] } }
        rounds = zip(1..., count.rounds).map { Round($0, $1, names: count.candidates) }
        if count.tieWasBroken { notes.append(Self.note(on: count)) }
        noteTie()
    }

    package init(_ count: Approval) {
        self.init(.approval, candidates: count.candidates, voters: count.voters, winners: count.winners)
        order = named(count.order)
        scores = zip(candidates, count.approvals).map { Score(name: $0, approvals: $1) }
        noteTie()
    }

    package init(_ count: ScoreVoting) {
        self.init(.score, candidates: count.candidates, voters: count.voters, winners: count.winners)
        order = named(count.order)
        prior = Prior(mean: count.prior.mean, weight: count.prior.weight)
        scores = candidates.indices.map {
            Score(name: candidates[$0], opinions: count.opinions[$0], mean: count.means[$0], score: count.scores[$0])
        }
        noteTie()
    }

    private init(_ method: CountMethod, _ tally: PairwiseTally, _ strength: PairStrength, winners: [Int]) {
        self.init(method, candidates: tally.candidates, voters: tally.voters, winners: winners)
        let condorcet = Condorcet(tally)
        self.strength = strength.rawValue
        condorcetWinner = condorcet.winner.map { tally.candidates[$0] }
        smithSet = condorcet.smithSet.map { tally.candidates[$0] }
        pairwise = tally.matrix
    }

    private func named(_ order: [[Int]]) -> [[String]] { order.map { $0.map { candidates[$0] } } }

    private mutating func noteTie() {
        if winners.count > 1 { notes.append("A tie: \(winners.count) options win.") }
    }

    private static func note(on count: InstantRunoff) -> String {
        let broken = "Rules broke ties in the rounds"
        guard let possible = count.possibleWinners else {
            return "\(broken); too many ways to break them otherwise to say who else may win."
        }
        let names = possible.map { count.candidates[$0] }.joined(separator: ", ")
        return possible.count == 1
            ? "\(broken), which made no difference: however they are broken, \(names) wins."
            : "\(broken), and that made the difference: for some way of breaking them, each of these wins: \(names)."
    }
}

extension CountReport.Round {
    init(_ number: Int, _ round: RunoffRound, names: [String]) {
        self.round = number
        tallies = Dictionary(uniqueKeysWithValues: round.tallies.map { (names[$0.key], $0.value) })
        threshold = round.threshold
        exhausted = round.exhausted.total
        exhaustedBy = CountReport.Exhausted(
            choices: round.exhausted.choices, overvotes: round.exhausted.overvotes,
            duplicates: round.exhausted.duplicates, skipped: round.exhausted.skipped, blank: round.exhausted.blank)
        elected = round.elected.map { names[$0] }
        eliminated = round.eliminated.map { names[$0] }
        transfers = round.transfers.map {
            CountReport.Transfer(from: names[$0.from], to: $0.to.map { names[$0] }, votes: $0.votes)
        }
        tie = round.tie.map { tie in
            CountReport.Tie(
                tied: tie.options.map { names[$0] }, chosen: tie.chosen.map { names[$0] }, rule: tie.rule)
        }
    }
}
