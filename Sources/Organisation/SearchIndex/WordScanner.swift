/// Cuts text into words of folded letters and digits: "Foto’s" gives `foto`, "e-mail" gives `e` and `mail`.
struct WordScanner: ~Copyable {
    /// Longer words keep this many letters.
    static let mostLetters = 40

    private var folds = FoldTable()
    private let word = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 4 * WordScanner.mostLetters + 64)
    private var length = 0
    private var letters = 0

    deinit { word.deallocate() }

    /// Calls `found` with each word and its place in `text`, until that returns false.
    mutating func scan(
        _ text: UnsafeBufferPointer<UInt8>, _ found: (_ word: UnsafeBufferPointer<UInt8>, _ place: Range<Int>) -> Bool
    ) {
        var at = 0
        while at < text.count {
            let start = at
            length = 0
            while at < text.count, let letter = Self.folded(text[at]) {
                if length < Self.mostLetters {
                    word[length] = letter
                    length += 1
                }
                at += 1
            }
            if at < text.count, text[at] >= 0x80 {
                letters = length
                guard scanBeyondASCII(text, from: start, &at, found) else { return }
            } else if length > 0 {
                at = Self.afterPossessive(text, at)
                guard found(UnsafeBufferPointer(rebasing: word[..<length]), start..<at) else { return }
            } else {
                at += 1
            }
        }
    }

    /// Goes on with the word that starts at `start`, and with those behind it up to the next ASCII separator.
    private mutating func scanBeyondASCII(
        _ text: UnsafeBufferPointer<UInt8>, from begin: Int, _ at: inout Int,
        _ found: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Bool
    ) -> Bool {
        var start = begin
        while at < text.count {
            let byte = text[at]
            if byte < 0x80 {
                guard let letter = Self.folded(byte) else { break }
                add(letter)
                at += 1
                continue
            }
            let (scalar, width) = Self.scalar(text, at)
            switch folds[scalar] {
            case .letters(let bytes):
                add(bytes)
                at += width
            case .nothing:
                at += width
            case .word(let bytes):
                guard finish(start..<at, found) else { return false }
                add(bytes)
                guard finish(at..<at + width, found) else { return false }
                at += width
                start = at
            case .separator:
                let end = length > 0 ? Self.afterPossessive(text, at) : at
                guard finish(start..<end, found) else { return false }
                at = max(end, at + width)
                start = at
            }
        }
        if length > 0 { at = Self.afterPossessive(text, at) }
        return finish(start..<at, found)
    }

    private mutating func finish(_ place: Range<Int>, _ found: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Bool) -> Bool
    {
        defer {
            length = 0
            letters = 0
        }
        return length == 0 || found(UnsafeBufferPointer(rebasing: word[..<length]), place)
    }

    private mutating func add(_ letter: UInt8) {
        guard letters < Self.mostLetters else { return }
        word[length] = letter
        length += 1
        letters += 1
    }

    private mutating func add(_ bytes: [UInt8]) {
        guard letters < Self.mostLetters, length + bytes.count <= word.count else { return }
        for byte in bytes {
            word[length] = byte
            length += 1
        }
        letters += 1
    }

    /// The ASCII letter or digit in lower case, else nothing.
    @inline(__always)
    private static func folded(_ byte: UInt8) -> UInt8? {
        let lower = byte | 0x20
        if lower &- UInt8(ascii: "a") < 26, byte < 0x80 { return lower }
        return byte &- UInt8(ascii: "0") < 10 ? byte : nil
    }

    /// Behind the ’s of "foto’s" or the ’tje of "baby’tje", else `at`.
    private static func afterPossessive(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        guard let quote = apostrophe(text, at) else { return at }
        var end = at + quote
        while end < text.count, folded(text[end]) != nil, end - at - quote < 5 { end += 1 }
        guard end == text.count || (folded(text[end]) == nil && text[end] < 0x80) else { return at }
        let ending = text[(at + quote)..<end].map { $0 | 0x20 }
        return endings.contains(ending) ? end : at
    }

    private static let endings = ["s", "tje", "tjes"].map { Array($0.utf8) }

    /// How many bytes the apostrophe at `at` takes, if one is there: ' ’ ‘ ʼ
    private static func apostrophe(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
        guard at < text.count else { return nil }
        if text[at] == UInt8(ascii: "'") { return 1 }
        if text[at] == 0xE2, at + 2 < text.count, text[at + 1] == 0x80, text[at + 2] | 1 == 0x99 { return 3 }
        return text[at] == 0xCA && at + 1 < text.count && text[at + 1] == 0xBC ? 2 : nil
    }

    /// A `String` is valid UTF-8, so the bytes that belong together are there.
    private static func scalar(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> (Unicode.Scalar, Int) {
        let first = UInt32(text[at])
        let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        var value = first & (0x7F >> UInt32(width))
        for offset in 1..<width { value = value << 6 | UInt32(text[at + offset] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
    }
}
