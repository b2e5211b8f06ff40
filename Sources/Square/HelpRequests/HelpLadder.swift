import Database
import Organisation

/// Sees to it that a question doesn't stay lying: first the colleagues who may know, then who tends the group, then
/// everyone's list of what waits; and that it comes to an end.
struct HelpLadder {
    let site: Site
    let organisation: Organisation

    static let atOnce = 200

    private var hours: WorkingHours { WorkingHours(timeZone: organisation.timeZone) }

    /// One turn: asks on, tells of an end that comes, and ends what is over. In working hours only, but for the ends.
    static func run(_ site: Site) async throws {
        try await site.database.write { db in
            guard let organisation = try OrganisationSetting.find(in: db) else { return }
            let ladder = HelpLadder(site: site, organisation: organisation)
            let now = site.clock.now()
            try ladder.endWhatIsOver(at: now, in: db)
            guard ladder.hours.contains(now) else { return }
            for id in try HelpStore.climbing(at: now, limit: atOnce, in: db) {
                try ladder.climb(id, at: now, in: db)
            }
            try ladder.tellOfEnds(at: now, in: db)
        }
    }

    /// Asks the next on the ladder, unless there is an answer by now or nobody left who asks.
    func climb(_ id: Post.ID, at now: Instant, in db: Connection) throws {
        guard let state = try HelpStore.climb(of: id, in: db), let next = state.rung.next else { return }
        guard !state.isWithdrawn else { return try HelpStore.stopClimbing(id, in: db) }
        guard state.askerIsHere else {
            _ = try end(id, .left, at: now, in: db)
            return
        }
        guard !state.isAnswered else { return try HelpStore.stopClimbing(id, in: db) }
        let settings = try HelpSettings.find(in: db)
        let climbsAt = next.next == nil ? nil : hours.adding(settings.everyoneAfter, to: now)
        guard try HelpStore.setRung(next, of: id, from: state.rung, climbsAt: climbsAt, in: db) else { return }
        var people: [Member.ID]
        switch next {
        case .colleagues: return
        case .host:
            people = [state.hostID, state.standInID].compactMap { $0 }.filter { $0 != state.askerID }
            // Who tends the group asks it: then there is nobody between.
            if people.isEmpty { return try climb(id, at: now, in: db) }
        case .everyone:
            people = try HelpStore.advisers(in: db)
        }
        // The adviser sees no more than any member.
        let readers = try ReaderStore.readers(among: people, of: state.spaceID, in: db)
        for person in people where readers.contains(person) {
            try tell(person, .helpUnanswered, of: id, state.spaceID, by: state.askerID, at: now, in: db)
        }
    }

    private func endWhatIsOver(at now: Instant, in db: Connection) throws {
        for over in try HelpStore.over(at: now, limit: Self.atOnce, in: db) {
            guard try end(over.id, over.askerIsHere ? .expired : .left, at: now, in: db) else { continue }
            guard !over.isWithdrawn, over.askerIsHere else { continue }
            try remind(over.askerID, .helpEnded, of: over.id, over.spaceID, at: hours.next(now), in: db)
        }
    }

    private func tellOfEnds(at now: Instant, in db: Connection) throws {
        let horizon = now + HelpRequest.noticeBeforeEnd
        for coming in try HelpStore.ending(before: horizon, limit: Self.atOnce, in: db) {
            try HelpStore.markEndTold(coming.id, at: now, in: db)
            guard !coming.isWithdrawn, coming.askerIsHere else { continue }
            try remind(coming.askerID, .helpEnding, of: coming.id, coming.spaceID, at: now, in: db)
        }
    }

    // False when its asker, or another node, was first.
    private func end(_ id: Post.ID, _ ending: HelpRequest.Ending, at now: Instant, in db: Connection) throws -> Bool {
        guard try HelpStore.stop(id, ending, at: now, in: db) else { return false }
        try PostStore.setForm(.ended, of: id, in: db)
        for kind in [Notification.Kind.helpAsked, .helpUnanswered, .helpEnding] {
            try Notifications.takeBack(item: id.rawValue, kind: kind, about: id.rawValue, in: db)
        }
        return true
    }

    private func tell(
        _ person: Member.ID, _ kind: Notification.Kind, of id: Post.ID, _ space: Space.ID, by actor: Member.ID,
        at now: Instant, in db: Connection
    ) throws {
        let notification = Notification(
            id: site.ids.next(), memberID: person, kind: kind, about: id.rawValue, item: id.rawValue,
            space: space.rawValue, actorID: actor, at: now, visibleAt: now)
        try Notifications.tell(notification, in: db)
    }

    // The asker hears from the calendar, not from a person.
    private func remind(
        _ person: Member.ID, _ kind: Notification.Kind, of id: Post.ID, _ space: Space.ID, at now: Instant,
        in db: Connection
    ) throws {
        try Notifications.say(
            kind, to: person, about: id.rawValue, item: id.rawValue, space: space.rawValue, id: site.ids.next(),
            at: now,
            in: db)
    }
}
