import Web

/// What changed between two texts, word by word, as `<ins>` and `<del>`.
enum WordDiff {
    /// Longer texts are shown as wholly replaced: the comparison's cost grows with the square of what changed.
    private static let mostWords = 4000

    static func html(from old: String, to new: String) -> HTML {
        let before = words(old)
        let after = words(new)
        guard before.count <= mostWords, after.count <= mostWords else {
            return "<del>\(old)</del> <ins>\(new)</ins>"
        }
        let difference = after.difference(from: before)
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var out: [HTML] = []
        var old = 0
        var new = 0
        while old < before.count || new < after.count {
            if old < before.count, removed.contains(old) {
                out.append(run("del", before, &old, removed))
            } else if new < after.count, inserted.contains(new) {
                out.append(run("ins", after, &new, inserted))
            } else {
                if new < after.count { out.append(piece(after[new])) }
                old += 1
                new += 1
            }
        }
        return out.joined()
    }

    private static func run(_ tag: String, _ words: [Substring], _ index: inout Int, _ changed: Set<Int>) -> HTML {
        let start = index
        while index < words.count, changed.contains(index) { index += 1 }
        let text = words[start..<index].map(piece).joined()
        return tag == "del" ? "<del>\(text)</del>" : "<ins>\(text)</ins>"
    }

    private static func piece(_ word: Substring) -> HTML {
        word == "\n" ? "<br>" : HTML(String(word))
    }

    // Words with the space behind them; a line end is a word of its own.
    private static func words(_ text: String) -> [Substring] {
        var words: [Substring] = []
        var start = text.startIndex
        var index = start
        while index < text.endIndex {
            let next = text.index(after: index)
            if text[index] == "\n" {
                if start < index { words.append(text[start..<index]) }
                words.append(text[index..<next])
                start = next
            } else if text[index] == " " {
                words.append(text[start..<next])
                start = next
            }
            index = next
        }
        if start < text.endIndex { words.append(text[start...]) }
        return words
    }
}
