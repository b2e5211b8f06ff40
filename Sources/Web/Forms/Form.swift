/// The fields of a form, decoded: UTF-8 without NUL, line ends as `\n`.
package struct Form: Sendable {
    package private(set) var fields: [(name: String, value: String)] = []
    private var fileFields: [(name: String, file: FormFile)] = []

    package init(_ fields: [(name: String, value: String)] = []) {
        self.fields = fields
    }

    /// The first value, or "" when the field is missing. Not trimmed.
    package subscript(_ name: String) -> String {
        fields.first { $0.name == name }?.value ?? ""
    }

    package func all(_ name: String) -> [String] {
        fields.filter { $0.name == name }.map(\.value)
    }

    package func has(_ name: String) -> Bool {
        fields.contains { $0.name == name }
    }

    package func files(_ name: String) -> [FormFile] {
        fileFields.filter { $0.name == name }.map(\.file)
    }

    /// The text alone, so that nothing holds on to what was sent along.
    package var withoutFiles: Form { Form(fields) }

    package func without(_ names: Set<String>) -> Form { Form(fields.filter { !names.contains($0.name) }) }

    /// Everything but the named fields as hidden inputs, so that typed text survives a detour such as signing in.
    package func hiddenFields(except names: Set<String> = []) -> HTML {
        fields.filter { !names.contains($0.name) }
            .map { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" as HTML }
            .joined()
    }

    mutating func append(name: String, value: String) throws {
        guard fields.count < FormLimits.fields else { throw Problem.tooLarge }
        fields.append((name, value))
    }

    mutating func append(name: String, file: FormFile) throws {
        guard fileFields.count < FormLimits.files else { throw Problem.tooLarge }
        fileFields.append((name, file))
    }
}
