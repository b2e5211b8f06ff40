import Database
import Foundation
import Testing

@testable import Organisation

@Suite("Words of a text")
struct AnalyzerTests {
    @Test(
        "text falls apart into folded words",
        arguments: [
            ("Eén crème brûlée, s.v.p.", "een creme brulee s v p"),
            ("foto's van auto’s en baby'tjes", "foto van auto en baby"),
            ("d'r z'n o’clock", "d r z n o clock"),
            ("e-mail en COVID-19, 12.30 uur", "e mail en covid 19 12 30 uur"),
            ("ĳsvrĳ ﬁets STRAẞE straße ＡＢＣ m²", "ijsvrij fiets strasse strasse abc m2"),
            ("cafe\u{301} caf\u{E9}", "cafe cafe"),
            ("zorg\u{AD}plan zorg\u{200B}plan", "zorgplan zorg plan"),
            ("hallo👋🏽wereld 👩‍👩‍👧 🇳🇱", "hallo wereld"),
            ("שָׁלוֹם עולם, مَرْحَبًا ٤٥", "שלום עולם مرحبا 45"),
            ("日本語テスト 안녕", "日 本 語 テ ス ト 안녕"),
            ("İstanbul ΣΟΦΟΣ Łódź", "istanbul σοφοσ lodz"),
            ("… — ‘’ “” *^:()&|!<-> '); --", ""),
            ("a\u{0}b\u{FFFD}c", "a b c"),
            ("° ¶ § \u{E000}", ""),
        ])
    func folding(text: String, words: String) {
        let expected = words.split(separator: " ").map { $0.decomposedStringWithCompatibilityMapping }
        #expect(self.words(text) == expected)
    }

    @Test("a long word keeps its first forty letters")
    func longWords() {
        #expect(words(String(repeating: "a", count: 5000) + " b") == [String(repeating: "a", count: 40), "b"])
        #expect(words(String(repeating: "é", count: 5000) + " b") == [String(repeating: "e", count: 40), "b"])
        #expect(words("x" + String(repeating: "ж", count: 5000)) == ["x" + String(repeating: "ж", count: 39)])
    }

    @Test("the place of a word in the text has its apostrophe and accents")
    func places() {
        let text = "Die foto’s: héél mooi"
        var found: [String] = []
        var analyzer = Analyzer()
        analyzer.scan(text) { _, place, _ in
            found.append(String(decoding: Array(text.utf8)[place], as: UTF8.self))
            return true
        }
        #expect(found == ["Die", "foto’s", "héél", "mooi"])
    }

    @Test("a text is stemmed in the language most of its stop words are from, and in Dutch when that is undecided")
    func language() {
        #expect(entry("", "de vergaderingen van het team").text.contains(" vergader "))
        #expect(entry("", "the meetings of our team and nurses").text.contains(" nurs "))
        #expect(entry("", "roosters").text.contains(" rooster "))
    }

    @Test("no word of a text can pass for the place it is in, or for a word of the title")
    func marks() {
        let entry = entry("kop", "§7 °kop ¶ §post")
        #expect(entry.text == " kop ¶ 7 kop post ¶ °kop §post §5")
    }

    @Test("the vector for PostgreSQL has the same terms at the same places")
    func vector() {
        let entry = entry("rooster week", "nieuw rooster")
        #expect(entry.text == " rooster week ¶ nieuw rooster ¶ °rooster °week §post §5")
        #expect(
            Set(entry.vector.split(separator: " "))
                == ["'rooster':1,5", "'week':2", "'nieuw':4", "'°rooster':7", "'°week':8", "'§post'", "'§5'"])
    }

    @Test("a text has at most 10,000 terms, and one word at most 255 times")
    func limits() {
        let many = entry("", (0..<12_000).map { "w\($0)" }.joined(separator: " ")).text
        #expect(many.contains(" w9999 ") && !many.contains(" w10000 "))
        let same = entry("", String(repeating: "rust ", count: 300) + "slot")
        #expect(same.text.split(separator: " ").count { $0 == "rust" } == 255)
        #expect(same.vector.contains("'slot':302"))
    }

    @Test("a batch tells each new word once, for completing searches: no numbers, at least four letters")
    func vocabulary() {
        let batch = SearchIndex().prepare([
            document("Rooster rooster", "de week van covid19"), document("rooster", "weken"),
        ])
        #expect(batch.words.map(\.list) == [["rooster", "week", "weken"]])
    }

    private func words(_ text: String) -> [String] {
        var analyzer = Analyzer()
        var words: [String] = []
        analyzer.scan(text) { index, _, lexicon in
            words.append(String(decoding: lexicon.word(index), as: UTF8.self))
            return true
        }
        return words
    }

    private func document(_ title: String, _ body: String) -> SearchDocument {
        SearchDocument(id: 1, kind: .post, space: 5, at: Instant(0), title: title, body: body)
    }

    private func entry(_ title: String, _ body: String) -> SearchEntry {
        SearchIndex().prepare([document(title, body)]).entries[0]
    }
}
