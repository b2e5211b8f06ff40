/// Reads what somebody typed. It never fails: what can't be searched is left out.
struct SearchQueryParser: ~Copyable {
    private var analyzer = Analyzer()
    private var found: [Found] = []
    private var wordCount = 0
    private var isShortened = false
    private var isIdle = false

    private struct Found {
        let words: [KnownWord]
        let isQuoted: Bool

        var clause: SearchQuery.Clause {
            var clause = SearchQuery.Clause(words)
            clause.isQuoted = isQuoted
            return clause
        }

        /// What was typed, when that may be the beginning of a word.
        var prefix: [UInt8]? {
            guard words.count == 1, !isQuoted else { return nil }
            let letters = String(decoding: words[0].word, as: UTF8.self).unicodeScalars.count
            return letters >= SearchQuery.leastPrefix ? words[0].word : nil
        }
    }

    mutating func parse(_ typed: String) -> SearchQuery {
        // Scalars, since one character can be made of thousands.
        var text = ""
        text.unicodeScalars.append(contentsOf: typed.unicodeScalars.prefix(SearchQuery.mostCharacters))
        isShortened = text.unicodeScalars.count < typed.unicodeScalars.count

        let parts = text.split(omittingEmptySubsequences: false) { Self.quotes.contains($0) }
        for (index, part) in parts.enumerated() {
            if index % 2 == 1 {
                add(String(part), isQuoted: true)
            } else {
                for word in part.split(whereSeparator: Self.isBetweenWords) { add(String(word), isQuoted: false) }
            }
        }

        let last = found.last
        found = withoutStopWords()
        var clauses: [SearchQuery.Clause] = []
        for clause in found.map(\.clause) {
            clauses.removeAll { $0 == clause }
            clauses.append(clause)
        }
        return SearchQuery(
            text: text, clauses: clauses, prefix: clauses.last == last?.clause ? last?.prefix : nil,
            isShortened: isShortened, isIdle: isIdle, hasOpenQuote: parts.count % 2 == 0)
    }

    private mutating func add(_ text: String, isQuoted: Bool) {
        var words: [KnownWord] = []
        let room = SearchQuery.mostWords - wordCount
        var isTooMuch = false
        analyzer.scan(text) { word, _, lexicon in
            isTooMuch = words.count >= room
            if !isTooMuch { words.append(lexicon[word]) }
            return !isTooMuch
        }
        if isTooMuch { isShortened = true }
        wordCount += words.count
        if !words.isEmpty { found.append(Found(words: words, isQuoted: isQuoted)) }
    }

    private mutating func withoutStopWords() -> [Found] {
        let words = found.flatMap(\.words)
        let dutch = words.count { $0.traits.contains(.isDutch) }
        let english = words.count { $0.traits.contains(.isEnglish) }
        let idle: WordTraits = [.isInBoth, dutch >= english ? .isDutch : .isEnglish]
        let kept = found.filter { item in
            item.words.count > 1 || item.isQuoted || item.words[0].traits.isDisjoint(with: idle)
        }
        isIdle = kept.isEmpty && !found.isEmpty
        return kept.isEmpty ? found : kept
    }

    private static let quotes: Set<Character> = ["\"", "“", "”", "„", "‟", "«", "»"]

    /// What doesn't hold words together, as the hyphen of "e-mail" does.
    private static func isBetweenWords(_ character: Character) -> Bool {
        character.isWhitespace || ",;()[]{}<>|&!?*^=+~".contains(character)
    }
}
