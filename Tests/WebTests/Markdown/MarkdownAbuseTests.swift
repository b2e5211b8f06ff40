import Foundation
import Testing

@testable import Web

/// Texts made to be slow or to explode.
struct MarkdownAbuseTests {
    @Test(arguments: [
        "[", "![", ">", "> ", "* - + ", "*", "**a ", "_a*", "`a``", "<", "&", "[a](", "[](", "[a][", "a@b.c ", "@a ",
        "#a ",
        "http://", "|a", "~~a", "\\", "<http://", "[a]: <", "#\n", "*a_ ",
    ])
    func timeGrowsWithLength(piece: String) {
        let short = String(repeating: piece, count: 10_000 / piece.utf8.count)
        let long = short + short
        let once = best { Markdown.render(short) }
        let twice = best { Markdown.render(long) }
        #expect(twice < once * 3.5 + 0.005, "\(once) s became \(twice) s")
    }

    @Test func whatExplodesIsShownAsWritten() {
        let columns = String(repeating: "|x", count: 2_000) + "|\n" + String(repeating: "|-", count: 2_000) + "|\n"
        let table = columns + String(repeating: "|a\n", count: 4_000)
        let definition =
            "[a]: /" + String(repeating: "u", count: 7_000) + "\n\n" + String(repeating: "[a] ", count: 3_000)
        for text in [table, definition] {
            let html = Markdown.render(text).text
            #expect(html.utf8.count < text.utf8.count * 65 + 20_000)
            #expect(!html.contains("<table") && html.hasPrefix("<p>"))
        }
    }

    @Test func nestingEndsWhereReadersDo() {
        let html = Markdown.render(String(repeating: ">", count: 20_000) + " diep").text
        #expect(html.count(of: "<blockquote>") == 20 && html.count(of: "</blockquote>") == 20)
        #expect(html.contains("diep"))
    }

    @Test func randomTextStaysBalancedMarkup() {
        let pieces = [
            "*", "**", "_", "`", "```", "~~", "[", "]", "(", ")", "!", "<", ">", "\n", "\n\n", "- ", "1. ", "# ", "|",
            "|-|",
            "a", "é", "@ben", "#x", "https://e.nl/", "www.e.nl", "&amp;", "&#0;", "&", "\\", "\"", "'", ":", " ",
            "    ", "a@b.nl",
            "\u{0}", "🙂", "\t", "[a]: /b\n", "javascript:",
        ]
        var random = SystemRandomNumberGenerator()
        for _ in 0..<1_500 {
            let text = (0..<Int.random(in: 1...60, using: &random)).map { _ in pieces.randomElement(using: &random)! }
                .joined()
            let html = Markdown.render(text, mentions: { ($0, "/people/\($0)") }, topics: { "/topics/\($0)" }).text
            #expect(isBalanced(html), "\(text.debugDescription) became \(html)")
            _ = Markdown.plain(text, limit: 20)
        }
    }

    /// Seconds of this thread, so that a busy machine doesn't count.
    private func best(_ work: () -> HTML) -> Double {
        (0..<4).map { _ in
            let start = threadSeconds()
            _ = work()
            return threadSeconds() - start
        }.min()!
    }

    private func threadSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Every tag closes, in order, and no attribute but ours appears.
    private func isBalanced(_ html: String) -> Bool {
        var open: [Substring] = []
        for part in html.split(separator: "<").dropFirst(html.hasPrefix("<") ? 0 : 1) {
            guard let end = part.firstIndex(of: ">") else { return false }
            let tag = part[..<end]
            let name = tag.prefix { $0.isLetter || $0.isNumber || $0 == "/" }
            if name.hasPrefix("/") {
                guard open.popLast() == name.dropFirst() else { return false }
            } else if !["br", "hr"].contains(name) {
                open.append(name)
            }
            let attributes = tag.split(separator: " ").dropFirst().map { $0.prefix { $0 != "=" } }
            guard attributes.allSatisfy({ Self.ours.contains(String($0)) }) else { return false }
        }
        return open.isEmpty
    }

    private static let ours: Set = ["href", "rel", "class", "tabindex", "start", "scope", "noopener", "noreferrer\""]
}
