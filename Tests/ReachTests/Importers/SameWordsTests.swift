import Foundation
import Testing
import Web

@testable import Reach

/// Whatever was written there can be read here: the words of the HTML are the words of the page made of its Markdown.
struct SameWordsTests {
    @Test func theRealFileKeepsEveryWord() throws {
        guard let topics = try RealForum.topics() else { return }
        // Pictures, previews and quotes become something else.
        let changed = ["<img", "<aside", "<iframe", "<video", "lazyYT"]
        let posts = topics.flatMap(\.posts).map(\.html).filter { html in !changed.contains { html.contains($0) } }
        #expect(posts.count == 2105)
        for html in posts { expectSameWords(html) }
    }

    @Test func hostileTextKeepsEveryWord() {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<1000 { expectSameWords(HostilePage.html(&random)) }
    }

    private func expectSameWords(_ html: String, _ location: SourceLocation = #_sourceLocation) {
        let markdown = MarkdownText.write(DiscourseReader.blocks(in: html))
        let page = Markdown.render(markdown).text
        #expect(words(page) == words(html), "\(html)\n\(markdown)\n\(page)", sourceLocation: location)
    }

    // White space is the browser's.
    private func words(_ html: String) -> String {
        (MarkupReader.read(html)?.text ?? "").filter { !$0.isWhitespace }
    }
}

/// The same numbers every time.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Pages full of what means something in Markdown.
enum HostilePage {
    private static let pieces = signs + words + Array(repeating: " ", count: 4)
    private static let signs = """
        * _ ` ~ [ ] ( ) < > # + - = | ! \\ & ; : . @ " ' ^ $ % { } / ? , a woord 12 3. 1) --- === *** ___ ``` ~~~ |---|
        """.split(separator: " ").map(String.init)
    private static let words = [
        "- ", "+ ", "# ", "> ", "http://x.y/a_b", "www.x.nl", "me@x.nl", "@piet", "#tag", "é", "日本", "😀", "“q”", "—",
        "&amp;", "&copy;", "[x]: y", "![a](b)", "<b>", "</b>", "\u{A0}", "\u{200B}", "\n", "javascript:x",
    ]
    private static let addresses = [
        "https://x.y/a_b", "mailto:a@b.nl", "https://x/(y)*[z]~", "/rel", "javascript:alert(1)",
    ]

    static func html(_ random: inout SeededGenerator) -> String {
        (0..<Int.random(in: 1...4, using: &random)).map { _ in block(&random, depth: 0) }.joined(separator: "\n")
    }

    private static func block(_ random: inout SeededGenerator, depth: Int) -> String {
        let inner = (0..<Int.random(in: 1...4, using: &random)).map { _ in inline(&random, depth: 0) }.joined()
        guard depth < 3 else { return "<p>\(inner)</p>" }
        switch Int.random(in: 0...8, using: &random) {
        case 0: return "<ul><li>\(inner)</li><li>\(block(&random, depth: depth + 1))</li></ul>"
        case 1: return "<ol start=\"7\"><li>\(inner)\(block(&random, depth: depth + 1))</li></ol>"
        case 2: return "<blockquote>\(block(&random, depth: depth + 1))</blockquote>"
        case 3: return "<h2>\(inner)</h2>"
        case 4: return "<pre><code class=\"lang-x\">\(text(&random))\n\(text(&random))</code></pre>"
        case 5: return "<table><tr><th>\(inner)</th></tr><tr><td>\(inline(&random, depth: 0))</td></tr></table>"
        default: return "<p>\(inner)</p>"
        }
    }

    private static func inline(_ random: inout SeededGenerator, depth: Int) -> String {
        let inner = depth < 3 ? inline(&random, depth: depth + 1) : text(&random)
        switch Int.random(in: 0...9, using: &random) {
        case 0: return "<strong>\(inner)</strong>"
        case 1: return "<em>\(inner)\(text(&random))</em>"
        case 2: return "<s>\(inner)</s>"
        case 3: return "<code>\(text(&random))</code>"
        case 4 where !inner.contains("href"):
            return "<a href=\"\(addresses.randomElement(using: &random)!)\">\(inner)</a>"
        case 5: return text(&random) + "<br>" + inner
        default: return text(&random) + inner
        }
    }

    private static func text(_ random: inout SeededGenerator) -> String {
        (0..<Int.random(in: 1...6, using: &random)).map { _ in pieces.randomElement(using: &random)! }.joined()
            .replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
