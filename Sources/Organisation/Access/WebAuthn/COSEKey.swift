import Crypto
import CryptoExtras
import Foundation

/// A public key as authenticators write it (RFC 9053): ES256 on P-256, or RS256.
struct COSEKey: Sendable {
    /// What the authenticator is asked for, best first.
    static let algorithms = [es256, rs256]
    static let es256 = -7
    static let rs256 = -257

    let algorithm: Int
    private let key: Key

    private enum Key: Sendable {
        case p256(P256.Signing.PublicKey)
        case rsa(_RSA.Signing.PublicKey)
    }

    init(_ value: CBOR) throws {
        switch (value[1]?.integer, value[3]?.integer) {
        case (2, Int64(Self.es256)):
            guard value[-1]?.integer == 1, let x = value[-2]?.bytes, let y = value[-3]?.bytes, x.count == 32,
                y.count == 32, let key = try? P256.Signing.PublicKey(x963Representation: [4] + x + y)
            else { throw WebAuthnFailure.key }
            (self.key, algorithm) = (.p256(key), Self.es256)
        case (3, Int64(Self.rs256)):
            // Less can be broken, more keeps the server busy.
            guard let n = value[-1]?.bytes, let e = value[-2]?.bytes, (256...512).contains(n.count), n[0] != 0,
                (1...4).contains(e.count), let last = e.last, last & 1 == 1, e != [1],
                let key = try? _RSA.Signing.PublicKey(n: n, e: e)
            else { throw WebAuthnFailure.key }
            (self.key, algorithm) = (.rsa(key), Self.rs256)
        default: throw WebAuthnFailure.key
        }
    }

    func isValid(_ signature: [UInt8], for message: [UInt8]) -> Bool {
        switch key {
        case .p256(let key):
            guard let signature = try? P256.Signing.ECDSASignature(derRepresentation: signature) else { return false }
            return key.isValidSignature(signature, for: Data(message))
        case .rsa(let key):
            let signature = _RSA.Signing.RSASignature(rawRepresentation: Data(signature))
            return key.isValidSignature(
                signature, for: SHA256.hash(data: Data(message)), padding: .insecurePKCS1v1_5)
        }
    }
}

/// What is wrong with what an authenticator or a browser sent; only tests and the log tell them apart.
enum WebAuthnFailure: Error, Equatable {
    case malformed, type, challenge, origin, rpID, presence, verification, backup, key, attestation, signature, counter
    case unknown, owner
}
