import Database
import Web

/// Going on with the phone where one is signed in already.
struct HandOvers {
    let site: Site

    func start(from session: String?, by actor: Viewer) async throws -> (HandOver, Token) {
        let token = Token.random()
        let now = site.clock.now()
        let handOver = HandOver(
            id: site.ids.next(), expiresAt: now + HandOver.codeLength, usedAt: nil, device: Device(code: ""))
        try await site.database.write { db in
            // Four hours are four hours: what was handed over isn't handed on.
            let session = try Sessions.checkOwnDoor(session, in: db)
            try HandOverStore.deleteUnused(of: actor.id, in: db)
            try HandOverStore.insert(handOver, token, of: actor.id, session: session, in: db)
        }
        return (handOver, token)
    }

    /// Whose session the code hands over; nil when it opens nothing.
    func owner(_ token: Token) async throws -> Member.Byline? {
        let now = site.clock.now()
        return try await site.database.read { try HandOverStore.owner(token, at: now, in: $0) }
    }

    /// Signs the phone in; nil when the code is used, too old or made up.
    func use(_ token: Token, with caller: Caller) async throws -> SignedIn? {
        let now = site.clock.now()
        let signedIn: SignedIn? = try await site.database.write { db in
            guard let owner = try HandOverStore.owner(token, at: now, in: db),
                try HandOverStore.use(token, with: caller.device, at: now, in: db),
                let member = try MemberStore.account(owner.id, in: db)
            else { return nil }
            let session = try Sessions(site: site).open(
                member.id, .handOver, for: caller, length: HandOver.sessionLength, in: db)
            return SignedIn(token: session, member: member, next: .home)
        }
        if let signedIn {
            site.logger.info("signed in", metadata: ["member": "\(signedIn.member.id)", "by": "hand-over"])
        }
        return signedIn
    }
}
