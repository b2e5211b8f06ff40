import Database
import Web

/// Something that was found, as the feature that keeps it tells it: what it is ranked by and what its row shows.
package struct FoundItem: Sendable {
    package let id: Int64
    package let kind: SearchKind
    /// What heads the row; for an answer, what it answers.
    package let heading: String
    /// As it was put into the index: empty for what has no title of its own.
    package let title: String
    package let body: String
    package let link: Link
    package let author: Member.Byline
    package let placeName: String
    package let placeLink: Link
    package let at: Instant

    package init(
        id: Int64, kind: SearchKind, heading: String, title: String, body: String, link: Link, author: Member.Byline,
        placeName: String, placeLink: Link, at: Instant
    ) {
        self.id = id
        self.kind = kind
        self.heading = heading
        self.title = title
        self.body = body
        self.link = link
        self.author = author
        self.placeName = placeName
        self.placeLink = placeLink
        self.at = at
    }
}

/// Kinds of document that a feature puts into the index, and how they are told.
package struct FoundKind: Sendable {
    package let kinds: [SearchKind]
    /// Those of these hits that the viewer may read, in any order; one statement.
    package let list: @Sendable ([SearchHit], Viewer, Connection) throws -> [FoundItem]

    package init(
        _ kinds: SearchKind..., list: @escaping @Sendable ([SearchHit], Viewer, Connection) throws -> [FoundItem]
    ) {
        self.kinds = kinds
        self.list = list
    }
}
