import Deliberation

/// What came out of a vote, with all that is needed to show how.
struct DecisionResult: Codable, Sendable, Equatable {
    enum Kind: String, Codable, Sendable {
        /// One option won.
        case decided
        /// The proposal is carried, or not.
        case carried, notCarried
        /// No decision.
        case tied, noQuorum, nobodyVoted, objections, shareMissed, winnerWithdrawn
    }

    struct Round: Codable, Sendable, Equatable {
        /// Votes of each option; nil once it is out.
        let votes: [Int?]
        let exhausted: Int
        let threshold: Int
        let eliminated: [Int]
        let elected: [Int]
    }

    /// The same ballots, counted in another way.
    struct Other: Codable, Sendable, Equatable {
        enum Method: String, Codable, Sendable { case rankedPairs, irv, firstChoices, plainMean, pairs, supporters }

        let method: Method
        /// nil: too many ties to tell.
        let winners: [Int]?
    }

    var kind: Kind
    var winners: [Int] = []
    let voters: Int
    let eligible: Int
    let quorum: Int
    /// False for an anonymous vote of so few that figures would tell who voted what.
    var showsFigures = true
    /// Best first; who share a place are tied.
    var order: [[Int]] = []
    /// For each option: approvals, or dots. On one proposal: for, against, no opinion.
    var numbers: [Int] = []
    /// How many votes the first needed.
    var needed = 0
    var opinions: [Int] = []
    var means: [Double?] = []
    var scores: [Double] = []
    var priorWeight = 0
    var pairs: [[Int]] = []
    var paths: [[Int]] = []
    var rounds: [Round] = []
    var others: [Other] = []
    /// Whether the first beats each other one to one.
    var isCondorcet = false

    var winner: Int? { kind == .decided || kind == .carried ? winners.first : nil }
    var isDecided: Bool { kind == .decided || kind == .carried || kind == .notCarried }

    init(kind: Kind, voters: Int, eligible: Int, quorum: Int) {
        self.kind = kind
        self.voters = voters
        self.eligible = eligible
        self.quorum = quorum
    }

    /// Keeps the outcome only.
    func withoutFigures() -> DecisionResult {
        var bare = DecisionResult(kind: kind, voters: voters, eligible: eligible, quorum: quorum)
        bare.winners = winners
        bare.showsFigures = false
        return bare
    }
}
