/// The short name a person is mentioned and found by: `@els`. Lower case, so that it is written in one way.
package enum Handle {
    package static let limit = 30
    /// Addresses that mean something else under /people.
    private static let taken: Set<String> = ["near"]

    /// The handle meant by what was typed, or nil when it can't be one: letters, digits and `-._` between them.
    package static func normalised(_ typed: String) -> String? {
        var text = FoldedKey.fold(typed)
        if text.hasPrefix("@") { text.removeFirst() }
        guard (2...limit).contains(text.utf8.count), text.utf8.allSatisfy(isAllowed),
            let first = text.utf8.first, let last = text.utf8.last, isAlphanumeric(first), isAlphanumeric(last),
            !taken.contains(text)
        else { return nil }
        return text
    }

    /// Handles for a name, best first: the first name, with the last name, then numbered.
    package static func proposals(for name: String) -> [String] {
        let words = FoldedKey.fold(name).split(separator: " ")
            .map { word in String(decoding: word.utf8.filter(isAlphanumeric), as: UTF8.self) }
            .filter { !$0.isEmpty }
        let first = words.first ?? "collega"
        let full = words.count > 1 ? first + "." + words[words.count - 1] : first
        let plain = [first, full].map { String($0.prefix(limit - 4)) }.filter { $0.count > 1 && !taken.contains($0) }
        let base = plain.last ?? "collega"
        return plain + (2...99).map { base + String($0) }
    }

    /// The best one for a name that isn't among `taken`.
    package static func free(for name: String, besides taken: Set<String>) -> String {
        // A hundred people of one name: then any handle is as good as another.
        proposals(for: name).first { !taken.contains($0) } ?? "collega-\(Token.random().hash.prefix(12))"
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
