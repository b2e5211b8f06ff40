enum FormText {
    /// Text as a member typed it, with `\n` for every line end a browser may send.
    static func decode(_ bytes: [UInt8]) throws -> String {
        guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else { throw Problem.malformed }
        guard bytes.contains(UInt8(ascii: "\r")) else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "\n"), index > 0, bytes[index - 1] == UInt8(ascii: "\r") { continue }
            result.append(byte == UInt8(ascii: "\r") ? UInt8(ascii: "\n") : byte)
        }
        return String(decoding: result, as: UTF8.self)
    }
}
