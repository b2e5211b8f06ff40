import Testing

@testable import Deliberation

@Suite("the rules of instant run-off")
struct RunoffRuleTests {
    private typealias Slot = SlotProfile.Slot
    private let a = SlotProfile.Slot.option(0)
    private let b = SlotProfile.Slot.option(1)
    private let c = SlotProfile.Slot.option(2)

    private func run(
        _ ballots: [(Int, [SlotProfile.Slot])], options: Int = 3, excluded: Set<Int> = [],
        _ change: (inout RunoffRules) -> Void = { _ in }
    ) throws -> InstantRunoff {
        var profile = SlotProfile(candidates: ["A", "B", "C", "D", "E"].prefix(options).map(\.self))
        for (count, slots) in ballots { try profile.add(slots, count: count) }
        var rules = RunoffRules()
        change(&rules)
        return InstantRunoff(profile, excluded: excluded, rules: rules)
    }

    @Test("a double mark is skipped, ends the ballot, or counts once one of the marked is left")
    func overvotes() throws {
        let ballots: [(Int, [Slot])] = [
            (4, [a]), (3, [b]), (2, [c, .overvote([1, 2]), a]), (1, [.overvote([0, 1]), c]),
        ]
        let skipped = try run(ballots) { $0.overvote = .alwaysSkipToNextRank }
        #expect(skipped.rounds.map(\.tallies) == [[0: 4, 1: 3, 2: 3], [0: 4, 2: 3]])
        let ended = try run(ballots) { $0.overvote = .exhaustImmediately }
        #expect(ended.rounds.map(\.tallies) == [[0: 4, 1: 3, 2: 2], [0: 4, 1: 3]])
        #expect(ended.rounds.map(\.exhausted.overvotes) == [1, 3])
        let counted = try run(ballots)
        #expect(counted.rounds.map(\.tallies) == [[0: 4, 1: 3, 2: 2], [0: 4, 1: 5]])
        #expect(counted.winners == [1])
    }

    @Test("a ballot that is exhausted stays so, also when its double mark would be clear later")
    func exhaustedForGood() throws {
        let count = try run([(4, [a]), (5, [b]), (2, [.overvote([0, 2]), b]), (1, [c])])
        #expect(count.rounds.map(\.exhausted.overvotes) == [2, 2])
        #expect(count.winners == [1])
    }

    @Test("too many slots left open end a ballot, and one fewer does not")
    func skipped() throws {
        let ballots: [(Int, [Slot])] = [(2, [.skipped, .skipped, a]), (1, [.skipped, b])]
        let strict = try run(ballots) { $0.skippedRanksAllowed = 1 }
        #expect(strict.rounds.first?.tallies == [0: 0, 1: 1, 2: 0])
        #expect(strict.rounds.first?.exhausted.skipped == 2)
        #expect(try run(ballots) { $0.skippedRanksAllowed = 2 }.winners == [0])
        #expect(try run(ballots).winners == [0])
        #expect(try run([(2, [.skipped]), (1, [b])]).rounds.first?.exhausted.blank == 2)
    }

    @Test("slots after the last allowed are not read")
    func rankings() throws {
        let ballots: [(Int, [Slot])] = [(3, [a]), (2, [b]), (2, [c, b])]
        #expect(
            try run(ballots) {
                $0.rankingsAllowed = 1
                $0.tieBreak.order = .lastListedGoes
            }.rounds[1].tallies == [0: 3, 1: 2])
        #expect(try run(ballots) { $0.tieBreak.order = .lastListedGoes }.rounds[1].tallies == [0: 3, 1: 4])
    }

    @Test("a repeated name is passed, or ends the ballot")
    func duplicates() throws {
        let ballots: [(Int, [Slot])] = [(4, [a]), (3, [b]), (2, [c, c, b])]
        #expect(try run(ballots).winners == [1])
        let strict = try run(ballots) { $0.exhaustsOnDuplicate = true }
        #expect(strict.winners == [0])
        #expect(strict.rounds.last?.exhausted.duplicates == 2)
    }

    @Test("a batch goes when together it has fewer votes than the next")
    func batch() throws {
        let ballots: [(Int, [Slot])] = [
            (10, [.option(0)]), (8, [.option(1)]), (3, [.option(2)]), (2, [.option(3)]), (1, [.option(4)]),
        ]
        #expect(
            try run(ballots, options: 5) { $0.batchElimination = true }.rounds.map(\.eliminated) == [[2, 3, 4], []])
        #expect(try run(ballots, options: 5).rounds.map(\.eliminated) == [[4], [3], [2], []])
        let close: [(Int, [Slot])] = [(5, [a]), (4, [b]), (2, [c]), (2, [.option(3)])]
        #expect(try run(close, options: 4) { $0.batchElimination = true }.rounds[0].eliminated == [2])
    }

    @Test("going on until two are left elects in the same round, and shows the rest")
    func untilTwo() throws {
        let ballots: [(Int, [Slot])] = [(9, [a]), (3, [b, a]), (2, [c, b])]
        let count = try run(ballots) { $0.continuesUntilTwo = true }
        #expect(count.rounds.map(\.elected) == [[0], [], []])
        #expect(count.rounds.map(\.eliminated) == [[], [2], []])
        #expect(count.rounds.last?.tallies == [0: 9, 1: 5])
        #expect(count.winners == [0])
    }

    @Test("the majority may be that of the first round, and the lowest may have to reach a number")
    func thresholds() throws {
        let ballots: [(Int, [Slot])] = [(5, [a]), (4, [b]), (2, [c])]
        #expect(try run(ballots).rounds.map(\.threshold) == [6, 5])
        let first = try run(ballots) { $0.thresholdFromFirstRound = true }
        #expect(first.rounds.map(\.threshold) == [6, 6])
        #expect(first.winners == [0])
        #expect(try run(ballots) { $0.minimumVotes = 5 }.rounds[0].eliminated == [1, 2])
        #expect(try run(ballots) { $0.minimumVotes = 50 }.rounds[0].eliminated == [2])
    }

    @Test("who is excluded gets no votes, and the next on the ballot does")
    func excluded() throws {
        let count = try run([(5, [a, b]), (4, [c])], excluded: [0])
        #expect(count.rounds.first?.tallies == [1: 5, 2: 4])
        #expect(count.winners == [1])
    }

    @Test("without an agreed rule a tie for last names everybody who may win; with one, the rule decides")
    func ties() throws {
        let ballots: [(Int, [Slot])] = [(4, [a]), (3, [b, c]), (3, [c, b])]
        let open = try run(ballots)
        #expect(open.winners == [1, 2])
        #expect(open.rounds[0].tie == RunoffRound.Tie(options: [1, 2], chosen: 1, rule: "firstListedGoes"))
        let agreed = try run(ballots) { $0.tieBreak = RunoffTieBreak(order: .lastListedGoes, isAgreed: true) }
        #expect(agreed.winners == [1])
        #expect(agreed.possibleWinners == [1, 2])
    }

    @Test("two with as many votes at the end both win, unless a rule was agreed on")
    func deadHeat() throws {
        let ballots: [(Int, [Slot])] = [(4, [a]), (4, [b]), (1, [c])]
        let open = try run(ballots)
        #expect(open.winners == [0, 1])
        #expect(open.rounds.last?.tie == RunoffRound.Tie(options: [0, 1], chosen: nil, rule: nil))
        #expect(
            try run(ballots) { $0.tieBreak = RunoffTieBreak(order: .lastListedGoes, isAgreed: true) }.winners == [0])
    }

    @Test("a rule that looks back asks the round before, also of who wins")
    func looksBack() throws {
        let ballots: [(Int, [Slot])] = [(6, [a]), (4, [b]), (2, [c, b])]
        let open = try run(ballots)
        #expect(open.winners == [0, 1])
        let back = try run(ballots) { $0.tieBreak.looksBack = true }
        #expect(back.winners == [0])
        #expect(back.rounds.last?.tie?.rule == "fewestInPreviousRound")
        #expect(back.possibleWinners == [0])
    }

    @Test("an option that does not exist is refused")
    func unknown() throws {
        var profile = SlotProfile(candidates: ["A"])
        #expect(throws: ProfileError.unknownOption(1)) { try profile.add([b]) }
        #expect(throws: ProfileError.unknownOption(2)) { try profile.add([.overvote([0, 2])]) }
        try profile.add([a])
        #expect(profile.voters == 1)
    }
}
