import Testing

@testable import Web

struct LinkTests {
    @Test func whatIsInterpolatedStaysOneSegment() {
        let topic = "a/b?c#d é"
        #expect(Link("/topics/\(topic)").href == "/topics/a%2Fb%3Fc%23d%20%C3%A9")
        #expect(("/posts/\(12)/comments" as Link).href == "/posts/12/comments")
        #expect(("\(link: "/posts/1")/comments" as Link).href == "/posts/1/comments")
    }

    @Test func queryAndFragmentKeepTheirOrder() {
        let link = ("/search" as Link).appending(query: "q", "a&b").appending(query: "space", nil)
        #expect(link.href == "/search?q=a%26b")
        #expect(link.fragment("c-1").appending(query: "page", "2").href == "/search?q=a%26b&page=2#c-1")
    }

    @Test func anAddressIsEscapedInMarkup() throws {
        let link = try #require(Link(external: "https://example.org/?a=1&b=\"2\""))
        let html: HTML = "<a href=\"\(link: link)\">"
        #expect(html.text == "<a href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\">")
    }

    @Test(arguments: ["https://example.org/x", "HTTP://example.org", "mailto:ben@example.org", "tel:+31612345678"])
    func aSafeSchemeIsALink(address: String) {
        #expect(Link(external: address)?.href == address)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
        "java\tscript:alert(1)", "\u{1}javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
        "https:evil.example", "https:\\\\evil.example", "//evil.example", "/posts/1", "", "example.org", ":x",
        "https://example.org/\u{0}",
    ])
    func anyOtherSchemeIsNot(address: String) {
        #expect(Link(external: address) == nil)
    }

    @Test func returningStaysOnThisSite() {
        #expect(Link(local: "/posts/1?new=1#c-2")?.href == "/posts/1?new=1#c-2")
        for path in ["//evil.example", "/\\evil.example", "/\t/evil.example", "https://evil.example", "", "posts"] {
            #expect(Link(local: path) == nil, "\(path)")
        }
    }
}
