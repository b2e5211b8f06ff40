import Foundation
import Testing

@testable import Organisation

@Suite("Dutch stems")
struct DutchStemmerTests {
    /// Snowball's own words with the stems of its `dutch` (Kraaij-Pohlmann); not a part of this repository.
    static let list = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../../shared/data/stemming-dutch/dutch.tsv").standardizedFileURL

    static var isListHere: Bool {
        let isHere = FileManager.default.fileExists(atPath: list.path)
        if !isHere { print("The list of Dutch stems is not at \(list.path), so the test on it is skipped.") }
        return isHere
    }

    /// Words with accents and their stems in the list, where we find another stem because we fold first.
    static let foldedDifferently = [
        "altruïsme": "altruïsme", "ceremoniële": "ceremonieel", "continuïteit": "continuïteit", "geklês": "klês",
        "initiëren": "initieer", "materiële": "materieel", "microbiële": "microbieel", "pariëren": "parieer",
        "variëren": "varieer",
    ]

    @Test("the whole list of Snowball has the stems it should have", .enabled(if: isListHere))
    func wholeList() throws {
        let lines = try String(contentsOf: Self.list, encoding: .utf8).split(separator: "\n").dropFirst()
        var stemmer = DutchStemmer()
        var wrong: [String: String] = [:]
        for line in lines {
            let columns = line.split(separator: "\t").map(String.init)
            let stem = String(decoding: stemmer.stem(folded(columns[0]).utf8), as: UTF8.self)
            if stem != folded(columns[1]) { wrong[columns[0]] = columns[1] }
        }
        #expect(lines.count >= 9134)
        #expect(wrong == Self.foldedDifferently)
    }

    @Test(
        "forms of one word find each other",
        arguments: [
            "cliënt cliënten clienten", "huis huizen huisje huisjes", "fietsen fietsje gefietst",
            "brief brieven briefje",
            "rooster roosters geroosterd", "dienst diensten dienstje", "medicijn medicijnen medicijntje",
            "wond wonden wondje wondjes", "idee ideeën ideetje", "bacterie bacteriën", "dag dagen dagje",
            "feestdag feestdagen", "kind kinderen kindje", "lid leden", "teamlid teamleden", "stad steden",
            "foto foto's foto’s", "baby baby'tje", "verzorgen verzorging", "vergadering vergaderingen vergaderen",
            "collega collega's", "verslag verslagen", "route routes", "week weken weekje",
        ])
    func families(words: String) {
        let words = words.split(separator: " ").map(String.init)
        #expect(Set(words.map(stem)).count == 1, "\(words.map(stem))")
    }

    @Test(
        "different words stay apart",
        arguments: [
            ("schild", "schilderij"), ("vallen", "geval"), ("varen", "gevaar"), ("innig", "in"), ("zien", "zie"),
        ])
    func apart(one: String, other: String) {
        #expect(stem(one) != stem(other))
    }

    private func stem(_ word: String) -> String {
        var analyzer = Analyzer()
        return analyzer.clause(word).dutch.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }

    private func folded(_ word: String) -> String {
        var analyzer = Analyzer()
        var letters = ""
        analyzer.scan(word) { index, _, lexicon in
            letters += String(decoding: lexicon.word(index), as: UTF8.self)
            return true
        }
        return letters
    }
}
