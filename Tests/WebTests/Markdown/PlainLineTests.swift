import Testing

@testable import Web

@Suite("plain lines")
struct PlainLineTests {
    /// What the short way gives must be what the parser gives, or the short way must not be taken.
    @Test("the short way says what the parser says")
    func sameAsParser() {
        var generator = SystemRandomNumberGenerator()
        let pieces = [
            "woord", " ", "  ", "\n", "\n\n", "\t", "é", "😀", "-", "- lijst", "1. een", "#top", "# kop", "@ben", ".",
            "!",
            "https://example.org/a", "a_b", "*vet*", "&amp;", "<b>", "=", "===", "---", "\\", "    code", "|", "\r\n",
            "+",
        ]
        var short = 0
        for _ in 0..<4000 {
            let count = Int.random(in: 1...9, using: &generator)
            let text = (0..<count).map { _ in pieces.randomElement(using: &generator)! }.joined()
            guard let (words, isWhole) = PlainLine.bytes(of: text, size: 4000) else { continue }
            short += 1
            let parsed = MarkdownExcerpt(size: 4000)
            _ = parsed.read(text)
            let taken = MarkdownExcerpt(size: 4000)
            taken.take(words, isWhole: isWhole)
            #expect(taken.line(limit: 900) == parsed.line(limit: 900), "\(text.debugDescription)")
        }
        #expect(short > 200, "the short way was hardly taken: this test would mean nothing")
    }
}
