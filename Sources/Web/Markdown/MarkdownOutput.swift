/// HTML as it grows, in bytes.
struct MarkdownOutput {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    private(set) var bytes: [UInt8] = []
    private let limit: Int

    /// - Parameter size: bytes of the text it is made from
    init(fromTextOf size: Int) {
        // a few bytes of table or reference can ask for thousands: what grows beyond measure is an attack, not a text
        limit = size * 64 + 16_384
        bytes.reserveCapacity(size + size / 4 + 64)
    }

    var isBeyondMeasure: Bool { bytes.count > limit }
    var count: Int { bytes.count }

    mutating func write(_ markup: String) {
        bytes.append(contentsOf: markup.utf8)
    }

    mutating func write(_ markup: Bytes) {
        bytes.append(contentsOf: markup)
    }

    mutating func escape(_ text: Bytes) {
        var start = 0
        for index in 0..<text.count {
            guard let replacement = HTMLEscape.replacement(for: text[index]) else { continue }
            write(Bytes(rebasing: text[start..<index]))
            write(replacement)
            start = index + 1
        }
        write(Bytes(rebasing: text[start...]))
    }

    mutating func escape(_ text: String) {
        var text = text
        text.withUTF8 { escape($0) }
    }

    /// Opens a link and answers with what closes it; nothing for a link that is refused.
    mutating func begin(_ link: MarkdownLink) -> String {
        switch link {
        case .local(let href), .direct(let href): begin(href, rel: "")
        case .external(let href): begin(href, rel: " rel=\"nofollow noopener noreferrer\"")
        case .refused: ""
        }
    }

    private mutating func begin(_ href: String, rel: String) -> String {
        write("<a href=\"")
        escape(href)
        write("\"")
        write(rel)
        write(">")
        return "</a>"
    }

    mutating func remove(_ range: Range<Int>) {
        bytes.removeSubrange(range)
    }

    mutating func removeAll(from start: Int) {
        bytes.removeSubrange(start...)
    }

    /// Whether `text` is all that was written since `start`.
    func isEscaped(_ text: String, from start: Int) -> Bool {
        bytes[start...].elementsEqual(HTML(text).text.utf8)
    }
}
