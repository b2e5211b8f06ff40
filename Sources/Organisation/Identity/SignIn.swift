import Database
import Logging
import Web

/// The ways in: a password, a link by mail, and one click in the demo.
struct SignIn {
    let site: Site
    private var sessions: Sessions { Sessions(site: site) }
    private var attempts: Attempts { Attempts(site: site) }

    /// How long a link by mail opens the door, once.
    static let linkLength: Duration = .seconds(3600)
    /// The first link of a new colleague may wait until they work again.
    static let invitationLength: Duration = .seconds(7 * 86_400)
    /// Who the demo offers to be: one of each role, and somebody in their first week.
    static let cast = ["ada", "ben", "cleo", "dirk", "els", "yara"]

    /// By mail address or handle. A wrong name, a wrong password and an account that is off get the same answer in
    /// the same time.
    func withPassword(
        _ name: String, _ password: String, from address: String, with caller: Caller
    ) async throws
        -> SignedIn
    {
        let key = Self.key(name)
        let found = try await site.database.read { try MemberStore.signIn(named: key, in: $0) }
        let account = Attempts.Subject.account(found?.member.id.description ?? key)
        let place = Attempts.Subject.address(address)
        try await attempts.count([place, account])
        let matches = try await site.passwords.matches(password, stored: found?.passwordHash)
        guard matches, let member = found?.member else {
            site.logger.notice("sign-in refused", metadata: ["from": "\(address)"])
            throw Problem.unauthorized("signIn.refused")
        }
        let token = try await site.database.write { db in
            try attempts.succeeded(account: account, address: place, in: db)
            return try sessions.open(member.id, .password, for: caller, in: db)
        }
        site.logger.info("signed in", metadata: ["member": "\(member.id)", "by": "password"])
        return SignedIn(token: token, member: member, next: .home)
    }

    /// Mails a link when the address is a colleague's; says nothing about whether it is.
    func sendLink(to name: String, next: Link, from address: String) async throws {
        let key = Self.key(name)
        try await attempts.count([.address("mail " + address), .mail(key)])
        let token = Token.random()
        let now = site.clock.now()
        let mail: Mail? = try await site.database.write { db in
            guard let member = try MemberStore.signIn(named: key, in: db)?.member, let address = member.mail,
                let organisation = try OrganisationStore.find(in: db)
            else { return nil }
            try SignInLinkStore.insert(
                token, for: .signIn, member: member.id, next: next.href, at: now, until: now + Self.linkLength, in: db)
            let words = site.languages.words(member.language ?? organisation.language, timeZone: organisation.timeZone)
            return Mail(
                to: address, subject: words("mail.signIn.subject", organisation.name),
                text: words("mail.signIn.text", member.name, site.absolute(.signInLink(token))))
        }
        if let mail { try await site.mail.send(mail) }
    }

    func isOpen(_ token: Token) async throws -> Bool {
        let now = site.clock.now()
        return try await site.database.read { try SignInLinkStore.isOpen(token, for: .signIn, at: now, in: $0) }
    }

    /// nil when the link is used, too old or made up.
    func withLink(_ token: Token, with caller: Caller) async throws -> SignedIn? {
        let now = site.clock.now()
        let signedIn: SignedIn? = try await site.database.write { db in
            guard let link = try SignInLinkStore.use(token, for: .signIn, at: now, in: db), let id = link.memberID,
                let member = try MemberStore.account(id, in: db), member.state == .active
            else { return nil }
            let session = try sessions.open(member.id, .link, for: caller, in: db)
            return SignedIn(token: session, member: member, next: Link(local: link.next) ?? .home)
        }
        if let signedIn { site.logger.info("signed in", metadata: ["member": "\(signedIn.member.id)", "by": "link"]) }
        return signedIn
    }

    /// As one of the demo's people; only where the organisation is a demo.
    func inDemo(as handle: String, with caller: Caller) async throws -> SignedIn {
        try await site.database.write { db in
            guard try OrganisationStore.find(in: db)?.isDemo == true,
                let member = try MemberStore.account(handle: handle, in: db), member.state == .active
            else { throw Problem.notFound }
            let token = try sessions.open(member.id, .demo, for: caller, in: db)
            return SignedIn(token: token, member: member, next: .home)
        }
    }

    static func key(_ typed: String) -> String {
        let key = FoldedKey.fold(String(typed.prefix(300)))
        return key.hasPrefix("@") ? String(key.dropFirst()) : key
    }
}

/// Somebody just came in.
struct SignedIn {
    let token: Token
    let member: Member
    let next: Link
}

extension Site {
    /// An address of this site as it stands in a mail.
    package func absolute(_ link: Link) -> String {
        (options.address.hasSuffix("/") ? String(options.address.dropLast()) : options.address) + link.href
    }
}

extension Link {
    static func signInLink(_ token: Token) -> Link { "/sign-in/link/\(token.text)" }
    static func demo(_ handle: String) -> Link { "/demo/\(handle)" }
    static let sendSignInLink: Link = "/sign-in/link"
}
