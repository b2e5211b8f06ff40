import Testing

@testable import Organisation

@Suite("What somebody looks for")
struct SearchQueryTests {
    @Test(
        "words, phrases and words that hold together",
        arguments: [
            ("rooster", #""rooster""#),
            ("rooster zorg", #"("rooster" AND "zorg")"#),
            ("\"rooster van vrijdag\"", #""rooster van vrijdag""#),
            ("“rooster vrijdag” zorg", #"("rooster vrijdag" AND "zorg")"#),
            ("„rooster vrijdag” «zorg week»", #"("rooster vrijdag" AND "zorg week")"#),
            ("zorg \"rooster vrijdag", #"("zorg" AND "rooster vrijdag")"#),
            ("e-mail", #""e mail""#),
            ("rooster,zorg", #"("rooster" AND "zorg")"#),
            ("zorg zorg", #""zorg""#),
            ("\"\" zorg \"", #""zorg""#),
        ])
    func reading(text: String, expected: String) {
        #expect(SearchQuery.parse(text).match().fts == expected)
    }

    @Test("a query is read wholly in Dutch or wholly in English")
    func readings() {
        let query = SearchQuery.parse("huizen cities")
        #expect(query.match().fts == #"(("huis" AND "citie") OR ("huizen" AND "citi"))"#)
        #expect(query.match().tsquery == "((('huis') & ('citie')) | (('huizen') & ('citi')))")
    }

    @Test(
        "what is syntax elsewhere is text here",
        arguments: [
            "AND OR NOT NEAR", "NEAR(a b, 5)", "a* ^b title:c", "'); DROP TABLE posts; --", "&|!<-> a:*B 'x' \\'",
            "\" OR 1=1", "(a OR (b", "a\u{0}b", "°a §1 ¶", "x'y\"z", "{a b}: -c +d", "%_?$1",
        ])
    func operators(text: String) {
        let match = SearchQuery.parse(text).match()
        let allowed = /\(*"[a-z0-9 ]+"\)*( (AND|OR) \(*"[a-z0-9 ]+"\)*)*/
        #expect(match.fts.wholeMatch(of: allowed) != nil, "\(match.fts)")
        #expect(match.tsquery.wholeMatch(of: /[('a-z0-9<>) &|-]+/) != nil, "\(match.tsquery)")
    }

    @Test("lone stop words are left out, unless nothing else is asked")
    func stopWords() {
        #expect(SearchQuery.parse("het rooster van de week").match().fts == #"("rooster" AND "week")"#)
        #expect(SearchQuery.parse("the meeting of our team").match(orLast: []).fts.contains("team"))
        #expect(!SearchQuery.parse("the meeting of our team").match().fts.contains("the"))
        #expect(SearchQuery.parse("de het").match().fts == #"("de" AND "het")"#)
        #expect(SearchQuery.parse("\"de\" rooster").match().fts == #"("de" AND "rooster")"#)
        #expect(SearchQuery.parse("wond been").match().fts.contains("been"))
    }

    @Test("the last word may be a beginning from three letters on")
    func prefixes() {
        #expect(prefix("roo") == "roo")
        #expect(prefix("zorg Cliën") == "clien")
        #expect(prefix("ro") == nil)
        #expect(prefix("rooster \"zorg") == nil)
        #expect(prefix("rooster e-mail") == nil)
        #expect(prefix("rooster van") == nil)
        let completed = SearchQuery.parse("zorg roo").match(orLast: [SearchQuery.parse("rooster").clauses[0]])
        #expect(completed.fts == #"("zorg" AND ("roo" OR "rooster"))"#)
    }

    @Test("an empty query says why")
    func emptiness() {
        #expect(SearchQuery.parse("").emptiness == .nothing)
        #expect(SearchQuery.parse(" \n\t ").emptiness == .nothing)
        #expect(SearchQuery.parse("* ^ : ( ) 🎉 \"\"").emptiness == .onlySigns)
        #expect(SearchQuery.parse("a").emptiness == nil)
    }

    @Test("200 characters and twelve words are used")
    func limits() {
        let long = SearchQuery.parse(String(repeating: "woord ", count: 2000))
        #expect(long.isShortened && long.text.count == 200 && long.clauses.count == 1)
        let many = SearchQuery.parse((1...20).map { "w\($0)" }.joined(separator: " "))
        #expect(many.isShortened && many.clauses.count == 12)
        let phrase = SearchQuery.parse("\"" + (1...20).map { "w\($0)" }.joined(separator: " ") + "\"")
        #expect(phrase.isShortened && phrase.clauses[0].dutch.count == 12)
        #expect(SearchQuery.parse("e" + String(repeating: "\u{301}", count: 10_000)).match().fts == #""e""#)
        #expect(!SearchQuery.parse("rooster").isShortened)
    }

    private func prefix(_ text: String) -> String? {
        SearchQuery.parse(text).prefix.map { String(decoding: $0, as: UTF8.self) }
    }
}
