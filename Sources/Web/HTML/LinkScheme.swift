/// What an address written by a member points at.
enum LinkScheme: Equatable {
    case web, mail, phone
    case other

    /// Nil when the address has no scheme. Anything before a colon that isn't a plain scheme is `.other`:
    /// browsers skip control characters and read `java\nscript:` as a scheme.
    init?(of address: String) {
        guard !address.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F }) else {
            self = .other
            return
        }
        let end = address.utf8.firstIndex { ":/?#\\".utf8.contains($0) }
        guard let end, address.utf8[end] == UInt8(ascii: ":") else { return nil }
        switch address[..<end].lowercased() {
        case "http", "https":
            // `https:evil` and `https:\\evil` mean different places to different readers
            self = address[end...].hasPrefix("://") ? .web : .other
        case "mailto": self = .mail
        case "tel": self = .phone
        default: self = .other
        }
    }

    var isAllowed: Bool { self != .other }

    static func isLocal(_ path: String) -> Bool {
        let bytes = path.utf8
        guard bytes.first == UInt8(ascii: "/") else { return false }
        let second = bytes.dropFirst().first
        guard second != UInt8(ascii: "/"), second != UInt8(ascii: "\\") else { return false }
        return !bytes.contains { $0 <= 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }
    }
}
