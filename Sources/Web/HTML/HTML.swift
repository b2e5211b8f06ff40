/// Text that is safe to send as HTML. A literal is markup; every interpolated `String` is escaped.
///
///     let row: HTML = "<li>\(member.name)</li>"
package struct HTML: ExpressibleByStringInterpolation, Sendable, Hashable {
    package private(set) var text: String

    package static let empty = HTML(trusted: "")

    package init(stringLiteral value: String) {
        text = value
    }

    package init(stringInterpolation: Interpolation) {
        text = stringInterpolation.text
    }

    /// The only door for text that is markup already. House rules keep a list of who may use it.
    package init(trusted text: String) {
        self.text = text
    }

    /// Escapes `text`.
    package init(_ text: String) {
        self.text = ""
        HTMLEscape.append(text, to: &self.text)
    }

    package var isEmpty: Bool { text.isEmpty }

    package static func + (left: HTML, right: HTML) -> HTML {
        HTML(trusted: left.text + right.text)
    }

    package static func += (left: inout HTML, right: HTML) {
        left.text += right.text
    }
}

extension [HTML] {
    /// The parts in order with `separator` between them.
    package func joined(separator: HTML = .empty) -> HTML {
        HTML(trusted: map(\.text).joined(separator: separator.text))
    }
}
