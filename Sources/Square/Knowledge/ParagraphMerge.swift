/// Brings two edits of one text together, paragraph by paragraph.
///
/// The longest runs of paragraphs that both edits left alone hold the text together. Between two such runs stands a
/// region: who changed it decides it, and where both changed it differently the edits touch and nothing is merged.
enum ParagraphMerge {
    /// The text with both edits in it; nil when they touch.
    static func merge(base: String, mine: String, theirs: String) -> String? {
        merge(base: paragraphs(base), mine: paragraphs(mine), theirs: paragraphs(theirs)).map(text)
    }

    /// A paragraph with the empty lines before it, which don't count when paragraphs are compared.
    private struct Paragraph: Equatable {
        let gap: Substring
        let text: Substring

        static func == (left: Paragraph, right: Paragraph) -> Bool { left.text == right.text }
    }

    private static func paragraphs(_ text: String) -> [Paragraph] {
        var found: [Paragraph] = []
        var gapStart = text.startIndex
        var start: String.Index?
        var index = text.startIndex
        while index < text.endIndex {
            let lineEnd = text[index...].firstIndex(of: "\n") ?? text.endIndex
            let next = lineEnd < text.endIndex ? text.index(after: lineEnd) : lineEnd
            let isEmpty = text[index..<lineEnd].allSatisfy(\.isWhitespace)
            if isEmpty, let begun = start {
                let end = text.index(before: index)
                found.append(Paragraph(gap: text[gapStart..<begun], text: text[begun..<end]))
                gapStart = end
                start = nil
            } else if !isEmpty, start == nil {
                start = index
            }
            index = next
        }
        if let start {
            let end = text.hasSuffix("\n") ? text.index(before: text.endIndex) : text.endIndex
            found.append(Paragraph(gap: text[gapStart..<start], text: text[start..<end]))
        }
        return found
    }

    private static func text(_ paragraphs: [Paragraph]) -> String {
        var text = ""
        for paragraph in paragraphs {
            let gap = paragraph.gap.filter { $0 == "\n" }
            if !text.isEmpty { text += gap.count > 2 ? gap : "\n\n" }
            text += paragraph.text
        }
        return text
    }

    private static func merge(base: [Paragraph], mine: [Paragraph], theirs: [Paragraph]) -> [Paragraph]? {
        let inMine = places(of: base, in: mine)
        let inTheirs = places(of: base, in: theirs)
        var merged: [Paragraph] = []
        var (b, m, t) = (0, 0, 0)
        while true {
            // the next paragraph that both left where it was
            let next = (b..<base.count).first { inMine[$0] != nil && inTheirs[$0] != nil }
            let (mineEnd, theirsEnd) = (next.flatMap { inMine[$0] }, next.flatMap { inTheirs[$0] })
            let region = (
                base: Array(base[b..<(next ?? base.count)]), mine: Array(mine[m..<(mineEnd ?? mine.count)]),
                theirs: Array(theirs[t..<(theirsEnd ?? theirs.count)])
            )
            if region.mine == region.base {
                merged += region.theirs
            } else if region.theirs == region.base || region.mine == region.theirs {
                merged += region.mine
            } else {
                return nil
            }
            guard let next, let mineEnd, let theirsEnd else { return merged }
            merged.append(theirs[theirsEnd])
            (b, m, t) = (next + 1, mineEnd + 1, theirsEnd + 1)
        }
    }

    /// For each paragraph of `base` where it stands in `edited`, when it was left alone.
    private static func places(of base: [Paragraph], in edited: [Paragraph]) -> [Int?] {
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in edited.difference(from: base) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        let kept = edited.indices.filter { !inserted.contains($0) }
        var places: [Int?] = []
        var next = 0
        for index in base.indices {
            if removed.contains(index) {
                places.append(nil)
            } else {
                places.append(kept[next])
                next += 1
            }
        }
        return places
    }
}

extension NoteText {
    /// This text with what changed from `base` to `mine` in it; nil when both changed the same thing differently.
    func merging(_ mine: NoteText, from base: NoteText) -> NoteText? {
        guard let title = Self.merge(base.title, mine.title, title),
            let body = ParagraphMerge.merge(base: base.body, mine: mine.body, theirs: body)
        else { return nil }
        return NoteText(
            title: title, body: body, topics: Self.merge(base.topics, mine.topics, topics),
            sources: Self.merge(base.sources, mine.sources, sources))
    }

    private static func merge(_ base: String, _ mine: String, _ theirs: String) -> String? {
        if mine == base || mine == theirs { return theirs }
        return theirs == base ? mine : nil
    }

    // What one added or took away, the other didn't mind.
    private static func merge<Item: Hashable>(_ base: [Item], _ mine: [Item], _ theirs: [Item]) -> [Item] {
        let removed = Set(base).subtracting(mine)
        return theirs.filter { !removed.contains($0) } + mine.filter { !base.contains($0) && !theirs.contains($0) }
    }
}
