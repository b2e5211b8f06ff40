/// What somebody looks for: words, "phrases in quotes", and the last word also as the beginning of one.
package struct SearchQuery: Sendable, Equatable {
    package enum Emptiness: Sendable {
        /// There was no text.
        case nothing
        /// There was only punctuation.
        case onlySigns
    }

    /// A word, or several that stand side by side, stemmed in both languages.
    struct Clause: Sendable, Equatable {
        private(set) var dutch: [[UInt8]] = []
        private(set) var english: [[UInt8]] = []
        /// The words as they were typed, folded.
        private(set) var words: [[UInt8]] = []
        var isQuoted = false

        init(_ words: [KnownWord] = []) {
            for word in words { append(word) }
        }

        mutating func append(_ word: KnownWord) {
            dutch.append(word.dutch)
            english.append(word.english)
            words.append(word.word)
        }

        var text: String { words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ") }

        /// Two forms of one word look for the same.
        static func == (left: Clause, right: Clause) -> Bool {
            left.dutch == right.dutch && left.english == right.english
        }

        /// In either language: what a text in any of them has.
        var match: Match { dutch == english ? .terms(dutch) : .any([.terms(dutch), .terms(english)]) }
    }

    static let mostCharacters = 200
    static let mostWords = 12
    static let leastPrefix = 3

    /// The text as it was used: at most 200 characters.
    package let text: String
    /// Why nothing can be found; nothing when something can.
    package let emptiness: Emptiness?
    /// Whether a part of it was left out because it was too long.
    package let isShortened: Bool

    /// Whether it is made of words that nearly every text has.
    package let isIdle: Bool
    /// Whether it has a quote that isn't closed; then what is quoted goes on to the end.
    package let hasOpenQuote: Bool

    let clauses: [Clause]
    /// The letters of the last word as typed, when there are enough to complete.
    let prefix: [UInt8]?

    package var isEmpty: Bool { clauses.isEmpty }

    package static func parse(_ text: String) -> SearchQuery {
        var parser = SearchQueryParser()
        return parser.parse(text)
    }

    init(
        text: String, clauses: [Clause], prefix: [UInt8]?, isShortened: Bool, isIdle: Bool = false,
        hasOpenQuote: Bool = false
    ) {
        self.isIdle = isIdle
        self.hasOpenQuote = hasOpenQuote
        self.text = text
        self.clauses = clauses
        self.prefix = prefix
        self.isShortened = isShortened
        emptiness = !clauses.isEmpty ? nil : text.allSatisfy(\.isWhitespace) ? .nothing : .onlySigns
    }

    /// All words and phrases; the last word may also be one of `completions`. A text is stemmed in one language, so the
    /// query is read wholly in the one or wholly in the other.
    func match(orLast completions: [Clause] = []) -> Match {
        let dutch = Self.match(clauses.map(\.dutch), completions.map(\.dutch))
        let english = Self.match(clauses.map(\.english), completions.map(\.english))
        return dutch == english ? dutch : .any([dutch, english])
    }

    private static func match(_ clauses: [[[UInt8]]], _ completions: [[[UInt8]]]) -> Match {
        let lasts = (clauses.suffix(1) + completions).map(Match.terms)
        return .all(clauses.dropLast().map(Match.terms) + [.any(lasts)])
    }
}
