import Database

/// Very many documents, analysed and written out as one engine keeps them: nothing is left but to store them.
package struct SearchFilling: Sendable {
    struct Item: Sendable {
        let entry: SearchEntry
        let terms: String
    }

    let items: [Item]
    /// The different words, each with a space behind it.
    let words: [UInt8]
}

extension SearchIndex {
    /// Before very many documents are put: until `endFilling` both engines gather more before they write to their index.
    package func beginFilling(in db: Connection) throws { try SearchFillingStore.gatherMuch(in: db) }

    /// On any thread, so beside the writing of the ones before.
    package func prepareFilling(_ documents: [SearchDocument], for engine: Engine) -> SearchFilling {
        let batch = prepare(documents)
        let items = batch.entries.map { SearchFilling.Item(entry: $0, terms: engine == .sqlite ? $0.text : $0.vector) }
        return SearchFilling(items: items, words: batch.words)
    }

    package func put(_ filling: SearchFilling, in db: Connection) throws {
        guard let first = filling.items.first else { return }
        try SearchFillingStore.insert(filling.items, in: db)
        try SearchStore.insertWords(filling.words, seenIn: first.entry.id, in: db)
    }

    package func endFilling(in db: Connection) throws { try SearchFillingStore.gatherLittle(in: db) }
}
