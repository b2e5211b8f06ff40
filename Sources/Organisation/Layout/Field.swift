import Web

/// One field of a form: its label, hint and error, and what was typed.
package struct Field {
    package enum Control: Sendable {
        case text
        case password(autocomplete: String)
        case mail
        case area(rows: Int)
        /// A day, as "2026-11-23".
        case day
        case select([(value: String, label: String)])
    }

    let name: String
    let label: String
    var value: String
    var control: Control
    var hint: String?
    var error: String?
    var limit: Int?
    var isRequired: Bool
    var idPrefix: String
    var isOptional: Bool
    var autocomplete: String?

    package init(
        _ name: String, label: String, value: String = "", control: Control = .text, hint: String? = nil,
        error: String? = nil, limit: Int? = nil, isRequired: Bool = false, isOptional: Bool = false,
        idPrefix: String = "",
        autocomplete: String? = nil
    ) {
        self.name = name
        self.label = label
        self.value = value
        self.control = control
        self.hint = hint
        self.error = error
        self.limit = limit
        self.isRequired = isRequired
        self.idPrefix = idPrefix
        self.isOptional = isOptional
        self.autocomplete = autocomplete
    }

    package func body(_ canvas: Canvas) -> HTML {
        let may: HTML = isOptional ? " <small>\(canvas("form.optional"))</small>" : ""
        let hintLine: HTML? = hint.map { "<p class=\"hint\" id=\"\(id)-hint\">\($0)</p>" }
        let errorLine: HTML? = error.map { text in
            "<p class=\"error\" id=\"\(id)-error\">\(canvas.icon(.warning)) \(text)</p>"
        }
        return """
            <div class="field"><label for="\(id)">\(label)\(may)</label>\(hintLine)\(errorLine)\(input(canvas))</div>
            """
    }

    private var id: String { idPrefix + name }

    private var described: String? {
        let ids = [hint.map { _ in id + "-hint" }, error.map { _ in id + "-error" }].compactMap { $0 }
        return ids.isEmpty ? nil : ids.joined(separator: " ")
    }

    private var common: HTML {
        """
        id="\(id)" name="\(name)"\(attribute: "aria-describedby", described)\
        \(attribute: "aria-invalid", error == nil ? nil : "true")\(attribute: "required", if: isRequired)\
        \(attribute: "autocomplete", autocomplete)
        """
    }

    private func input(_ canvas: Canvas) -> HTML {
        switch control {
        case .text:
            return
                "<input type=\"text\" \(common)\(attribute: "maxlength", limit.map { String($0) }) value=\"\(value)\">"
        case .day:
            return "<input type=\"date\" \(common) value=\"\(value)\">"
        case .mail:
            return "<input type=\"email\" \(common) value=\"\(value)\">"
        case .password(let autocomplete):
            return "<input type=\"password\" autocomplete=\"\(autocomplete)\" \(common)>"
        case .area(let rows):
            // Not maxlength: a browser then cuts what is pasted without a word. And a text area drops one line end
            // after its tag: the one here is for it to drop.
            let counter: HTML =
                limit.map { limit in
                    " data-max=\"\(limit)\" data-left=\"\(canvas("form.left"))\" data-over=\"\(canvas("form.over"))\""
                } ?? ""
            return "<textarea rows=\"\(rows)\" \(common)\(counter)>\n\(value)</textarea>"
        case .select(let choices):
            return "<select \(common)>\(choices.map(option))</select>"
        }
    }

    private func option(_ choice: (value: String, label: String)) -> HTML {
        "<option value=\"\(choice.value)\"\(attribute: "selected", if: choice.value == value)>\(choice.label)</option>"
    }
}
