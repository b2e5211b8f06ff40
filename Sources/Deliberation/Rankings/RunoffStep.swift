/// What one round of instant run-off leads to: somebody is elected, somebody is eliminated, or the count is over.
struct RunoffStep {
    private(set) var elected: [Int] = []
    private(set) var eliminated: [Int] = []
    private(set) var tie: RunoffRound.Tie?
    private(set) var isLast = false
    /// Everybody who may be the one to go, where one of the lowest has to.
    private(set) var lowest: [Int] = []
    let threshold: Int

    /// nil where nobody is in the race.
    init?(
        _ state: RunoffState, before: RunoffRound?, first: RunoffRound?, elected already: [Int], rules: RunoffRules
    ) {
        let tallies = state.tallies
        guard !tallies.isEmpty else { return nil }
        let votes = tallies.values.reduce(0, +)
        threshold = (rules.thresholdFromFirstRound ? first?.votes ?? votes : votes) / 2 + 1
        if already.isEmpty {
            elect(among: tallies, votes: votes, before: before, rules: rules)
            if !elected.isEmpty {
                isLast = !rules.continuesUntilTwo || tallies.count <= 2
                return
            }
        } else if tallies.count <= 2 {
            isLast = true
            return
        }
        eliminate(among: tallies, before: before, rules: rules)
    }

    private mutating func elect(among tallies: [Int: Int], votes: Int, before: RunoffRound?, rules: RunoffRules) {
        let most = tallies.values.max() ?? 0
        guard most >= threshold || tallies.count <= 2 || votes == 0 else { return }
        elected = tallies.keys.filter { tallies[$0] == most }.sorted()
        guard elected.count > 1 else { return }
        let fewest = rules.tieBreak.fewest(of: elected, before: before?.tallies)
        guard elected.count == 2, votes > 0, fewest.count == 1 || rules.tieBreak.isAgreed else {
            tie = RunoffRound.Tie(options: elected, chosen: nil, rule: nil)
            return
        }
        let loser = rules.tieBreak.listed(fewest)
        let winners = elected.filter { $0 != loser }
        let rule = rules.tieBreak.name(tied: elected, fewest: fewest)
        tie = RunoffRound.Tie(options: elected, chosen: winners[0], rule: rule)
        elected = winners
    }

    private mutating func eliminate(among tallies: [Int: Int], before: RunoffRound?, rules: RunoffRules) {
        let places = Array(Layers.descending(Array(tallies.keys)) { tallies[$0] ?? 0 }.reversed())
        if before == nil, rules.minimumVotes > 0 {
            eliminated = tallies.keys.filter { (tallies[$0] ?? 0) < rules.minimumVotes }.sorted()
            if !eliminated.isEmpty, eliminated.count < tallies.count { return }
        }
        eliminated = rules.batchElimination ? Self.batch(places, tallies) : []
        guard eliminated.isEmpty else { return }
        let tied = places[0]
        lowest = rules.tieBreak.fewest(of: tied, before: before?.tallies)
        eliminated = [rules.tieBreak.listed(lowest)]
        guard tied.count > 1 else { return }
        let rule = rules.tieBreak.name(tied: tied, fewest: lowest)
        tie = RunoffRound.Tie(options: tied, chosen: eliminated[0], rule: rule)
    }

    /// The most of the lowest places that together have fewer votes than the next place, when two are left; a batch of
    /// one is no batch.
    private static func batch(_ places: [[Int]], _ tallies: [Int: Int]) -> [Int] {
        var sum = 0
        var lowest: [Int] = []
        var batch: [Int] = []
        for (place, next) in zip(places, places.dropFirst()) {
            lowest += place
            sum += place.reduce(0) { $0 + (tallies[$1] ?? 0) }
            if sum < tallies[next[0]] ?? 0, tallies.count - lowest.count >= 2 { batch = lowest }
        }
        return batch.count > 1 ? batch.sorted() : []
    }
}
