enum HTMLEscape {
    /// Appends `value` with the five characters that mean something in markup replaced.
    static func append(_ value: String, to text: inout String) {
        var value = value
        let isPlain = value.withUTF8 { bytes in
            for byte in bytes where replacement(for: byte) != nil { return false }
            return true
        }
        if isPlain {
            text += value
        } else {
            value.withUTF8 { replace(in: $0, to: &text) }
        }
    }

    private static func replace(in bytes: UnsafeBufferPointer<UInt8>, to text: inout String) {
        var start = 0
        for index in 0..<bytes.count {
            guard let replacement = replacement(for: bytes[index]) else { continue }
            text += String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)
            text += replacement
            start = index + 1
        }
        text += String(decoding: UnsafeBufferPointer(rebasing: bytes[start...]), as: UTF8.self)
    }

    @inline(__always)
    static func replacement(for byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
