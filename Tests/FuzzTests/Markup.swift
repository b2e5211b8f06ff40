/// What may be in the HTML made of what people write: nothing that runs, and every tag closes, in order.
enum Markup {
    private static let elements: [String: Set<String>] = [
        "a": ["href", "rel", "class", "title"], "p": [], "br": [], "hr": [], "em": [], "strong": [], "del": [], "s": [],
        "code": ["class"], "pre": ["tabindex"], "blockquote": [], "ul": ["class"], "ol": ["start"], "li": ["class"],
        "h2": [], "h3": [], "h4": [], "h5": [], "h6": [], "table": [], "thead": [], "tbody": [], "tr": [],
        "th": ["class", "scope"], "td": ["class"], "div": ["class", "tabindex"], "span": ["class"],
        "img": ["src", "alt"],
    ]
    private static let empty: Set = ["br", "hr", "img"]
    private static let schemes = ["http://", "https://", "mailto:", "tel:"]

    /// The first thing that is wrong with it; nil when all is well.
    static func fault(of html: String) -> String? {
        var open: [String] = []
        var rest = html.utf8[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[rest.index(after: start)...]
            guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return "a tag without an end" }
            guard let tag = String(rest[..<end]) else { return "a broken character" }
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("/") {
                guard let last = open.popLast(), last == tag.dropFirst() else {
                    return "</\(tag.dropFirst())> closes nothing"
                }
                continue
            }
            let name = String(tag.prefix { $0 != " " })
            guard let allowed = elements[name] else { return "<\(name)>" }
            if !empty.contains(name) { open.append(name) }
            if let fault = fault(ofAttributes: tag.dropFirst(name.count), allowed) { return fault }
        }
        return open.isEmpty ? nil : "<\(open[0])> stays open"
    }

    /// `name="value"`, with nothing between but a space.
    private static func fault(ofAttributes text: Substring, _ allowed: Set<String>) -> String? {
        var rest = text
        while !rest.isEmpty {
            guard rest.first == " ", let equals = rest.firstIndex(of: "=") else { return "attributes \(text)" }
            let name = String(rest[rest.index(after: rest.startIndex)..<equals])
            let value = rest[equals...].dropFirst()
            guard allowed.contains(name), value.first == "\"", let end = value.dropFirst().firstIndex(of: "\"") else {
                return "attribute \(name)"
            }
            let address = value[value.index(after: value.startIndex)..<end]
            if name == "href" || name == "src" {
                // byte by byte, as a browser reads: a sign put on the slash makes another character of it
                let bytes = Array(address.utf8.prefix(2))
                let isHere = bytes.first == UInt8(ascii: "/") && !(bytes.count > 1 && "/\\".utf8.contains(bytes[1]))
                guard
                    isHere || address.hasPrefix("#") || schemes.contains(where: { address.lowercased().hasPrefix($0) })
                else {
                    return "an address \(address)"
                }
            }
            rest = value[value.index(after: end)...]
        }
        return nil
    }
}
