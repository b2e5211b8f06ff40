import Web

/// A field for files, with what could not be taken in said at it, one sentence a file.
package struct FileField {
    let name: String
    let label: String
    let hint: String
    let errors: [String]
    let takesMany: Bool
    let isOptional: Bool

    package init(
        _ name: String, label: String, hint: String, errors: [String] = [], takesMany: Bool = false,
        isOptional: Bool = false
    ) {
        self.name = name
        self.label = label
        self.hint = hint
        self.errors = errors
        self.takesMany = takesMany
        self.isOptional = isOptional
    }

    package func body(_ canvas: Canvas) -> HTML {
        let described = errors.isEmpty ? "\(name)-hint" : "\(name)-hint \(name)-error"
        let lines: [HTML] = errors.map { "<p class=\"error\">\(canvas.icon(.warning)) \($0)</p>" }
        return """
            <div class="field"><label for="\(name)">\(label)\(if: isOptional, " <small>\(canvas("form.optional"))</small>")</label>\
            <p class="hint" id="\(name)-hint">\(hint)</p>\
            \(if: !errors.isEmpty, "<div class=\"errors\" id=\"\(name)-error\">\(lines)</div>")\
            <input type="file" id="\(name)" name="\(name)" accept="\(PictureRules.accepted)"\
            \(attribute: "multiple", if: takesMany) aria-describedby="\(described)"\
            \(attribute: "aria-invalid", errors.isEmpty ? nil : "true")></div>
            """
    }
}
