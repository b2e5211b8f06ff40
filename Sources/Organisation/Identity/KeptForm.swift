import Web

/// A form that was sent by someone who was no longer signed in. It travels along as hidden fields until they are, and
/// is then offered to be sent again.
struct KeptForm {
    let path: Link
    let fields: [(name: String, value: String)]

    private static let pathField = "keep.path"
    private static let prefix = "keep.f."

    init(path: Link, form: Form) {
        self.path = path
        fields = form.fields
    }

    /// What a sign-in form carries; nil when it carries nothing, or a path that leads elsewhere.
    init?(carriedBy form: Form) {
        guard form.has(Self.pathField), let path = Link(local: form[Self.pathField]) else { return nil }
        self.path = path
        fields = form.fields.compactMap { field in
            guard field.name.hasPrefix(Self.prefix) else { return nil }
            return (String(field.name.dropFirst(Self.prefix.count)), field.value)
        }
    }

    /// For inside a sign-in form.
    var carried: HTML {
        let inputs: [HTML] = fields.map { Self.hidden(Self.prefix + $0.name, $0.value) }
        return Self.hidden(Self.pathField, path.href) + inputs.joined()
    }

    /// For inside the form that sends it after all.
    var inputs: HTML { fields.map { Self.hidden($0.name, $0.value) }.joined() }

    /// What the person wrote themselves, not the choices and numbers a form also carries.
    var prose: [String] {
        fields.filter { Self.proseFields.contains($0.name) || $0.value.contains(where: \.isWhitespace) }
            .map(\.value).filter { !$0.allSatisfy(\.isWhitespace) }
    }

    private static let proseFields: Set<String> = ["title", "body", "text", "name", "purpose", "reason", "about"]

    private static func hidden(_ name: String, _ value: String) -> HTML {
        "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
    }
}
