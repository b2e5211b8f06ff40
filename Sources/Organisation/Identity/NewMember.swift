import Database

/// A person about to get an account. The handle is one that `Handle.normalised` gave.
package struct NewMember: Sendable {
    package var name: String
    package var handle: String
    package var mail: String?
    package var role = Role.member
    package var state = Member.State.active
    package var departmentID: Department.ID?
    package var job = ""
    package var about = ""
    package var askMeAbout = ""
    package var phone = ""
    /// Closed until opened.
    package var jobAudience = FieldAudience.me
    package var aboutAudience = FieldAudience.me
    package var askAudience = FieldAudience.me
    package var language: Language?
    /// From `Passwords.hash`; without one they sign in by link or with one click in the demo.
    package var passwordHash: String?
    package var createdAt: Instant

    package init(name: String, handle: String, createdAt: Instant) {
        self.name = name
        self.handle = handle
        self.createdAt = createdAt
    }
}
