import Database
import Web

/// The member who asks: what every lookup of something private takes as `visibleTo:`.
package struct Viewer: Sendable {
    package let id: Member.ID
    package let handle: String
    package let name: String
    package let role: Role
    package let departmentID: Department.ID?
    package let language: Language?
    /// When the account was made.
    package let createdAt: Instant
    package let portraitID: Portrait.ID?
    /// The visit of the home page before this one: what is newer is new to this person.
    package let lastVisit: Instant
    /// When the home page was last opened; two openings within half an hour are one visit.
    package let homeSeenAt: Instant
    /// False for an access token that may only read.
    package let canWrite: Bool
    /// On a phone that was signed in from another device, for some hours.
    package let isHandedOver: Bool

    package var isGuest: Bool { role == .guest }
    package var isAdministrator: Bool { role == .administrator }
    package var isAdviser: Bool { role == .adviser }
    /// Who leads journeys, surveys, the types of help and the like: the communication adviser, or an administrator.
    package var canSteer: Bool { isAdviser || isAdministrator }

    /// Who holds a phone for some hours gives nobody a way in for good, themselves least of all.
    package func checkOwnDevice() throws {
        if isHandedOver { throw Problem.forbidden("sessions.not_from_here") }
    }

    package var byline: Member.Byline { Member.Byline(id: id, handle: handle, name: name, portrait: portraitID) }
}
