import Database
import Web

/// A person's own picture, cut square. Whoever may know the person may see it; nobody outside the organisation.
package enum Portrait {
    package typealias ID = Identifier<Portrait>

    package enum Size: String, Sendable {
        case small, medium, large

        /// Pixels of a side.
        var side: Int {
            switch self {
            case .small: 64
            case .medium: 128
            case .large: 320
            }
        }
    }
}

extension Link {
    package static func portrait(_ id: Portrait.ID, _ size: Portrait.Size) -> Link {
        "/portraits/\(id)/\(size.rawValue)"
    }
}
