import Database
import Logging
import Web

/// Making passkeys, coming in with them, and taking them away.
struct Passkeys {
    let site: Site
    private var sessions: Sessions { Sessions(site: site) }

    /// Nil where browsers have no passkeys.
    var party: RelyingParty? { RelyingParty(address: site.options.address) }

    func askForNew(session: String?, by actor: Viewer) async throws -> PasskeyQuestion {
        let token = Token.random()
        let now = site.clock.now()
        return try await site.database.write { db in
            try Sessions.checkOwnDoor(session, in: db)
            let known = try PasskeyStore.credentials(of: actor.id, in: db)
            guard known.count < Passkey.most else { throw Problem.conflict("passkeys.too_many") }
            let handle = try PasskeyStore.userHandle(of: actor.id, in: db) ?? Token.random().text
            try PasskeyStore.insertChallenge(
                token.hash, member: actor.id, userHandle: handle, at: now, until: now + Passkey.challengeLength, in: db)
            return PasskeyQuestion(challenge: token.text, userHandle: handle, known: known)
        }
    }

    /// Keeps the passkey a device just made.
    func add(_ form: Form, session: String?, by actor: Viewer) async throws {
        guard let party else { throw Problem.notFound }
        var check = FieldCheck(form)
        let name = check.line("name", limit: Passkey.nameLimit, isRequired: true)
        try check.throwIfAny()
        let made: WebAuthn.Registration
        do {
            made = try WebAuthn.Registration(
                clientData: Base64URL.decode(form["clientData"]) ?? [],
                attestation: Base64URL.decode(form["attestation"]) ?? [], at: party)
        } catch { throw refused(error, "passkeys.not_made") }
        let now = site.clock.now()
        let mail: Mail? = try await site.database.write { db in
            try Sessions.checkOwnDoor(session, in: db)
            guard
                let kept = try PasskeyStore.useChallenge(
                    Token(text: made.challenge).hash, member: actor.id, at: now, in: db)
            else { throw refused(WebAuthnFailure.challenge, "passkeys.not_made") }
            let id: Passkey.ID = site.ids.next()
            let passkey = Passkey(id: id, name: name, createdAt: now, usedAt: nil)
            guard try PasskeyStore.insert(passkey, made, userHandle: kept, of: actor.id, in: db) else {
                throw Problem.conflict("passkeys.known")
            }
            return try warning(passkey, to: actor.id, in: db)
        }
        site.logger.info("passkey added", metadata: ["member": "\(actor.id)"])
        if let mail { try await site.mail.send(mail) }
    }

    func remove(_ id: Passkey.ID, session: String?, by actor: Viewer) async throws {
        try await site.database.write { db in
            try Sessions.checkOwnDoor(session, in: db)
            guard try PasskeyStore.delete(id, of: actor.id, in: db) else { throw Problem.notFound }
        }
        site.logger.info("passkey removed", metadata: ["member": "\(actor.id)"])
    }

    /// For who isn't signed in. Each question is a try, given back to who comes in.
    func askForOne(from address: String) async throws -> PasskeyQuestion {
        guard party != nil else { throw Problem.notFound }
        try await Attempts(site: site).count([.address("passkey " + address)])
        let token = Token.random()
        let now = site.clock.now()
        try await site.database.write { db in
            try PasskeyStore.insertChallenge(
                token.hash, member: nil, userHandle: "", at: now, until: now + Passkey.challengeLength, in: db)
        }
        return PasskeyQuestion(challenge: token.text)
    }

    /// An unknown passkey, a wrong signature and an account that is off get the same answer.
    func signIn(_ form: Form, from address: String, with caller: Caller) async throws -> SignedIn {
        guard let party else { throw Problem.notFound }
        let now = site.clock.now()
        do {
            let shown = try WebAuthn.Assertion(
                clientData: Base64URL.decode(form["clientData"]) ?? [],
                authenticatorData: Base64URL.decode(form["authenticatorData"]) ?? [],
                signature: Base64URL.decode(form["signature"]) ?? [], at: party)
            // Used up whatever comes of it: a write of its own, so that a refusal doesn't bring it back.
            let isOpen = try await site.database.write { db in
                try PasskeyStore.useChallenge(Token(text: shown.challenge).hash, member: nil, at: now, in: db) != nil
            }
            guard isOpen else { throw WebAuthnFailure.challenge }
            let signedIn = try await site.database.write { db in
                guard let kept = try PasskeyStore.kept(credential: form["id"], in: db) else {
                    throw WebAuthnFailure.unknown
                }
                guard form["userHandle"].isEmpty || form["userHandle"] == kept.userHandle else {
                    throw WebAuthnFailure.owner
                }
                try shown.check(kept.key, lastCount: kept.signCount)
                guard let member = try MemberStore.account(kept.memberID, in: db), member.state == .active else {
                    throw WebAuthnFailure.owner
                }
                try PasskeyStore.markUsed(kept.id, count: shown.signCount, at: now, in: db)
                try Attempts(site: site).giveBack(.address("passkey " + address), in: db)
                let token = try sessions.open(member.id, .passkey, for: caller, in: db)
                return SignedIn(token: token, member: member, next: .home)
            }
            site.logger.info("signed in", metadata: ["member": "\(signedIn.member.id)", "by": "passkey"])
            return signedIn
        } catch let failure as WebAuthnFailure {
            site.logger.notice("passkey refused", metadata: ["from": "\(address)", "because": "\(failure)"])
            throw Problem.unauthorized("signIn.passkey.refused")
        }
    }

    private func refused(_ error: any Error, _ reason: Problem.Reason) -> Problem {
        site.logger.notice("passkey not made", metadata: ["because": "\(error)"])
        return Problem.invalid(reason)
    }

    // Whoever has a passkey can come in, so its owner hears that there is one more.
    private func warning(_ passkey: Passkey, to id: Member.ID, in db: Connection) throws -> Mail? {
        guard site.mail.delivers, let member = try MemberStore.account(id, in: db), let address = member.mail,
            let organisation = try OrganisationStore.find(in: db)
        else { return nil }
        let words = site.languages.words(member.language ?? organisation.language, timeZone: organisation.timeZone)
        return Mail(
            to: address, subject: words("mail.passkey.subject", organisation.name),
            text: words("mail.passkey.text", member.name, passkey.name, site.absolute(.devices)))
    }
}
