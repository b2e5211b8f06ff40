/// What relevance is asked about: words that were typed, or a whole text, such as a help request being written.
package struct SearchQuestion: Sendable {
    /// A word of the question, or several that stand side by side.
    struct Term: Sendable {
        let clause: SearchQuery.Clause
        /// Where it stands in the question, counted in words.
        let place: Int
        let isInTitle: Bool
        /// How often it is there.
        var count = 1

        /// Whether the list of words has it as soon as it is written.
        var isListed: Bool { clause.words.count == 1 && Lexicon.isCompletion(clause.words[0]) }
    }

    /// A text says more than can be looked for; of a longer one the beginning is read.
    static let mostTermsRead = 300
    static let mostTerms = 18

    /// What was typed; nothing for a text.
    let query: SearchQuery?
    /// Each word once, in the order of the question.
    let terms: [Term]
    /// Whether a word is looked for as it is written only: without its completion, corrections and compounds.
    var isExact = false

    /// What was put in quotes: it has to be there.
    var required: [Match] { terms.filter(\.clause.isQuoted).map(\.clause.match) }

    /// What the last word may be the beginning of.
    var prefix: String? { query?.prefix.map { String(decoding: $0, as: UTF8.self) } }

    package var isEmpty: Bool { terms.isEmpty }

    /// - Parameter isExact: looks for the words as they are typed, without what they could have meant
    package init(_ query: SearchQuery, isExact: Bool = false) {
        self.query = query
        self.isExact = isExact
        terms = query.clauses.enumerated().map { Term(clause: $0.element, place: $0.offset, isInTitle: true) }
    }

    package init(title: String, body: String) {
        var analyzer = Analyzer()
        var words: [KnownWord] = []
        for text in [title, body] {
            analyzer.scan(text) { word, _, lexicon in
                words.append(lexicon[word])
                return words.count < Self.mostTermsRead
            }
        }
        var titleWords = 0
        analyzer.scan(title) { _, _, _ in
            titleWords += 1
            return titleWords < Self.mostTermsRead
        }
        query = nil
        terms = Self.terms(of: words, titleWords)
    }

    private static func terms(of words: [KnownWord], _ titleWords: Int) -> [Term] {
        var terms: [Term] = []
        var places: [[UInt8]: Int] = [:]
        for (place, word) in words.enumerated() {
            let idle: WordTraits = [.isInBoth, .isDutch, .isEnglish]
            guard word.traits.isDisjoint(with: idle), word.word.count > 1 else { continue }
            if let known = places[word.dutch] {
                terms[known].count += 1
            } else {
                places[word.dutch] = terms.count
                terms.append(
                    Term(clause: SearchQuery.Clause([word]), place: place, isInTitle: place < titleWords))
            }
        }
        return terms
    }
}
