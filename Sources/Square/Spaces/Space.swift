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
    /// Whether the organisation has posts switched on: only then can anything be begun, whatever the group wants.
    package let isPostingOffered: Bool
    /// Whether the organisation has notes switched on.
    package let areNotesOffered: Bool
    /// The address where it talks; empty when it talks here.
    package let elsewhere: String
    /// What the viewer is to this group.
    package let standing: Standing

    /// The form that this room offers.
    package static let posts = "posts"

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
    func canWrite(_ viewer: Viewer) -> Bool { canRead(viewer) && isPostingOffered && forms.contains(Space.posts) }
    func canTend(_ viewer: Viewer) -> Bool { hostID == viewer.id || standInID == viewer.id }
    func canJoin(_ viewer: Viewer) -> Bool { kind == .open && !standing.isMember && !viewer.isGuest }
    func canAsk(_ viewer: Viewer) -> Bool {
        kind == .closed && !standing.isMember && !standing.isInvited && !viewer.isGuest
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
