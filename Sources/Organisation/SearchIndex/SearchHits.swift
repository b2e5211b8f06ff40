/// One page of what was found, best first.
package struct SearchHits: Sendable, Equatable {
    package let hits: [SearchHit]
    /// Where the next page starts; nothing on the last.
    package let next: SearchCursor?

    package var hasMore: Bool { next != nil }

    package static let none = SearchHits(hits: [], next: nil)
}

package struct SearchHit: Sendable, Equatable {
    package let id: Int64
    package let kind: SearchKind
    package let space: Int64?
}
