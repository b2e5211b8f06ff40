/// A piece of a text in the Markdown that members write: what someone else's markup is turned into first.
indirect enum MarkdownBlock: Equatable {
    case paragraph([MarkdownInline])
    case heading(level: Int, [MarkdownInline])
    case code(String, language: String)
    case quote([MarkdownBlock])
    /// Numbered when there is a number to start from.
    case list(start: Int?, items: [[MarkdownBlock]])
    /// Rows of cells; the first is the head.
    case table([[[MarkdownInline]]])
    case rule
}

extension MarkdownBlock {
    /// The same words as one line, for where only a line fits.
    var line: [MarkdownInline] {
        switch self {
        case .paragraph(let inlines), .heading(_, let inlines): inlines
        case .code(let code, _): [MarkdownInline(.code(code))]
        case .quote(let blocks): blocks.line
        case .list(_, let items): items.map(\.line).joinedBySpace
        case .table(let rows): rows.flatMap(\.self).joinedBySpace
        case .rule: []
        }
    }
}

extension [MarkdownBlock] {
    var line: [MarkdownInline] { map(\.line).joinedBySpace }
}

extension [[MarkdownInline]] {
    fileprivate var joinedBySpace: [MarkdownInline] {
        reduce(into: []) { line, piece in
            if !line.isEmpty { line.append(MarkdownInline(.text(" "))) }
            line += piece
        }
    }
}
