import Database
import Deliberation
import Organisation
import Square
import Web

/// A question that people decide together: who may vote, how is counted, and until when.
package struct Decision: Sendable {
    package typealias ID = Identifier<Decision>

    package enum Method: String, CaseIterable, Sendable, SQLValue, Codable {
        case consent, majority, approval, score, dots, ranking

        /// One proposal, to be for or against.
        var isOnOneProposal: Bool { self == .consent || self == .majority }
        var nameKey: String { "decision.method.\(rawValue)" }
    }

    enum State: String, Sendable, SQLValue {
        case planned, open, closed
        /// Ended without a decision, to begin again.
        case stopped
    }

    /// Where a consent round stands.
    enum Stage: String, CaseIterable, Sendable, SQLValue {
        case clarify, react, object
    }

    enum Secrecy: String, CaseIterable, Sendable, SQLValue {
        case names, anonymous
    }

    /// The share of votes for a proposal that carries it.
    enum Share: String, CaseIterable, Sendable, SQLValue {
        case half, twoThirds, threeQuarters, everybody

        var threshold: Threshold {
            switch self {
            case .half: .moreThanHalf
            case .twoThirds: .twoThirds
            case .threeQuarters: .threeQuarters
            case .everybody: .everybody
            }
        }
    }

    enum Audience: Sendable, Hashable {
        case everyone
        case department(Department.ID)
        case space(Space.ID)
    }

    package let id: ID
    package let question: String
    let context: String
    let method: Method
    let state: State
    let stage: Stage
    let secrecy: Secrecy
    let hidesResults: Bool
    let audience: Audience
    /// The name of the department or group, at the time.
    let audienceName: String
    /// The per cent of those who may vote that has to take part.
    let quorum: Int
    let share: Share
    /// How many dots a voter has.
    let dots: Int
    /// Whether objections that stand when the time is over lead to a vote by majority.
    let hasFallback: Bool
    let starter: Member.Byline
    let opensAt: Instant
    let closesAt: Instant
    let closedAt: Instant?
    /// Grows with every amendment; ballots are on the latest.
    let version: Int
    let journeyID: Journey.ID?
    let journeyTitle: String?
    let postID: Post.ID?
    /// How many people may vote; 0 until it opens.
    let eligible: Int
    let standing: Standing

    /// What one person is to a decision.
    struct Standing: Sendable {
        let isEligible: Bool
        let hasVoted: Bool
        /// What the voter's receipt is checked against; nil where votes have names.
        let proof: String?
    }

    static let questionLimit = 200
    static let contextLimit = 10_000
    static let mostOptions = 200
    static let mostDots = 50
    static let scale = 0...5

    /// Also before somebody came to close it.
    func isOpen(at now: Instant) -> Bool { state == .open && now < closesAt }
    func isDue(at now: Instant) -> Bool { state == .open && now >= closesAt }
    /// It should have opened or closed by now.
    func isBehind(at now: Instant) -> Bool { isDue(at: now) || (state == .planned && now >= opensAt) }
    func canVote(at now: Instant) -> Bool { isOpen(at: now) && standing.isEligible && takesBallots }
    /// A consent round takes votes in its last step.
    var takesBallots: Bool { method != .consent || stage == .object }
    var isAnonymous: Bool { secrecy == .anonymous }
    func canBeSteered(by viewer: Viewer) -> Bool {
        starter.id == viewer.id || viewer.isAdviser || viewer.isAdministrator
    }
    var quorumNeeded: Int { (eligible * quorum + 99) / 100 }
}

/// One of the things that can be chosen.
package struct DecisionOption: Sendable {
    package typealias ID = Identifier<DecisionOption>

    package let id: ID
    package let name: String
    let text: String
    /// The option of the journey it came from.
    package let sourceID: Int64?
    let isStatusQuo: Bool
    let withdrawnAt: Instant?

    var isWithdrawn: Bool { withdrawnAt != nil }

    static let nameLimit = 120
    static let textLimit = 1000
}

extension Link {
    package static let decisions: Link = "/decisions"
    package static let newDecision: Link = "/decisions/new"
    package static func decision(_ id: Decision.ID) -> Link { "/decisions/\(id)" }
}
