import Crypto
import CryptoExtras
import Foundation

@testable import Organisation

/// An authenticator in software: everything it says can be bent.
struct SoftKey {
    enum Kind { case es256, rs256 }

    var id = Array("een sleutel".utf8)
    var rpID = "plein.example.org"
    var origin = "https://plein.example.org"
    var flags: UInt8 = 0b0000_0101
    var count: UInt32 = 1
    var crossOrigin = false
    var type: String?
    var format = "none"
    var statement = SoftKey.map([])
    let kind: Kind
    private let p256 = P256.Signing.PrivateKey()
    private let rsa: _RSA.Signing.PrivateKey?
    private let rsaPublic: (modulus: Data, publicExponent: Data)?

    init(_ kind: Kind = .es256) throws {
        self.kind = kind
        rsa = try kind == .rs256 ? _RSA.Signing.PrivateKey(keySize: .bits2048) : nil
        rsaPublic = try rsa.map { rsa in
            let parts = try rsa.publicKey.getKeyPrimitives()
            return (parts.modulus, parts.publicExponent)
        }
    }

    var cose: [UInt8] {
        switch kind {
        case .es256:
            let point = [UInt8](p256.publicKey.x963Representation)
            return Self.map([
                (Self.int(1), Self.int(2)), (Self.int(3), Self.int(-7)), (Self.int(-1), Self.int(1)),
                (Self.int(-2), Self.bytes(Array(point[1..<33]))), (Self.int(-3), Self.bytes(Array(point[33...]))),
            ])
        case .rs256:
            return Self.map([
                (Self.int(1), Self.int(3)), (Self.int(3), Self.int(-257)),
                (Self.int(-1), Self.bytes([UInt8](rsaPublic!.modulus))),
                (Self.int(-2), Self.bytes([UInt8](rsaPublic!.publicExponent))),
            ])
        }
    }

    func clientData(_ challenge: String, _ ceremony: ClientData.Ceremony) -> [UInt8] {
        Array(
            """
            {"type":"\(type ?? ceremony.rawValue)","challenge":"\(challenge)","origin":"\(origin)",\
            "crossOrigin":\(crossOrigin)}
            """.utf8)
    }

    private func data(withKey: Bool) -> [UInt8] {
        var bytes = Array(SHA256.hash(data: Data(rpID.utf8))) + [flags | (withKey ? 1 << 6 : 0)]
        bytes += (0..<4).map { UInt8(count >> (24 - 8 * $0) & 0xFF) }
        if withKey {
            bytes += [UInt8](repeating: 0, count: 16) + [UInt8(id.count >> 8), UInt8(id.count & 0xFF)] + id + cose
        }
        return bytes
    }

    var attestation: [UInt8] {
        Self.map([
            (Self.text("fmt"), Self.text(format)), (Self.text("attStmt"), statement),
            (Self.text("authData"), Self.bytes(data(withKey: true))),
        ])
    }

    func sign(_ message: [UInt8]) throws -> [UInt8] {
        switch kind {
        case .es256: try [UInt8](p256.signature(for: Data(message)).derRepresentation)
        case .rs256:
            try [UInt8](
                rsa!.signature(for: SHA256.hash(data: Data(message)), padding: .insecurePKCS1v1_5).rawRepresentation)
        }
    }

    /// The fields of the form that keeps a new passkey.
    func registration(_ challenge: String, name: String = "Mijn telefoon") -> [String: String] {
        [
            "name": name, "clientData": Base64URL.encode(clientData(challenge, .create)),
            "attestation": Base64URL.encode(attestation),
        ]
    }

    /// The fields of the form that signs in.
    func assertion(_ challenge: String, userHandle: String = "") throws -> [String: String] {
        let client = clientData(challenge, .get)
        let data = data(withKey: false)
        let signature = try sign(data + Array(SHA256.hash(data: Data(client))))
        return [
            "id": Base64URL.encode(id), "clientData": Base64URL.encode(client), "userHandle": userHandle,
            "authenticatorData": Base64URL.encode(data), "signature": Base64URL.encode(signature),
        ]
    }
}

/// CBOR as an authenticator writes it.
extension SoftKey {
    private static func head(_ major: UInt8, _ value: Int) -> [UInt8] {
        switch value {
        case 0..<24: [major << 5 | UInt8(value)]
        case 24..<256: [major << 5 | 24, UInt8(value)]
        default: [major << 5 | 25, UInt8(value >> 8), UInt8(value & 0xFF)]
        }
    }

    static func int(_ value: Int) -> [UInt8] { value < 0 ? head(1, -1 - value) : head(0, value) }
    static func bytes(_ value: [UInt8]) -> [UInt8] { head(2, value.count) + value }
    static func text(_ value: String) -> [UInt8] { head(3, value.utf8.count) + Array(value.utf8) }
    static func map(_ pairs: [([UInt8], [UInt8])]) -> [UInt8] { head(5, pairs.count) + pairs.flatMap { $0.0 + $0.1 } }
}
