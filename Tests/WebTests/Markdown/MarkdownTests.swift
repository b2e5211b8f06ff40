import Testing

@testable import Web

struct MarkdownTests {
    @Test(arguments: [
        (
            "Een alinea\nmet een regeleinde.\n\nEn nog een.",
            "<p>Een alinea<br>met een regeleinde.</p><p>En nog een.</p>"
        ),
        ("*a* **b** ~~c~~ `d<`", "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d&lt;</code></p>"),
        ("# A\n## B\n### C\n###### D", "<h3>A</h3><h4>B</h4><h5>C</h5><h5>D</h5>"),
        ("- a\n- b", "<ul><li>a</li><li>b</li></ul>"),
        ("1. a\n2. b", "<ol><li>a</li><li>b</li></ol>"),
        ("3) a", "<ol start=\"3\"><li>a</li></ol>"),
        ("> a\n\n---", "<blockquote><p>a</p></blockquote><hr>"),
        (
            "```swift\nlet a = \"<b>\" // @ben #x\n```",
            "<pre tabindex=\"0\"><code>let a = &quot;&lt;b&gt;&quot; // @ben #x\n</code></pre>"
        ),
        ("    ingesprongen", "<p>ingesprongen</p>"),
        ("- [ ] taak", "<ul><li>[ ] taak</li></ul>"),
        (
            "| a | b | c |\n|---|:-:|--:|\n| 1 | 2 | 3 |",
            "<div class=\"scroll\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">a</th>"
                + "<th scope=\"col\" class=\"center\">b</th><th scope=\"col\" class=\"right\">c</th></tr></thead>"
                + "<tbody><tr><td>1</td><td class=\"center\">2</td><td class=\"right\">3</td></tr>"
                + "</tbody></table></div>"
        ),
        ("&eacute; &amp; & &onbekend; \\*a\\*", "<p>&eacute; &amp; &amp; &onbekend; *a*</p>"),
        ("", ""),
    ]) func marksBecomeMarkup(text: String, html: String) {
        #expect(Markdown.render(text).text == html)
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a <b onclick=\"x\">b</b>", "<!-- a -->",
        "<a href=\"javascript:alert(1)\">x</a>", "<div>\n*a*\n</div>", "<style>body{}</style>", "<svg/onload=alert(1)>",
    ])
    func rawHTMLIsText(text: String) {
        let html = Markdown.render(text).text
        #expect(html.contains("&lt;"))
        for tag in ["<script", "<img", "<b ", "<!--", "<a", "<div", "<style", "<svg"] { #expect(!html.contains(tag)) }
    }

    @Test(arguments: [
        ("[a](https://example.org/?x=1&y=2 \"t\")", "https://example.org/?x=1&amp;y=2", "a", true),
        ("https://example.org/a_b_c, en", "https://example.org/a_b_c", "https://example.org/a_b_c", true),
        ("„https://example.org/a” www.example.org/b;", "https://www.example.org/b", "www.example.org/b", true),
        ("https://example.org/a”;", "https://example.org/a", "https://example.org/a", true),
        ("<https://example.org>", "https://example.org", "https://example.org", true),
        ("www.example.org", "https://www.example.org", "www.example.org", true),
        ("[a](www.example.org/x)", "https://www.example.org/x", "a", true),
        ("[a](</x y>)", "/x%20y", "a", false),
        ("ben@example.org", "mailto:ben@example.org", "ben@example.org", false),
        ("[bel](tel:+31612345678)", "tel:+31612345678", "bel", false),
        ("[a](/posts/1#c-2)", "/posts/1#c-2", "a", false),
        ("![een foto](https://example.org/a.png)", "https://example.org/a.png", "een foto", true),
        ("![](https://example.org/a.png)", "https://example.org/a.png", "https://example.org/a.png", true),
        ("[a][x]\n\n[x]: https://example.org", "https://example.org", "a", true),
    ])
    func linksLead(text: String, href: String, name: String, isExternal: Bool) {
        let rel = isExternal ? " rel=\"nofollow noopener noreferrer\"" : ""
        let html = Markdown.render(text).text
        #expect(html.contains("<a href=\"\(href)\"\(rel)>\(name)</a>"), "\(html)")
        #expect(html.count { $0 == "<" } == 4)
    }

    @Test(arguments: [
        ("[a](javascript:alert(1))", "<p>a (javascript:alert(1))</p>"),
        ("[a](JAVASCRIPT:x)", "<p>a (JAVASCRIPT:x)</p>"),
        ("[a](javascript&colon;x)", "<p>a (javascript&amp;colon;x)</p>"),
        ("[a](javascript&#58;x)", "<p>a (javascript:x)</p>"),
        ("[a](java&#10;script:x)", "<p>a (java\nscript:x)</p>"),
        ("[a](&#1;javascript:x)", "<p>a (\u{1}javascript:x)</p>"),
        ("[a](data:text/html,x)", "<p>a (data:text/html,x)</p>"),
        ("<javascript:x>", "<p>javascript:x</p>"),
        ("[a](//evil.example)", "<p>a (//evil.example)</p>"),
        ("[a](/\\\\evil.example)", "<p>a (/\\evil.example)</p>"),
        ("[a](x.html)", "<p>a (x.html)</p>"),
        ("![a](data:image/png,x)", "<p>a (data:image/png,x)</p>"),
        ("[](javascript:x)", "<p>javascript:x</p>"),
        ("[a\"><b>](javascript:\"><b>)", "<p>a&quot;&gt;&lt;b&gt; (javascript:&quot;&gt;&lt;b&gt;)</p>"),
    ])
    func anyOtherSchemeIsText(text: String, html: String) {
        #expect(Markdown.render(text).text == html)
    }

    @Test func aLinkThatIsNotWholeIsText() {
        let html = Markdown.render("| a | b |\n|---|---|\n| https://example.org/x|y |").text
        #expect(html.contains("<td>https://example.org/x</td><td>y</td>"))
    }

    @Test func linksDoNotNest() {
        let html = Markdown.render("[a ![b](https://example.org/b.png) c](https://example.org)").text
        #expect(html.count(of: "<a ") == 1 && html.count(of: "</a>") == 1)
        #expect(html.contains(">a b c</a>"))
    }

    @Test func anExcerptIsOneLineOfWords() {
        let text = "# Titel\n\nDit is **vet** en [een link](https://example.org) &amp; `code`.\n\n- een\n- twee"
        #expect(Markdown.plain(text, limit: 100) == "Titel Dit is vet en een link & code. een twee")
        #expect(Markdown.plain(text, limit: 22) == "Titel Dit is vet en…")
        #expect(Markdown.plain("abcdefghij", limit: 5) == "abcd…")
        #expect(Markdown.plain("abc def", limit: 7) == "abc def")
        #expect(Markdown.plain("abc def", limit: 4) == "abc…")
        #expect(Markdown.plain("", limit: 10) == "")
        for limit in 1...40 { #expect(Markdown.plain(text, limit: limit).count <= limit) }
        #expect(Markdown.plain(String(repeating: "👨‍👩‍👧 ", count: 500), limit: 10).hasSuffix("…"))
    }
}

extension String {
    func count(of text: String) -> Int { ranges(of: text).count }
}
