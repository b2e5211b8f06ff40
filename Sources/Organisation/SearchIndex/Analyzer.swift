/// Text in, words and stems out. It remembers the words it met, so it is kept (see `AnalyzerPool`); one thread at a time.
struct Analyzer: ~Copyable {
    /// What lies behind this in one text can't be found.
    static let mostTerms = 10_000
    static let mostTitleTerms = 200
    /// PostgreSQL keeps no more places of one word in one text; for the same hits SQLite gets no more either.
    static let mostRepeats = 255

    private var scanner = WordScanner()
    private(set) var lexicon = Lexicon()
    private var batch: UInt32 = 0

    /// Calls `each` with the words of a text, as indices in the lexicon, and their places, until it returns false.
    mutating func scan(
        _ text: String, _ each: (_ word: Int, _ place: Range<Int>, borrowing Lexicon) -> Bool
    ) {
        lexicon.tidy()
        Self.scan(text, &scanner, &lexicon, each)
    }

    private static func scan(
        _ text: String, _ scanner: inout WordScanner, _ lexicon: inout Lexicon,
        _ each: (Int, Range<Int>, borrowing Lexicon) -> Bool
    ) {
        var text = text
        text.withUTF8 { bytes in
            scanner.scan(bytes) { word, place in each(lexicon.index(of: word), place, lexicon) }
        }
    }

    mutating func batch(_ documents: [SearchDocument]) -> SearchBatch {
        // Group by group, so that a word is noted once for each; what is in no group tells no words.
        let order = documents.indices.sorted { (documents[$0].space ?? 0, $0) < (documents[$1].space ?? 0, $1) }
        var entries: [SearchEntry?] = Array(repeating: nil, count: documents.count)
        var words: [PlacedWords] = []
        for number in order {
            let document = documents[number]
            if words.last?.space != document.space ?? 0 {
                batch &+= 1
                words.append(PlacedWords(space: document.space ?? 0, seen: document.id))
            }
            entries[number] = entry(for: document, adding: &words[words.count - 1].letters)
        }
        return SearchBatch(
            entries: entries.compactMap { $0 }, words: words.filter { $0.space != 0 && !$0.letters.isEmpty })
    }

    private mutating func entry(for document: SearchDocument, adding words: inout [UInt8]) -> SearchEntry {
        let (found, titleCount) = self.words(title: document.title, body: document.body)
        for index in found where lexicon.isNew(index, in: batch) && lexicon.traits(index).contains(.isCompletion) {
            words.append(contentsOf: lexicon.word(index))
            words.append(UInt8(ascii: " "))
        }
        let language = language(found)
        var repeats = found.count > Self.mostRepeats ? [ArraySlice<UInt8>: Int]() : nil
        return SearchEntry(
            document, title: terms(found[..<titleCount], language, &repeats),
            body: terms(found[titleCount...], language, &repeats))
    }

    /// The words of a text, those of its title first, as indices that hold until the next text.
    mutating func words(title: String, body: String) -> (all: [Int], titleCount: Int) {
        lexicon.tidy()
        var found: [Int] = []
        find(title, Self.mostTitleTerms, &found)
        let titleCount = found.count
        find(body, Self.mostTerms, &found)
        return (found, titleCount)
    }

    private mutating func find(_ text: String, _ most: Int, _ found: inout [Int]) {
        if text.isEmpty { return }
        let most = found.count + most
        Self.scan(text, &scanner, &lexicon) { word, _, _ in
            found.append(word)
            return found.count < most
        }
    }

    /// A text without a stop word, often a title, counts as Dutch: a search reads its own words both ways anyway.
    func language(_ found: [Int]) -> Language {
        var lead = 0
        for index in found {
            let traits = lexicon.traits(index)
            if traits.contains(.isDutch) { lead += 1 } else if traits.contains(.isEnglish) { lead -= 1 }
        }
        return lead >= 0 ? .nl : .en
    }

    private func terms(
        _ words: ArraySlice<Int>, _ language: Language, _ repeats: inout [ArraySlice<UInt8>: Int]?
    ) -> Terms {
        var terms = Terms()
        terms.reserve(words.count)
        for index in words {
            let stem = lexicon.stem(index, language)
            if repeats != nil {
                repeats![stem, default: 0] += 1
                if repeats![stem]! > Self.mostRepeats {
                    terms.append(SearchMark.gap)
                    continue
                }
            }
            terms.append(stem)
        }
        return terms
    }
}

extension Analyzer {
    /// One word, or what it falls apart into, as a part of a query.
    mutating func clause(_ text: String) -> SearchQuery.Clause {
        var clause = SearchQuery.Clause()
        scan(text) { word, _, lexicon in
            clause.append(lexicon[word])
            return true
        }
        return clause
    }
}
