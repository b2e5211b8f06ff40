/// Writes blocks as Markdown.
struct MarkdownText {
    static func write(_ blocks: [MarkdownBlock]) -> String {
        MarkdownText().lines(blocks).joined(separator: "\n")
    }

    private func lines(_ blocks: [MarkdownBlock]) -> [String] {
        var lines: [String] = []
        var lastList: (isNumbered: Bool, alternates: Bool)?
        for block in blocks {
            var alternates = false
            if case .list(let start, _) = block {
                // Two lists in a row would be one.
                if let last = lastList, last.isNumbered == (start != nil) { alternates = !last.alternates }
                lastList = (start != nil, alternates)
            } else {
                lastList = nil
            }
            let piece = self.lines(block, alternates: alternates)
            guard !piece.isEmpty else { continue }
            if !lines.isEmpty { lines.append("") }
            lines += piece
        }
        return lines
    }

    private func lines(_ block: MarkdownBlock, alternates: Bool) -> [String] {
        switch block {
        case .paragraph(let inlines):
            let paragraphs = inlines.paragraphs.map { MarkdownLine.write($0).map(MarkdownEscape.lineStart) }
            return Array(paragraphs.joined(separator: [""]))
        case .heading(let level, let inlines):
            guard let text = MarkdownLine.write(inlines.oneLine).first else { return [] }
            let closed = text.hasSuffix("#") ? text.dropLast() + "\\#" : text[...]
            return [String(repeating: "#", count: level) + " " + closed]
        case .code(let code, let language): return fence(code, language)
        case .quote(let blocks): return lines(blocks).map { $0.isEmpty ? ">" : "> " + $0 }
        case .list(let start, let items): return list(items, start: start, alternates: alternates)
        case .table(let rows): return table(rows)
        // Not "---": after "- " that is a rule of its own and no item.
        case .rule: return ["***"]
        }
    }

    private func fence(_ code: String, _ language: String) -> [String] {
        var longest = 2
        var run = 0
        for byte in code.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: longest + 1)
        let lines = code.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return [fence + language] + lines + [fence]
    }

    private func list(_ items: [[MarkdownBlock]], start: Int?, alternates: Bool) -> [String] {
        let pieces = items.map(lines).filter { !$0.isEmpty }
        let isTight = items.allSatisfy(\.fitsTightList)
        var number = start
        var out: [String] = []
        for (index, piece) in pieces.enumerated() {
            let mark = number.map { "\($0)\(alternates ? ")" : ".") " } ?? (alternates ? "+ " : "- ")
            let indent = String(repeating: " ", count: mark.utf8.count)
            if index > 0, !isTight { out.append("") }
            for (position, line) in piece.enumerated() where !(isTight && line.isEmpty) {
                out.append(position == 0 ? mark + line : line.isEmpty ? "" : indent + line)
            }
            number = number.map { min($0 + 1, 999_999_999) }
        }
        return out
    }

    private func table(_ rows: [[[MarkdownInline]]]) -> [String] {
        guard let head = rows.first, let width = rows.map(\.count).max(), width > 0 else { return [] }
        func line(_ row: [[MarkdownInline]]) -> String {
            let cells = (0..<width).map { column in
                column < row.count ? MarkdownLine.write(row[column].cell, inTable: true).first ?? "" : ""
            }
            return "| " + cells.joined(separator: " | ") + " |"
        }
        return [line(head), "|" + String(repeating: " --- |", count: width)] + rows.dropFirst().map(line)
    }
}

extension [MarkdownBlock] {
    /// Only words, with at most a list under them that may follow at once.
    fileprivate var fitsTightList: Bool {
        guard case .paragraph(let inlines)? = first, inlines.paragraphs.count == 1 else { return false }
        if count == 1 { return true }
        guard count == 2, case .list(let start, let items) = self[1] else { return false }
        return (start ?? 1) == 1 && items.allSatisfy(\.fitsTightList)
    }
}

extension [MarkdownInline] {
    /// A bar within code would end the cell.
    fileprivate var cell: [MarkdownInline] {
        map {
            guard case .code(let code) = $0.content, code.contains("|") else { return $0 }
            return MarkdownInline(.text(code), $0.style)
        }.oneLine
    }
}
