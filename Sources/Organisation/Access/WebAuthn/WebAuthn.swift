/// The two ceremonies of WebAuthn as this site asks for them, without a database: the challenge is checked by who kept it.
enum WebAuthn {
    /// What an authenticator answered when a passkey was made.
    struct Registration: Sendable {
        let challenge: String
        let credential: AuthenticatorData.Credential
        let signCount: UInt32

        init(clientData: [UInt8], attestation: [UInt8], at party: RelyingParty) throws {
            let client = try ClientData(clientData, .create, at: party)
            guard attestation.count <= 1 << 16, let object = try? CBOR.decode(attestation),
                let format = object["fmt"]?.text, let statement = object["attStmt"],
                let bytes = object["authData"]?.bytes
            else { throw WebAuthnFailure.malformed }
            let data = try AuthenticatorData(bytes, for: party)
            guard let credential = data.credential else { throw WebAuthnFailure.malformed }
            try Self.check(format, statement, credential.key, message: bytes + client.hash)
            challenge = client.challenge
            self.credential = credential
            signCount = data.signCount
        }

        // Which make of authenticator it is isn't asked, so none says so; one may still sign with the new key itself.
        private static func check(_ format: String, _ statement: CBOR, _ key: COSEKey, message: [UInt8]) throws {
            switch format {
            case "none": guard statement.isEmptyMap else { throw WebAuthnFailure.attestation }
            case "packed":
                guard statement["x5c"] == nil, statement["alg"]?.integer == Int64(key.algorithm),
                    let signature = statement["sig"]?.bytes, key.isValid(signature, for: message)
                else { throw WebAuthnFailure.attestation }
            default: throw WebAuthnFailure.attestation
            }
        }
    }

    /// What an authenticator answered when somebody came in.
    struct Assertion: Sendable {
        let challenge: String
        let signCount: UInt32
        private let message: [UInt8]
        private let signature: [UInt8]

        init(clientData: [UInt8], authenticatorData: [UInt8], signature: [UInt8], at party: RelyingParty) throws {
            guard authenticatorData.count <= 1 << 12, signature.count <= 1 << 10 else {
                throw WebAuthnFailure.malformed
            }
            let client = try ClientData(clientData, .get, at: party)
            let data = try AuthenticatorData(authenticatorData, for: party)
            challenge = client.challenge
            signCount = data.signCount
            message = authenticatorData + client.hash
            self.signature = signature
        }

        /// Throws unless it was made with this key, and not by a copy of it.
        func check(_ keyBytes: [UInt8], lastCount: UInt32) throws {
            let key = try COSEKey((try? CBOR.decode(keyBytes)) ?? .null)
            guard key.isValid(signature, for: message) else { throw WebAuthnFailure.signature }
            // Passkeys that are kept on several devices don't count, and stay at 0.
            guard (signCount == 0 && lastCount == 0) || signCount > lastCount else { throw WebAuthnFailure.counter }
        }
    }
}
