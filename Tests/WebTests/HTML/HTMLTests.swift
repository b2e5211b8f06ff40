import Testing

@testable import Web

struct HTMLTests {
    @Test func aLiteralIsMarkupAndTextIsEscaped() {
        let name = "<script>alert('x')</script> & \"Ben\""
        let html: HTML = "<p>\(name)</p>"
        #expect(html.text == "<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Ben&quot;</p>")
    }

    @Test func piecesNest() {
        let items: [HTML] = ["a<b", "c"].map { "<li>\($0)</li>" }
        let missing: HTML? = nil
        let noText: String? = nil
        let html: HTML = "<ul>\(items)\(missing)\(noText)</ul>\(12)\(Int64.max)"
        #expect(html.text == "<ul><li>a&lt;b</li><li>c</li></ul>129223372036854775807")
        #expect(items.joined(separator: " ").text == "<li>a&lt;b</li> <li>c</li>")
    }

    @Test(arguments: [true, false]) func conditionsShowOrHide(isOn: Bool) {
        let html: HTML = "<input\(attribute: "checked", if: isOn)>\(if: isOn, "<b>aan</b>")"
        #expect(html.text == (isOn ? "<input checked><b>aan</b>" : "<input>"))
    }

    @Test func anAttributeIsQuotedAndEscaped() {
        let value = "\"><script>"
        let missing: String? = nil
        let html: HTML = "<input\(attribute: "value", value)\(attribute: "title", missing)>"
        #expect(html.text == "<input value=\"&quot;&gt;&lt;script&gt;\">")
    }

    @Test func onlyTrustedTextStaysAsItIs() {
        #expect(HTML(trusted: "<b>").text == "<b>")
        let text = "<b>"
        #expect(HTML(text).text == "&lt;b&gt;")
        #expect((HTML(text) + "<br>").text == "&lt;b&gt;<br>")
    }

    @Test func longTextKeepsEveryCharacter() {
        let text = String(repeating: "é<🙂&", count: 5_000)
        #expect(HTML(text).text == String(repeating: "é&lt;🙂&amp;", count: 5_000))
    }
}
