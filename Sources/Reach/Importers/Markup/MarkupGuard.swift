/// Finds the tag with so many attributes that it can only be an attack: the parser compares each with all before it.
enum MarkupGuard {
    private static let mostAttributes = 500

    static func isOverloaded(_ html: String) -> Bool {
        var html = html
        return html.withUTF8 { bytes in
            var index = 0
            while index < bytes.count {
                guard bytes[index] == UInt8(ascii: "<") else {
                    index += 1
                    continue
                }
                index += 1
                guard index < bytes.count, isLetter(bytes[index]) else { continue }
                if attributes(in: bytes, from: &index) > mostAttributes { return true }
            }
            return false
        }
    }

    /// Reads on to the end of the tag as the parser does: a quote means something only after "=".
    private static func attributes(in bytes: UnsafeBufferPointer<UInt8>, from index: inout Int) -> Int {
        skip(in: bytes, &index) { !isBlank($0) && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") }
        var count = 0
        while true {
            skip(in: bytes, &index) { isBlank($0) || $0 == UInt8(ascii: "/") }
            guard index < bytes.count, bytes[index] != UInt8(ascii: ">") else { return count }
            count += 1
            let start = index
            skip(in: bytes, &index) { !isBlank($0) && !"=>/".utf8.contains($0) }
            let named = index > start
            let afterName = index
            skip(in: bytes, &index, while: isBlank)
            guard named, index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
                index = max(afterName, start + 1)
                continue
            }
            index += 1
            skip(in: bytes, &index, while: isBlank)
            guard index < bytes.count else { return count }
            let quote = bytes[index]
            if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                index += 1
                skip(in: bytes, &index) { $0 != quote }
                index += 1
            } else {
                skip(in: bytes, &index) { !isBlank($0) && $0 != UInt8(ascii: ">") }
            }
        }
    }

    private static func skip(
        in bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, while holds: (UInt8) -> Bool
    ) {
        while index < bytes.count, holds(bytes[index]) { index += 1 }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
