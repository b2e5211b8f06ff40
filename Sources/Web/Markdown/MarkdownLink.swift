/// Where a link in a member's text may lead.
enum MarkdownLink: Equatable {
    /// This site.
    case local(String)
    /// Mail or telephone.
    case direct(String)
    /// Another site.
    case external(String)
    /// Shown as text.
    case refused(String)

    init(_ address: String) {
        let spelled =
            address.utf8.contains(UInt8(ascii: " ")) ? address.split(separator: " ").joined(separator: "%20") : address
        switch LinkScheme(of: spelled) {
        case .web: self = .external(spelled)
        case .mail, .phone: self = .direct(spelled)
        case .other: self = .refused(address)
        case nil where LinkScheme.isLocal(spelled): self = .local(spelled)
        case nil where spelled.hasPrefix("www."): self = .external("https://" + spelled)
        case nil: self = .refused(address)
        }
    }

    /// A bare address in a sentence, and the quote or mark after it.
    static func withoutTail(_ address: String) -> (address: String, tail: String) {
        let scalars = address.unicodeScalars
        let end = scalars.lastIndex { !tail.contains($0) }.map { scalars.index(after: $0) } ?? scalars.startIndex
        return (String(scalars[..<end]), String(scalars[end...]))
    }

    private static let tail: Set<Unicode.Scalar> = [";", "\"", "'", "”", "’", "»", "…", "*", "_", "~", "|"]
}
