import Testing

@testable import Deliberation

@Suite("files of ballots to hand out")
struct BallotFileTests {
    @Test("what is written is read again, and counts the same")
    func readAgain() throws {
        let names = ["Eén \"groep\"", "Niets\ndoen", "Weerklank\\"]
        let ballots: [BallotFile.Ballot] = [
            (2, [1, 2, nil]), (1, [nil, nil, nil]), (3, [3, 1, 1]), (2, [1, 2, nil]),
        ]
        let file = try CountFile(Array(BallotFile.ranks(candidates: names, ballots).utf8))
        let tally = PairwiseTally(try RankedProfile(candidates: names, ballots: ballots))
        #expect(file.candidates == names)
        #expect(try file.count().pairwise == tally.matrix)
        #expect(try file.count().voters == 8)
        let scores = BallotFile.scores(candidates: ["A"], scale: 0...10, [(1, [nil]), (2, [7])])
        #expect(try CountFile(Array(scores.utf8)).count().scores?.first?.mean == 7)
        #expect(try CountFile(Array(BallotFile.ranks(candidates: ["A"], []).utf8)).count().voters == 0)
    }

    @Test("the order in which votes came in can't be seen")
    func order() {
        let ballots: [BallotFile.Ballot] = [(1, [1, 2]), (1, [2, 1]), (1, [1, 2]), (1, [nil, 1])]
        let text = BallotFile.ranks(candidates: ["A", "B"], ballots)
        #expect(text == BallotFile.ranks(candidates: ["A", "B"], ballots.reversed()))
        #expect(text.contains("    [2, [1, 2]],\n"))
    }

    @Test("an option that was withdrawn leaves the others as they were")
    func without() throws {
        let profile = try RankedProfile(candidates: ["A", "B", "C"], ballots: [(2, [1, 2, 3]), (1, [nil, 2, 1])])
        let rest = profile.without([1])
        #expect(rest.candidates == ["A", "C"])
        #expect(rest.voters == 3)
        #expect(PairwiseTally(rest).matrix == [[0, 2], [1, 0]])
    }
}
