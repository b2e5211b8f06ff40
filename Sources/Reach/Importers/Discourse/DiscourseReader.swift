import Foundation

/// Understands the HTML that Discourse makes of a post, as blocks of Markdown.
struct DiscourseReader {
    /// Where addresses without a host belong, such as "https://forum.example.org"; without it such links are text.
    var host: String?

    private var blocks: [MarkdownBlock] = []
    private var line: [MarkdownInline] = []
    private var links = 0
    private var depth = 0

    /// Quotes and lists deeper than this continue the one they are in.
    private static let deepest = 12

    init(host: String? = nil) { self.host = host }

    static func blocks(in html: String, host: String? = nil) -> [MarkdownBlock] {
        guard let body = MarkupReader.read(html) else {
            return [.paragraph([MarkdownInline(.text(PlainMarkup.text(of: html)))])]
        }
        var reader = DiscourseReader(host: host)
        reader.read(body.children, MarkdownInline.Style())
        reader.endParagraph()
        return reader.blocks
    }

    private mutating func read(_ nodes: [MarkupNode], _ style: MarkdownInline.Style) {
        for node in nodes {
            switch node {
            case .text(let text): line.append(MarkdownInline(.text(text), style))
            case .element(let element): read(element, style)
            }
        }
    }

    private mutating func read(_ element: MarkupElement, _ style: MarkdownInline.Style) {
        if DiscourseParts.isNoise(element) { return }
        if readPart(element, style) { return }
        switch element.name {
        case "br": line.append(MarkdownInline(.lineBreak))
        case "strong", "b": read(element.children, style.with(\.isStrong))
        case "em", "i": read(element.children, style.with(\.isEmphasised))
        case "del", "s", "strike": read(element.children, style.with(\.isStruck))
        case "code", "kbd", "tt", "samp": line.append(MarkdownInline(.code(element.text), style))
        case "a": readLink(element, style)
        case "img": readPicture(element, style)
        case "pre": append(code(element))
        case "blockquote": appendNested(element) { .quote($0) }
        case "ul", "ol", "menu": readList(element)
        case "table": append(table(element))
        case "hr": append(.rule)
        case "h1", "h2", "h3", "h4", "h5", "h6": readHeading(element)
        case "dt", "summary": readParagraph(element, style.with(\.isStrong))
        case _ where Self.paragraphs.contains(element.name): readParagraph(element, style)
        default: read(element.children, style)
        }
    }

    private static let paragraphs: Set<String> = [
        "p", "div", "aside", "article", "section", "header", "footer", "main", "nav", "figure", "figcaption", "details",
        "dl", "dd", "li", "center", "address", "form", "fieldset", "caption", "tr", "iframe", "video", "audio", "html",
        "body",
    ]

    private mutating func readParagraph(_ element: MarkupElement, _ style: MarkdownInline.Style) {
        endParagraph()
        read(element.children, style)
        endParagraph()
    }

    private mutating func readHeading(_ element: MarkupElement) {
        endParagraph()
        let inner = nested(element.children)
        guard !inner.line.oneLine.isEmpty else { return }
        // A picture or quote in a heading stays after it.
        if inner.count == 1, case .paragraph(let inlines) = inner[0] {
            blocks.append(.heading(level: Int(element.name.dropFirst()) ?? 1, inlines))
        } else {
            blocks += inner
        }
    }

    private mutating func endParagraph() {
        for paragraph in line.paragraphs { blocks.append(.paragraph(paragraph)) }
        line = []
    }

    private mutating func append(_ block: MarkdownBlock) {
        endParagraph()
        blocks.append(block)
    }

    private mutating func appendNested(_ element: MarkupElement, _ block: ([MarkdownBlock]) -> MarkdownBlock) {
        endParagraph()
        guard depth < Self.deepest else { return read(element.children, MarkdownInline.Style()) }
        let inner = nested(element.children)
        if !inner.isEmpty { blocks.append(block(inner)) }
    }

    private mutating func nested(_ nodes: [MarkupNode]) -> [MarkdownBlock] {
        var reader = DiscourseReader(host: host)
        reader.depth = depth + 1
        reader.links = links
        reader.read(nodes, MarkdownInline.Style())
        reader.endParagraph()
        links = reader.links
        return reader.blocks
    }
}

// MARK: - Links and pictures

extension DiscourseReader {
    private mutating func readLink(_ element: MarkupElement, _ style: MarkdownInline.Style) {
        guard style.link == nil, !element.has(class: "mention"), !element.has(class: "hashtag"),
            let anchor = anchor(element.attributes["href"])
        else { return read(element.children, style) }
        var style = style
        style.link = anchor
        read(element.children, style)
    }

    private mutating func readPicture(_ element: MarkupElement, _ style: MarkdownInline.Style) {
        if element.has(class: "emoji") {
            let name = element.attributes["title"] ?? element.attributes["alt"] ?? ""
            line.append(MarkdownInline(.text(Emoji.text(name)), style))
            return
        }
        let source = element.attributes["src"] ?? ""
        let label = [element.attributes["alt"], element.attributes["title"], Self.fileName(source)]
            .compactMap { $0?.trimmed }.first { !$0.isEmpty }
        guard let label else { return }
        var style = style
        if style.link == nil { style.link = anchor(source) }
        line.append(MarkdownInline(.text(label), style))
    }

    private mutating func append(link address: String?, label: String) {
        endParagraph()
        var style = MarkdownInline.Style()
        style.link = anchor(address)
        let label = label.trimmed
        let text = label.isEmpty ? style.link?.address ?? "" : label
        line.append(MarkdownInline(.text(text), style))
        endParagraph()
    }

    private mutating func anchor(_ address: String?) -> MarkdownInline.Anchor? {
        guard let address = address.flatMap(absolute) else { return nil }
        links += 1
        return MarkdownInline.Anchor(address: address, number: links)
    }

    private func absolute(_ address: String) -> String? {
        let address = address.trimmed
        if address.hasPrefix("//") { return "https:" + address }
        if address.hasPrefix("/") { return host.map { $0 + address } }
        guard let scheme = address.split(separator: ":", maxSplits: 1).first?.lowercased(),
            ["http", "https", "mailto", "tel"].contains(scheme), address.utf8.count > scheme.utf8.count + 1
        else { return nil }
        return address
    }

    private static func fileName(_ address: String) -> String? {
        guard !address.hasPrefix("data:") else { return nil }
        let path = address.prefix { $0 != "?" && $0 != "#" }
        return path.split(separator: "/").last.map { $0.removingPercentEncoding ?? String($0) }
    }
}

// MARK: - Code, lists and tables

extension DiscourseReader {
    private func code(_ element: MarkupElement) -> MarkdownBlock {
        let code = element.first { $0.name == "code" }
        let language =
            (code?.classes ?? []).lazy
            .map { String($0.hasPrefix("lang-") ? $0.dropFirst(5) : $0.hasPrefix("language-") ? $0.dropFirst(9) : $0) }
            .first { !["hljs", "auto", "nohighlight"].contains($0) } ?? ""
        var text = element.text.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n")
        while text.hasSuffix("\n") { text.removeLast() }
        while text.hasPrefix("\n") { text.removeFirst() }
        let isName = language.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "`") }
        return .code(text, language: isName ? language.lowercased() : "")
    }

    private mutating func readList(_ element: MarkupElement) {
        endParagraph()
        guard depth < Self.deepest else { return read(element.children, MarkdownInline.Style()) }
        var items: [[MarkdownBlock]] = []
        for child in element.children {
            guard case .element(let item) = child else { continue }
            let inner = nested(item.name == "li" ? item.children : [child])
            guard !inner.isEmpty else { continue }
            // A list straight in a list belongs to the item before it.
            if item.name == "li" || items.isEmpty { items.append(inner) } else { items[items.count - 1] += inner }
        }
        guard !items.isEmpty else { return }
        let start = element.name == "ol" ? element.attributes["start"].flatMap(Int.init) ?? 1 : nil
        blocks.append(.list(start: start.map { min(max($0, 0), 999_999_999) }, items: items))
    }

    private mutating func table(_ element: MarkupElement) -> MarkdownBlock {
        var rows: [[[MarkdownInline]]] = []
        collectRows(element, into: &rows)
        return .table(rows.filter { !$0.isEmpty })
    }

    private mutating func collectRows(_ element: MarkupElement, into rows: inout [[[MarkdownInline]]]) {
        for child in element.elements {
            if child.name == "tr" {
                rows.append(child.elements.filter { ["td", "th"].contains($0.name) }.map { nested($0.children).line })
            } else {
                collectRows(child, into: &rows)
            }
        }
    }
}

// MARK: - Parts of Discourse

extension DiscourseReader {
    /// True when the element was one of Discourse's own parts, and is read.
    private mutating func readPart(_ element: MarkupElement, _ style: MarkdownInline.Style) -> Bool {
        switch DiscourseParts.part(element) {
        case .quote(let name, let address, let content)?:
            var who = MarkdownInline.Style().with(\.isStrong)
            who.link = anchor(address)
            appendNested(content) { inner in
                guard !name.isEmpty else { return .quote(inner) }
                return .quote([.paragraph([MarkdownInline(.text(name + ":"), who)])] + inner)
            }
        case .preview(let address, let title)?: append(link: address, label: title)
        case .marked(let mark)?: read(element.children, style.with(mark))
        case .tick(let sign)?: line.append(MarkdownInline(.text(sign + " "), style))
        case nil: return false
        }
        return true
    }
}

extension MarkdownInline.Style {
    func with(_ mark: WritableKeyPath<Self, Bool>) -> Self {
        var style = self
        style[keyPath: mark] = true
        return style
    }
}
