import Crypto
import Foundation

/// What the browser says it asked the authenticator (WebAuthn, "Client Data").
struct ClientData: Sendable {
    /// As it was sent, in base64url.
    let challenge: String
    let hash: [UInt8]

    enum Ceremony: String { case create = "webauthn.create", get = "webauthn.get" }

    private struct Fields: Decodable {
        let type: String
        let challenge: String
        let origin: String
        let crossOrigin: Bool?
        let topOrigin: String?
    }

    init(_ bytes: [UInt8], _ ceremony: Ceremony, at party: RelyingParty) throws {
        guard bytes.count <= 4096, let fields = try? JSONDecoder().decode(Fields.self, from: Data(bytes)) else {
            throw WebAuthnFailure.malformed
        }
        guard fields.type == ceremony.rawValue else { throw WebAuthnFailure.type }
        // Nor inside a page of somebody else.
        guard fields.origin == party.origin, fields.crossOrigin != true, fields.topOrigin == nil else {
            throw WebAuthnFailure.origin
        }
        challenge = fields.challenge
        hash = Array(SHA256.hash(data: Data(bytes)))
    }
}
