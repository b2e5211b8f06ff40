import Testing

@testable import Reach

/// What Discourse's HTML becomes in members' Markdown.
struct ConversionTests {
    @Test(arguments: [
        ("<p>Hallo <b>wereld</b></p>", "Hallo **wereld**"),
        ("<p>een<br>twee<br>\ndrie</p>", "een\ntwee\ndrie"),
        ("<p>een<br><br>twee</p><p></p><p>\u{A0}</p>", "een\n\ntwee"),
        ("<p>veel   wit\n\tvan <em> binnen </em>en</p>", "veel wit van *binnen* en"),
        ("<p>een<em>woord</em>deel</p>", "een*woord*deel"),
        ("<p><strong><em>beide</em></strong> <s>weg</s></p>", "**_beide_** ~~weg~~"),
        ("<p>punt<strong>.</strong>punt</p>", "punt.punt"),
        ("<p><b>a</b><i>b</i></p>", "**a**b"),
        ("<p><span class=\"bbcode-b\">dik</span> <span class=\"bbcode-i\">schuin</span></p>", "**dik** *schuin*"),
        ("<h2>Kop</h2><p>tekst</p><hr><h1>C #</h1>", "## Kop\n\ntekst\n\n***\n\n# C \\#"),
        ("losse tekst<div>blok</div>weer los", "losse tekst\n\nblok\n\nweer los"),
        ("<script>alert(1)</script><style>p{}</style><p>a&lt;script&gt;</p>", "a\\<script>"),
    ])
    func text(_ html: String, _ markdown: String) {
        #expect(convert(html) == markdown)
    }

    @Test(arguments: [
        ("<p>Type <code>a_b *c*</code> of <code>``</code></p>", "Type `a_b *c*` of ` `` `"),
        (
            "<pre><code class=\"lang-cpp\">int a;\n\n  if (a &lt; b) { }\n</code></pre>",
            "```cpp\nint a;\n\n  if (a < b) { }\n```"
        ),
        ("<pre><code class=\"lang-auto\">```\n</code></pre>", "````\n```\n````"),
        ("<pre>kaal<br>twee</pre>", "```\nkaal\ntwee\n```"),
        ("<p>a</p><pre><code class=\"XML hljs\">&lt;a/&gt;</code></pre>", "a\n\n```xml\n<a/>\n```"),
    ])
    func code(_ html: String, _ markdown: String) {
        #expect(convert(html) == markdown)
    }

    @Test(arguments: [
        ("<ul><li>een</li><li>twee<ul><li>diep</li></ul></li></ul>", "- een\n- twee\n  - diep"),
        ("<ol start=\"9\"><li>negen</li><li>tien</li></ol>", "9. negen\n10. tien"),
        ("<ul><li><p>een</p><p>meer</p></li><li>twee</li></ul>", "- een\n\n  meer\n\n- twee"),
        ("<ul><li>a</li></ul><ul><li>b</li></ul>", "- a\n\n+ b"),
        ("<ol><li>a<pre><code>x\ny</code></pre></li></ol>", "1. a\n\n   ```\n   x\n   y\n   ```"),
        ("<ul><li>a</li><ul><li>los</li></ul></ul>", "- a\n  - los"),
        ("<ul><li></li></ul>", ""),
        ("<blockquote><p>een</p><p>twee</p></blockquote><p>uit</p>", "> een\n>\n> twee\n\nuit"),
        ("<blockquote><ul><li>a</li></ul></blockquote>", "> - a"),
        (
            "<table><tr><th>A</th><th>B</th></tr><tr><td>x|y</td><td><code>p|q</code></td></tr></table>",
            "| A | B |\n| --- | --- |\n| x\\|y | p\\|q |"
        ),
        ("<details><summary>Meer</summary><p>binnen</p></details>", "**Meer**\n\nbinnen"),
    ])
    func blocks(_ html: String, _ markdown: String) {
        #expect(convert(html) == markdown)
    }

    @Test(arguments: [
        ("<a href=\"https://a.nl/x_y\">hier</a>", "[hier](https://a.nl/x_y)"),
        ("<a href=\"https://a.nl/x_y\">https://a.nl/x_y</a>", "<https://a.nl/x_y>"),
        ("<a href=\"https://a.nl/(b) c\">x</a>", "[x](https://a.nl/%28b%29%20c)"),
        ("<a href=\"https://a.nl/?x=1&amp;copy;=2\">x</a>", "[x](https://a.nl/?x=1\\&copy;=2)"),
        ("<a href=\"//cdn.nl/a.csv\">a.csv</a> (1 kB)", "[a.csv](https://cdn.nl/a.csv) (1 kB)"),
        ("<a href=\"/t/over/12\">over</a> <a href=\"#voet\">1</a>", "over 1"),
        ("<a href=\"javascript:alert(1)\">klik</a> <a href=\"data:text/html,x\">d</a>", "klik d"),
        ("<a href=\"mailto:piet@example.nl\">piet@example.nl</a>", "[piet\\@example.nl](mailto:piet@example.nl)"),
        ("<a class=\"mention\" href=\"/u/ben\">@ben</a> en <span class=\"mention\">@cleo</span>", "@ben en @cleo"),
        ("kijk!<a href=\"https://a.nl\">daar</a>", "kijk\\![daar](https://a.nl)"),
        ("<b><a href=\"https://a.nl\">dik</a></b>", "[**dik**](https://a.nl)"),
        ("<a href=\"https://a.nl/b\">a</a><b>b</b>", "[a](<https://a.nl/b>)**b**"),
        ("<img src=\"https://a.nl/foto.jpg\" alt=\"De tuin\">", "[De tuin](https://a.nl/foto.jpg)"),
        ("<img src=\"https://a.nl/mijn%20foto.jpg\" alt=\"\">", "[mijn foto.jpg](https://a.nl/mijn%20foto.jpg)"),
        ("<img src=\"data:image/png;base64,AAAA\">", ""),
        ("<img class=\"emoji\" src=\"/s.png\" title=\":smile:\" alt=\":smile:\"> ja", "😄 ja"),
        ("<img class=\"emoji\" src=\"/s.png\" title=\":wave:t3:\" alt=\":wave:\"> ja", "👋 ja"),
        ("<img class=\"emoji\" src=\"/s.png\" title=\":ons_logo:\" alt=\":ons_logo:\">", ":ons_logo:"),
    ])
    func links(_ html: String, _ markdown: String) {
        #expect(convert(html) == markdown)
    }

    @Test func linksOfTheForumNeedItsAddress() {
        let html = "<p><a href=\"/t/over/12\">over</a></p>"
        #expect(convert(html) == "over")
        let blocks = DiscourseReader.blocks(in: html, host: "https://forum.nl")
        #expect(MarkdownText.write(blocks) == "[over](https://forum.nl/t/over/12)")
    }

    @Test(arguments: [
        (
            """
            <aside class="quote no-group" data-post="3"><div class="title"><div class="quote-controls"></div>
             <img class="avatar" src="/a.png"> els:</div><blockquote><p>Vraag?</p></blockquote></aside><p>Antwoord.</p>
            """, "> **els:**\n>\n> Vraag?\n\nAntwoord."
        ),
        (
            """
            <aside class="quote"><div class="title"><div class="quote-controls"></div><a href="https://f.nl/t/x/2">Over
            zorg</a> <a class="badge-wrapper" href="/c/1">Plein</a></div><blockquote>Tekst</blockquote></aside>
            """, "> [**Over zorg:**](https://f.nl/t/x/2)\n>\n> Tekst"
        ),
        (
            """
            <p>Zie<br><aside class="onebox githubblob"><header class="source"><img class="site-icon" src="/i.png">
            <a href="https://g.nl/a">g.nl</a></header><article class="onebox-body"><h4><a href="https://g.nl/a/b">Een
             bestand</a></h4><pre class="onebox"><code><ol><li>x</li></ol></code></pre></article></aside></p>
            """, "Zie\n\n[Een bestand](https://g.nl/a/b)"
        ),
        (
            """
            <p>Kijk:<br><div class="lightbox-wrapper"><a class="lightbox" href="https://c.nl/groot.png"><img
             src="https://c.nl/klein.png" alt="Plan"><div class="meta"><svg><use href="#x"></use></svg><span
             class="filename">plan.png</span><span class="informations">10×10</span></div></a></div></p>
            """, "Kijk:\n\n[Plan](https://c.nl/groot.png)"
        ),
        (
            "<p>Film<br><div class=\"lazyYT\" data-youtube-id=\"abc\" data-youtube-title=\"\"></div></p>",
            "Film\n\n<https://www.youtube.com/watch?v=abc>"
        ),
        (
            "<iframe src=\"https://player.nl/1\" title=\"De film\"></iframe>",
            "[De film](https://player.nl/1)"
        ),
        (
            "<div><video><source src=\"https://a.nl/v.mp4\"><a href=\"https://a.nl/v.mp4\">x</a></video></div>",
            "<https://a.nl/v.mp4>"
        ),
        (
            """
            <div class="poll" data-poll-name="poll"><div class="poll-container"><ul><li data-poll-option-id="1">Ja</li>
            <li data-poll-option-id="2">Nee</li></ul></div><div class="poll-info">0 stemmers</div></div>
            """, "- Ja\n- Nee"
        ),
        (
            "<p><span class=\"chcklst-box\"></span> doen<br><span class=\"chcklst-box checked\"></span> klaar</p>",
            "☐ doen\n☑ klaar"
        ),
    ])
    func partsOfDiscourse(_ html: String, _ markdown: String) {
        #expect(convert(html) == markdown)
    }

    @Test(arguments: [
        ("# geen kop", "\\# geen kop"), ("#tag", "#tag"), ("1. geen lijst", "1\\. geen lijst"), ("1.5 is", "1.5 is"),
        ("- streep", "\\- streep"), ("-streep", "-streep"), ("---", "\\---"), ("===", "\\==="), ("> pijl", "\\> pijl"),
        ("|---|---|", "\\|---|---|"), ("a_b en _c_", "a_b en \\_c\\_"), ("2 * 3 en *4*", "2 * 3 en \\*4\\*"),
        ("C:\\temp\\*", "C:\\temp\\\\\\*"), ("[x]: y", "\\[x\\]: y"), ("AT&T &copy;", "AT&T \\&copy;"),
        ("http://a.nl", "http\\://a.nl"), ("www.a.nl", "www\\.a.nl"), ("om 10:30", "om 10:30"), ("@ben", "@ben"),
        ("piet@a.nl", "piet\\@a.nl"), ("~5 ~6", "\\~5 \\~6"), ("`code`", "\\`code\\`"), ("+1", "+1"),
        ("3 < 4", "3 \\< 4"),
    ])
    func textKeepsItsMeaning(_ text: String, _ markdown: String) {
        let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        #expect(convert("<p>\(escaped)</p>") == markdown)
    }

    private func convert(_ html: String) -> String { MarkdownText.write(DiscourseReader.blocks(in: html)) }
}
