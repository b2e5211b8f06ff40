/// RFC 2045: text as lines of at most 76 ASCII characters.
enum QuotedPrintable {
    /// Whether the text may travel as it is.
    static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { ($0 >= 0x20 && $0 < 0x7F) || $0 == 0x0A || $0 == 0x09 }
            && text.utf8.split(separator: 0x0A).allSatisfy { $0.count < 900 }
    }

    static func withLineEnds(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    }

    static func encode(_ text: String) -> String {
        let lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map { encode(line: Array($0.utf8)) }.joined(separator: "\r\n")
    }

    private static func encode(line: [UInt8]) -> String {
        var out = ""
        var column = 0
        for (index, byte) in line.enumerated() {
            let isLast = index == line.count - 1
            let isSpace = byte == 0x20 || byte == 0x09
            // A space at the end of a line may be dropped on the way.
            let isLiteral = (byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "=")) || (isSpace && !isLast)
            let piece = isLiteral ? String(UnicodeScalar(byte)) : hexadecimal(byte)
            if column + piece.utf8.count > 75 {
                out += "=\r\n"
                column = 0
            }
            out += piece
            column += piece.utf8.count
        }
        return out
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return byte < 16 ? "=0\(digits)" : "=\(digits)"
    }
}
