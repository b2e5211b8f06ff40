import Database
import Organisation
import Web

/// A group: a purpose, the people who tend it, and who may come in.
package struct Space: Sendable {
    package typealias ID = Identifier<Space>

    package enum Kind: String, CaseIterable, Sendable, SQLValue {
        /// Every colleague reads, writes and joins.
        case open
        /// Its name is known; what is said stays among its people, who are let in.
        case closed
        /// Known only to its people, who are invited.
        case hidden

        package var nameKey: String { "space.kind.\(rawValue)" }
        package var icon: Icon {
            switch self {
            case .open: .open
            case .closed: .lock
            case .hidden: .hidden
            }
        }
    }

    /// Which need found among the people the group serves.
    package enum Need: String, CaseIterable, Sendable, SQLValue {
        case dialogue, management, knowledge, strategy, network, storytelling

        package var nameKey: String { "need.\(rawValue)" }
    }

    package let id: ID
    package let slug: String
    package let name: String
    package let purpose: String
    package let need: Need
    package let kind: Kind
    package let hostID: Member.ID
    package let standInID: Member.ID?
    package let memberCount: Int
    package let lastActivityAt: Instant
    /// The forms of social media that are on here, such as "posts".
    package let forms: Set<String>
    /// The forms the organisation has switched on: only those can be begun, whatever the group wants.
    package let offered: Set<String>
    /// The address where it talks; empty when it talks here.
    package let elsewhere: String
    /// What the viewer is to this group.
    package let standing: Standing
    /// Whether it goes on.
    package var life = Life.awake
    /// The day it ends unless it is renewed; nil when it has none.
    package var endsAt: Instant?
    /// Where the running period began, counted from to that day.
    package var renewedAt = Instant(0)
    /// The group everyone is in.
    package var isForAll = false
    /// What came of it, when it was closed.
    package var closingWord = ""

    /// The forms that are on or off in each group.
    package static let posts = "posts"
    package static let help = "help"
    package static let choosableForms = [posts, help]

    package static let nameLimit = 100
    package static let purposeLimit = 300
}

extension Space {
    /// What one person is to a group.
    package struct Standing: Sendable, Equatable {
        package let isMember: Bool
        package let isInvited: Bool
        package let hasAsked: Bool
        /// What was said before is read.
        package let readAt: Instant
        /// The group's stream was last looked at.
        package let seenAt: Instant
    }

    func canRead(_ viewer: Viewer) -> Bool { standing.isMember || (kind == .open && !viewer.isGuest) }
    func canWrite(_ viewer: Viewer) -> Bool { canRead(viewer) && has(Space.posts) && !isShut }
    func canAskForHelp(_ viewer: Viewer) -> Bool { canRead(viewer) && has(Space.help) && !isShut }
    /// To answer is to take part in what the post is a form of.
    func canAnswer(_ post: Post, _ viewer: Viewer) -> Bool {
        post.isHelp ? canAskForHelp(viewer) : canWrite(viewer)
    }
    private func has(_ form: String) -> Bool { offered.contains(form) && forms.contains(form) }
    func canTend(_ viewer: Viewer) -> Bool { hostID == viewer.id || standInID == viewer.id }
    func canJoin(_ viewer: Viewer) -> Bool {
        kind == .open && !standing.isMember && !viewer.isGuest && !isShut
    }
    func canAsk(_ viewer: Viewer) -> Bool {
        kind == .closed && !standing.isMember && !standing.isInvited && !viewer.isGuest && !isShut
    }
    /// The host stays until someone else tends the group.
    func canLeave(_ viewer: Viewer) -> Bool { standing.isMember && hostID != viewer.id }
}

extension Link {
    package static let spaces: Link = "/spaces"
    package static let newSpace: Link = "/spaces/new"
    package static func space(_ slug: String) -> Link { "/spaces/\(slug)" }
    static func spaceMembers(_ slug: String) -> Link { "/spaces/\(slug)/members" }
    static func spaceSettings(_ slug: String) -> Link { "/spaces/\(slug)/settings" }
}
