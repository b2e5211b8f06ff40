import Crypto
import Foundation
import Web

/// A random secret that proves who asks. Only its hash is stored, so a stolen database opens no door.
package struct Token: Sendable {
    package let text: String

    /// 256 random bits, written in the URL-safe base64 alphabet.
    package static func random() -> Token {
        Token(text: Base64URL.encode(SymmetricKey(size: .bits256).withUnsafeBytes { [UInt8]($0) }))
    }

    package init(text: String) { self.text = text }

    /// SHA-256 in hexadecimal. A token is random, so it needs no slow hash.
    package var hash: String { SHA256.hash(data: Data(text.utf8)).hexadecimal }
}
