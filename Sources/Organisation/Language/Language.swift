import Database

/// A language the interface speaks. Adding one: a case here and its texts in `Languages/*.xcstrings`.
package enum Language: String, CaseIterable, Sendable, SQLValue {
    case nl
    case en

    /// The language's name in itself, as a switch between languages shows it.
    package var ownName: String {
        switch self {
        case .nl: "Nederlands"
        case .en: "English"
        }
    }
}
