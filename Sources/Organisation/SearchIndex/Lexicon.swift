/// The words met so far, with both their stems.
struct Lexicon: ~Copyable {
    private var table = WordTable()
    private var dutch = DutchStemmer()
    private let english = EnglishStemmer()

    subscript(_ index: Int) -> KnownWord {
        let entry = table.entries[index]
        return KnownWord(
            word: Array(table.letters(entry.word)), dutch: Array(table.letters(entry.dutch)),
            english: Array(table.letters(entry.english)), traits: entry.traits)
    }

    func traits(_ index: Int) -> WordTraits { table.entries[index].traits }
    func word(_ index: Int) -> ArraySlice<UInt8> { table.letters(table.entries[index].word) }

    func stem(_ index: Int, _ language: Language) -> ArraySlice<UInt8> {
        let entry = table.entries[index]
        return table.letters(language == .nl ? entry.dutch : entry.english)
    }

    /// Forgets all when it has grown too large; indices from before mean nothing then.
    mutating func tidy() {
        if table.isFull { table.empty() }
    }

    mutating func index(of word: UnsafeBufferPointer<UInt8>) -> Int {
        table.find(word) ?? learn(Array(word))
    }

    /// Whether this batch meets the word for the first time.
    mutating func isNew(_ index: Int, in batch: UInt32) -> Bool {
        guard table.entries[index].batch != batch else { return false }
        table.note(index, in: batch)
        return true
    }

    private mutating func learn(_ word: [UInt8]) -> Int {
        let isPlain = word.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
        return table.add(
            word, dutch: isPlain ? dutch.stem(DutchPlurals.singular(of: word)) : word,
            english: isPlain ? english.stem(word) : word, Self.traits(of: word))
    }

    private static func traits(of word: [UInt8]) -> WordTraits {
        let text = String(decoding: word, as: UTF8.self)
        var traits: WordTraits = []
        if StopWords.dutch.contains(text) { traits.insert(.isDutch) }
        if StopWords.english.contains(text) { traits.insert(.isEnglish) }
        if StopWords.both.contains(text) { traits.insert(.isInBoth) }
        if isCompletion(word) { traits.insert(.isCompletion) }
        return traits
    }

    static func isCompletion(_ word: [UInt8]) -> Bool {
        let isNumber = word.contains { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        return !isNumber && String(decoding: word, as: UTF8.self).unicodeScalars.count > SearchQuery.leastPrefix
    }
}
