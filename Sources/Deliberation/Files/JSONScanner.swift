/// Reads JSON (RFC 8259) from front to back and knows where it is, so that trouble is told with its line; decoders do not
/// tell that. Members and elements are handed to a closure that reads each value, and no tree is built: a file of
/// 100,000 ballots is read as fast as it is checked.
struct JSONScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var offset: Int

    private static let deepest = 64

    init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int = 0) {
        self.bytes = bytes
        self.offset = offset
    }

    func fault(_ words: String, at place: Int? = nil) -> Fault { Fault(offset: place ?? offset, words: words) }

    /// The first byte of what comes next, 0 at the end.
    mutating func next() -> UInt8 {
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): offset += 1
            case let byte: return byte
            }
        }
        return 0
    }

    mutating func end() throws(Fault) {
        _ = next()
        guard offset == bytes.count else { throw fault("the JSON is broken: something follows its end") }
    }

    /// `body` reads the value of each member.
    mutating func object(_ body: (inout JSONScanner, String) throws(Fault) -> Void) throws(Fault) {
        try list(UInt8(ascii: "{"), UInt8(ascii: "}")) { (scanner) throws(Fault) in
            guard scanner.next() == UInt8(ascii: "\"") else { throw scanner.broken("a name in quotes") }
            let name = try scanner.text()
            guard scanner.next() == UInt8(ascii: ":") else { throw scanner.broken("a colon") }
            scanner.offset += 1
            try body(&scanner, name)
        }
    }

    /// `body` reads each element.
    mutating func array(_ body: (inout JSONScanner) throws(Fault) -> Void) throws(Fault) {
        try list(UInt8(ascii: "["), UInt8(ascii: "]"), body)
    }

    /// A whole number; `what` says what it is for.
    mutating func whole(_ what: String) throws(Fault) -> Int {
        let byte = next()
        let start = offset
        guard byte == UInt8(ascii: "-") || Self.isDigit(byte) else { throw try unexpected(what) }
        var isExact = true
        var value = 0
        let isNegative = byte == UInt8(ascii: "-")
        if isNegative { offset += 1 }
        while offset < bytes.count, Self.isDigit(bytes[offset]) {
            let (tens, over) = value.multipliedReportingOverflow(by: 10)
            let (sum, more) = tens.addingReportingOverflow(Int(bytes[offset] & 15))
            isExact = isExact && !over && !more
            value = sum
            offset += 1
        }
        guard isExact else { throw fault("\(what) is too large", at: start) }
        // A plain number ends here; what goes on may be a fraction, or a broken one.
        if offset < bytes.count,
            !Self.endsNumber(bytes[offset]) || bytes[start] == UInt8(ascii: "0") && offset > start + 1
        {
            offset = start
            throw try unexpected(what)
        }
        guard offset > start + (isNegative ? 1 : 0) else { throw broken("a number", at: start) }
        return isNegative ? -value : value
    }

    /// Whether null comes next; it is read then.
    mutating func isNull() throws(Fault) -> Bool {
        guard next() == UInt8(ascii: "n") else { return false }
        try word("null")
        return true
    }

    mutating func truth(_ what: String) throws(Fault) -> Bool {
        switch next() {
        case UInt8(ascii: "t"):
            try word("true")
            return true
        case UInt8(ascii: "f"):
            try word("false")
            return false
        default: throw try unexpected(what, "true or false")
        }
    }

    mutating func text(_ what: String) throws(Fault) -> String {
        guard next() == UInt8(ascii: "\"") else { throw try unexpected(what, "text in quotes") }
        return try text()
    }

    /// Passes any value, which has to be right.
    mutating func skip(depth: Int = 0) throws(Fault) {
        guard depth < Self.deepest else {
            throw fault("the JSON is broken: more than \(Self.deepest) lists in each other")
        }
        switch next() {
        case UInt8(ascii: "{"): try object { (scanner, _) throws(Fault) in try scanner.skip(depth: depth + 1) }
        case UInt8(ascii: "["): try array { (scanner) throws(Fault) in try scanner.skip(depth: depth + 1) }
        case UInt8(ascii: "\""): _ = try quoted()
        case UInt8(ascii: "t"): try word("true")
        case UInt8(ascii: "f"): try word("false")
        case UInt8(ascii: "n"): try word("null")
        default: try number()
        }
    }

    private mutating func list(
        _ opening: UInt8, _ closing: UInt8, _ body: (inout JSONScanner) throws(Fault) -> Void
    ) throws(Fault) {
        let kind = opening == UInt8(ascii: "[") ? "a list" : "an object"
        guard next() == opening else { throw broken(kind) }
        offset += 1
        if next() == closing {
            offset += 1
            return
        }
        while true {
            try body(&self)
            switch next() {
            case UInt8(ascii: ","): offset += 1
            case closing:
                offset += 1
                return
            default: throw broken("a comma or the end of \(kind)")
            }
        }
    }

    private mutating func word(_ word: StaticString) throws(Fault) {
        let length = word.utf8CodeUnitCount
        let expected = UnsafeBufferPointer(start: word.utf8Start, count: length)
        guard offset + length <= bytes.count, bytes[offset..<(offset + length)].elementsEqual(expected) else {
            throw broken("a value")
        }
        offset += length
    }

    private mutating func number() throws(Fault) {
        let start = offset
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "-") { offset += 1 }
        let first = offset
        guard digits() > 0, offset - first == 1 || bytes[first] != UInt8(ascii: "0") else {
            throw broken("a value", at: start)
        }
        if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") {
            offset += 1
            guard digits() > 0 else { throw broken("a number", at: start) }
        }
        guard offset < bytes.count, bytes[offset] | 0x20 == UInt8(ascii: "e") else { return }
        offset += 1
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "+") || bytes[offset] == UInt8(ascii: "-") {
            offset += 1
        }
        guard digits() > 0 else { throw broken("a number", at: start) }
    }

    private mutating func digits() -> Int {
        let start = offset
        while offset < bytes.count, Self.isDigit(bytes[offset]) { offset += 1 }
        return offset - start
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    private static func endsNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: " "), UInt8(ascii: "\n"),
            UInt8(ascii: "\r"), UInt8(ascii: "\t"):
            true
        default: false
        }
    }
}

/// Strings, and what is said of values that should not be there.
extension JSONScanner {
    /// The bytes between the quotes, and whether there is a backslash among them.
    private mutating func quoted() throws(Fault) -> (range: Range<Int>, isEscaped: Bool) {
        let start = offset + 1
        var isEscaped = false
        var place = start
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "\""):
                offset = place + 1
                return (start..<place, isEscaped)
            case UInt8(ascii: "\\"):
                isEscaped = true
                place += 2
            case 0..<0x20: throw fault("the JSON is broken: text is not closed on its line", at: start - 1)
            default: place += 1
            }
        }
        throw fault("the JSON is broken: text is not closed", at: start - 1)
    }

    private mutating func text() throws(Fault) -> String {
        let (range, isEscaped) = try quoted()
        let bytes = isEscaped ? JSONEscapes.unescaped(self.bytes[range]) : Array(self.bytes[range])
        guard let bytes, let text = String(validating: bytes, as: UTF8.self) else {
            throw fault("the JSON is broken: text with a character that does not exist", at: range.lowerBound - 1)
        }
        return text
    }

    /// The JSON is not JSON.
    private func broken(_ expected: String, at place: Int? = nil) -> Fault {
        let found = (place ?? offset) < bytes.count ? "" : ", but the file ends"
        return fault("the JSON is broken: here should be \(expected)\(found)", at: place)
    }

    /// The JSON is right, but its value is not what is asked.
    mutating func unexpected(_ what: String, _ expected: String = "a whole number") throws(Fault) -> Fault {
        _ = next()
        let start = offset
        try skip()
        let found = bytes[start..<min(offset, start + 40)]
        return fault("\(what) is \(expected), not \(String(decoding: found, as: UTF8.self))", at: start)
    }
}
