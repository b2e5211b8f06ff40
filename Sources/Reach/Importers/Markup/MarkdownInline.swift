/// A run of text that looks the same from end to end.
struct MarkdownInline: Equatable {
    enum Content: Equatable {
        case text(String)
        case code(String)
        case lineBreak
    }

    struct Style: Equatable {
        var isStrong = false
        var isEmphasised = false
        var isStruck = false
        var link: Anchor?
    }

    /// Where a run leads. Two links in a row to the same address are two links.
    struct Anchor: Equatable {
        let address: String
        let number: Int
    }

    var content: Content
    var style: Style

    init(_ content: Content, _ style: Style = Style()) {
        self.content = content
        self.style = style
    }
}

extension [MarkdownInline] {
    /// As a browser shows it: white space is one space, none at the edges of a line, and no line is empty.
    /// A list of lines without one that is broken twice: there a new paragraph begins.
    var paragraphs: [[MarkdownInline]] {
        var paragraphs: [[MarkdownInline]] = []
        var current: [MarkdownInline] = []
        var breaks = 0
        for line in lines {
            guard !line.isEmpty else {
                breaks += 1
                continue
            }
            if breaks > 0, !current.isEmpty {
                paragraphs.append(current)
                current = []
            }
            if !current.isEmpty { current.append(MarkdownInline(.lineBreak)) }
            current += line
            breaks = 0
        }
        return current.isEmpty ? paragraphs : paragraphs + [current]
    }

    /// One line, for a heading or a cell.
    var oneLine: [MarkdownInline] {
        map { $0.content == .lineBreak ? MarkdownInline(.text(" "), $0.style) : $0 }.lines.first ?? []
    }

    private var lines: [[MarkdownInline]] {
        split(omittingEmptySubsequences: false) { $0.content == .lineBreak }.map(Self.collapsed)
    }

    private static func collapsed(_ line: Self.SubSequence) -> [MarkdownInline] {
        var result: [MarkdownInline] = []
        var endsInSpace = true
        for inline in line {
            switch inline.content {
            case .text(let text):
                let text = collapse(text, after: &endsInSpace)
                guard !text.isEmpty else { continue }
                if case .text(let before)? = result.last?.content, result.last?.style == inline.style {
                    result[result.count - 1].content = .text(before + text)
                } else {
                    result.append(MarkdownInline(.text(text), inline.style))
                }
            case .code(let code):
                var endedInSpace = true
                var code = collapse(code, after: &endedInSpace)
                if code.hasSuffix(" ") { code.removeLast() }
                guard !code.isEmpty else { continue }
                endsInSpace = false
                // Two spans in a row would share the marks between them.
                if case .code(let before)? = result.last?.content, result.last?.style.link == inline.style.link {
                    result[result.count - 1].content = .code(before + code)
                } else {
                    result.append(MarkdownInline(.code(code), inline.style))
                }
            case .lineBreak: break
            }
        }
        if case .text(let text)? = result.last?.content, text.hasSuffix(" ") {
            result[result.count - 1].content = .text(String(text.dropLast()))
            if text == " " { result.removeLast() }
        }
        return result.contains(where: \.isVisible) ? result : []
    }

    private static func collapse(_ text: String, after endsInSpace: inout Bool) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                if !endsInSpace { out.append(0x20) }
                endsInSpace = true
            } else if byte < 0x20 || byte == 0x7F {
                continue
            } else {
                out.append(byte)
                endsInSpace = false
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}

extension MarkdownInline {
    fileprivate var isVisible: Bool {
        switch content {
        case .text(let text): !text.allSatisfy(\.isWhitespace)
        case .code: true
        case .lineBreak: false
        }
    }
}
