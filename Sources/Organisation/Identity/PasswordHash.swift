import Crypto
import CryptoExtras
import Foundation

/// What is kept of a password: scrypt with its own salt and cost in one text, so that the cost can grow later.
///
/// `$scrypt$ln=17,r=8,p=1$<salt>$<key>`, the PHC string format; base64 without padding.
struct PasswordHash: Sendable, Equatable {
    let logCost: Int
    let salt: [UInt8]
    let key: [UInt8]

    static let blockSize = 8

    /// Slow and memory-hungry by design (128 MB at cost 17): never call this on a cooperative thread.
    static func derive(_ password: String, logCost: Int) throws -> PasswordHash {
        let salt = SymmetricKey(size: .bits128).withUnsafeBytes { [UInt8]($0) }
        return PasswordHash(logCost: logCost, salt: salt, key: try key(password, salt: salt, logCost: logCost))
    }

    /// Takes the same time whatever was typed.
    func matches(_ password: String) throws -> Bool {
        let typed = try Self.key(password, salt: salt, logCost: logCost)
        return zip(typed, key).reduce(UInt8(typed.count == key.count ? 0 : 1)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func key(_ password: String, salt: [UInt8], logCost: Int) throws -> [UInt8] {
        // One password can be typed as different bytes on different keyboards.
        let bytes = Array(password.precomposedStringWithCanonicalMapping.utf8)
        let key = try KDF.Scrypt.deriveKey(
            from: bytes.isEmpty ? [0] : bytes, salt: salt, outputByteCount: 32, rounds: 1 << logCost,
            blockSize: blockSize, parallelism: 1)
        return key.withUnsafeBytes { [UInt8]($0) }
    }
}

extension PasswordHash {
    var text: String { "$scrypt$ln=\(logCost),r=\(Self.blockSize),p=1$\(Self.encode(salt))$\(Self.encode(key))" }

    init?(text: String) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt",
            parts[2].hasPrefix("ln="), parts[2].hasSuffix(",r=8,p=1"),
            let cost = Int(parts[2].dropFirst(3).dropLast(8)), (1...20).contains(cost),
            let salt = Self.decode(parts[3]), let key = Self.decode(parts[4]), !salt.isEmpty, key.count == 32
        else { return nil }
        self.init(logCost: cost, salt: salt, key: key)
    }

    private static func encode(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString().replacing("=", with: "")
    }

    private static func decode(_ text: Substring) -> [UInt8]? {
        let padding = String(repeating: "=", count: (4 - text.count % 4) % 4)
        return Data(base64Encoded: text + padding).map { [UInt8]($0) }
    }
}
