import Database
import Organisation
import Web

/// Coming in and going out of groups.
package struct Memberships: Sendable {
    let site: Site
    private var spaces: Spaces { Spaces(site: site) }

    package init(site: Site) { self.site = site }

    /// Joins an open group.
    package func join(_ slug: String, by actor: Viewer) async throws {
        try await site.database.write { db in
            let space = try Spaces.find(slug, visibleTo: actor, in: db)
            try space.requireOpen()
            guard space.standing.isMember || space.canJoin(actor) else { throw Problem.forbidden("space.cannot_join") }
            try enter(space.id, actor.id, .joined, by: actor.id, in: db)
        }
    }

    /// Asks the host of a closed group to be let in.
    package func ask(_ slug: String, because reason: String, by actor: Viewer) async throws {
        let reason = reason.trimmed
        guard reason.count <= 500 else { throw Problem.invalid(["reason": .init("form.too_long", "500")]) }
        try await site.database.write { db in
            let space = try Spaces.find(slug, visibleTo: actor, in: db)
            try space.requireOpen()
            guard space.canAsk(actor) || space.standing.hasAsked else { throw Problem.forbidden("space.cannot_ask") }
            let now = site.clock.now()
            guard try MembershipStore.insertRequest(actor.id, to: space.id, reason: reason, at: now, in: db) else {
                return
            }
            try spaces.record(.asked, by: actor, on: space.id.rawValue, in: space.id, at: now, db: db)
            for host in Set([space.hostID, space.standInID].compactMap { $0 }) {
                try tell(host, .asksToJoin, space, about: actor.id, by: actor, at: now, in: db)
            }
        }
    }

    /// Takes one's own request back.
    package func withdrawRequest(to slug: String, by actor: Viewer) async throws {
        try await site.database.write { db in
            let space = try Spaces.find(slug, visibleTo: actor, in: db)
            guard try MembershipStore.deleteRequest(actor.id, to: space.id, in: db) else { return }
            try Notifications.takeBack(item: actor.id.rawValue, kind: .asksToJoin, about: space.id.rawValue, in: db)
        }
    }

    /// Lets in who asked.
    package func letIn(_ handle: String, to slug: String, by actor: Viewer) async throws {
        try await site.database.write { db in
            let (space, member) = try asked(handle, slug, by: actor, in: db)
            try space.requireOpen()
            try enter(space.id, member, .letIn, by: actor.id, in: db)
            try tell(member, .letIn, space, about: actor.id, by: actor, at: site.clock.now(), in: db)
        }
    }

    /// Doesn't let in who asked; they can ask again.
    package func refuse(_ handle: String, to slug: String, by actor: Viewer) async throws {
        try await site.database.write { db in
            let (space, member) = try asked(handle, slug, by: actor, in: db)
            _ = try MembershipStore.deleteRequest(member, to: space.id, in: db)
            try Notifications.takeBack(item: member.rawValue, kind: .asksToJoin, about: space.id.rawValue, in: db)
        }
    }

    /// Invites a colleague or a guest.
    package func invite(_ handle: String, to slug: String, by actor: Viewer) async throws {
        try await site.database.write { db in
            let space = try spaces.tended(slug, by: actor, in: db)
            try space.checkOpen(at: "handle")
            let handle = handle.trimmedHandle
            guard let person = try Members.bylines(of: [handle], visibleTo: actor, in: db).values.first else {
                throw Problem.invalid(["handle": handle.isEmpty ? "member.empty" : .init("member.unknown", handle)])
            }
            guard try !MembershipStore.isMember(person.id, of: space.id, in: db) else {
                throw Problem.invalid(["handle": .init("space.already_in", person.name)])
            }
            let now = site.clock.now()
            guard try MembershipStore.insertInvitation(person.id, to: space.id, by: actor.id, at: now, in: db) else {
                return
            }
            try spaces.record(.invited, by: actor, on: person.id.rawValue, in: space.id, at: now, db: db)
            try tell(person.id, .invited, space, about: space.id, by: actor, at: now, in: db)
        }
    }

    package func accept(_ slug: String, by actor: Viewer) async throws {
        try await site.database.write { db in
            let space = try Spaces.find(slug, visibleTo: actor, in: db)
            guard space.standing.isInvited || space.standing.isMember else { throw Problem.notFound }
            try space.requireOpen()
            try enter(space.id, actor.id, .joined, by: actor.id, in: db)
        }
    }

    package func decline(_ slug: String, by actor: Viewer) async throws {
        try await site.database.write { db in
            let space = try Spaces.find(slug, visibleTo: actor, in: db)
            _ = try MembershipStore.deleteInvitation(actor.id, to: space.id, in: db)
            try Notifications.takeBackAll(for: actor.id, in: space.id.rawValue, kind: .invited, db: db)
        }
    }

    package func leave(_ slug: String, by actor: Viewer) async throws {
        try await site.database.write { db in
            let space = try Spaces.find(slug, visibleTo: actor, in: db)
            guard space.standing.isMember else { return }
            guard space.canLeave(actor) else { throw Problem.conflict("space.host_cannot_leave") }
            try exit(space, actor.id, .left, by: actor, in: db)
        }
    }

    /// Takes someone out of the group.
    package func remove(_ handle: String, from slug: String, by actor: Viewer) async throws {
        try await site.database.write { db in
            let space = try spaces.tended(slug, by: actor, in: db)
            guard let person = try Members.bylines(of: [handle], visibleTo: actor, in: db).values.first else {
                throw Problem.notFound
            }
            guard person.id != space.hostID else { throw Problem.conflict("space.host_cannot_leave") }
            try exit(space, person.id, .removed, by: actor, in: db)
        }
    }

    /// Everything said so far counts as read.
    package func markRead(_ slug: String, by actor: Viewer) async throws {
        try await site.database.write { db in
            let space = try Spaces.findReadable(slug, visibleTo: actor, in: db)
            try MembershipStore.markRead(space.id, by: actor.id, at: site.clock.now(), in: db)
        }
    }
}

extension Memberships {
    private func asked(
        _ handle: String, _ slug: String, by actor: Viewer, in db: Connection
    ) throws -> (Space, Member.ID) {
        let space = try spaces.tended(slug, by: actor, in: db)
        let requests = try MembershipStore.listRequests(to: space.id, visibleTo: actor, in: db)
        guard let request = requests.first(where: { $0.person.handle == handle }) else { throw Problem.notFound }
        return (space, request.person.id)
    }

    /// Whatever let them in: what they asked or were asked before is answered by it.
    func enter(
        _ space: Space.ID, _ member: Member.ID, _ kind: Event.Kind, by actor: Member.ID, in db: Connection
    ) throws {
        let now = site.clock.now()
        _ = try MembershipStore.deleteRequest(member, to: space, in: db)
        _ = try MembershipStore.deleteInvitation(member, to: space, in: db)
        try Notifications.takeBack(item: member.rawValue, kind: .asksToJoin, about: space.rawValue, in: db)
        try Notifications.takeBackAll(for: member, in: space.rawValue, kind: .invited, db: db)
        guard try MembershipStore.insert(member, into: space, at: now, in: db) else { return }
        try Events.record(
            kind, by: actor, on: member.rawValue, in: space.rawValue, id: site.ids.next(), at: now, db: db)
    }

    // Someone outside may not be told what is said inside, not even what they were told before.
    private func exit(
        _ space: Space, _ member: Member.ID, _ kind: Event.Kind, by actor: Viewer, in db: Connection
    ) throws {
        guard try MembershipStore.delete(member, from: space.id, in: db) else { return }
        if space.standInID == member { try SpaceStore.clearStandIn(of: space.id, in: db) }
        try Notifications.takeBackAll(for: member, in: space.id.rawValue, db: db)
        try spaces.record(kind, by: actor, on: member.rawValue, in: space.id, at: site.clock.now(), db: db)
    }

    private func tell<T>(
        _ member: Member.ID, _ kind: Notification.Kind, _ space: Space, about item: Identifier<T>, by actor: Viewer,
        at now: Instant, in db: Connection
    ) throws {
        let notification = Notification(
            id: site.ids.next(), memberID: member, kind: kind, about: space.id.rawValue, item: item.rawValue,
            space: space.id.rawValue, actorID: actor.id, at: now, visibleAt: now)
        try Notifications.tell(notification, in: db)
    }
}
