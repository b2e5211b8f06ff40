/// Puts a backslash where a character would otherwise mean something, so that text stays what it was.
///
/// Only where needed: `a_b`, `5 * 3` and `C:\temp` stay as they are, for whoever edits the text later.
enum MarkdownEscape {
    static func text(_ text: String, inTable: Bool = false) -> String {
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 16)
        for (index, byte) in bytes.enumerated() {
            if byte < 0x80, needsEscape(bytes, index, inTable: inTable) { out.append(backslash) }
            out.append(byte)
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func needsEscape(_ bytes: [UInt8], _ index: Int, inTable: Bool) -> Bool {
        let before = index > 0 ? bytes[index - 1] : nil
        let after = index + 1 < bytes.count ? bytes[index + 1] : nil
        switch bytes[index] {
        case UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "~"), UInt8(ascii: "<"):
            return true
        case UInt8(ascii: "*"): return !(before == space && after == space)
        case UInt8(ascii: "_"): return !(isWordByte(before) && isWordByte(after))
        case backslash: return after.map(isPunctuation) ?? true
        case UInt8(ascii: "&"): return after == nil || beginsEntity(bytes, index)
        case UInt8(ascii: "|"): return inTable
        // Addresses become links where the author made one, and nowhere else.
        case UInt8(ascii: ":"): return endsScheme(bytes[..<index]) && (after == nil || after == UInt8(ascii: "/"))
        case UInt8(ascii: "@"): return isWordByte(before)
        case UInt8(ascii: "."): return index > 2 && bytes[(index - 3)..<index].allSatisfy { $0 | 0x20 == 0x77 }
        default: return false
        }
    }

    private static func endsScheme(_ bytes: ArraySlice<UInt8>) -> Bool {
        let word = String(decoding: bytes.suffix(5), as: UTF8.self).lowercased()
        return ["http", "https", "ftp"].contains { word.hasSuffix($0) }
    }

    private static func beginsEntity(_ bytes: [UInt8], _ index: Int) -> Bool {
        for byte in bytes[(index + 1)...].prefix(40) {
            if byte == UInt8(ascii: ";") { return true }
            guard isWordByte(byte) || byte == UInt8(ascii: "#") else { return false }
        }
        return true
    }

    /// A line of a paragraph that would otherwise begin a heading, a list, a quote, a rule or a table.
    static func lineStart(_ line: String) -> String {
        guard let first = line.utf8.first else { return line }
        switch first {
        case UInt8(ascii: "#"):
            let after = line.utf8.drop { $0 == UInt8(ascii: "#") }.first
            return after == nil || after == space ? "\\" + line : line
        case UInt8(ascii: ">"): return "\\" + line
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"):
            let after = line.utf8.dropFirst().first
            return after == nil || after == space || isUnderline(line) ? "\\" + line : line
        case UInt8(ascii: "="), UInt8(ascii: "|"), UInt8(ascii: ":"):
            return isUnderline(line) ? "\\" + line : line
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return numberedStart(line)
        default: return line
        }
    }

    private static func numberedStart(_ line: String) -> String {
        let rest = line.utf8.drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard let mark = rest.first, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")"),
            line.utf8.count - rest.count <= 9, rest.dropFirst().first.map({ $0 == space }) ?? true
        else { return line }
        return String(line[..<rest.startIndex]) + "\\" + line[rest.startIndex...]
    }

    /// "---", "===" and "|---|:--|" say what the line above them is.
    private static func isUnderline(_ line: String) -> Bool {
        line.utf8.allSatisfy { $0 == UInt8(ascii: "=") } || line.utf8.allSatisfy { "-|: ".utf8.contains($0) }
    }

    /// An address between the round brackets of a link.
    static func address(_ address: String) -> String {
        let bytes = Array(address.utf8)
        var out = ""
        for (index, byte) in bytes.enumerated() {
            if byte <= 0x20 || byte >= 0x7F || "()<>\\`\"'[]*|~{}".utf8.contains(byte) {
                out += (byte < 0x10 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            } else if byte == UInt8(ascii: "&"), beginsEntity(bytes, index) {
                out += "\\&"
            } else {
                out.unicodeScalars.append(Unicode.Scalar(byte))
            }
        }
        return out
    }

    private static let backslash = UInt8(ascii: "\\")
    private static let space = UInt8(ascii: " ")

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

    private static func isWordByte(_ byte: UInt8?) -> Bool {
        guard let byte else { return false }
        return isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && !isWordByte(byte)
    }
}
