/// What a count found, with its working, as a script reads it: what a method doesn't have is left out. Options stand
/// there by name; tables are in the order of `candidates`.
package struct CountReport: Sendable, Encodable {
    package let method: String
    package let candidates: [String]
    package let voters: Int
    /// More than one is a tie. Empty where there are too many ways to break ties to know; `notes` says so.
    package let winners: [String]
    package var possibleWinners: [String]?
    /// Ranked pairs: in how many orders equally strong victories can be taken.
    package var tieOrders: Int?
    /// All places, best first; those within one are tied.
    package var order: [[String]]?
    package var strength: String?
    package var condorcetWinner: String?
    package var smithSet: [String]?
    /// `pairwise[i][j]`: voters who rank i over j.
    package var pairwise: [[Int]]?
    package var paths: [[Int]]?
    package var rounds: [Round]?
    package var scores: [Score]?
    /// Score voting: what is added to each option's scores.
    package var prior: Prior?
    /// Sentences about ties, and about what could not be known.
    package var notes: [String] = []

    package struct Round: Sendable, Encodable {
        package let round: Int
        package let tallies: [String: Int]
        package let threshold: Int
        package let exhausted: Int
        package let exhaustedBy: Exhausted
        package let elected: [String]
        package let eliminated: [String]
        package let transfers: [Transfer]
        package let tie: Tie?
    }

    package struct Exhausted: Sendable, Encodable {
        package let choices: Int
        package let overvotes: Int
        package let duplicates: Int
        package let skipped: Int
        package let blank: Int
    }

    package struct Transfer: Sendable, Encodable {
        package let from: String
        /// Left out where the votes are exhausted.
        package let to: String?
        package let votes: Int
    }

    package struct Tie: Sendable, Encodable {
        package let tied: [String]
        package let chosen: String?
        package let rule: String?
    }

    package struct Score: Sendable, Encodable {
        package let name: String
        package var approvals: Int?
        package var opinions: Int?
        package var mean: Double?
        package var score: Double?
    }

    package struct Prior: Sendable, Encodable {
        package let mean: Double
        package let weight: Int
    }

    init(_ method: CountMethod, candidates: [String], voters: Int, winners: [Int]) {
        self.method = method.rawValue
        self.candidates = candidates
        self.voters = voters
        self.winners = winners.map { candidates[$0] }
    }
}
