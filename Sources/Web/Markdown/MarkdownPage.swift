import CMarkdown

/// Writes what md4c reads as HTML.
final class MarkdownPage: MarkdownReader {
    typealias Mentions = (String) -> (name: String, link: Link)?
    typealias Topics = (String) -> Link?

    private var output: MarkdownOutput
    private let mentions: Mentions
    private let topics: Topics
    private var depth = 0
    private var spans: [MarkdownSpan] = []
    private var afterWord = false

    /// Deeper quotes and lists than this read as the last one: browsers give up at some depth, readers long before.
    private static let depthLimit = 20

    init(of text: String, mentions: @escaping Mentions, topics: @escaping Topics) {
        output = MarkdownOutput(fromTextOf: text.utf8.count)
        self.mentions = mentions
        self.topics = topics
    }

    var html: HTML { HTML(trusted: String(decoding: output.bytes, as: UTF8.self)) }

    override func enter(_ block: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {
        breakOffAll()
        afterWord = false
        switch block {
        case MD_BLOCK_QUOTE: nest("<blockquote>")
        case MD_BLOCK_UL: nest("<ul>")
        case MD_BLOCK_OL: nest(Self.list(from: detail!.load(as: MD_BLOCK_OL_DETAIL.self).start))
        case MD_BLOCK_LI: write(depth <= Self.depthLimit ? "<li>" : "")
        case MD_BLOCK_HR: write("<hr>")
        case MD_BLOCK_H: write(Self.heading(detail, opening: true))
        case MD_BLOCK_CODE: write("<pre tabindex=\"0\"><code>")
        case MD_BLOCK_P: write("<p>")
        case MD_BLOCK_TABLE: write("<div class=\"scroll\" tabindex=\"0\"><table>")
        case MD_BLOCK_THEAD: write("<thead>")
        case MD_BLOCK_TBODY: write("<tbody>")
        case MD_BLOCK_TR: write("<tr>")
        case MD_BLOCK_TH: write(Self.cell("<th scope=\"col\"", detail))
        case MD_BLOCK_TD: write(Self.cell("<td", detail))
        default: break
        }
    }

    override func leave(_ block: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {
        breakOffAll()
        switch block {
        case MD_BLOCK_QUOTE: unnest("</blockquote>")
        case MD_BLOCK_UL: unnest("</ul>")
        case MD_BLOCK_OL: unnest("</ol>")
        case MD_BLOCK_LI: write(depth <= Self.depthLimit ? "</li>" : "")
        case MD_BLOCK_H: write(Self.heading(detail, opening: false))
        case MD_BLOCK_CODE: write("</code></pre>")
        case MD_BLOCK_P: write("</p>")
        case MD_BLOCK_TABLE: write("</table></div>")
        case MD_BLOCK_THEAD: write("</thead>")
        case MD_BLOCK_TBODY: write("</tbody>")
        case MD_BLOCK_TR: write("</tr>")
        case MD_BLOCK_TH: write("</th>")
        case MD_BLOCK_TD: write("</td>")
        default: break
        }
    }

    override func enter(_ span: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) {
        switch span {
        case MD_SPAN_EM: begin(span, "<em>", end: "</em>")
        case MD_SPAN_STRONG: begin(span, "<strong>", end: "</strong>")
        case MD_SPAN_DEL: begin(span, "<del>", end: "</del>")
        case MD_SPAN_CODE: begin(span, "<code>", end: "</code>")
        case MD_SPAN_A: begin(span, linkTo: MarkdownEntity.text(of: detail!.load(as: MD_SPAN_A_DETAIL.self).href))
        // a picture from elsewhere would tell its owner who reads here, so it is a link
        case MD_SPAN_IMG: begin(span, linkTo: MarkdownEntity.text(of: detail!.load(as: MD_SPAN_IMG_DETAIL.self).src))
        default: break
        }
    }

    /// md4c 0.4.8 lets a bare address swallow the end of the span around it, and then ends what isn't open.
    override func leave(_ span: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) {
        guard spans.contains(where: { $0.kind == span }) else { return }
        while let last = spans.last, last.kind != span { breakOff() }
        end(spans.removeLast())
    }

    override func text(_ kind: MD_TEXTTYPE, _ bytes: Bytes) {
        switch kind {
        case MD_TEXT_BR, MD_TEXT_SOFTBR:
            write("<br>")
            afterWord = false
        case MD_TEXT_NULLCHAR: write("\u{FFFD}")
        // md4c gives only what is shaped as a reference, and in text a reference can only become a character
        case MD_TEXT_ENTITY: output.write(bytes)
        case MD_TEXT_CODE: output.escape(bytes)
        default:
            running(bytes)
            afterWord = MarkdownWord.endsInWord(bytes)
        }
        isDone = output.isBeyondMeasure
    }
}

extension MarkdownPage {
    private func write(_ markup: String) {
        output.write(markup)
        isDone = output.isBeyondMeasure
    }

    private func nest(_ markup: String) {
        depth += 1
        if depth <= Self.depthLimit { write(markup) }
    }

    private func unnest(_ markup: String) {
        if depth <= Self.depthLimit { write(markup) }
        depth -= 1
    }

    private static func list(from start: UInt32) -> String {
        start == 1 ? "<ol>" : "<ol start=\"\(start)\">"
    }

    /// A page has its own first and second level.
    private static func heading(_ detail: UnsafeMutableRawPointer?, opening: Bool) -> String {
        switch detail!.load(as: MD_BLOCK_H_DETAIL.self).level {
        case 1: opening ? "<h3>" : "</h3>"
        case 2: opening ? "<h4>" : "</h4>"
        default: opening ? "<h5>" : "</h5>"
        }
    }

    private static func cell(_ start: String, _ detail: UnsafeMutableRawPointer?) -> String {
        switch detail!.load(as: MD_BLOCK_TD_DETAIL.self).align {
        case MD_ALIGN_CENTER: start + " class=\"center\">"
        case MD_ALIGN_RIGHT: start + " class=\"right\">"
        default: start + ">"
        }
    }
}

extension MarkdownPage {
    private func begin(_ kind: MD_SPANTYPE, _ markup: String, end: String) {
        let start = output.count
        let isShown = spans.count < Self.depthLimit
        if isShown { write(markup) }
        spans.append(MarkdownSpan(kind: kind, end: isShown ? end : "", start: start, contentStart: output.count))
    }

    private func begin(_ kind: MD_SPANTYPE, linkTo address: String) {
        let start = output.count
        let link = MarkdownLink(address)
        // HTML has no links in links
        let end = isInLink ? "" : output.begin(link)
        spans.append(
            MarkdownSpan(kind: kind, end: end, start: start, contentStart: output.count, address: address, link: link))
    }

    private func end(_ span: MarkdownSpan) {
        if let address = span.address {
            if span.contentStart == output.count {
                // a link or picture without words still needs a name
                output.escape(address)
            } else if case .refused = span.link, !isInLink, !output.isEscaped(address, from: span.contentStart) {
                output.write(" (")
                output.escape(address)
                output.write(")")
            } else if !span.end.isEmpty, let bare = bareAddress(address, in: span) {
                output.removeAll(from: span.start)
                let end = output.begin(MarkdownLink(bare.address))
                output.escape(bare.address)
                output.write(end)
                return output.escape(bare.tail)
            }
        }
        write(span.end)
    }

    /// What to make of an address that is its own text, when md4c made something else of it:
    /// it takes the quote behind an address along, and guesses http for www.
    private func bareAddress(_ address: String, in span: MarkdownSpan) -> (address: String, tail: String)? {
        let short = address.hasPrefix("http://www.") ? String(address.dropFirst("http://".count)) : nil
        if let short, output.isEscaped(short, from: span.contentStart) { return MarkdownLink.withoutTail(short) }
        let bare = MarkdownLink.withoutTail(address)
        return !bare.tail.isEmpty && output.isEscaped(address, from: span.contentStart) ? bare : nil
    }

    /// Ends the last span where it has no end of its own. A link that isn't whole leads nowhere good.
    private func breakOff() {
        let span = spans.removeLast()
        if span.address == nil {
            write(span.end)
        } else {
            output.remove(span.start..<span.contentStart)
        }
    }

    /// A span ends within its block, also in a list item whose text stands beside another list.
    private func breakOffAll() {
        while !spans.isEmpty { breakOff() }
    }

    private var isInLink: Bool { spans.contains { $0.address != nil } }

    private func running(_ bytes: Bytes) {
        guard !isInLink else { return output.escape(bytes) }
        var start = 0
        var index = 0
        while index < bytes.count {
            guard let kind = MarkdownWord.Kind(sign: bytes[index]),
                let end = MarkdownWord.end(of: kind, at: index, in: bytes, afterWord: afterWord)
            else {
                index += 1
                continue
            }
            let word = String(decoding: Bytes(rebasing: bytes[index + 1..<end]), as: UTF8.self)
            output.escape(Bytes(rebasing: bytes[start..<index]))
            start = write(word, kind) ? end : index
            index = end
        }
        output.escape(Bytes(rebasing: bytes[start...]))
    }

    /// False when nobody knows the word.
    private func write(_ word: String, _ kind: MarkdownWord.Kind) -> Bool {
        switch kind {
        case .mention:
            guard let (name, link) = mentions(word) else { return false }
            let mention: HTML = "<a class=\"mention\" href=\"\(link: link)\">@\(name)</a>"
            output.write(mention.text)
        case .topic:
            guard let link = topics(word) else { return false }
            let topic: HTML = "<a class=\"topic\" href=\"\(link: link)\">#\(word)</a>"
            output.write(topic.text)
        }
        return true
    }
}
