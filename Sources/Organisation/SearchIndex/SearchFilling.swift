import Database

/// Very many documents, analysed and written out as one engine keeps them: nothing is left but to store them.
package struct SearchFilling: Sendable {
    struct Item: Sendable {
        let entry: SearchEntry
        let terms: String
    }

    let items: [Item]
    /// The words that no filling before had.
    let words: [PlacedWords]
}

/// Makes documents ready on any thread, so beside the writing of the ones before.
package struct SearchFiller: Sendable {
    let index: SearchIndex
    let engine: Engine
    /// The groups that everybody reads: their words have one place together.
    private let openSpaces: Set<Int64>
    /// The words that were put already, each with its place, by their hash: the list would fill the memory.
    private var known: Set<Int> = []

    package init(_ index: SearchIndex, in db: Connection) throws {
        self.index = index
        engine = db.engine
        openSpaces = try WordStore.places(index.openSpaces, in: db)
    }

    package mutating func prepare(_ documents: [SearchDocument]) -> SearchFilling {
        let batch = index.prepare(documents)
        let items = batch.entries.map { SearchFilling.Item(entry: $0, terms: engine == .sqlite ? $0.text : $0.vector) }
        let words = batch.words.map { words in
            let place = openSpaces.contains(words.space) ? WordStore.open : words.space
            var new = PlacedWords(space: words.space, seen: words.seen)
            for word in words.letters.split(separator: UInt8(ascii: " "))
            where known.insert(hash(word, place)).inserted {
                new.letters += word
                new.letters.append(UInt8(ascii: " "))
            }
            return new
        }
        return SearchFilling(items: items, words: words.filter { !$0.letters.isEmpty })
    }

    private func hash(_ word: ArraySlice<UInt8>, _ place: Int64) -> Int {
        var hasher = Hasher()
        word.withUnsafeBytes { hasher.combine(bytes: $0) }
        hasher.combine(place)
        return hasher.finalize()
    }
}

extension SearchIndex {
    /// Takes everything out.
    package func clear(in db: Connection) throws { try SearchFillingStore.clear(in: db) }

    /// Before very many documents are put: until `endFilling` both engines gather more before they write to their index.
    package func beginFilling(in db: Connection) throws { try SearchFillingStore.gatherMuch(in: db) }

    package func put(_ filling: SearchFilling, in db: Connection) throws {
        if filling.items.isEmpty { return }
        try SearchFillingStore.insert(filling.items, in: db)
        try put(filling.words, in: db)
    }

    package func endFilling(in db: Connection) throws { try SearchFillingStore.gatherLittle(in: db) }
}
