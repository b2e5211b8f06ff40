import Testing

@testable import Web

struct MentionTests {
    @Test func aHandleBecomesALinkWithTheName() {
        let html = Markdown.render(
            "Dag @ben, en @niemand",
            mentions: { $0 == "ben" ? ("Ben & Co", "/people/\($0)") : nil })
        #expect(html.text == "<p>Dag <a class=\"mention\" href=\"/people/ben\">@Ben &amp; Co</a>, en @niemand</p>")
    }

    @Test func aTopicBecomesALink() {
        let html = Markdown.render("Over #zorg én #étés-2026", topics: { "/topics/\($0)" })
        #expect(
            html.text == "<p>Over <a class=\"topic\" href=\"/topics/zorg\">#zorg</a> "
                + "én <a class=\"topic\" href=\"/topics/%C3%A9t%C3%A9s-2026\">#étés-2026</a></p>")
    }

    @Test(arguments: [
        ("@ben", ["ben"]), ("(@ben)", ["ben"]), ("**@ben**", ["ben"]), ("> @ben", ["ben"]), ("# @ben", ["ben"]),
        ("@jan.de-boer_1!", ["jan.de-boer_1"]), ("@ben. @ben... @ben-", ["ben"]),
        ("@ben @Ben @ada", ["ben", "Ben", "ada"]),
        ("“@ben” —@ada", ["ben", "ada"]), ("@renée", ["renée"]), ("_@ben_", ["ben"]),
        ("- @ben\n- @ada", ["ben", "ada"]),
        ("ben@example.org", []), ("ben@intern", []), ("é@ben", []), ("@ben@example.org", []), ("@", []), ("@@ben", []),
        ("`@ben`", []), ("```\n@ben\n```", []), ("[@ben](https://example.org)", []), ("https://x.example/@ben", []),
        ("![@ben](https://example.org)", []), ("\\@ben", []), ("@.", []), ("a.b-@ben", []),
    ])
    func mentionsAreFoundInText(text: String, handles: [String]) {
        #expect(Markdown.mentions(in: text) == handles)
    }

    @Test(arguments: [
        ("#zorg", ["zorg"]), ("#zorg, #zorg #Zorg.", ["zorg", "Zorg"]), ("(#a-b_c)", ["a-b_c"]),
        ("#2026plan", ["2026plan"]),
        ("#zorg-", ["zorg"]), ("#日本", ["日本"]), ("a\n#b", ["b"]), ("#a#b", ["a"]),
        ("#12", []), ("#", []), ("# kop", []), ("a#b", []), ("&#39;", []), ("`#a`", []), ("https://x.example/#a", []),
        ("x.example/#a", []), ("[#a](/x)", []), ("##a", []), ("#-", []),
    ])
    func topicsAreFoundInText(text: String, topics: [String]) {
        #expect(Markdown.topics(in: text) == topics)
    }
}
