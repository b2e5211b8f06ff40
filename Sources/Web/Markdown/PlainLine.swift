/// Text in which no sign of Markdown stands reads the same without it: most of what people write. Such text needs no
/// parser to become one line, which makes a stream of twenty conversations a quarter cheaper.
enum PlainLine {
    /// The bytes on one line with single spaces, or nil when a parser has to read them. Stops after `size` bytes.
    static func bytes(of text: String, size: Int) -> (words: [UInt8], isWhole: Bool)? {
        var text = text
        return text.withUTF8 { bytes in
            var words: [UInt8] = []
            words.reserveCapacity(min(bytes.count, size) + 1)
            var isLineStart = true
            for byte in bytes {
                if words.count > size { return (words, false) }
                if byte == UInt8(ascii: "\n") { isLineStart = true }
                if byte <= 0x20, byte != 0 {
                    if let last = words.last, last != 0x20 { words.append(0x20) }
                    continue
                }
                if isSign(byte) || (isLineStart && opensBlock(byte)) { return nil }
                isLineStart = false
                words.append(byte)
            }
            if words.last == 0x20 { words.removeLast() }
            return (words, true)
        }
    }

    // NUL is shown as a replacement character; the rest means something to Markdown anywhere in a line.
    private static func isSign(_ byte: UInt8) -> Bool {
        switch byte {
        case 0, UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "~"),
            UInt8(ascii: "|"):
            true
        default: false
        }
    }

    // A list, a heading, a line, a number.
    private static func opensBlock(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: "="),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
