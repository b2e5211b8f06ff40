import Database

/// What a person may do in the whole organisation. Hosting a space is not a role: it is said by the space.
package enum Role: String, CaseIterable, Sendable, SQLValue {
    case member
    case guest
    case adviser
    case council
    case administrator

    /// The key of the role's name in the interface.
    package var nameKey: String { "role.\(rawValue)" }
}
