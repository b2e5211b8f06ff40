import Database
import Organisation
import Web

/// Bringing a newcomer and a colleague together. Both are asked, either can say no without a reason, and the other
/// hears only that somebody else is looked for. A no is no event and leaves no trace of whose it was.
struct Buddies {
    let site: Site

    /// Yes. When it is the second one, both hear who the other is.
    func agree(to id: Buddy.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            let now = site.clock.now()
            let (buddy, pair) = try find(id, visibleTo: actor, in: db)
            if buddy.state == .together { return }
            guard try isOpen(pair, at: now, in: db) else { throw Problem.conflict("buddy.over") }
            try BuddyStore.setAgreed(id, byNewcomer: buddy.isNewcomer, in: db)
            try Notifications.takeBack(
                item: id.rawValue, kind: buddy.isNewcomer ? .buddyOffered : .buddyAsked, from: actor.id, in: db)
            guard buddy.isNewcomer ? pair.buddyAgreed : pair.newcomerAgreed else { return }
            try BuddyStore.setTogether(id, at: now, in: db)
            try tellFound(pair.newcomerID, of: pair.buddyID, id, at: now, in: db)
            try tellFound(pair.buddyID, of: pair.newcomerID, id, at: now, in: db)
            try Events.record(
                .becameBuddies, by: actor.id, on: id.rawValue, id: site.ids.next(), at: now, db: db)
        }
    }

    /// Rather not now. Saying it again, or too late, changes nothing.
    func decline(_ id: Buddy.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            let now = site.clock.now()
            let (buddy, pair) = try find(id, visibleTo: actor, in: db)
            switch buddy.state {
            case .ended: return
            case .together: throw Problem.conflict("buddy.together")
            case .asked: break
            }
            try end(pair, except: actor.id, at: now, in: db)
            try propose(to: pair.newcomerID, at: now, in: db)
        }
    }

    /// Enough: it ends before its time.
    func part(from id: Buddy.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            let (buddy, _) = try find(id, visibleTo: actor, in: db)
            guard buddy.state == .together else { return }
            try Notifications.takeBack(item: id.rawValue, in: db)
            try BuddyStore.end(id, cameToNothing: false, at: site.clock.now(), in: db)
        }
    }

    /// Ends what is over and looks for who has nobody yet; each in its own transaction, so that no write waits long.
    func tend() async throws {
        let now = site.clock.now()
        for pair in try await site.database.read({ try BuddyStore.over(at: now, in: $0) }) {
            try await site.database.write { db in
                guard let pair = try BuddyStore.pair(pair.id, in: db), pair.state != .ended else { return }
                try end(pair, at: now, in: db)
            }
        }
        for newcomer in try await site.database.read({ try BuddyStore.seekers(at: now, in: $0) }) {
            try await site.database.write { try propose(to: newcomer, at: now, in: $0) }
        }
        try await site.database.write { try BuddyStore.deleteOld(before: now - Buddy.kept, in: $0) }
    }

    /// Proposes somebody, when somebody is to be found.
    func propose(to newcomer: Member.ID, at now: Instant, in db: Connection) throws {
        guard try BuddyStore.isSeeker(newcomer, at: now, in: db),
            let candidate = try BuddyStore.candidate(for: newcomer, at: now, in: db)
        else { return }
        try propose(candidate, to: newcomer, at: now, in: db)
    }

    func propose(_ candidate: Member.ID, to newcomer: Member.ID, at now: Instant, in db: Connection) throws {
        let id: Buddy.ID = site.ids.next()
        guard try BuddyStore.insert(id, newcomer: newcomer, buddy: candidate, at: now, in: db) else { return }
        try say(.buddyAsked, to: candidate, about: id.rawValue, id, at: now, in: db)
        try say(.buddyOffered, to: newcomer, about: id.rawValue, id, at: now, in: db)
    }
}

extension Buddies {
    private func find(_ id: Buddy.ID, visibleTo viewer: Viewer, in db: Connection) throws -> (Buddy, BuddyPair) {
        guard let pair = try BuddyStore.pair(id, in: db),
            let buddy = try BuddyStore.find(id, visibleTo: viewer, in: db)
        else { throw Problem.notFound }
        return (buddy, pair)
    }

    private func isOpen(_ pair: BuddyPair, at now: Instant, in db: Connection) throws -> Bool {
        guard pair.state == .asked, pair.endsAt > now else { return false }
        return try BuddyStore.areBothActive(pair, in: db)
    }

    // Who said yes hears that somebody else is looked for; a question without an answer is simply gone.
    private func end(
        _ pair: BuddyPair, except actor: Member.ID? = nil, at now: Instant, in db: Connection
    ) throws {
        let cameToNothing = try pair.state == .asked || !BuddyStore.areBothActive(pair, in: db)
        try Notifications.takeBack(item: pair.id.rawValue, in: db)
        try BuddyStore.end(pair.id, cameToNothing: cameToNothing, at: now, in: db)
        guard cameToNothing else { return }
        // Of two who were together only the newcomer is left without somebody.
        let people = [(pair.newcomerID, pair.newcomerAgreed), (pair.buddyID, pair.buddyAgreed && pair.state == .asked)]
        for (person, agreed) in people where agreed && person != actor {
            try say(.buddySearching, to: person, about: person.rawValue, pair.id, at: now, in: db)
        }
    }

    private func say(
        _ kind: Notification.Kind, to member: Member.ID, about: Int64, _ id: Buddy.ID, at now: Instant,
        in db: Connection
    ) throws {
        try Notifications.say(
            kind, to: member, about: about, item: id.rawValue, id: site.ids.next(), at: now, in: db)
    }

    private func tellFound(
        _ member: Member.ID, of other: Member.ID, _ id: Buddy.ID, at now: Instant, in db: Connection
    ) throws {
        let notification = Notification(
            id: site.ids.next(), memberID: member, kind: .buddyFound, about: id.rawValue, item: id.rawValue,
            space: nil, actorID: other, at: now, visibleAt: now)
        try Notifications.tell(notification, in: db)
    }
}
