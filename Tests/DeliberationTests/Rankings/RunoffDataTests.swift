import Foundation
import Testing

@testable import Deliberation

/// Run-offs with their published rounds and their own rules.
@Suite("run-offs with known rounds")
struct RunoffDataTests {
    private struct Contest: Decodable {
        struct Round: Decodable {
            let inactiveBallots: [String: String]
            let tally: [String: String]
            let tallyResults: [Result]
            let threshold: String
        }
        struct Result: Decodable {
            let elected: String?
            let eliminated: String?
            let transfers: [String: String]
        }
        let expected: [Round]
    }

    @Test("round by round: tallies, thresholds, why ballots are exhausted", arguments: ReferenceData.runoffs)
    func rounds(path: String) throws {
        guard let data = try ReferenceData.file(path) else { return }
        let known = try JSONDecoder().decode(Contest.self, from: data).expected
        let rounds = try #require(try CountFile(Array(data)).count().rounds)
        #expect(rounds.count == known.count)
        for (round, known) in zip(rounds, known) {
            // Who goes of those tied was drawn by lot there; the tallies are the same whoever it is.
            let isDrawn = rounds.contains { $0.tie != nil } && path.contains("tiebreak")
            if isDrawn {
                #expect(round.tallies.values.sorted() == known.tally.values.compactMap { Int($0) }.sorted())
            } else {
                #expect(round.tallies.mapValues(String.init) == known.tally)
                expectMoves(round, known)
            }
            #expect(String(round.threshold) == known.threshold)
            let reasons = ["exhaustedChoices", "overvotes", "repeatedRankings", "skippedRankings"]
            let exhausted = round.exhaustedBy
            #expect(
                [exhausted.choices, exhausted.overvotes, exhausted.duplicates, exhausted.skipped].map(String.init)
                    == reasons.map { known.inactiveBallots[$0] })
        }
    }

    private func expectMoves(_ round: CountReport.Round, _ known: Contest.Round) {
        #expect(round.elected == known.tallyResults.compactMap(\.elected))
        #expect(round.eliminated == known.tallyResults.compactMap(\.eliminated))
        for result in known.tallyResults where result.eliminated != nil {
            let moves = round.transfers.filter { $0.from == result.eliminated }
            let transfers = Dictionary(uniqueKeysWithValues: moves.map { ($0.to ?? "exhausted", String($0.votes)) })
            #expect(transfers == result.transfers)
        }
    }

    @Test("a draw by lot is not imitated: everybody who may win is named")
    func draw() throws {
        guard let data = try ReferenceData.file("irv-rctab/tiebreak_generate_permutation_test.json") else { return }
        let report = try CountFile(Array(data)).count()
        #expect(report.winners == report.candidates)
        #expect(report.rounds?.first?.tie?.rule == "firstListedGoes")
    }
}
