/// An element of someone else's HTML, as the parser understood it.
final class MarkupElement {
    let name: String
    let attributes: [String: String]
    var children: [MarkupNode] = []

    init(_ name: String, attributes: [String: String] = [:]) {
        self.name = name
        self.attributes = attributes
    }

    var classes: [Substring] { attributes["class"]?.split(whereSeparator: \.isWhitespace) ?? [] }

    func has(class name: String) -> Bool { classes.contains { $0 == name } }

    var elements: [MarkupElement] {
        children.compactMap {
            guard case .element(let element) = $0 else { return nil }
            return element
        }
    }

    /// The first element inside, in reading order, of which this holds.
    func first(where holds: (MarkupElement) -> Bool) -> MarkupElement? {
        for element in elements {
            if holds(element) { return element }
            if let found = element.first(where: holds) { return found }
        }
        return nil
    }

    /// The text inside as it stands, with a line break for each `br`.
    var text: String {
        children.reduce(into: "") { text, node in
            switch node {
            case .text(let piece): text += piece
            case .element(let element): text += element.name == "br" ? "\n" : element.text
            }
        }
    }
}

enum MarkupNode {
    case text(String)
    case element(MarkupElement)
}
