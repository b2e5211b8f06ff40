import Database
import Organisation
import Web

/// Asking people in by a link, and coming in with one.
struct Invitations: Sendable {
    let site: Site
    private var memberships: Memberships { Memberships(site: site) }

    /// A form that is sent twice is sent twice within this time.
    static let sentTwiceWithin: Duration = .seconds(3600)

    func make(_ form: Form, by actor: Viewer) async throws -> Token {
        let token = Token.random()
        try await site.database.write { db in
            let spaces = try Self.tended(by: actor, in: db)
            try actor.checkOwnDevice()
            let draft = try InvitationDraft(form, departments: Departments.all(in: db), spaces: spaces, by: actor)
            let id: InvitationLink.ID = site.ids.next()
            let now = site.clock.now()
            try InvitationStore.insert(
                id, token, draft, by: actor.id, until: now + .seconds(draft.days * 86_400), in: db)
            try record(.madeInvitation, id.rawValue, by: actor.id, at: now, db: db)
        }
        return token
    }

    func end(_ id: InvitationLink.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            _ = try Self.tended(by: actor, in: db)
            let now = site.clock.now()
            guard try InvitationStore.end(id, by: actor, at: now, in: db) else { throw Problem.notFound }
            try record(.endedInvitation, id.rawValue, by: actor.id, at: now, db: db)
        }
    }

    func opened(_ token: Token) async throws -> OpenedInvitation? {
        let now = site.clock.now()
        return try await site.database.read { try InvitationStore.opened(token, at: now, in: $0) }
    }

    /// Makes the account and signs its owner in; nil when the link doesn't open anything. The same form twice is once.
    func use(_ token: Token, _ form: Form, from address: String, with caller: Caller) async throws -> Token? {
        let attempts = Attempts(site: site)
        let place = Attempts.Subject.address("invitation " + address)
        try await attempts.count([place])
        let draft = try NewcomerDraft(form)
        return try await site.database.write { db in
            let now = site.clock.now()
            try InvitationStore.lock(token, in: db)
            // Before the link is looked at: this very form may have taken its last use.
            let recent = now - Self.sentTwiceWithin
            if let member = try InvitationStore.member(form: draft.formHash, through: token, since: recent, in: db) {
                try attempts.giveBack(place, in: db)
                return try Sessions(site: site).open(member, .invitation, for: caller, in: db)
            }
            guard let link = try InvitationStore.opened(token, at: now, in: db),
                try InvitationStore.use(link.id, at: now, in: db)
            else { return nil }
            var new = NewMember(
                name: draft.name, handle: try Members.freeHandle(for: draft.name, in: db), createdAt: now)
            new.mail = try Members.unclaimed(draft.mail, in: db)
            new.role = link.role
            new.departmentID = link.departmentID
            guard let member = try Members.create([new], ids: site.ids, in: db).first else { throw Problem.internal }
            try InvitationStore.insertUse(draft.formHash, of: link.id, by: member, at: now, in: db)
            if let space = link.spaceID { try memberships.enter(space, member, .letIn, by: link.makerID, in: db) }
            try record(.cameIn, member.rawValue, by: member, at: now, db: db)
            try attempts.giveBack(place, in: db)
            return try Sessions(site: site).open(member, .invitation, for: caller, in: db)
        }
    }

    /// For who is in already: into the link's group.
    func join(_ token: Token, by actor: Viewer) async throws -> OpenedInvitation? {
        try await site.database.write { db in
            let now = site.clock.now()
            try InvitationStore.lock(token, in: db)
            guard let link = try InvitationStore.opened(token, at: now, in: db) else { return nil }
            guard let space = link.spaceID, try !MembershipStore.isMember(actor.id, of: space, in: db) else {
                return link
            }
            guard try InvitationStore.use(link.id, at: now, in: db) else { return nil }
            try memberships.enter(space, actor.id, .letIn, by: link.makerID, in: db)
            return link
        }
    }

    /// The groups a maker may ask people into; not found for who has none and is no administrator.
    static func tended(by viewer: Viewer, in db: Connection) throws -> [TendedSpace] {
        let spaces = try InvitationStore.listTended(visibleTo: viewer, in: db)
        guard !viewer.isGuest, viewer.isAdministrator || !spaces.isEmpty else { throw Problem.notFound }
        return spaces
    }

    private func record(
        _ kind: Event.Kind, _ subject: Int64, by actor: Member.ID, at now: Instant, db: Connection
    ) throws {
        try Events.record(kind, by: actor, on: subject, id: site.ids.next(), at: now, db: db)
    }
}
