import Database
import Web

/// What administrators do with accounts. They cannot sign in as someone else, nor set a password for them.
struct Accounts {
    let site: Site

    /// Somebody who can come in by a link, and whether it was mailed.
    struct Invitation: Sendable {
        let member: Member
        let link: Link
        let isMailed: Bool
    }

    func add(_ form: Form, by actor: Viewer) async throws -> Invitation {
        guard actor.isAdministrator else { throw Problem.notFound }
        try actor.checkOwnDevice()
        let (member, token) = try await site.database.write { db in
            let draft = try AccountDraft(form, departments: Departments.all(in: db))
            let handle = try draft.handle ?? Members.freeHandle(for: draft.name, in: db)
            try checkFree(handle: handle, mail: draft.mail, in: db)
            var new = NewMember(name: draft.name, handle: handle, createdAt: site.clock.now())
            new.mail = draft.mail
            new.role = draft.role
            new.departmentID = draft.departmentID
            guard let id = try Members.create([new], ids: site.ids, in: db).first,
                let member = try MemberStore.account(id, in: db)
            else { throw Problem.internal }
            return (member, try invitation(for: member, in: db))
        }
        return try await send(token, to: member)
    }

    func change(_ id: Member.ID, _ form: Form, by actor: Viewer) async throws {
        let (before, mail) = try await site.database.write { db in
            let member = try account(id, by: actor, in: db)
            let draft = try AccountDraft(form, of: member, departments: Departments.all(in: db))
            if let mail = draft.mail, try MemberStore.isTaken(mail: mail, by: id, in: db) {
                throw Problem.invalid(["mail": "member.mail.taken"])
            }
            if member.role == .administrator, draft.role != .administrator {
                let problem = Problem.invalid(["role": "member.last_administrator"])
                try keepAnAdministrator(besides: id, in: db, otherwise: problem)
            }
            try MemberChangeStore.update(member, to: draft, in: db)
            return (member, draft.mail)
        }
        site.logger.info("account changed", metadata: ["member": "\(id)", "by": "\(actor.id)"])
        // Whoever holds an address can sign in with it, so the one who held it hears that it changed.
        if let old = before.mail, old != mail { try await write("mail.changed", to: before, at: old) }
    }

    /// The person can't sign in any more and is signed out everywhere; what they wrote stays.
    func switchOff(_ id: Member.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            let member = try account(id, by: actor, in: db)
            guard id != actor.id else { throw Problem.conflict("member.not_yourself") }
            if member.role == .administrator {
                try keepAnAdministrator(besides: id, in: db, otherwise: Problem.conflict("member.last_administrator"))
            }
            try MemberChangeStore.update(id, state: .off, in: db)
            try SessionStore.deleteAll(of: id, in: db)
            try SignInLinkStore.deleteAll(of: id, in: db)
            for feature in site.features { try feature.onLeaving?(id, site.clock.now(), db) }
        }
        site.logger.info("account switched off", metadata: ["member": "\(id)", "by": "\(actor.id)"])
    }

    func switchOn(_ id: Member.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            _ = try account(id, by: actor, in: db)
            try MemberChangeStore.update(id, state: .active, in: db)
        }
        site.logger.info("account switched on", metadata: ["member": "\(id)", "by": "\(actor.id)"])
    }

    /// A new link for who lost theirs. One that isn't mailed is seen by the administrator, so it is made only for an
    /// account nobody used yet: nobody may come in as somebody else.
    func invite(_ id: Member.ID, by actor: Viewer) async throws -> Invitation {
        let (member, token) = try await site.database.write { db in
            let member = try account(id, by: actor, in: db)
            guard member.state == .active else { throw Problem.conflict("member.is_off") }
            let isMailed = site.mail.delivers && member.mail != nil
            guard try isMailed || MemberStore.isUnused(id, in: db) else {
                throw Problem.conflict("member.link_by_mail")
            }
            return (member, try invitation(for: member, in: db))
        }
        return try await send(token, to: member)
    }
}

extension Accounts {
    private func account(_ id: Member.ID, by actor: Viewer, in db: Connection) throws -> Member {
        guard actor.isAdministrator, let member = try MemberStore.account(id, in: db), member.state != .imported else {
            throw Problem.notFound
        }
        try actor.checkOwnDevice()
        return member
    }

    private func checkFree(handle: String, mail: String?, in db: Connection) throws {
        var problems: [String: Problem.Reason] = [:]
        if try !MemberStore.taken(handles: [handle], in: db).isEmpty { problems["handle"] = "member.handle.taken" }
        if let mail, try MemberStore.isTaken(mail: mail, in: db) { problems["mail"] = "member.mail.taken" }
        if !problems.isEmpty { throw Problem.invalid(problems) }
    }

    // Somebody must be able to open the settings, or only the database can mend them.
    private func keepAnAdministrator(besides id: Member.ID, in db: Connection, otherwise problem: Problem) throws {
        let others = try MemberStore.activeAdministrators(in: db).filter { $0 != id }
        if others.isEmpty { throw problem }
    }

    private func invitation(for member: Member, in db: Connection) throws -> Token {
        let token = Token.random()
        let now = site.clock.now()
        let next = Link.settings.appending(query: "done", "welcome")
        try SignInLinkStore.insert(
            token, for: .signIn, member: member.id, next: next.href, at: now, until: now + SignIn.invitationLength,
            in: db)
        return token
    }

    private func send(_ token: Token, to member: Member) async throws -> Invitation {
        let link = Link.signInLink(token)
        site.logger.info("sign-in link made", metadata: ["member": "\(member.id)"])
        guard site.mail.delivers, let address = member.mail else {
            return Invitation(member: member, link: link, isMailed: false)
        }
        try await write("mail.invitation", site.absolute(link), to: member, at: address)
        return Invitation(member: member, link: link, isMailed: true)
    }

    /// A mail in the person's language from the texts `key`.subject and `key`.text.
    private func write(_ key: String, _ link: String = "", to member: Member, at address: String) async throws {
        guard let organisation = try await site.database.read({ try OrganisationStore.find(in: $0) }) else { return }
        let words = site.languages.words(member.language ?? organisation.language, timeZone: organisation.timeZone)
        try await site.mail.send(
            Mail(
                to: address, subject: words(key + ".subject", organisation.name),
                text: words(key + ".text", member.name, organisation.name, link)))
    }
}
