import CStemmer

/// Snowball's English (Porter 2), from libstemmer. One thread at a time.
struct EnglishStemmer: ~Copyable {
    private let stemmer = sb_stemmer_new("english", "UTF_8")!

    deinit { sb_stemmer_delete(stemmer) }

    /// - Parameter word: folded, lower case a to z.
    func stem(_ word: [UInt8]) -> [UInt8] {
        guard let stem = sb_stemmer_stem(stemmer, word, Int32(word.count)) else { return word }
        return Array(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(stemmer))))
    }
}
