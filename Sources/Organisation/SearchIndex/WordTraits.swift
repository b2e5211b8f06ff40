/// What is known about a word besides its stems.
struct WordTraits: OptionSet, Sendable {
    let rawValue: UInt8

    static let isDutch = WordTraits(rawValue: 1)
    static let isEnglish = WordTraits(rawValue: 2)
    /// Frequent in both languages, so it tells neither.
    static let isInBoth = WordTraits(rawValue: 4)
    /// Worth completing a search with: at least four letters, no number.
    static let isCompletion = WordTraits(rawValue: 8)
}
