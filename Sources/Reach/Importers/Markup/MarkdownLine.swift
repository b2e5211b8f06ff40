/// Writes what stands within a paragraph, line by line: members' Markdown breaks a line where the text does.
struct MarkdownLine {
    private let inTable: Bool
    private var tokens: [MarkdownToken] = []
    private var pairs = 0

    private init(inTable: Bool) { self.inTable = inTable }

    static func write(_ inlines: [MarkdownInline], inTable: Bool = false) -> [String] {
        inlines.split { $0.content == .lineBreak }.map { line in
            var writer = MarkdownLine(inTable: inTable)
            writer.links(line)
            return MarkdownToken.text(writer.tokens)
        }
    }

    private mutating func links(_ line: ArraySlice<MarkdownInline>) {
        for run in line.runs(by: \.style.link) {
            guard let link = run.first?.style.link else {
                marks(run, MarkdownMark.allCases[...])
                continue
            }
            if let address = Self.ownAddress(run, link) {
                tokens.append(.text("<\(address)>"))
                continue
            }
            let (before, label, after) = run.trimmed
            if let before { tokens.append(.text(before)) }
            guard !label.isEmpty else { continue }
            var writer = MarkdownLine(inTable: inTable)
            writer.marks(label, MarkdownMark.allCases[...])
            let address = MarkdownEscape.address(link.address)
            tokens.append(.link(label: MarkdownToken.text(writer.tokens), address: address))
            if let after { tokens.append(.text(after)) }
        }
    }

    /// An address that is shown as itself needs no label.
    private static func ownAddress(_ run: ArraySlice<MarkdownInline>, _ link: MarkdownInline.Anchor) -> String? {
        guard run.count == 1, case .text(let text)? = run.first?.content, text == link.address,
            text.hasPrefix("http://") || text.hasPrefix("https://"),
            text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"<>\\|&".utf8.contains($0) })
        else { return nil }
        return text
    }

    private mutating func marks(_ run: ArraySlice<MarkdownInline>, _ marks: ArraySlice<MarkdownMark>) {
        guard let mark = marks.first else {
            for inline in run { content(inline) }
            return
        }
        for part in run.runs(by: { mark.isOn($0.style) }) {
            guard let first = part.first, mark.isOn(first.style) else {
                self.marks(part, marks.dropFirst())
                continue
            }
            let (before, inner, after) = part.trimmed
            if let before { tokens.append(.text(before)) }
            guard !inner.isEmpty else { continue }
            pairs += 1
            let pair = pairs
            tokens.append(.open(mark, pair: pair))
            self.marks(inner, marks.dropFirst())
            tokens.append(.close(mark, pair: pair))
            if let after { tokens.append(.text(after)) }
        }
    }

    private mutating func content(_ inline: MarkdownInline) {
        switch inline.content {
        case .text(let text): tokens.append(.text(MarkdownEscape.text(text, inTable: inTable)))
        case .code(let code): tokens.append(.text(span(code)))
        case .lineBreak: break
        }
    }

    private func span(_ code: String) -> String {
        var runs: Set<Int> = []
        var run = 0
        for byte in Array(code.utf8) + [0] {
            if byte == UInt8(ascii: "`") {
                run += 1
            } else if run > 0 {
                runs.insert(run)
                run = 0
            }
        }
        let ticks = String(repeating: "`", count: (1...).first { !runs.contains($0) } ?? 1)
        let padding = code.hasPrefix("`") || code.hasSuffix("`") ? " " : ""
        return ticks + padding + code + padding + ticks
    }
}

extension ArraySlice<MarkdownInline> {
    fileprivate func runs<Key: Equatable>(by key: (MarkdownInline) -> Key) -> [ArraySlice<MarkdownInline>] {
        var runs: [ArraySlice<MarkdownInline>] = []
        var start = startIndex
        for index in indices where index > start && key(self[index]) != key(self[start]) {
            runs.append(self[start..<index])
            start = index
        }
        if start < endIndex { runs.append(self[start...]) }
        return runs
    }

    /// White space at the edges apart: Markdown has no mark that begins or ends with it.
    fileprivate var trimmed: (before: String?, inner: ArraySlice<MarkdownInline>, after: String?) {
        var inner = self
        var before: String?
        var after: String?
        while case .text(let text)? = inner.first?.content, let character = text.first, character.isWhitespace {
            let space = text.prefix(while: \.isWhitespace)
            before = (before ?? "") + space
            let rest = text.dropFirst(space.count)
            if rest.isEmpty {
                inner = inner.dropFirst()
            } else {
                inner[inner.startIndex].content = .text(String(rest))
            }
        }
        while case .text(let text)? = inner.last?.content, let character = text.last, character.isWhitespace {
            let kept = text.count - text.reversed().prefix(while: \.isWhitespace).count
            after = text.dropFirst(kept) + (after ?? "")
            if kept == 0 {
                inner = inner.dropLast()
            } else {
                inner[inner.endIndex - 1].content = .text(String(text.prefix(kept)))
            }
        }
        return (before, inner, after)
    }
}
