import Web

/// Comma-separated values as RFC 4180 has them, with commas or semicolons, in UTF-8 with or without a mark in front.
///
/// Strict: what could be read in two ways is told with its line and not guessed.
struct CSV: Sendable {
    struct Record: Equatable, Sendable {
        /// Where it begins; the first line is 1.
        let line: Int
        let fields: [String]
    }

    struct Failure: Equatable, Sendable {
        let line: Int
        let reason: Problem.Reason
    }

    private(set) var records: [Record] = []
    private(set) var failures: [Failure] = []
    /// Records beyond this, the first line among them, are not read: the last failure says so.
    let most: Int

    private let bytes: [UInt8]
    private let separator: UInt8
    private var position: Int
    private var line = 1

    init(_ bytes: [UInt8], most: Int = 100_001) {
        self.bytes = bytes
        self.most = most
        let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        position = isMarked ? 3 : 0
        separator = Self.separator(of: bytes[position...])
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            failures = [Failure(line: 1, reason: "csv.utf16")]
            return
        }
        read()
    }

    // Whichever of the two stands more often in the first line outside quotes.
    private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
        var counts: (comma: Int, semicolon: Int) = (0, 0)
        var isQuoted = false
        for byte in bytes {
            switch byte {
            case quote: isQuoted.toggle()
            case newline where !isQuoted, carriageReturn where !isQuoted:
                return counts.semicolon > counts.comma ? semicolon : comma
            case comma where !isQuoted: counts.comma += 1
            case semicolon where !isQuoted: counts.semicolon += 1
            default: break
            }
        }
        return counts.semicolon > counts.comma ? semicolon : comma
    }

    private mutating func read() {
        while position < bytes.count {
            let start = line
            guard let fields = record() else { return }
            // An empty line, as many programs leave at the end.
            if fields.count == 1, fields[0].isEmpty { continue }
            guard records.count < most else {
                return failures.append(Failure(line: start, reason: .init("csv.too_many", String(most))))
            }
            let texts = fields.map { String(validating: $0, as: UTF8.self) }
            if texts.contains(nil) {
                failures.append(Failure(line: start, reason: "csv.not_utf8"))
            } else if fields.contains(where: { $0.contains(0) }) {
                failures.append(Failure(line: start, reason: "csv.nul"))
            } else {
                records.append(Record(line: start, fields: texts.compactMap { $0 }))
            }
        }
    }

    /// Nil after a mistake with quotes: where the next record begins is then anybody's guess.
    private mutating func record() -> [[UInt8]]? {
        var fields: [[UInt8]] = []
        while true {
            guard let field = position < bytes.count && bytes[position] == Self.quote ? quoted() : plain() else {
                return nil
            }
            fields.append(field)
            guard position < bytes.count else { return fields }
            let end = bytes[position]
            position += 1
            if end == separator { continue }
            if end == Self.carriageReturn, position < bytes.count, bytes[position] == Self.newline { position += 1 }
            line += 1
            return fields
        }
    }

    private mutating func plain() -> [UInt8]? {
        let start = position
        while position < bytes.count, !isEnd(bytes[position]) {
            if bytes[position] == Self.quote { return fail(line, "csv.quote_inside") }
            position += 1
        }
        return Array(bytes[start..<position])
    }

    private mutating func quoted() -> [UInt8]? {
        let start = line
        var field: [UInt8] = []
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            guard byte == Self.quote else {
                // A lone carriage return is an old line end, one before a newline belongs to it.
                let next = position < bytes.count ? bytes[position] : 0
                if byte == Self.newline || (byte == Self.carriageReturn && next != Self.newline) { line += 1 }
                field.append(byte)
                continue
            }
            if position < bytes.count, bytes[position] == Self.quote {
                field.append(byte)
                position += 1
            } else if position == bytes.count || isEnd(bytes[position]) {
                return field
            } else {
                return fail(line, "csv.after_quote")
            }
        }
        return fail(start, "csv.open_quote")
    }

    private mutating func fail(_ line: Int, _ reason: Problem.Reason) -> [UInt8]? {
        failures.append(Failure(line: line, reason: reason))
        return nil
    }

    private func isEnd(_ byte: UInt8) -> Bool {
        byte == separator || byte == Self.newline || byte == Self.carriageReturn
    }

    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")
    private static let semicolon = UInt8(ascii: ";")
    private static let newline = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
}
