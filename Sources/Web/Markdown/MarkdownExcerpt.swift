import CMarkdown

/// Collects the words md4c reads, without marks, on one line.
final class MarkdownExcerpt: MarkdownReader {
    private var words: [UInt8] = []
    private let size: Int

    /// - Parameter size: bytes after which reading stops
    init(size: Int) {
        self.size = size
        words.reserveCapacity(size + 64)
    }

    override func enter(_ block: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {
        append(Self.space)
    }

    override func text(_ kind: MD_TEXTTYPE, _ bytes: Bytes) {
        switch kind {
        case MD_TEXT_BR, MD_TEXT_SOFTBR: append(Self.space)
        case MD_TEXT_NULLCHAR: words.append(contentsOf: "\u{FFFD}".utf8)
        case MD_TEXT_ENTITY:
            let reference = String(decoding: bytes, as: UTF8.self)
            words.append(contentsOf: (MarkdownEntity.decode(reference) ?? reference).utf8)
        default: for byte in bytes { append(byte) }
        }
        isDone = words.count > size
    }

    /// Words that needed no reading.
    func take(_ words: [UInt8], isWhole: Bool) {
        self.words = words
        isDone = !isWhole
    }

    /// At most `limit` characters, cut after a word.
    func line(limit: Int) -> String {
        if words.last == Self.space { words.removeLast() }
        guard isDone || words.count > limit else { return String(decoding: words, as: UTF8.self) }
        guard isPlain else { return cut(String(decoding: words, as: UTF8.self), limit: limit) }
        let room = max(limit - 1, 0)
        let isWhole = room < words.count && words[room] == Self.space
        let end = isWhole ? room : words[..<min(room, words.count)].lastIndex(of: Self.space) ?? min(room, words.count)
        return String(decoding: words[..<end], as: UTF8.self) + "…"
    }

    // In ASCII a byte is a character, and finding characters is most of what cutting costs.
    private var isPlain: Bool {
        var all: UInt8 = 0
        for byte in words { all |= byte }
        return all < 0x80
    }

    private func cut(_ line: String, limit: Int) -> String {
        guard isDone || line.count > limit else { return line }
        let room = line.prefix(max(limit - 1, 0))
        // a first word longer than the line is cut where the room ends
        let isWhole = room.endIndex < line.endIndex && line[room.endIndex] == " "
        return (isWhole ? room : room[..<(room.lastIndex(of: " ") ?? room.endIndex)]) + "…"
    }

    private func append(_ byte: UInt8) {
        if byte <= Self.space {
            if let last = words.last, last != Self.space { words.append(Self.space) }
        } else {
            words.append(byte)
        }
    }

    private static let space = UInt8(ascii: " ")
}
