import Database

/// Very many documents, analysed and written out as one engine keeps them: nothing is left but to store them.
package struct SearchFilling: Sendable {
    struct Item: Sendable {
        let entry: SearchEntry
        let terms: String
    }

    let items: [Item]
    /// The words that no filling before had, each with a space behind it.
    let words: [UInt8]
}

/// Makes documents ready on any thread, so beside the writing of the ones before.
package struct SearchFiller: Sendable {
    let index: SearchIndex
    let engine: Engine
    private var known: Set<[UInt8]> = []

    package init(_ index: SearchIndex, for engine: Engine) {
        self.index = index
        self.engine = engine
    }

    package mutating func prepare(_ documents: [SearchDocument]) -> SearchFilling {
        let batch = index.prepare(documents)
        let items = batch.entries.map { SearchFilling.Item(entry: $0, terms: engine == .sqlite ? $0.text : $0.vector) }
        var words: [UInt8] = []
        for word in batch.words.split(separator: UInt8(ascii: " ")) where known.insert(Array(word)).inserted {
            words += word
            words.append(UInt8(ascii: " "))
        }
        return SearchFilling(items: items, words: words)
    }
}

extension SearchIndex {
    /// Before very many documents are put: until `endFilling` both engines gather more before they write to their index.
    package func beginFilling(in db: Connection) throws { try SearchFillingStore.gatherMuch(in: db) }

    package func put(_ filling: SearchFilling, in db: Connection) throws {
        guard let first = filling.items.first else { return }
        try SearchFillingStore.insert(filling.items, in: db)
        try SearchStore.insertWords(filling.words, seenIn: first.entry.id, in: db)
    }

    package func endFilling(in db: Connection) throws { try SearchFillingStore.gatherLittle(in: db) }
}
