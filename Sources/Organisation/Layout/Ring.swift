import Web

/// The motif: rings that spread from a point. How many are filled says how far something came.
package struct Ring {
    let filled: Int
    let isLarge: Bool
    let label: String?

    /// `filled` of 4; a `label` makes it a picture with a name, without one it is ornament.
    package init(filled: Int = 4, isLarge: Bool = false, label: String? = nil) {
        self.filled = filled
        self.isLarge = isLarge
        self.label = label
    }

    package var body: HTML {
        let circles: [HTML] = [(1, "8"), (2, "12.7"), (3, "17.3"), (4, "22")].map { step, radius in
            "<circle class=\"\(step <= filled ? "on" : "off")\" cx=\"24\" cy=\"24\" r=\"\(radius)\"/>"
        }
        let naming: HTML = label.map { "role=\"img\" aria-label=\"\($0)\"" } ?? "aria-hidden=\"true\""
        return """
            <svg class="ring\(isLarge ? " large" : "")" viewBox="0 0 48 48" \(naming)>\
            <circle class="dot" cx="24" cy="24" r="3.5"/>\(circles)</svg>
            """
    }
}
