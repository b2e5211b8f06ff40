import Crypto
import Foundation

/// A random secret that proves who asks. Only its hash is stored, so a stolen database opens no door.
package struct Token: Sendable {
    package let text: String

    /// 256 random bits, written in the URL-safe base64 alphabet.
    package static func random() -> Token {
        Token(text: Base64URL.encode(SymmetricKey(size: .bits256).withUnsafeBytes { [UInt8]($0) }))
    }

    package init(text: String) { self.text = text }

    /// SHA-256 in hexadecimal. A token is random, so it needs no slow hash.
    package var hash: String {
        let digits = Array("0123456789abcdef".utf8)
        var out: [UInt8] = []
        out.reserveCapacity(64)
        for byte in SHA256.hash(data: Data(text.utf8)) {
            out.append(digits[Int(byte >> 4)])
            out.append(digits[Int(byte & 15)])
        }
        return String(decoding: out, as: UTF8.self)
    }
}
