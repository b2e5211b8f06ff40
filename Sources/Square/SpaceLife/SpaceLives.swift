import Database
import Organisation
import Web

/// Renewing a group, handing it over, closing it with a word and opening it again.
package struct SpaceLives: Sendable {
    let site: Site
    private var spaces: Spaces { Spaces(site: site) }

    static let wordLimit = 2000
    /// The furthest end, in days: five years.
    static let mostDays = 1826

    package init(site: Site) { self.site = site }

    /// Goes on, until a day or without an end; wakes it too.
    func renew(_ slug: String, until text: String, by actor: Viewer) async throws {
        try await site.database.write { db in
            let space = try spaces.tended(slug, by: actor, in: db)
            guard space.life != .closed else { throw Problem.conflict("space.is_closed") }
            guard !space.isForAll else { throw Problem.conflict("space.for_all_goes_on") }
            let end = try end(text, in: db)
            let now = site.clock.now()
            try SpaceLifeStore.renew(space.id, until: end, at: now, in: db)
            try spaces.record(.renewedSpace, by: actor, on: space.id.rawValue, in: space.id, at: now, db: db)
        }
    }

    /// Gives the group to somebody else, who hears of it; who gave it may stay as stand-in.
    func handOver(_ slug: String, to host: String, standIn: String, by actor: Viewer) async throws {
        try await site.database.write { db in
            let space = try spaces.tended(slug, by: actor, in: db)
            try space.checkOpen(at: "host")
            var draft = SpaceDraft(name: space.name, purpose: space.purpose, need: space.need, kind: space.kind)
            draft.host = host.trimmedHandle
            draft.standIn = standIn.trimmedHandle
            guard !draft.host.isEmpty else { throw Problem.invalid(["host": "member.empty"]) }
            let people = try spaces.tenders(draft, by: actor, current: space, in: db)
            let now = site.clock.now()
            try SpaceLifeStore.setTenders(people.host, people.standIn, of: space.id, in: db)
            for member in [people.host, people.standIn].compactMap({ $0 }) {
                _ = try MembershipStore.insert(member, into: space.id, at: now, in: db)
            }
            if people.host != space.hostID { try tellHost(people.host, of: space.id, by: actor.id, at: now, in: db) }
            try spaces.record(.handedOverSpace, by: actor, on: people.host.rawValue, in: space.id, at: now, db: db)
        }
    }

    /// Ends it with what came of it, which its people hear. It stays to be read and found by who could read it.
    func close(_ slug: String, with word: String, by actor: Viewer) async throws {
        let word = word.trimmed
        if word.isEmpty { throw Problem.invalid(["word": "space.word.empty"]) }
        if word.count > Self.wordLimit {
            throw Problem.invalid(["word": .init("form.too_long", String(Self.wordLimit))])
        }
        try await site.database.write { db in
            let space = try spaces.tended(slug, by: actor, in: db)
            guard !space.isForAll else { throw Problem.invalid(["word": "space.for_all_goes_on"]) }
            guard space.life != .closed else { throw Problem.invalid(["word": "space.is_closed"]) }
            let now = site.clock.now()
            try SpaceLifeStore.close(space.id, with: word, in: db)
            try spaces.record(.closedSpace, by: actor, on: space.id.rawValue, in: space.id, at: now, db: db)
            try tellAll(.groupClosed, of: space, by: actor, at: now, in: db)
        }
    }

    /// Goes on after all; for who tends it and for administrators.
    func reopen(_ slug: String, by actor: Viewer) async throws {
        try await site.database.write { db in
            let space = try Spaces.find(slug, visibleTo: actor, in: db)
            guard space.isShut else { return }
            guard space.canReopen(actor) else { throw Problem.forbidden("space.only_hosts") }
            let now = site.clock.now()
            try SpaceLifeStore.renew(space.id, until: nil, at: now, in: db)
            try spaces.record(.reopenedSpace, by: actor, on: space.id.rawValue, in: space.id, at: now, db: db)
            try tellAll(.groupReopened, of: space, by: actor, at: now, in: db)
        }
    }

    /// The end that was typed; nil for none.
    func end(_ text: String, in db: Connection) throws -> Instant? {
        guard !text.trimmed.isEmpty else { return nil }
        let now = site.clock.now()
        guard let organisation = try OrganisationSetting.find(in: db),
            let end = organisation.fieldTime.endOfDay(text)
        else { throw Problem.invalid(["until": "form.not_a_day"]) }
        if end <= now { throw Problem.invalid(["until": "space.until.past"]) }
        guard end <= now + .seconds(Self.mostDays * 86_400) else {
            throw Problem.invalid(["until": "space.until.far"])
        }
        return end
    }

    /// A new host hears that the group is theirs now.
    func tellHost(
        _ host: Member.ID, of space: Space.ID, by actor: Member.ID, at now: Instant, in db: Connection
    ) throws {
        let item: Identifier<Event> = site.ids.next()
        try Notifications.tell(
            Notification(
                id: site.ids.next(), memberID: host, kind: .groupYours, about: space.rawValue,
                item: item.rawValue, space: space.rawValue, actorID: actor, at: now, visibleAt: now),
            in: db)
    }

    // Each time is told anew, so what it is about is an id of its own.
    private func tellAll(
        _ kind: Notification.Kind, of space: Space, by actor: Viewer, at now: Instant, in db: Connection
    ) throws {
        let people = AnnouncementStore.others(
            Members.active(among: SpaceStore.people(of: space.id)), besides: [actor.id])
        let item: Identifier<Event> = site.ids.next()
        try Notifications.tellAll(
            people, kind: kind, about: space.id.rawValue, item: item.rawValue, space: space.id.rawValue, by: actor.id,
            from: site.ids.next(), at: now, in: db)
    }
}
