import Database

/// Who sees one field of a profile. Closed by default; a person opens it.
package enum FieldAudience: String, CaseIterable, Sendable, SQLValue {
    case me
    case spaces
    case department
    case everyone

    package var nameKey: String { "fieldAudience.\(rawValue)" }

    /// Whether someone else who may see the person sees the field too.
    func includes(sharesSpace: Bool, sharesDepartment: Bool) -> Bool {
        switch self {
        case .me: false
        case .spaces: sharesSpace
        case .department: sharesDepartment
        case .everyone: true
        }
    }
}
