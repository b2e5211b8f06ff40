extension HTML {
    package struct Interpolation: StringInterpolationProtocol {
        package var text = ""

        package init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount * 24)
        }

        package mutating func appendLiteral(_ literal: String) {
            text += literal
        }

        /// Escaped.
        package mutating func appendInterpolation(_ value: String) {
            HTMLEscape.append(value, to: &text)
        }

        /// Escaped; nothing when nil.
        package mutating func appendInterpolation(_ value: String?) {
            if let value { HTMLEscape.append(value, to: &text) }
        }

        package mutating func appendInterpolation(_ value: Int) {
            text += value.description
        }

        package mutating func appendInterpolation(_ value: Int64) {
            text += value.description
        }

        package mutating func appendInterpolation(_ value: HTML) {
            text += value.text
        }

        /// Nothing when nil.
        package mutating func appendInterpolation(_ value: HTML?) {
            if let value { text += value.text }
        }

        package mutating func appendInterpolation(_ values: [HTML]) {
            for value in values { text += value.text }
        }

        /// The address of the link, for use between the quotes of `href` or `action`.
        package mutating func appendInterpolation(link: Link) {
            HTMLEscape.append(link.href, to: &text)
        }

        /// `value` when `condition` holds.
        package mutating func appendInterpolation(if condition: Bool, _ value: @autoclosure () -> HTML) {
            if condition { text += value().text }
        }

        /// ` name` when `condition` holds: `<input type="checkbox"\(attribute: "checked", if: isOn)>`.
        package mutating func appendInterpolation(attribute name: StaticString, if condition: Bool) {
            if condition { appendName(name) }
        }

        /// ` name="value"`, or nothing when nil.
        package mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
            guard let value else { return }
            appendName(name)
            text += "=\""
            HTMLEscape.append(value, to: &text)
            text += "\""
        }

        private mutating func appendName(_ name: StaticString) {
            text += " "
            text += name.description
        }
    }
}
