/// A header such as `form-data; name="photo"; filename="a.jpg"`.
struct HeaderValue {
    let value: String
    private var parameters: [(name: String, value: String)] = []

    init(_ header: String) {
        var rest = header[...]
        value = Self.trimmed(Self.take(from: &rest) { $0 == ";" })
        while rest.popFirst() != nil {
            let name = Self.trimmed(Self.take(from: &rest) { $0 == "=" || $0 == ";" }).lowercased()
            guard rest.first == "=" else { continue }
            rest.removeFirst()
            rest = rest.drop { $0 == " " || $0 == "\t" }
            parameters.append((name, rest.first == "\"" ? Self.quoted(&rest) : Self.token(&rest)))
        }
    }

    /// The first parameter of this name.
    subscript(_ name: String) -> String? {
        parameters.first { $0.name == name }?.value
    }

    private static func token(_ rest: inout Substring) -> String {
        trimmed(take(from: &rest) { $0 == ";" })
    }

    /// Up to the closing quote. Only `\"` is an escape: browsers send a lone backslash as itself.
    private static func quoted(_ rest: inout Substring) -> String {
        var result = ""
        rest.removeFirst()
        while let character = rest.popFirst(), character != "\"" {
            if character == "\\", rest.first == "\"" {
                result.append(rest.removeFirst())
            } else {
                result.append(character)
            }
        }
        _ = take(from: &rest) { $0 == ";" }
        return result
    }

    private static func take(from rest: inout Substring, until isEnd: (Character) -> Bool) -> Substring {
        let end = rest.firstIndex(where: isEnd) ?? rest.endIndex
        defer { rest = rest[end...] }
        return rest[..<end]
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop { $0 == " " || $0 == "\t" }
        guard let end = start.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
        return String(start[...end])
    }
}
