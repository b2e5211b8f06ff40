import Testing

@testable import Reach

/// HTML made to exhaust a reader: the words come through, in a time and size that grow no faster than the page.
@Suite(.timeLimit(.minutes(1)))
struct HostileMarkupTests {
    // Named, so that a report doesn't print them.
    enum Bomb: CaseIterable {
        case blocks, unclosedMarks, quotes, lists, paragraphs, attributes, quotedAttributes, brackets, references, marks
        case links, comment, cells, drawing

        var html: String {
            switch self {
            case .blocks: many("<div>", 100_000) + "tekst"
            case .unclosedMarks: many("<b>", 100_000) + "tekst" + many("</i>", 100_000)
            case .quotes: many("<blockquote>", 100_000) + "tekst" + many("</blockquote>", 100_000)
            case .lists: many("<ul><li>", 50_000) + "tekst"
            case .paragraphs: many("<p>", 300_000) + "tekst"
            case .attributes: "<a " + (0..<200_000).map { "a\($0)" }.joined(separator: " ") + ">tekst</a>"
            case .quotedAttributes: "<a " + many("x=\">\" ", 200_000) + ">tekst</a>"
            case .brackets: many("<", 500_000) + " tekst"
            case .references: "tekst" + many("&amp", 200_000)
            case .marks: "<p>tekst" + many("*_`[", 200_000)
            case .links: many("<a href=\"https://a.nl\">tekst", 20_000)
            case .comment: "<!-- " + many("-", 500_000) + " --> tekst"
            case .cells: "<table>" + many("<tr><td>", 50_000) + "tekst"
            case .drawing: "tekst<svg><script>" + many("<p>", 50_000)
            }
        }

        private func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
    }

    @Test(arguments: Bomb.allCases) func aBombIsBounded(_ bomb: Bomb) {
        let html = bomb.html
        let markdown = MarkdownText.write(DiscourseReader.blocks(in: html))
        // Not #expect(markdown.contains(…)): a failure would print all of it.
        let hasWords = markdown.contains("tekst")
        #expect(hasWords)
        #expect(markdown.utf8.count < html.utf8.count * 12)
    }

    @Test func nestingBeyondWhatIsShownIsFlattened() {
        let deep = String(repeating: "<blockquote>", count: 60) + "diep" + String(repeating: "</blockquote>", count: 60)
        let markdown = MarkdownText.write(DiscourseReader.blocks(in: deep))
        #expect(markdown == String(repeating: "> ", count: 12) + "diep")
    }

    @Test func deeperThanTheTreeGoesTheWordsStay() throws {
        let deep = String(repeating: "<div>", count: 150) + "diep" + String(repeating: "</div>", count: 150)
        #expect(MarkdownText.write(DiscourseReader.blocks(in: deep + "<p>na</p>")) == "diep\n\nna")
    }

    @Test(arguments: [
        "", "<", "</", "<p", "<p class=", "&", "&#", "<!--", "<![CDATA[", "<!DOCTYPE", "</p></p></div>",
        "<html a=b><body><html c=d>x",
    ])
    func brokenMarkupIsRead(_ html: String) {
        #expect(MarkdownText.write(DiscourseReader.blocks(in: html)).count < 20)
    }
}
