/// The words of a text as the index compares them, for a feature that compares texts by itself.
package struct TextWords: Sendable {
    struct Word: Sendable, Hashable {
        let dutch: [UInt8]
        let english: [UInt8]
    }

    let words: [Word]
    private let dutch: Set<[UInt8]>
    private let english: Set<[UInt8]>

    init(_ words: [Word]) {
        self.words = words
        dutch = Set(words.map(\.dutch))
        english = Set(words.map(\.english))
    }

    package var isEmpty: Bool { words.isEmpty }

    /// Whether every word of `other` is in this text, in whichever form; the two are read in one language.
    package func hasAll(of other: TextWords) -> Bool {
        !other.isEmpty
            && (other.words.allSatisfy { dutch.contains($0.dutch) }
                || other.words.allSatisfy { english.contains($0.english) })
    }

    /// What the other forms of a word begin with as well, as far as its stem tells: for finding a word list's candidates.
    package func beginnings(limit: Int) -> [String] {
        var seen: Set<String> = []
        let all = words.map { word in
            let stem = word.dutch.count < word.english.count ? word.dutch : word.english
            // "huizen" has the stem of "huis", and begins with less of it
            return String(decoding: stem.prefix(max(3, stem.count - 1)), as: UTF8.self)
        }
        return Array(all.filter { $0.count >= 3 && seen.insert($0).inserted }.prefix(limit))
    }
}

extension SearchIndex {
    /// The first `limit` words of a text, each once, without those every text is full of.
    package func words(of text: String, limit: Int = 200) -> TextWords {
        let words = analyzers.borrow { analyzer in
            var seen: Set<TextWords.Word> = []
            var words: [TextWords.Word] = []
            analyzer.scan(text) { index, _, lexicon in
                guard lexicon.traits(index).isDisjoint(with: [.isDutch, .isEnglish, .isInBoth]) else { return true }
                let word = TextWords.Word(
                    dutch: Array(lexicon.stem(index, .nl)), english: Array(lexicon.stem(index, .en)))
                if seen.insert(word).inserted { words.append(word) }
                return words.count < limit
            }
            return words
        }
        return TextWords(words)
    }
}
