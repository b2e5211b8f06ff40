import Database

/// What a document is: a post, a comment, a person. A feature names its own.
package struct SearchKind: RawRepresentable, Hashable, Sendable, SQLValue, ExpressibleByStringLiteral {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }
    package init(stringLiteral text: String) { rawValue = text }

    package static let post: SearchKind = "post"
    package static let comment: SearchKind = "comment"
    package static let person: SearchKind = "person"
}
