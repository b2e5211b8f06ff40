import Crypto
import Foundation

/// What the authenticator itself says (WebAuthn, "Authenticator Data").
struct AuthenticatorData: Sendable {
    let signCount: UInt32
    /// Only when a passkey is made.
    let credential: Credential?

    struct Credential: Sendable {
        let id: [UInt8]
        let key: COSEKey
        /// The key as it was written, to be kept.
        let keyBytes: [UInt8]
    }

    /// Throws unless it is for this site, by a person who was there and proved who they are.
    init(_ bytes: [UInt8], for party: RelyingParty) throws {
        guard bytes.count >= 37 else { throw WebAuthnFailure.malformed }
        guard Array(bytes[..<32]) == Array(SHA256.hash(data: Data(party.id.utf8))) else { throw WebAuthnFailure.rpID }
        let flags = bytes[32]
        guard flags & Self.userPresent != 0 else { throw WebAuthnFailure.presence }
        guard flags & Self.userVerified != 0 else { throw WebAuthnFailure.verification }
        // What is backed up can be backed up.
        guard flags & Self.backedUp == 0 || flags & Self.backupEligible != 0 else { throw WebAuthnFailure.backup }
        signCount = bytes[33..<37].reduce(0) { $0 << 8 | UInt32($1) }
        var rest = bytes[37...]
        credential = flags & Self.hasCredential == 0 ? nil : try Self.credential(from: &rest)
        if flags & Self.hasExtensions != 0 {
            guard case .map? = try? CBOR.decode(from: &rest) else { throw WebAuthnFailure.malformed }
        }
        guard rest.isEmpty else { throw WebAuthnFailure.malformed }
    }

    private static func credential(from rest: inout ArraySlice<UInt8>) throws -> Credential {
        rest = rest.dropFirst(16)
        guard rest.count >= 2 else { throw WebAuthnFailure.malformed }
        let length = rest.prefix(2).reduce(0) { $0 << 8 | Int($1) }
        rest = rest.dropFirst(2)
        guard (1...mostIDBytes).contains(length), rest.count > length else { throw WebAuthnFailure.malformed }
        let id = Array(rest.prefix(length))
        rest = rest.dropFirst(length)
        let start = rest
        guard let value = try? CBOR.decode(from: &rest) else { throw WebAuthnFailure.malformed }
        return Credential(
            id: id, key: try COSEKey(value), keyBytes: Array(start.prefix(start.count - rest.count)))
    }

    static let mostIDBytes = 1023
    private static let userPresent: UInt8 = 1
    private static let userVerified: UInt8 = 1 << 2
    private static let backupEligible: UInt8 = 1 << 3
    private static let backedUp: UInt8 = 1 << 4
    private static let hasCredential: UInt8 = 1 << 6
    private static let hasExtensions: UInt8 = 1 << 7
}
