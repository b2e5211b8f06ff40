import Foundation

/// What Discourse makes out of more than plain HTML.
enum DiscourseParts {
    enum Part {
        /// The address is where the quoted text stands, when that is said.
        case quote(name: String, address: String?, content: MarkupElement)
        /// A card, film or frame of another site: one link is what it says.
        case preview(address: String?, title: String)
        case marked(WritableKeyPath<MarkdownInline.Style, Bool>)
        case tick(String)
    }

    static func part(_ element: MarkupElement) -> Part? {
        switch element.name {
        case "aside" where element.has(class: "quote"): return quote(element)
        case "aside" where element.has(class: "onebox"): return card(element)
        case "div" where element.has(class: "lazyYT") || element.has(class: "youtube-onebox"): return youtube(element)
        case "iframe":
            return .preview(address: element.attributes["src"], title: element.attributes["title"] ?? "")
        case "video", "audio":
            let link = element.first { $0.name == "a" }?.attributes["href"]
            let source = element.first { $0.name == "source" }?.attributes["src"]
            return .preview(address: link ?? source ?? element.attributes["src"], title: "")
        case "span" where element.has(class: "bbcode-b"): return .marked(\.isStrong)
        case "span" where element.has(class: "bbcode-i"): return .marked(\.isEmphasised)
        case "span" where element.has(class: "bbcode-s"): return .marked(\.isStruck)
        case "span" where element.has(class: "chcklst-box"):
            return .tick(element.has(class: "checked") ? "☑" : "☐")
        default: return nil
        }
    }

    /// What a reader of the page does not see, or sees as a button.
    static func isNoise(_ element: MarkupElement) -> Bool {
        switch element.name {
        case "svg", "script", "style", "template", "head", "noscript", "button", "select", "object", "embed": true
        case "div":
            ["quote-controls", "poll-info", "poll-buttons"].contains { element.has(class: $0) }
                || (element.has(class: "meta") && element.first { $0.has(class: "informations") } != nil)
        case "img": element.has(class: "site-icon") || element.has(class: "avatar")
        default: false
        }
    }

    private static func quote(_ element: MarkupElement) -> Part? {
        guard let content = element.elements.first(where: { $0.name == "blockquote" }) else { return nil }
        let title = element.elements.first { $0.has(class: "title") }
        let link = title?.first { $0.name == "a" && !$0.has(class: "badge-wrapper") }
        let words = (element.attributes["data-username"] ?? link?.text ?? title?.text ?? "")
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let name = words.hasSuffix(":") ? String(words.dropLast()) : words
        return .quote(name: name, address: link?.attributes["href"], content: content)
    }

    private static func card(_ element: MarkupElement) -> Part? {
        let body = element.first { $0.name == "article" }
        let headings: Set<String> = ["h1", "h2", "h3", "h4"]
        let heading = body?.first { headings.contains($0.name) && !$0.words.isEmpty }
        let source = element.first { $0.name == "header" }
        let link = heading?.first(where: isLink) ?? source?.first(where: isLink) ?? element.first(where: isLink)
        let address = element.attributes["data-onebox-src"] ?? link?.attributes["href"]
        guard address != nil else { return nil }
        return .preview(address: address, title: heading?.words ?? source?.words ?? "")
    }

    private static func youtube(_ element: MarkupElement) -> Part? {
        let attributes = element.attributes
        guard let film = attributes["data-youtube-id"] ?? attributes["data-video-id"] else { return nil }
        let title = attributes["data-youtube-title"] ?? attributes["data-video-title"] ?? ""
        return .preview(address: "https://www.youtube.com/watch?v=" + film, title: title)
    }

    private static func isLink(_ element: MarkupElement) -> Bool {
        element.name == "a" && element.attributes["href"]?.isEmpty == false
    }
}

extension MarkupElement {
    fileprivate var words: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
