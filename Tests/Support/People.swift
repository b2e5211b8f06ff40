import Organisation

/// The cast: the same people in tests, in the demo, in screenshots and in the manuals.
package enum Person: String, CaseIterable, Sendable {
    /// The administrator.
    case ada
    /// A member, community nurse.
    case ben
    /// A guest: only in groups she was let into.
    case cleo
    /// The communication adviser.
    case dirk
    /// Of the works council.
    case els
    /// A member like Ben, for when it takes two.
    case fleur

    package var name: String {
        switch self {
        case .ada: "Ada Willems"
        case .ben: "Ben Hendrix"
        case .cleo: "Cleo Janssen"
        case .dirk: "Dirk Peeters"
        case .els: "Els Thijssen"
        case .fleur: "Fleur Maassen"
        }
    }

    package var role: Role {
        switch self {
        case .ada: .administrator
        case .ben, .fleur: .member
        case .cleo: .guest
        case .dirk: .adviser
        case .els: .council
        }
    }
}
