import Database

extension Members {
    private static let mostWords = 4

    /// The people with most of these words in their name or in what they can be asked about, in any form of them; where
    /// nobody has the words themselves, those with words one letter off.
    package static func search(
        _ query: SearchQuery, visibleTo viewer: Viewer, limit: Int, in db: Connection
    ) throws -> [DirectoryEntry] {
        let words = query.clauses.flatMap { zip($0.words, zip($0.dutch, $0.english)) }
            .filter { word, _ in word.count > 1 }.prefix(mostWords)
        let asked = words.map { word, stems in
            PeopleSearchStore.Word(
                beginnings: beginnings(word, stems.0, stems.1), slips: Typo.variants(word).sorted())
        }
        let found = try PeopleSearchStore.list(Array(asked), visibleTo: viewer, limit: limit, in: db)
        let sure = found.filter { $0.slips < $0.words }
        return (sure.isEmpty ? found : sure).map(\.entry)
    }

    /// The word, or its stem where that says enough: nothing is gained by asking for both, the one begins the other.
    private static func beginnings(_ word: [UInt8], _ dutch: [UInt8], _ english: [UInt8]) -> [String] {
        var beginnings: [[UInt8]] = []
        for stem in [dutch, english] {
            let form = stem.count >= 4 ? stem : word
            if !beginnings.contains(where: { form.starts(with: $0) }) { beginnings.append(form) }
        }
        if !beginnings.contains(where: { word.starts(with: $0) }) { beginnings.append(word) }
        return beginnings.map { String(decoding: $0, as: UTF8.self) }
    }
}
