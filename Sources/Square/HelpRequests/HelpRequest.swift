import Database
import Organisation
import Web

/// What a post is besides a post when help is asked in it: a type, an end, and how it stands.
package struct HelpRequest: Sendable {
    /// Who has been asked so far, each rung when the one before gave no answer.
    package enum Rung: Int, Sendable, SQLValue, Comparable {
        case colleagues, host, everyone

        package static func < (a: Rung, b: Rung) -> Bool { a.rawValue < b.rawValue }
        var next: Rung? { Rung(rawValue: rawValue + 1) }
    }

    package enum Ending: String, Sendable, SQLValue {
        /// With answers from here.
        case answered
        /// In another way; how is told.
        case otherwise
        /// The day came.
        case expired
        /// Who asked it is no longer there.
        case left
    }

    package let id: Post.ID
    package let askerID: Member.ID
    package let spaceID: Space.ID
    package let typeID: HelpType.ID
    /// As it was called when it was asked, for a type that isn't built in.
    package let typeName: String
    package let at: Instant
    package let endsAt: Instant
    package let rung: Rung
    /// When the next are asked, if nobody answers before; nil when it went as far as it goes.
    package let climbsAt: Instant?
    package let endedAt: Instant?
    package let ending: Ending?
    /// How it was solved otherwise.
    package let how: String
    /// What the asker says to who helped.
    package let thanks: String
    /// How many others have this too.
    package let tooCount: Int
    /// How many colleagues were asked by name.
    package let askedCount: Int
    /// Somebody else than the asker answered.
    package let isAnswered: Bool
    /// What it is to the viewer.
    package let standing: Standing

    package struct Standing: Sendable {
        package let hasToo: Bool
        /// Asked by name, and why; nil when not, or when they said they can't help now.
        package let reason: String?
    }

    package var isOpen: Bool { endedAt == nil }
    /// When it was told that it is solved; nil for one that merely came to its end.
    var solvedAt: Instant? { ending == .answered || ending == .otherwise ? endedAt : nil }

    static let titleLimit = Post.titleLimit
    static let thanksLimit = 500
    static let howLimit = 500
    /// Longest time a request stays open at once, in days.
    static let mostDays = 365
    static let mostAsked = 5
    /// How long before its end the asker is asked how it stands.
    static let noticeBeforeEnd = Duration.seconds(2 * 86_400)

    /// What it is called that was asked: the type may be changed or gone since.
    func typeName(_ words: Words) -> String {
        HelpType.BuiltIn.allCases.first { $0.id == typeID }.map { HelpType($0, isOff: false).name(words) } ?? typeName
    }

    func isAsker(_ viewer: Viewer) -> Bool { askerID == viewer.id }
    /// The asker; or the host, for one whose asker has left.
    func canBeEnded(by viewer: Viewer, in space: Space) -> Bool {
        isAsker(viewer) || (ending == .left && space.canTend(viewer))
    }
}

extension Link {
    package static let help: Link = "/help"
    package static let newHelp: Link = "/help/new"
    static let helpCheck: Link = "/help/check"
    static let helpSettings: Link = "/help/settings"
    static let helpTypes: Link = "/help/types"
    static func newHelp(_ type: HelpType.ID, in slug: String?) -> Link {
        newHelp.appending(query: "type", type.description).appending(query: "space", slug)
    }
    static func help(_ id: Post.ID) -> Link { "/help/\(id)" }
    static func helpType(_ id: HelpType.ID) -> Link { "/help/types/\(id)" }
}
