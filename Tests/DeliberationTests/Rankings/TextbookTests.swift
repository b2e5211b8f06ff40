import Testing

@testable import Deliberation

@Suite("elections from textbooks")
struct TextbookTests {
    /// The capital of Tennessee: each city wants to be near it. Memphis, Nashville, Chattanooga, Knoxville.
    static func tennessee() throws -> RankedProfile {
        try RankedProfile(
            candidates: ["Memphis", "Nashville", "Chattanooga", "Knoxville"],
            ballots: [(42, [1, 2, 3, 4]), (26, [4, 1, 2, 3]), (15, [4, 3, 1, 2]), (17, [4, 3, 2, 1])])
    }

    /// Schulze's paper, section 3, example 1.
    static func fortyFive() throws -> RankedProfile {
        try RankedProfile(
            candidates: ["A", "B", "C", "D", "E"],
            ballots: [
                (5, [1, 3, 2, 5, 4]), (5, [1, 5, 4, 2, 3]), (8, [4, 1, 5, 3, 2]), (3, [2, 3, 1, 5, 4]),
                (7, [2, 4, 1, 5, 3]), (2, [3, 2, 1, 4, 5]), (7, [5, 4, 2, 1, 3]), (8, [3, 2, 5, 4, 1]),
            ])
    }

    @Test("Tennessee: Nashville beats every other city, and run-off elects Knoxville")
    func capital() throws {
        let profile = try Self.tennessee()
        let tally = PairwiseTally(profile)
        #expect(tally.matrix == [[0, 42, 42, 42], [58, 0, 68, 68], [58, 32, 0, 83], [58, 32, 17, 0]])
        #expect(Condorcet(tally) == Condorcet(tally))
        #expect(Condorcet(tally).winner == 1)
        #expect(Schulze(tally).order == [[1], [2], [3], [0]])
        #expect(RankedPairs(tally).possibleWinners == [1])
        #expect(RankedPairs(tally).tieOrders == 12)
        let runoff = InstantRunoff(SlotProfile(profile))
        #expect(runoff.winners == [3])
        #expect(runoff.rounds.map(\.eliminated) == [[2], [1], []])
        #expect(runoff.order == [[3], [0], [1], [2]])
    }

    @Test("45 voters: three methods, three winners")
    func threeWinners() throws {
        let profile = try Self.fortyFive()
        let tally = PairwiseTally(profile)
        let schulze = Schulze(tally)
        #expect(schulze.order == [[4], [0], [2], [1], [3]])
        #expect(schulze.paths[0] == [0, 28, 28, 30, 24])
        #expect(schulze.paths[4] == [25, 28, 28, 31, 0])
        #expect(RankedPairs(tally).possibleWinners == [0])
        #expect(InstantRunoff(SlotProfile(profile)).winners == [2])
        #expect(Condorcet(tally).winner == nil)
        #expect(Condorcet(tally).smithSet == [0, 1, 2, 3, 4])
    }

    @Test("ranked pairs: a circle of three equal victories lets each of them win, and says so")
    func equalCircle() throws {
        let circle = try RankedProfile(
            candidates: ["A", "B", "C"], ballots: [(1, [1, 2, 3]), (1, [3, 1, 2]), (1, [2, 3, 1])])
        let count = RankedPairs(PairwiseTally(circle))
        #expect(count.possibleWinners == [0, 1, 2])
        #expect(count.order == nil)
        #expect(count.tieOrders == 6)
        #expect(Schulze(PairwiseTally(circle)).winners == [0, 1, 2])
    }

    @Test("ranked pairs gives up on too many ties, in little time, and says so")
    func tooManyTies() throws {
        // Everybody turns the list one place further: forty equal victories in one circle.
        var profile = try RankedProfile(candidates: (0..<40).map(String.init))
        for turn in 0..<40 { try profile.add((0..<40).map { ($0 + turn) % 40 + 1 }) }
        let count = RankedPairs(PairwiseTally(profile))
        #expect(count.possibleWinners == nil && count.order == nil && count.tieOrders == nil)
        let text = BallotFile.ranks(candidates: profile.candidates, (0..<40).map { (1, profile.ballot($0)) })
        let report = try CountFile(Array(text.utf8)).count(.rankedPairs)
        #expect(report.winners == [] && report.notes.count == 1)
    }

    @Test("winning votes and margins can differ in strength, not in who wins a pair")
    func strengths() throws {
        let tally = PairwiseTally(candidates: ["A", "B"], voters: 30, matrix: [[0, 12], [9, 0]])
        #expect(Schulze(tally).paths == [[0, 12], [0, 0]])
        #expect(Schulze(tally, strength: .margins).paths == [[0, 3], [0, 0]])
    }

    @Test("no voters, no marks, or all tied: everybody is tied, and one option wins alone")
    func allTied() throws {
        let three = ["A", "B", "C"]
        let blank: [(Int, [Int?])] = [(4, [nil, nil, nil])]
        for ballots in [[], blank, [(9, [1, 1, 1])]] {
            let profile = try RankedProfile(candidates: three, ballots: ballots)
            #expect(Schulze(PairwiseTally(profile)).order == [[0, 1, 2]])
            #expect(RankedPairs(PairwiseTally(profile)).possibleWinners == [0, 1, 2])
            #expect(InstantRunoff(SlotProfile(profile)).winners == [0, 1, 2])
            #expect(Condorcet(PairwiseTally(profile)).smithSet == [0, 1, 2])
        }
        let alone = try RankedProfile(candidates: ["A"], ballots: [(1, [1])])
        #expect(Schulze(PairwiseTally(alone)).winners == [0])
        #expect(InstantRunoff(SlotProfile(alone)).winners == [0])
        let none = try RankedProfile(candidates: [])
        #expect(Schulze(PairwiseTally(none)).winners == [])
        #expect(InstantRunoff(SlotProfile(none)).winners == [])
        #expect(Condorcet(PairwiseTally(none)).smithSet == [])
    }

    @Test("a ballot that does not fit is refused, its neighbour is not")
    func refusals() throws {
        var profile = try RankedProfile(candidates: ["A", "B"])
        #expect(throws: ProfileError.wrongLength(3, options: 2)) { try profile.add([1, 2, 3]) }
        #expect(throws: ProfileError.badRank(0)) { try profile.add([0, 1]) }
        #expect(throws: ProfileError.negativeCount(-1)) { try profile.add([1, 2], count: -1) }
        #expect(throws: ProfileError.tooManyVoters) { try profile.add([1, 2], count: .max) }
        try profile.add([1, 2], count: 3)
        #expect(profile.voters == 3)
        #expect(throws: ProfileError.tooManyOptions(1001)) {
            try RankedProfile(candidates: (0...1000).map(String.init))
        }
    }

    @Test("ranks may be any numbers: only their order counts")
    func hugeRanks() throws {
        let profile = try RankedProfile(candidates: ["A", "B", "C"], ballots: [(2, [.max, 40_000, nil])])
        #expect(PairwiseTally(profile).matrix == [[0, 0, 2], [2, 0, 2], [0, 0, 0]])
    }
}
