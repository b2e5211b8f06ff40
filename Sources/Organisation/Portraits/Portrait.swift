import Database
import Web

/// A person's own picture, cut square. Who sees it says the person; nobody outside the organisation does.
package enum Portrait {
    package typealias ID = Identifier<Portrait>
}

extension Link {
    package static func portrait(_ id: Portrait.ID, _ size: PictureSize) -> Link {
        "/portraits/\(id)/\(size.rawValue)"
    }
}
