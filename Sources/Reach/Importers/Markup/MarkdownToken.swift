/// What a line is written from: text that is escaped, and marks around it.
enum MarkdownToken {
    case text(String)
    case link(label: String, address: String)
    case open(MarkdownMark, pair: Int)
    case close(MarkdownMark, pair: Int)

    /// A mark that Markdown would not read as one between its neighbours is left out: the words matter most.
    static func text(_ tokens: [MarkdownToken]) -> String {
        let kept = pairsThatHold(tokens)
        var text = ""
        for (index, token) in tokens.enumerated() {
            switch token {
            case .text(let piece): text += piece
            case .link(let label, let address):
                // "!" before a link makes it a picture.
                if text.hasSuffix("!") { text = text.dropLast() + "\\!" }
                let closed = isFollowedByMark(tokens[(index + 1)...], kept) ? "<\(address)>" : address
                text += "[\(label)](\(closed))"
            case .open(let mark, let pair), .close(let mark, let pair):
                if kept.contains(pair) { text += mark.rawValue }
            }
        }
        return text
    }

    /// md4c takes an address without brackets to go on to the next space, and overlooks the marks in it.
    private static func isFollowedByMark(_ tokens: ArraySlice<MarkdownToken>, _ kept: Set<Int>) -> Bool {
        for token in tokens {
            switch token {
            case .text(let text): if text.contains(" ") { return false }
            case .link: return false
            case .open(_, let pair), .close(_, let pair): if kept.contains(pair) { return true }
            }
        }
        return false
    }

    private static func pairsThatHold(_ tokens: [MarkdownToken]) -> Set<Int> {
        var kept = Set(neighbours(tokens).filter(\.value.holds).keys)
        // `*a***b**`: where one mark ends and another begins at once, only the first is kept.
        var justClosed = false
        for token in tokens {
            switch token {
            case .text, .link: justClosed = false
            case .close(_, let pair): if kept.contains(pair) { justClosed = true }
            case .open(_, let pair): if justClosed { kept.remove(pair) }
            }
        }
        return kept
    }

    private static func neighbours(_ tokens: [MarkdownToken]) -> [Int: MarkdownMark.Neighbours] {
        var pairs: [Int: MarkdownMark.Neighbours] = [:]
        var opened: [Int] = []
        var closed: [Int] = []
        var last: Character?
        for token in tokens {
            switch token {
            case .open(let mark, let pair):
                pairs[pair] = MarkdownMark.Neighbours(mark: mark, before: last)
                opened.append(pair)
            case .close(_, let pair):
                pairs[pair]?.last = last
                closed.append(pair)
            case .text, .link:
                guard let (first, end) = token.edges else { continue }
                for pair in opened { pairs[pair]?.first = first }
                for pair in closed { pairs[pair]?.after = first }
                (opened, closed, last) = ([], [], end)
            }
        }
        return pairs
    }

    private var edges: (first: Character, last: Character)? {
        switch self {
        case .text(let text):
            guard let first = text.first, let last = text.last else { return nil }
            return (first, last)
        case .link: return ("[", ")")
        case .open, .close: return nil
        }
    }
}
