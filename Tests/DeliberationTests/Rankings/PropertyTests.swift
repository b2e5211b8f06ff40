import Testing

@testable import Deliberation

/// 10,000 profiles, small enough that ties and circles are common.
@Suite("what holds for every election")
struct PropertyTests {
    private static let count = 10_000

    private func forEachProfile(_ seed: UInt64, _ body: (RankedProfile, inout RandomProfiles) throws -> Void) throws {
        var random = RandomProfiles(seed: seed)
        for _ in 0..<Self.count { try body(try random.profile(), &random) }
    }

    @Test("the pairwise table is what counting by hand gives")
    func pairwise() throws {
        var random = RandomProfiles(seed: 1)
        for _ in 0..<1000 {
            let profile = try random.profile()
            #expect(PairwiseTally(profile).matrix == profile.plainPairwise)
        }
        var many = try RankedProfile(candidates: ["A", "B", "C"])
        for _ in 0..<1300 { try many.add(random.ballot(of: 3), count: Int.random(in: 0...9, using: &random)) }
        #expect(PairwiseTally(many).matrix == many.plainPairwise)
    }

    @Test("who beats everybody is elected by Schulze and ranked pairs, and no winner is outside the Smith set")
    func condorcet() throws {
        var found = 0
        try forEachProfile(2) { profile, _ in
            let tally = PairwiseTally(profile)
            let condorcet = Condorcet(tally)
            for strength in PairStrength.allCases {
                let schulze = Schulze(tally, strength: strength).winners
                let pairs = try #require(RankedPairs(tally, strength: strength).possibleWinners)
                #expect(!schulze.isEmpty && !pairs.isEmpty)
                #expect(Set(schulze + pairs).isSubset(of: condorcet.smithSet))
                if let winner = condorcet.winner { #expect(schulze == [winner] && pairs == [winner]) }
            }
            if condorcet.winner != nil { found += 1 }
        }
        #expect(found > 1000 && found < Self.count - 1000)
    }

    @Test("the Smith set beats everybody outside it, and no smaller set does")
    func smith() throws {
        try forEachProfile(3) { profile, _ in
            let tally = PairwiseTally(profile)
            let options = Array(profile.candidates.indices)
            let dominating = (1..<(1 << options.count)).map { bits in options.filter { bits >> $0 & 1 == 1 } }
                .filter { set in
                    set.allSatisfy { one in options.allSatisfy { set.contains($0) || tally.beats(one, $0) } }
                }
            #expect(dominating.min { $0.count < $1.count } == Condorcet(tally).smithSet)
        }
    }

    @Test("Schulze: who wins alone does not win when every ballot is turned upside down")
    func reversal() throws {
        try forEachProfile(4) { profile, _ in
            let tally = PairwiseTally(profile)
            for strength in PairStrength.allCases {
                let winners = Schulze(tally, strength: strength).winners
                guard winners.count == 1 else { continue }
                #expect(!Schulze(tally.reversed, strength: strength).winners.contains(winners[0]))
            }
        }
    }

    @Test("a copy of an option changes nothing between the others, and wins only where the option does")
    func clones() throws {
        try forEachProfile(5) { profile, _ in
            let tally = PairwiseTally(profile)
            let cloned = PairwiseTally(try profile.withClone())
            let last = profile.candidates.count - 1
            let original = { (winners: [Int]) in Set(winners.map { min($0, last) }) }
            #expect(original(Schulze(cloned).winners) == Set(Schulze(tally).winners))
            // Where victories are equally strong, a copy adds orders, and its own victory may come between them.
            guard RankedPairs(tally).tieOrders == 1, let pairs = RankedPairs(cloned).possibleWinners else { return }
            #expect(original(pairs) == Set(RankedPairs(tally).possibleWinners ?? []))
        }
    }

    @Test("a voter who ranks a winner first instead of lower never makes it lose")
    func monotone() throws {
        try forEachProfile(6) { profile, random in
            let tally = PairwiseTally(profile)
            let raised = Int.random(in: 0..<profile.ballotCount, using: &random)
            for (winners, after): ([Int], (PairwiseTally) -> [Int]?) in [
                (Schulze(tally).winners, { Schulze($0).winners }),
                (RankedPairs(tally).possibleWinners ?? [], { RankedPairs($0).possibleWinners }),
            ] where winners.count == 1 {
                var number = -1
                let better = try profile.changed { ranks in
                    number += 1
                    guard number == raised else { return ranks }
                    return ranks.enumerated().map { $0 == winners[0] ? 1 : $1.map { $0 + 1 } }
                }
                #expect(after(PairwiseTally(better))?.contains(winners[0]) == true)
            }
        }
    }

    @Test("options listed the other way round win the same: no tie is decided by the order of the list")
    func neutral() throws {
        try forEachProfile(7) { profile, _ in
            let last = profile.candidates.count - 1
            let mirrored = try profile.changed { $0.reversed() }
            let back = { (winners: [Int]?) in winners.map { $0.map { last - $0 }.sorted() } }
            let (tally, other) = (PairwiseTally(profile), PairwiseTally(mirrored))
            #expect(back(Schulze(other).winners) == Schulze(tally).winners)
            #expect(back(RankedPairs(other).possibleWinners) == RankedPairs(tally).possibleWinners)
            let runoff = InstantRunoff(SlotProfile(profile))
            #expect(back(InstantRunoff(SlotProfile(mirrored)).winners) == runoff.winners)
            #expect(runoff.possibleWinners != nil)
        }
    }

    @Test("ranked pairs finds exactly who wins in some order, as trying every order does")
    func everyOrder() throws {
        var tried = 0
        try forEachProfile(8) { profile, _ in
            let count = RankedPairs(PairwiseTally(profile))
            guard let orders = count.tieOrders, (2...24).contains(orders) else { return }
            tried += 1
            #expect(Set(count.possibleWinners ?? []) == everyWinner(count.groups, options: profile.candidates.count))
        }
        #expect(tried > 500)
    }

    @Test("run-off: votes and exhausted ballots are all voters in every round, and transfers explain the next")
    func conserved() throws {
        try forEachProfile(9) { profile, _ in
            let runoff = InstantRunoff(SlotProfile(profile))
            for round in runoff.rounds { #expect(round.votes + round.exhausted.total == profile.voters) }
            for (round, next) in zip(runoff.rounds, runoff.rounds.dropFirst()) {
                var votes = round.tallies
                for move in round.transfers {
                    votes[move.from, default: 0] -= move.votes
                    if let to = move.to { votes[to, default: 0] += move.votes }
                }
                #expect(round.eliminated.allSatisfy { votes.removeValue(forKey: $0) == 0 })
                #expect(votes == next.tallies)
            }
        }
    }

    private func everyWinner(_ groups: [[RankedPairs.Victory]], options: Int) -> Set<Int> {
        var winners: Set<Int> = []
        func take(_ waiting: [[RankedPairs.Victory]], _ taken: [RankedPairs.Victory]) {
            guard let group = waiting.first else {
                winners.formUnion(Set(0..<options).subtracting(taken.map(\.loser)))
                return
            }
            guard !group.isEmpty else { return take(Array(waiting.dropFirst()), taken) }
            for (place, next) in group.enumerated() {
                var rest = waiting
                rest[0].remove(at: place)
                take(rest, reaches(next.loser, next.winner, taken) ? taken : taken + [next])
            }
        }
        take(groups, [])
        return winners
    }

    private func reaches(_ from: Int, _ to: Int, _ taken: [RankedPairs.Victory]) -> Bool {
        from == to || taken.contains { $0.winner == from && reaches($0.loser, to, taken) }
    }
}
