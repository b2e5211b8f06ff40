import Database
import Organisation
import Square
import Web

/// What could be chosen in a journey: an external group, a tool that is there, our own forms, or nothing.
struct JourneyOption: Sendable {
    typealias ID = Identifier<JourneyOption>

    enum Kind: String, CaseIterable, Sendable, SQLValue {
        case externalGroup, existingTool, weerklank, nothing

        /// What people can add: doing nothing is always there.
        static let offered: [Kind] = [.weerklank, .existingTool, .externalGroup]
    }

    let id: ID
    let journeyID: Journey.ID
    let facts: OptionDraft
    let toolName: String?
    let version: Int
    let prosCount: Int
    let consCount: Int

    var kind: Kind { facts.kind }

    /// Doing nothing has the number of its journey, so that it is there without anybody having made it.
    static func nothing(in journey: Journey.ID) -> ID { ID(rawValue: journey.rawValue) }

    static let nameLimit = 80
    static let descriptionLimit = 600
    static let addressLimit = 300
    static let reasonLimit = 200
    static let pointLimit = 300
    static let most = 200

    func name(_ canvas: Canvas) -> String { kind == .nothing ? canvas("option.nothing") : facts.name }
    func description(_ canvas: Canvas) -> String {
        kind == .nothing ? canvas("option.nothing.about") : facts.description
    }
}

/// A reason for or against an option, with the name of who gives it.
struct OptionPoint: Sendable {
    typealias ID = Identifier<OptionPoint>

    let id: ID
    let optionID: JourneyOption.ID
    let isPro: Bool
    let body: String
    let author: Member.Byline
    let at: Instant
    let editedAt: Instant?
    let version: Int
    let agreed: Int
    let isAgreed: Bool
}

/// The journey an option belongs to, as far as its options need it.
struct OptionJourney: Sendable {
    let id: Journey.ID
    let title: String
    /// Options can change until their step is done, skipped, or the whole journey is over.
    let isOpen: Bool

    func canChange(_ viewer: Viewer) -> Bool { isOpen && viewer.canSteer }
}

extension Link {
    static func options(of id: Journey.ID) -> Link { "/journeys/\(id)/options" }
    static func option(_ id: JourneyOption.ID) -> Link { "/options/\(id)" }
}
