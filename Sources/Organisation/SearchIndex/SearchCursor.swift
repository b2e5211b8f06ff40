/// A place in the order of hits: `1-123` is behind document 123 of those that have the words somewhere in the text.
package struct SearchCursor: Sendable, Equatable, LosslessStringConvertible {
    /// The order of hits: docs/decisions/0008-search-order.md
    enum Tier: Int, CaseIterable {
        case inTitle
        case inText
        /// Only with the last word completed.
        case completed
    }

    let tier: Tier
    let id: Int64

    init(tier: Tier, id: Int64) {
        self.tier = tier
        self.id = id
    }

    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let tier = Int(parts[0]).flatMap(Tier.init), let id = Int64(parts[1]), id > 0 else {
            return nil
        }
        self.init(tier: tier, id: id)
    }

    package var description: String { "\(tier.rawValue)-\(id)" }
}
