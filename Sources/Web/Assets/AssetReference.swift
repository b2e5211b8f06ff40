/// A place in a style sheet or script that names another file of `Public/` by a relative path.
struct AssetReference {
    /// Where the path stands, in bytes.
    let range: Range<Int>
    let path: String

    /// Browsers fetch `url(…)` and `@import "…"` of a style sheet.
    static func inStyle(_ bytes: [UInt8]) -> [AssetReference] {
        var references = found(after: "url(", in: bytes, endingAt: ")")
        references += found(after: "@import", in: bytes, endingAt: ";").filter { !$0.path.hasPrefix("url(") }
        return references.filter { reference in
            let path = reference.path
            return !(path.isEmpty || path.hasPrefix("#") || path.hasPrefix("data:") || path.contains("://"))
        }
    }

    /// A script imports with a literal that begins with `./` or `../`; a web manifest names its icons so.
    static func inScript(_ bytes: [UInt8]) -> [AssetReference] {
        ["\"./", "\"../", "'./", "'../"].flatMap { opening -> [AssetReference] in
            let quote = String(opening.prefix(1))
            return positions(of: opening, in: bytes).compactMap { position in
                reference(from: position + 1, until: quote, in: bytes)
            }
        }.filter { MediaKind.contentType(ofFile: $0.path) != nil }
    }

    /// `path` as seen from the folder of the file `name`; nil when that leaves `Public/`.
    func resolved(from name: String) -> String? {
        var parts = name.split(separator: "/").dropLast()
        for part in path.split(separator: "/") where part != "." {
            if part == ".." {
                if parts.popLast() == nil { return nil }
            } else {
                parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }

    private static func found(after opening: String, in bytes: [UInt8], endingAt end: String) -> [AssetReference] {
        positions(of: opening, in: bytes).compactMap { position in
            var start = position + opening.utf8.count
            while start < bytes.count, bytes[start] == UInt8(ascii: " ") { start += 1 }
            guard start < bytes.count else { return nil }
            let quotes = [UInt8(ascii: "\""), UInt8(ascii: "'")]
            guard quotes.contains(bytes[start]) else { return reference(from: start, until: end, in: bytes) }
            return reference(from: start + 1, until: String(UnicodeScalar(bytes[start])), in: bytes)
        }
    }

    private static func reference(from start: Int, until end: String, in bytes: [UInt8]) -> AssetReference? {
        guard let close = bytes[start...].firstIndex(where: { $0 == end.utf8.first || $0 == UInt8(ascii: "\n") }),
            bytes[close] == end.utf8.first
        else { return nil }
        return AssetReference(range: start..<close, path: String(decoding: bytes[start..<close], as: UTF8.self))
    }

    private static func positions(of text: String, in bytes: [UInt8]) -> [Int] {
        let pattern = Array(text.utf8)
        guard bytes.count >= pattern.count else { return [] }
        return (0...bytes.count - pattern.count).filter { position in
            bytes[position] == pattern[0] && bytes[position...].starts(with: pattern)
        }
    }
}
