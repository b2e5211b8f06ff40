import Foundation
import Testing

@testable import Deliberation

@Suite("what a count prints")
struct CountReportTests {
    private let text =
        #"{"candidates": ["A", "B", "C"], "ballots": [[4, [1, null, null]], [3, [3, 1, 2]], [3, [3, 2, 1]]]}"#

    private func members(_ method: CountMethod) throws -> [String: Any] {
        let report = try CountFile(Array(text.utf8)).count(method)
        let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(report))
        return try #require(json as? [String: Any])
    }

    @Test("each method prints what it has, and leaves out what it has not")
    func members() throws {
        let schulze = try members(.schulze)
        #expect(schulze["method"] as? String == "schulze")
        #expect(schulze["winners"] as? [String] == ["B", "C"])
        #expect(schulze["order"] as? [[String]] == [["B", "C"], ["A"]])
        #expect(schulze["pairwise"] as? [[Int]] == [[0, 4, 4], [6, 0, 3], [6, 3, 0]])
        #expect(schulze["paths"] as? [[Int]] == [[0, 0, 0], [6, 0, 0], [6, 0, 0]])
        #expect(schulze["rounds"] == nil)
        #expect(try members(.rankedPairs)["paths"] == nil)
        #expect(try members(.rankedPairs)["method"] as? String == "ranked-pairs")
        #expect(try members(.approval)["pairwise"] == nil)
    }

    @Test("rounds have tallies by name, who goes, and how a tie was broken")
    func rounds() throws {
        let rounds = try #require(try members(.irv)["rounds"] as? [[String: Any]])
        #expect(rounds.count == 2)
        #expect(rounds[0]["tallies"] as? [String: Int] == ["A": 4, "B": 3, "C": 3])
        #expect(rounds[0]["exhausted"] as? Int == 0)
        #expect(rounds[0]["eliminated"] as? [String] == ["B"])
        let tie = try #require(rounds[0]["tie"] as? [String: Any])
        #expect(tie["tied"] as? [String] == ["B", "C"])
        #expect(tie["rule"] as? String == "firstListedGoes")
        #expect(rounds[1]["elected"] as? [String] == ["C"])
        #expect(rounds[1]["tie"] == nil)
        #expect(try members(.irv)["winners"] as? [String] == ["B", "C"])
    }

    @Test("people read the winners, and that there is a tie", arguments: [CountMethod.schulze, .rankedPairs, .irv])
    func readable(method: CountMethod) throws {
        let text = try CountFile(Array(text.utf8)).count(method).text
        #expect(text.contains("Winners  B, C"))
        #expect(text.contains("A tie: 2 options win."))
        #expect(text.contains("Voters   10"))
    }

    @Test("the pairwise table has a row and a column for each option")
    func table() throws {
        let text = try CountFile(Array(text.utf8)).count(.schulze).text
        let gap = String(repeating: " ", count: 24)
        #expect(text.contains("[1]  A\(gap)-    4    4"))
        #expect(text.contains("[2]  B\(gap)6    -    3"))
    }

    @Test("a mark counted is a line, with how many gave it")
    func marks() throws {
        #expect(try CountFile(Array(text.utf8)).count(.approval).text.contains("A                              10"))
        let scores = #"{"candidates": ["A", "B"], "scores": [[4, [5, null]]]}"#
        let text = try CountFile(Array(scores.utf8)).count().text
        #expect(text.contains("(mean 5.00 of 4)"))
        #expect(text.contains("3.00  (no opinions)"))
    }

    @Test("a name can't steer the terminal")
    func names() throws {
        let file = try CountFile(Array(#"{"candidates": ["\u001b[31mA"], "ballots": [[1, [1]]]}"#.utf8))
        #expect(!(try file.count(.irv).text.contains("\u{1b}")))
        #expect(try file.count(.irv).winners == ["\u{1b}[31mA"])
    }
}
