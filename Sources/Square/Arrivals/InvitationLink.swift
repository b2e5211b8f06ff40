import Database
import Organisation

/// A link with which somebody makes their own account.
struct InvitationLink: Sendable {
    typealias ID = Identifier<InvitationLink>

    let id: ID
    /// What the maker calls it; nobody else sees it.
    let note: String
    let role: Role
    let department: String?
    let space: String?
    let maker: Member.Byline
    let used: Int
    let usesLeft: Int
    let expiresAt: Instant
    let endedAt: Instant?

    func isOpen(at now: Instant) -> Bool { endedAt == nil && usesLeft > 0 && expiresAt > now }

    static let noteLimit = 100
    static let usesRange = 1...500
    static let usualUses = 10
    static let dayChoices = [1, 7, 30, 90]
    static let usualDays = 7
}

/// What a link opens, for who holds it.
struct OpenedInvitation: Sendable {
    let id: InvitationLink.ID
    let role: Role
    let departmentID: Department.ID?
    let department: String?
    let spaceID: Space.ID?
    let space: String?
    let makerID: Member.ID
    let maker: String
}
