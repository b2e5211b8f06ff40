import Database

/// Something that can be found. Its id is time-ordered, and no other document has it.
package struct SearchDocument: Sendable {
    package let id: Int64
    package let kind: SearchKind
    /// The group it is in; nothing for a person.
    package let space: Int64?
    package let at: Instant
    package let title: String
    package let body: String

    package init(id: Int64, kind: SearchKind, space: Int64?, at: Instant, title: String, body: String) {
        self.id = id
        self.kind = kind
        self.space = space
        self.at = at
        self.title = title
        self.body = body
    }
}
