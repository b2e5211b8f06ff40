import Database
import Web

/// A person's own picture, cut square. Whoever may know the person may see it; nobody outside the organisation.
package enum Portrait {
    package typealias ID = Identifier<Portrait>
}

extension Link {
    package static func portrait(_ id: Portrait.ID, _ size: PictureSize) -> Link {
        "/portraits/\(id)/\(size.rawValue)"
    }
}
