/// Plurals no rule gives, for the words people here search most; the rest is left to the stemmer.
enum DutchPlurals {
    /// The word, or its singular. Letters are folded, so "ideeën" comes as "ideeen".
    static func singular(of word: [UInt8]) -> [UInt8] {
        guard word.count >= 5, word[word.count - 1] == UInt8(ascii: "n"), word[word.count - 2] == UInt8(ascii: "e")
        else { return word }
        if word.ends(with: "ieen") || word.ends(with: "eeen") { return Array(word.dropLast(2)) }
        // "bacteriën", not "voorzien".
        if word.count > 5, word.ends(with: "ien"), !word.ends(with: "zien") { return Array(word.dropLast()) }
        if word.ends(with: "leden"), word.count == 5 { return Array("lid".utf8) }
        if word.ends(with: "uitdagen") || word.ends(with: "besteden") { return word }
        for (plural, singular) in endings where word.ends(with: plural) {
            return word.dropLast(plural.utf8.count) + singular.utf8
        }
        return word
    }

    private static let endings = [
        ("dagen", "dag"), ("kinderen", "kind"), ("steden", "stad"), ("glazen", "glas"), ("verslagen", "verslag"),
        ("toeslagen", "toeslag"), ("bedragen", "bedrag"), ("teamleden", "teamlid"), ("sleden", "slid"),
        ("ieleden", "ielid"),
    ]
}

extension [UInt8] {
    fileprivate func ends(with ending: String) -> Bool {
        count >= ending.utf8.count && suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
}
