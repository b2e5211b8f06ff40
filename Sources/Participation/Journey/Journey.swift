import Database
import Organisation
import Web

/// A road from "what do we need" to a living network.
package struct Journey: Sendable {
    package typealias ID = Identifier<Journey>

    package let id: ID
    let title: String
    /// Why: the question the organisation wants answered.
    let question: String
    /// The adviser who leads it.
    let leaderID: Member.ID
    let startedAt: Instant
    let finishedAt: Instant?

    static let titleLimit = 100
    static let questionLimit = 500

    /// The two of the demo organisation: one that is finished, and one half-way to try.
    package static let demoFinished = ID(rawValue: 1)
    package static let demoHalfway = ID(rawValue: 2)
}

/// The seven steps, in their order.
enum Phase: String, CaseIterable, Sendable, SQLValue {
    case need, inventory, options, decide, ours, start, alive

    /// 1 to 7.
    var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

    var next: Phase? { Self.allCases.dropFirst(number).first }

    func key(_ part: String) -> String { "phase.\(rawValue).\(part)" }

    /// What is ticked off by hand where no data can tell.
    var checks: [Check] {
        switch self {
        case .need, .inventory, .options, .decide: []
        case .ours: [.houseStyle, .houseRules, .manuals, .security, .visibility]
        case .start: [.explained, .pilot, .champions, .posters, .everyone]
        case .alive: [.keeper, .rhythm, .senseCheck, .answering]
        }
    }
}

/// Something that has to be arranged in a step, ticked off with a name and a date.
enum Check: String, CaseIterable, Sendable, SQLValue {
    case houseStyle, houseRules, manuals, security, visibility
    case explained, pilot, champions, posters, everyone
    case keeper, rhythm, senseCheck, answering

    var nameKey: String { "check.\(rawValue)" }

    /// What touches everyone's safety is agreed by the works council, not by who leads the journey.
    var isForCouncil: Bool { self == .security || self == .visibility }

    func canTick(_ viewer: Viewer) -> Bool { isForCouncil ? viewer.role == .council : viewer.canSteer }
}

/// Where one phase of one journey stands.
struct Step: Sendable {
    enum State: String, Sendable, SQLValue { case waiting, open, done, skipped }

    let phase: Phase
    var state: State
    /// Who does what, in the words of who leads it.
    var who: String
    var startsAt: Instant?
    /// The last moment of its last day.
    var endsAt: Instant?

    static let whoLimit = 300

    var canFinish: Bool { state == .open }
    var canSkip: Bool { state == .open || state == .waiting }
    var canReopen: Bool { state == .done || state == .skipped }
}

/// What somebody did to a step: kept, and shown to everyone.
struct Move: Sendable {
    enum Kind: String, Sendable, SQLValue { case opened, finished, skipped, reopened, planned }

    let phase: Phase
    let kind: Kind
    let actor: Member.Byline
    let reason: String
    let at: Instant

    static let reasonLimit = 300
}

struct TickedCheck: Sendable {
    let check: Check
    let actor: Member.Byline
    let at: Instant
}

extension Link {
    static let journeys: Link = "/journeys"
    static let journey: Link = "/journey"
    static let newJourney: Link = "/journeys/new"
    static func journey(_ id: Journey.ID) -> Link { "/journeys/\(id)" }
    static func phase(_ phase: Phase, of id: Journey.ID) -> Link { "/journeys/\(id)/\(phase.rawValue)" }
    static func outcome(of id: Journey.ID) -> Link { "/journeys/\(id)/outcome" }
}
