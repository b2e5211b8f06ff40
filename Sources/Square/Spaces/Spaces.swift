import Database
import Organisation
import Web

/// What people do with groups.
package struct Spaces: Sendable {
    let site: Site

    package init(site: Site) { self.site = site }

    /// The index of what is said in groups.
    package static func searchIndex() -> SearchIndex { SearchIndex(openSpaces: SpaceStore.open) }

    /// What a search of `viewer` may find: the one place where that is said.
    package static func reach(of viewer: Viewer) -> SearchReach {
        SearchReach(
            spaces: SpaceStore.readable(by: viewer), groups: SpaceStore.ownGroups(of: viewer),
            readsOpen: !viewer.isGuest)
    }

    /// Opens a group; who opens it hosts it and is in it.
    package func open(_ draft: SpaceDraft, by actor: Viewer) async throws -> Space {
        try await site.database.write { try open(draft, by: actor, in: $0) }
    }

    /// The same in the caller's transaction, for several groups at once.
    package func open(_ draft: SpaceDraft, by actor: Viewer, in db: Connection) throws -> Space {
        guard !actor.isGuest else { throw Problem.forbidden("space.guests_cannot_open") }
        let draft = try draft.checked()
        let now = site.clock.now()
        let people = try tenders(draft, by: actor, in: db)
        let endsAt = try SpaceLives(site: site).end(draft.until, in: db)
        let id: Space.ID = site.ids.next()
        let slug = try insert(draft, id: id, people, at: now, until: endsAt, in: db)
        _ = try MembershipStore.insert(people.host, into: id, at: now, in: db)
        if let standIn = people.standIn { _ = try MembershipStore.insert(standIn, into: id, at: now, in: db) }
        _ = try MembershipStore.insert(actor.id, into: id, at: now, in: db)
        try record(.openedSpace, by: actor, on: id.rawValue, in: id, at: now, db: db)
        guard let space = try SpaceStore.find(slug: slug, visibleTo: actor, in: db) else { throw Problem.notFound }
        return space
    }

    /// Changes name, purpose, need, kind, host and stand-in; for who tends it.
    package func change(_ slug: String, to draft: SpaceDraft, by actor: Viewer) async throws -> Space {
        let draft = try draft.checked()
        return try await site.database.write { db in
            let space = try tended(slug, by: actor, in: db)
            guard !space.isForAll || draft.kind == .open else { throw Problem.invalid(["kind": "space.kind.for_all"]) }
            let people = try tenders(draft, by: actor, current: space, in: db)
            let now = site.clock.now()
            try SpaceStore.update(space.id, to: draft, hostID: people.host, standInID: people.standIn, in: db)
            if draft.kind == .open, space.kind != .open { try site.search.open(space.id.rawValue, in: db) }
            for member in [people.host, people.standIn].compactMap({ $0 }) {
                _ = try MembershipStore.insert(member, into: space.id, at: now, in: db)
            }
            if people.host != space.hostID {
                try SpaceLives(site: site).tellHost(people.host, of: space.id, by: actor.id, at: now, in: db)
            }
            try record(.changedSpace, by: actor, on: space.id.rawValue, in: space.id, at: now, db: db)
            guard let changed = try SpaceStore.find(slug: slug, visibleTo: actor, in: db) else {
                throw Problem.notFound
            }
            return changed
        }
    }

    /// The groups of which `viewer` may read the content, as a subquery of ids for a lookup in another room.
    package static func readable(by viewer: Viewer) -> SQL { SpaceStore.readable(by: viewer) }

    /// The people of a group, as a subquery of ids for another room; the caller has found the group for its viewer.
    package static func people(of space: Space.ID) -> SQL { SpaceStore.people(of: space) }

    /// The groups that `viewer` is in and that go on, most recently active first, a hundred at most.
    package static func mine(
        of viewer: Viewer, in db: Connection
    ) throws -> [(id: Space.ID, slug: String, name: String)] {
        try SpaceStore.listMine(visibleTo: viewer, limit: 100, in: db).filter { !$0.life.isShut }.map {
            ($0.id, $0.slug, $0.name)
        }
    }

    /// The group with this slug as far as `viewer` may know of it.
    package static func find(_ slug: String, visibleTo viewer: Viewer, in db: Connection) throws -> Space {
        guard let space = try SpaceStore.find(slug: slug, visibleTo: viewer, in: db) else { throw Problem.notFound }
        return space
    }

    /// The same, of which `viewer` may also read what is said.
    static func findReadable(_ slug: String, visibleTo viewer: Viewer, in db: Connection) throws -> Space {
        let space = try find(slug, visibleTo: viewer, in: db)
        guard space.canRead(viewer) else { throw Problem.notFound }
        return space
    }

    func tended(_ slug: String, by actor: Viewer, in db: Connection) throws -> Space {
        let space = try Self.find(slug, visibleTo: actor, in: db)
        guard space.canTend(actor) else { throw Problem.forbidden("space.only_hosts") }
        return space
    }

    func record(
        _ kind: Event.Kind, by actor: Viewer, on subject: Int64, in space: Space.ID, at now: Instant, db: Connection
    ) throws {
        try Events.record(
            kind, by: actor.id, on: subject, in: space.rawValue, id: site.ids.next(), at: now, db: db)
    }

    func tenders(
        _ draft: SpaceDraft, by actor: Viewer, current: Space? = nil, in db: Connection
    ) throws
        -> (host: Member.ID, standIn: Member.ID?)
    {
        let named = try Members.bylines(
            of: [draft.host, draft.standIn].filter { !$0.isEmpty }, visibleTo: actor, in: db)
        var problems: [String: Problem.Reason] = [:]
        let host = named[FoldedKey.fold(draft.host)]?.id ?? (draft.host.isEmpty ? current?.hostID ?? actor.id : nil)
        let standIn = named[FoldedKey.fold(draft.standIn)]?.id
        if host == nil { problems["host"] = .init("member.unknown", draft.host) }
        if standIn == nil, !draft.standIn.isEmpty { problems["standIn"] = .init("member.unknown", draft.standIn) }
        if let host, host == standIn { problems["standIn"] = "space.stand_in.same" }
        guard problems.isEmpty, let host else { throw Problem.invalid(problems) }
        return (host, standIn)
    }

    // Two groups may share a name; the later one's address gets a number.
    private func insert(
        _ draft: SpaceDraft, id: Space.ID, _ people: (host: Member.ID, standIn: Member.ID?), at now: Instant,
        until endsAt: Instant?, in db: Connection
    ) throws -> String {
        let base = Slug.make(from: draft.name)
        for number in 1...1000 {
            let slug = number == 1 ? base : "\(base)-\(number)"
            let space = NewSpace(
                id: id, slug: slug, draft: draft, hostID: people.host, standInID: people.standIn, at: now,
                endsAt: endsAt)
            if try SpaceStore.insert(space, in: db) { return slug }
        }
        throw Problem.invalid(["name": "space.name.taken"])
    }
}

enum Slug {
    /// Addresses that mean something else under /spaces.
    private static let taken: Set<String> = ["new"]

    /// "Dementie & omgang" becomes "dementie-omgang".
    static func make(from name: String) -> String {
        var slug = ""
        for character in FoldedKey.fold(name).unicodeScalars {
            if ("a"..."z").contains(character) || ("0"..."9").contains(character) {
                slug.unicodeScalars.append(character)
            } else if !slug.isEmpty, !slug.hasSuffix("-") {
                slug.append("-")
            }
        }
        let cut = String(slug.prefix(60)).split(separator: "-").joined(separator: "-")
        if cut.isEmpty { return "groep" }
        return taken.contains(cut) ? "groep-\(cut)" : cut
    }
}
