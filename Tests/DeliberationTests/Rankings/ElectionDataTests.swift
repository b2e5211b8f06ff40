import Foundation
import Testing

@testable import Deliberation

/// Each election of the reference data, read from its file and counted by every method.
@Suite("elections with known answers")
struct ElectionDataTests {
    private struct Election: Decodable {
        struct Expected: Decodable {
            let candidates: [String]
            let voters: Int
            let pairwise: [[Int]]
            let condorcetWinner: String?
            let smithSet: [String]
            let schulzeWinning: Ranking
            let schulzeMargins: Ranking
            let rankedPairsWinning: Pairs
            let rankedPairsMargins: Pairs
            let irv: Runoff?

            enum CodingKeys: String, CodingKey {
                case candidates, voters, pairwise, condorcetWinner, smithSet, irv
                case schulzeWinning = "schulze_winning"
                case schulzeMargins = "schulze_margins"
                case rankedPairsWinning = "rankedPairs_winning"
                case rankedPairsMargins = "rankedPairs_margins"
            }
        }
        struct Ranking: Decodable {
            let strongestPaths: [[Int]]
            let winners: [String]
            let ranking: [[String]]
        }
        struct Pairs: Decodable {
            let possibleWinners: [String]?
            let tieOrders: Int
        }
        struct Runoff: Decodable {
            let rounds: [Round]
            let winners: [String]
            let tieMetForLast: Bool
        }
        struct Round: Decodable {
            let tally: [String: Int]
            let exhausted: Int
            let dropped: Int?
            let tiedForLast: [Int]?
        }
        let expected: Expected
    }

    private func election(_ path: String) throws -> (CountFile, Election.Expected)? {
        guard let data = try ReferenceData.file(path) else { return nil }
        return (try CountFile(Array(data)), try JSONDecoder().decode(Election.self, from: data).expected)
    }

    @Test("Schulze and ranked pairs, by winning votes and by margins", arguments: ReferenceData.elections)
    func pairs(path: String) throws {
        guard let (file, known) = try election(path) else { return }
        for strength in PairStrength.allCases {
            let schulze = try file.count(.schulze, strength: strength)
            let ranking = strength == .margins ? known.schulzeMargins : known.schulzeWinning
            #expect(schulze.candidates == known.candidates && schulze.voters == known.voters)
            #expect(schulze.pairwise == known.pairwise)
            #expect(schulze.paths == ranking.strongestPaths)
            #expect(schulze.winners == ranking.winners && schulze.order == ranking.ranking)
            #expect(schulze.condorcetWinner == known.condorcetWinner && schulze.smithSet == known.smithSet)

            let rankedPairs = try file.count(.rankedPairs, strength: strength)
            let pairs = strength == .margins ? known.rankedPairsMargins : known.rankedPairsWinning
            if let possible = pairs.possibleWinners { #expect(rankedPairs.winners == possible) }
            #expect(rankedPairs.tieOrders == pairs.tieOrders)
        }
    }

    @Test("instant run-off, round by round", arguments: ReferenceData.elections)
    func runoff(path: String) throws {
        guard let (file, known) = try election(path), let expected = known.irv else { return }
        let report = try file.count(.irv)
        let rounds = try #require(report.rounds)
        #expect(report.winners == expected.winners)
        #expect(rounds.count == expected.rounds.count)
        for (round, known) in zip(rounds, expected.rounds) {
            let names = { (options: [Int]) in options.map { report.candidates[$0] } }
            let tally = Dictionary(uniqueKeysWithValues: known.tally.map { (names([Int($0)!])[0], $1) })
            #expect(round.tallies == tally)
            #expect(round.exhausted == known.exhausted)
            #expect(round.eliminated == names(known.dropped.map { [$0] } ?? []))
            #expect(round.tie?.tied ?? [] == names(known.tiedForLast ?? []))
        }
        #expect(rounds.contains { $0.tie != nil } == expected.tieMetForLast)
    }
}
