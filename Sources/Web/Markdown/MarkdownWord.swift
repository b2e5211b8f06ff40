/// Finds `@handle` and `#topic` in running text.
enum MarkdownWord {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    enum Kind {
        case mention, topic

        init?(sign: UInt8) {
            switch sign {
            case UInt8(ascii: "@"): self = .mention
            case UInt8(ascii: "#"): self = .topic
            default: return nil
            }
        }
    }

    /// The end of the word that the sign at `index` begins; nil when it begins none.
    /// - Parameter afterWord: whether the text before `bytes` ended in a letter or digit
    static func end(of kind: Kind, at index: Int, in bytes: Bytes, afterWord: Bool) -> Int? {
        guard !isGlued(index, bytes, afterWord: afterWord) else { return nil }
        var end = index + 1
        var hasLetter = false
        while end < bytes.count {
            let (scalar, length) = scalar(at: end, in: bytes)
            guard isPart(scalar, of: kind) else { break }
            hasLetter = hasLetter || scalar.properties.isAlphabetic
            end += length
        }
        while end > index + 1, bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
        guard end > index + 1 else { return nil }
        switch kind {
        // what follows makes it an address: @ben@example.org
        case .mention: return end < bytes.count && bytes[end] == UInt8(ascii: "@") ? nil : end
        case .topic: return hasLetter ? end : nil
        }
    }

    static func endsInWord(_ bytes: Bytes) -> Bool {
        !bytes.isEmpty && isWord(scalar(before: bytes.count, in: bytes))
    }

    /// Part of a mail address, a path or a longer sign.
    private static func isGlued(_ index: Int, _ bytes: Bytes, afterWord: Bool) -> Bool {
        guard index > 0 else { return afterWord }
        return "-_+/&#@=%".utf8.contains(bytes[index - 1]) || isWord(scalar(before: index, in: bytes))
    }

    private static func isPart(_ scalar: Unicode.Scalar, of kind: Kind) -> Bool {
        scalar == "_" || scalar == "-" || (kind == .mention && scalar == ".") || isWord(scalar)
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9": return true
            default: return false
            }
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .nonspacingMark, .spacingMark:
            return true
        default: return false
        }
    }

    private static func scalar(before index: Int, in bytes: Bytes) -> Unicode.Scalar {
        var start = index - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return scalar(at: start, in: bytes).scalar
    }

    private static func scalar(at index: Int, in bytes: Bytes) -> (scalar: Unicode.Scalar, length: Int) {
        if bytes[index] < 0x80 { return (Unicode.Scalar(bytes[index]), 1) }
        var iterator = UnsafeBufferPointer(rebasing: bytes[index...]).makeIterator()
        var decoder = UTF8()
        guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return ("\u{FFFD}", 1) }
        return (scalar, UTF8.width(scalar))
    }
}
