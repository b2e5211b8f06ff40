/// What members write: Markdown without raw HTML, with `@handle` and `#topic`.
package enum Markdown {
    /// - Parameters:
    ///   - mentions: who a handle belongs to; nil leaves `@handle` as text
    ///   - topics: where a topic's stream is; nil leaves `#topic` as text
    package static func render(
        _ text: String, mentions: (String) -> (name: String, link: Link)? = { _ in nil },
        topics: (String) -> Link? = { _ in nil }
    ) -> HTML {
        withoutActuallyEscaping(mentions) { mentions in
            withoutActuallyEscaping(topics) { topics in
                let page = MarkdownPage(of: text, mentions: mentions, topics: topics)
                return page.read(text) ? page.html : asWritten(text)
            }
        }
    }

    /// The words without marks on one line, cut after a word with "…": at most `limit` characters.
    package static func plain(_ text: String, limit: Int) -> String {
        // a character is rarely over four bytes, and what is cut away needs no reading
        let excerpt = MarkdownExcerpt(size: limit * 4 + 64)
        if let (words, isWhole) = PlainLine.bytes(of: text, size: limit * 4 + 64) {
            excerpt.take(words, isWhole: isWhole)
        } else {
            _ = excerpt.read(text)
        }
        return excerpt.line(limit: limit)
    }

    /// Handles mentioned, as written, each once, in order.
    package static func mentions(in text: String) -> [String] {
        var found = Words()
        _ = render(text, mentions: { found.note($0) })
        return found.inOrder
    }

    /// Topics named, as written without `#`, each once, in order.
    package static func topics(in text: String) -> [String] {
        var found = Words()
        _ = render(text, topics: { found.note($0) })
        return found.inOrder
    }

    private struct Words {
        private(set) var inOrder: [String] = []
        private var seen: Set<String> = []

        mutating func note<Answer>(_ word: String) -> Answer? {
            if seen.insert(word).inserted { inOrder.append(word) }
            return nil
        }
    }

    /// For a text made to explode: every character of it, and nothing more.
    private static func asWritten(_ text: String) -> HTML {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { HTML(String($0)) }
        return "<p>\(lines.joined(separator: "<br>"))</p>"
    }
}
