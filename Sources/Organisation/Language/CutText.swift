/// A text cut at its gaps once, when the catalogs are read: looking for them at every use cost more than the page around it.
struct CutText: Sendable {
    private enum Piece {
        case words(String)
        case argument
        case count
    }

    private let pieces: [Piece]

    init(_ text: String) {
        var pieces: [Piece] = []
        var rest = text[...]
        while let percent = rest.firstIndex(of: "%") {
            let mark = rest[percent...]
            let gap: (Piece, Int)? =
                mark.hasPrefix("%@") ? (.argument, 2) : mark.hasPrefix("%lld") ? (.count, 4) : nil
            let end = gap == nil ? rest.index(after: percent) : percent
            if end > rest.startIndex { pieces.append(.words(String(rest[..<end]))) }
            rest = rest[(gap.map { rest.index(percent, offsetBy: $0.1) } ?? end)...]
            if let gap { pieces.append(gap.0) }
        }
        if !rest.isEmpty { pieces.append(.words(String(rest))) }
        self.pieces = pieces
    }

    /// With its gaps filled in order; a gap without an argument shows itself.
    func filled(with arguments: [String], count: String = "") -> String {
        if pieces.count == 1, case .words(let text) = pieces[0] { return text }
        var text = ""
        var next = 0
        for piece in pieces {
            switch piece {
            case .words(let words): text += words
            case .count: text += count
            case .argument:
                text += next < arguments.count ? arguments[next] : "%@"
                next += 1
            }
        }
        return text
    }
}
