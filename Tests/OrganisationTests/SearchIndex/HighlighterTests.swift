import Testing

@testable import Organisation

@Suite("Marked words")
struct HighlighterTests {
    @Test("every form of the word is marked, in the text as it was written")
    func forms() {
        #expect(
            marked("Nieuwe Roosters & <b>geroosterd</b>, een roosteraar.", "rooster")
                == "Nieuwe [Roosters] & <b>[geroosterd]</b>, een [roosteraar].")
        #expect(marked("Onze meetings today", "meeting") == "Onze [meetings] today")
        #expect(marked("Cliënten en clienten; foto’s!", "cliënt foto") == "[Cliënten] en [clienten]; [foto’s]!")
        #expect(marked("niets hiervan", "rooster") == "niets hiervan")
        #expect(marked("", "rooster") == "")
    }

    @Test("a short text is its own snippet")
    func short() {
        #expect(snippet("Het rooster staat klaar.", "rooster") == "Het [rooster] staat klaar.")
    }

    @Test("a long text shows the place where most of the words stand together")
    func best() {
        let filler = String(repeating: "gewone woorden tussendoor ", count: 30)
        let text = "rooster " + filler + "hier staat het rooster bij de planning " + filler + "planning"
        let shown = snippet(text, "rooster planning")
        #expect(shown.contains("[rooster] bij de [planning]"))
        #expect(shown.hasPrefix("… ") && shown.hasSuffix(" …"))
        #expect((150...230).contains(shown.count))
        #expect(!shown.dropFirst(2).hasPrefix("oorden"), "it starts at a word")
    }

    @Test("without a hit the snippet is the beginning")
    func withoutHit() {
        let shown = snippet(String(repeating: "gewone woorden tussendoor ", count: 30), "rooster")
        #expect(shown.hasPrefix("gewone woorden") && shown.hasSuffix(" …") && shown.count <= 185)
    }

    @Test(
        "a snippet of anything is a part of it, cut between characters",
        arguments: [
            String(repeating: "x", count: 3000), String(repeating: "é", count: 3000),
            String(repeating: "👩‍👩‍👧", count: 400),
            String(repeating: "שלום עולם ", count: 100), String(repeating: "日本語", count: 300), " \n\n ",
            String(repeating: "a rooster ", count: 500), String(repeating: "rooster", count: 500), "rooster",
        ])
    func anything(text: String) {
        for query in ["rooster", "שלום", "日本", "x", "\"a rooster\" שלום"] {
            let pieces = SearchIndex().highlighter(for: .parse(query)).snippet(text)
            let shown = pieces.map(\.text).filter { $0 != "… " && $0 != " …" }.joined()
            #expect(text.contains(shown) || shown.isEmpty)
            #expect(!shown.contains("\u{FFFD}"))
            #expect(shown.unicodeScalars.count <= 260)
            let whole = SearchIndex().highlighter(for: .parse(query)).marked(text).map(\.text).joined()
            #expect(whole == text)
        }
    }

    private func marked(_ text: String, _ query: String) -> String {
        joined(SearchIndex().highlighter(for: .parse(query)).marked(text))
    }

    private func snippet(_ text: String, _ query: String) -> String {
        joined(SearchIndex().highlighter(for: .parse(query)).snippet(text))
    }

    private func joined(_ pieces: [Highlighter.Piece]) -> String {
        pieces.map { $0.isHit ? "[\($0.text)]" : $0.text }.joined()
    }
}
