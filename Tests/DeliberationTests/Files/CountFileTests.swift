import Testing

@testable import Deliberation

@Suite("files to count")
struct CountFileTests {
    private func file(_ text: String) throws -> CountFile { try CountFile(Array(text.utf8)) }

    private func trouble(_ text: String) -> String? {
        do throws(CountFileError) {
            _ = try CountFile(Array(text.utf8))
            return nil
        } catch {
            return error.description
        }
    }

    /// The third line holds the second ballot.
    private func second(_ ballot: String) -> String? {
        trouble("{\"candidates\": [\"A\", \"B\"], \"ballots\": [\n[2, [1, 2]],\n\(ballot),\n[1, [2, 1]]\n]}")
    }

    @Test("the simplest file, and members in any order")
    func simplest() throws {
        let text = #"{"ballots":[[12,[1,2]],[3,[null,1]]],"candidates":["A","B"],"note":{"a":[1.5e-3,true]}}"#
        let report = try file(text).count()
        #expect(report.method == "schulze")
        #expect(report.winners == ["A"])
        #expect(report.pairwise == [[0, 12], [3, 0]])
        #expect(report.voters == 15)
        #expect(try file(#"{"expected":{"candidates":["A","B"]},"ballots":[]}"#).count().order == [["A", "B"]])
    }

    @Test("slots, double marks, and rules in the file")
    func slots() throws {
        let text = #"""
            {"candidates": [{"name": "A", "excluded": true}, {"name": "B"}, {"name": "C"}],
             "rules": {"overvoteRule": "exhaustImmediately", "maxSkippedRanksAllowed": "1", "maxRankingsAllowed": "max"},
             "ballots": [[2, ["A", "B"]], [1, [null, "C"]], [1, ["!overvote", "C"]], [1, [["B", "C"]]]]}
            """#
        let read = try file(text)
        #expect(read.excluded == [0])
        #expect(read.rules?.skippedRanksAllowed == 1)
        let report = try read.count()
        #expect(report.method == "irv")
        #expect(report.rounds?.first?.tallies == ["B": 2, "C": 1])
        #expect(report.rounds?.first?.exhaustedBy.overvotes == 2)
        #expect(try read.count(.schulze).candidates == ["B", "C"])
        #expect(try read.count(.schulze).pairwise == [[0, 2], [2, 0]])
        #expect(try read.count(.approval).scores?.map(\.approvals) == [3, 3])
        let names = #"{"candidates": ["A", "B"], "ballots": [[1, [null]], [1, ["A"]]]}"#
        #expect(try file(names).count().winners == ["A"])
    }

    @Test("scores")
    func scores() throws {
        let read = try file(#"{"candidates": ["A", "B"], "scale": [0, 10], "scores": [[2, [10, null]], [3, [4, 6]]]}"#)
        let report = try read.count()
        #expect(report.method == "score")
        #expect(report.scores?.map(\.mean) == [6.4, 6])
        #expect(throws: CountFile.Refusal.self) { try read.count(.schulze) }
        let ranks = try file(#"{"candidates": ["A"], "ballots": []}"#)
        #expect(throws: CountFile.Refusal.self) { try ranks.count(.score) }
    }

    @Test("names keep their letters, also when they are escaped")
    func names() throws {
        let read = try file(#"{"candidates": ["Ren\u00e9e \"R\"", "Zoë", "\ud83d\ude00"], "ballots": []}"#)
        #expect(read.candidates == ["Renée \"R\"", "Zoë", "😀"])
    }

    @Test("a ballot that can't be counted is told with its line and number")
    func ballots() {
        #expect(second("[2, [2, 1]]") == nil)
        #expect(second("[2, [1]]") == "line 3, ballot 2: a ballot with 1 marks for 2 options")
        #expect(second("[2, [1, 2, 3]]") == "line 3, ballot 2: a ballot with 3 marks for 2 options")
        #expect(second("[-2, [1, 2]]") == "line 3, ballot 2: a number of voters is at least 0, not -2")
        #expect(second("[2, [0, 1]]") == "line 3, ballot 2: a rank is at least 1, not 0")
        #expect(second("[2, [1.5, 1]]") == "line 3, ballot 2: a rank is a whole number, not 1.5")
        #expect(second("[2.0, [1, 1]]") == "line 3, ballot 2: the number of voters is a whole number, not 2.0")
        #expect(second("[2, [true, 1]]") == "line 3, ballot 2: a rank is a whole number, not true")
        #expect(second("[2, [\"A\", 1]]") == "line 3, ballot 2: a rank is a whole number, not \"A\"")
        #expect(second("[2]") == "line 3, ballot 2: a ballot is a number of voters and a list of marks")
        #expect(second("{}") == "line 3, ballot 2: a ballot is a number of voters and a list of marks, not {}")
        #expect(second("[2, [1, 2], 3]")?.hasPrefix("line 3, ballot 2: a ballot is") == true)
        #expect(second("[2, 1]") == "line 3, ballot 2: what a voter marked is a list, not 1")
    }

    @Test("numbers that are too large are refused, not wrapped around")
    func huge() {
        #expect(second("[99999999999999999999, [1, 2]]") == "line 3, ballot 2: the number of voters is too large")
        #expect(second("[1, [1, 99999999999999999999]]") == "line 3, ballot 2: a rank is too large")
        #expect(second("[9007199254740991, [1, 2]]")?.hasPrefix("line 3, ballot 2: more voters than") == true)
        #expect(second("[9007199254740988, [1, 2]]") == nil)
        #expect(second("[1, [1, 9223372036854775807]]") == nil)
    }

    @Test("broken JSON is told with its line, and within the ballots with the number")
    func broken() {
        #expect(second("[2, [1 2]]")?.hasPrefix("line 3, ballot 2: the JSON is broken: here should be a comma") == true)
        #expect(second("[2, [1, 2]")?.hasPrefix("line 5, ballot 2: the JSON is broken") == true)
        #expect(second("[2, [1, nul]]") == "line 3, ballot 2: the JSON is broken: here should be a value")
        #expect(second("[2, [1, 02]]")?.hasPrefix("line 3, ballot 2: the JSON is broken") == true)
        #expect(second("[2, [1, -]]")?.hasPrefix("line 3, ballot 2: the JSON is broken") == true)
        #expect(trouble("")?.hasPrefix("line 1: the JSON is broken") == true)
        #expect(trouble("[]")?.hasPrefix("line 1: the JSON is broken: here should be an object") == true)
        #expect(trouble("{\"candidates\": [\"A\"],\n\"ballots\": [[1, [1]]]\n") != nil)
        #expect(trouble("{\"candidates\": [\"A\"], \"ballots\": []}\n\n{")?.hasPrefix("line 3: ") == true)
        #expect(trouble("{\"candidates\": [\"A\n\"], \"ballots\": []}")?.hasPrefix("line 1: ") == true)
        #expect(trouble("{\"candidates\": [\"\\x\"], \"ballots\": []}")?.hasPrefix("line 1: ") == true)
        #expect(trouble("{\"a\": " + String(repeating: "[", count: 10_000)) != nil)
    }

    @Test("candidates and parts that are missing, double or unknown")
    func candidates() {
        #expect(trouble("{\n\"ballots\": []}") == "line 1: there are no \"candidates\"")
        #expect(trouble("{\n\"candidates\": [\"A\"]}") == "line 1: there are no \"ballots\"")
        #expect(trouble("{\n\"candidates\": [], \"ballots\": []}") == "line 2: there are no candidates in the list")
        #expect(
            trouble("{\"candidates\": [\"A\",\n\"A\"], \"ballots\": []}") == "line 2: two candidates are named \"A\"")
        #expect(trouble("{\"candidates\": [1], \"ballots\": []}") == "line 1: a candidate is text in quotes, not 1")
        #expect(trouble("{\"candidates\": [\"\"], \"ballots\": []}") == "line 1: a candidate has no name")
        #expect(trouble("{\"candidates\": 3, \"ballots\": []}")?.contains("a list of names") == true)
        #expect(trouble("{\"candidates\": [\"A\"], \"ballots\": 3}") == "line 1: \"ballots\" is a list, not 3")
        #expect(trouble("{\"ballots\": [],\n\"ballots\": []}") == "line 2: \"ballots\" stands there twice")
        #expect(trouble("{\"candidates\": [\"A\"], \"ballots\": [], \"scores\": []}")?.contains("both") == true)
        #expect(
            trouble("{\"candidates\": [{\"name\": \"A\"}], \"ballots\": [\n[1, [\"A\"]],\n[1, [\"B\"]]]}")
                == "line 3, ballot 2: \"B\" is not among the candidates")
        #expect(
            trouble("{\"candidates\": [\"A\"], \"scores\": [\n[1, [6]]]}")
                == "line 2, ballot 1: a score is from 1 to 5, not 6")
        #expect(trouble("{\"candidates\": [\"A\"], \"scale\": [5, 1], \"scores\": []}")?.contains("scale") == true)
    }

    @Test("a rule that is not known is refused, one without effect is passed over")
    func rules() throws {
        let rules = { (text: String) in try RunoffRules(file: Array(text.utf8)) }
        let read = try rules(#"{"tiebreakMode": "useCandidateOrder", "randomSeed": "7", "maxRankingsAllowed": "3"}"#)
        #expect(read.tieBreak == RunoffTieBreak(order: .lastListedGoes, isAgreed: true))
        #expect(read.rankingsAllowed == 3)
        for wrong in [
            "{\n\"overvote\": 1}", "{\n\"overvoteRule\": \"never\"}", "{\n\"maxSkippedRanksAllowed\": \"-1\"}",
            "{\n\"numberOfWinners\": 2}", "{\n\"winnerElectionMode\": \"multiPass\"}", "{\n\"batchElimination\": 1}",
        ] {
            #expect { try rules(wrong) } throws: { ($0 as? CountFileError)?.line == 2 }
        }
    }
}
