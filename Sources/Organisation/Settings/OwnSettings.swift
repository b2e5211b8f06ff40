import Database
import Web

/// What people set for themselves.
struct OwnSettings {
    let site: Site

    /// A link by mail proves as much as a password for this long: whoever forgot theirs chooses a new one.
    static let linkProvesFor: Duration = .seconds(3600)

    func describe(_ form: Form, by actor: Viewer) async throws {
        try await site.database.write { db in
            guard let member = try MemberStore.account(actor.id, in: db) else { throw Problem.notFound }
            let draft = try ProfileDraft(form, of: member, departments: Departments.all(in: db))
            try MemberChangeStore.update(actor.id, handle: member.handle, to: draft, in: db)
        }
    }

    /// nil: as the organisation speaks.
    func speak(_ language: Language?, by actor: Viewer) async throws {
        try await site.database.write { try MemberChangeStore.update(actor.id, language: language, in: $0) }
    }

    /// A new password; everywhere else the person is signed out.
    func changePassword(
        from current: String, to new: String, session: String?, at address: String, by actor: Viewer
    )
        async throws
    {
        if let reason = PasswordRule.problem(new, about: [actor.name, actor.handle]) {
            throw Problem.invalid(["new": reason])
        }
        let now = site.clock.now()
        let (stored, mustProve) = try await site.database.read { db in
            try Sessions.checkOwnDoor(session, in: db)
            let stored = try MemberStore.passwordHash(actor.id, in: db)
            return (stored, try Self.mustProve(stored, session: session, at: now, in: db))
        }
        let account = Attempts.Subject.account(actor.id.description)
        let place = Attempts.Subject.address(address)
        if mustProve {
            let attempts = Attempts(site: site)
            try await attempts.count([place, account])
            guard try await site.passwords.matches(current, stored: stored) else {
                throw Problem.invalid(["current": "password.wrong"])
            }
            try await site.database.write { try attempts.succeeded(account: account, address: place, in: $0) }
        }
        let hash = try await site.passwords.hash(new)
        try await site.database.write { db in
            // Checking and hashing take a while, in which it may have been ended from elsewhere.
            try Sessions.checkOwnDoor(session, in: db)
            try MemberChangeStore.update(actor.id, passwordHash: hash, in: db)
            try SessionStore.deleteAll(of: actor.id, except: session, in: db)
            try SignInLinkStore.deleteAll(of: actor.id, in: db)
        }
        site.logger.info("password changed", metadata: ["member": "\(actor.id)"])
    }

    /// Whether a new password asks for the one before.
    static func mustProve(_ stored: String?, session: String?, at now: Instant, in db: Connection) throws -> Bool {
        guard stored != nil else { return false }
        guard let session, let (kind, since) = try SessionStore.kind(tokenHash: session, in: db) else { return true }
        return kind != .link || now - since > linkProvesFor
    }
}
