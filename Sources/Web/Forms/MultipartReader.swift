/// Reads `multipart/form-data` (RFC 7578) strictly: what isn't well-formed to the last boundary is refused.
struct MultipartReader {
    private let bytes: [UInt8]
    private let delimiter: [UInt8]
    private var position = 0

    static func form(_ bytes: [UInt8], boundary: String) throws -> Form {
        guard (1...FormLimits.boundary).contains(boundary.utf8.count),
            boundary.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }), !boundary.hasSuffix(" ")
        else { throw Problem.malformed }
        var reader = MultipartReader(bytes: bytes, delimiter: Array("\r\n--\(boundary)".utf8))
        return try reader.read()
    }

    private init(bytes: [UInt8], delimiter: [UInt8]) {
        self.bytes = bytes
        self.delimiter = delimiter
    }

    private mutating func read() throws -> Form {
        var form = Form()
        // the first boundary has no line end of a part before it
        if bytes.starts(with: delimiter.dropFirst(2)) {
            position = delimiter.count - 2
        } else {
            _ = try takeUntilDelimiter()
        }
        while try !atClosingDelimiter() {
            let headers = try takeHeaders()
            try append(content: takeUntilDelimiter(), with: headers, to: &form)
        }
        return form
    }

    /// After a delimiter: `--` ends the form, spaces and a line end begin a part.
    private mutating func atClosingDelimiter() throws -> Bool {
        if bytes[position...].starts(with: [Self.dash, Self.dash]) { return true }
        position = bytes[position...].firstIndex { $0 != Self.space && $0 != Self.tab } ?? bytes.endIndex
        guard bytes[position...].starts(with: [Self.return, Self.newline]) else { throw Problem.malformed }
        position += 2
        return false
    }

    private mutating func takeHeaders() throws -> [String: String] {
        var headers: [String: String] = [:]
        let limit = position + FormLimits.partHeaders
        while true {
            let line = try takeLine(limit: limit)
            if line.isEmpty { return headers }
            guard let text = String(validating: line, as: UTF8.self), let colon = text.firstIndex(of: ":"),
                !line.contains(0)
            else { throw Problem.malformed }
            let name = text[..<colon].lowercased()
            guard headers.updateValue(String(text[text.index(after: colon)...]), forKey: name) == nil else {
                throw Problem.malformed
            }
        }
    }

    private mutating func takeLine(limit: Int) throws -> ArraySlice<UInt8> {
        let window = bytes[position..<min(limit, bytes.count)]
        guard let end = window.firstIndex(of: Self.return) else {
            throw limit < bytes.count ? Problem.tooLarge : Problem.malformed
        }
        guard bytes[end...].starts(with: [Self.return, Self.newline]) else { throw Problem.malformed }
        defer { position = end + 2 }
        return bytes[position..<end]
    }

    /// The bytes before the next delimiter, which is skipped.
    private mutating func takeUntilDelimiter() throws -> ArraySlice<UInt8> {
        var candidate = position
        while let found = bytes[candidate...].firstIndex(of: Self.return) {
            if bytes[found...].starts(with: delimiter) {
                defer { position = found + delimiter.count }
                return bytes[position..<found]
            }
            candidate = found + 1
        }
        throw Problem.malformed
    }

    private func append(content: ArraySlice<UInt8>, with headers: [String: String], to form: inout Form) throws {
        let disposition = HeaderValue(headers["content-disposition"] ?? "")
        guard disposition.value.lowercased() == "form-data", let name = disposition["name"] else {
            throw Problem.malformed
        }
        guard let fileName = disposition["filename"] else {
            return try form.append(name: name, value: FormText.decode(Array(content)))
        }
        // a file field left empty
        if fileName.isEmpty, content.isEmpty { return }
        let type = headers["content-type"].map { HeaderValue($0).value } ?? ""
        let file = FormFile(
            name: Self.lastComponent(of: fileName), contentType: type.isEmpty ? "application/octet-stream" : type,
            bytes: Array(content))
        try form.append(name: name, file: file)
    }

    /// Some senders give a whole path. Browsers write a quote in a name as %22.
    private static func lastComponent(of name: String) -> String {
        let component = name.split { $0 == "/" || $0 == "\\" }.last ?? ""
        return component.split(separator: "%22", omittingEmptySubsequences: false).joined(separator: "\"")
    }

    private static let dash = UInt8(ascii: "-")
    private static let space = UInt8(ascii: " ")
    private static let tab = UInt8(ascii: "\t")
    private static let `return` = UInt8(ascii: "\r")
    private static let newline = UInt8(ascii: "\n")
}
