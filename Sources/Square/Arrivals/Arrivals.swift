import Database
import Organisation
import Web

/// Posters, who stands at the door because of one, and letting them in.
struct Arrivals: Sendable {
    let site: Site

    func hang(_ form: Form, by actor: Viewer) async throws -> DoorPoster.ID {
        guard actor.isAdministrator else { throw Problem.notFound }
        try actor.checkOwnDevice()
        return try await site.database.write { db in
            var check = FieldCheck(form)
            let departments = try Departments.all(in: db)
            let department = departments.first { $0.id.description == form["department"] }
            if department == nil { check.wrong("department", "form.unknown_choice") }
            let handle = check.line("host", limit: 60).trimmedHandle
            let host = handle.isEmpty ? actor.byline : try Self.host(handle, by: actor, in: db)
            if host == nil { check.wrong("host", .init("member.unknown", handle)) }
            try check.throwIfAny()
            guard let department, let host else { throw Problem.malformed }
            let id: DoorPoster.ID = site.ids.next()
            let now = site.clock.now()
            try PosterStore.insert(id, .random(), department: department.id, host: host.id, at: now, in: db)
            try record(.madePoster, id.rawValue, by: actor.id, at: now, db: db)
            return id
        }
    }

    // Somebody who can sign in and is no guest.
    private static func host(_ handle: String, by actor: Viewer, in db: Connection) throws -> Member.Byline? {
        guard let member = try Members.account(handle: handle, in: db), member.state == .active, member.role != .guest
        else { return nil }
        return member.byline
    }

    /// The sheet is worth nothing any more, and who still waits because of it isn't let in.
    func takeDown(_ id: DoorPoster.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            let now = site.clock.now()
            guard let poster = try PosterStore.find(id, visibleTo: actor, at: now, in: db) else {
                throw Problem.notFound
            }
            try PosterStore.end(poster.id, at: now, in: db)
            try Self.end(.waitingAt(poster.id), in: db)
            try record(.endedPoster, poster.id.rawValue, by: actor.id, at: now, db: db)
        }
    }

    /// The department behind a code; nil when there is none. Each look is a try, given back when it was right.
    func department(behind typed: String, from address: String) async throws -> String? {
        try await tried(from: address) { db in
            try PosterCode(typed: typed).flatMap { try PosterStore.door(behind: $0, in: db)?.department }
        }
    }

    /// Stands at the door; nil when the code opens nothing.
    func ask(_ typed: String, _ form: Form, from address: String) async throws -> Token? {
        let draft = try NewcomerDraft(form)
        return try await tried(from: address) { db in
            guard let code = PosterCode(typed: typed), let door = try PosterStore.door(behind: code, in: db),
                try PosterStore.lock(door.id, in: db)
            else { return nil }
            let token = Token.random()
            if try ArrivalStore.replaceToken(token, form: draft.formHash, in: db) { return token }
            let now = site.clock.now()
            guard try ArrivalStore.waiting(at: door.id, now: now, in: db) < DoorPoster.mostWaiting else {
                throw Problem.conflict("arrivals.full")
            }
            let id: Arrival.ID = site.ids.next()
            try ArrivalStore.insert(
                id, token, draft, at: door.id, now: now, until: now + DoorPoster.waitingLength, in: db)
            try tell(door.hostID, id, at: door.id, now: now, in: db)
            return token
        }
    }

    func standing(_ token: Token) async throws -> ArrivalStore.Standing? {
        let now = site.clock.now()
        return try await site.database.read { try ArrivalStore.standing(token, at: now, in: $0) }
    }

    /// Gives them an account; on the device they asked with they come in.
    func letIn(_ id: Arrival.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            let arrival = try find(id, by: actor, in: db)
            let now = site.clock.now()
            var new = NewMember(
                name: arrival.name, handle: try Members.freeHandle(for: arrival.name, in: db), createdAt: now)
            new.mail = try Members.unclaimed(arrival.mail, in: db)
            new.departmentID = arrival.departmentID
            guard let member = try Members.create([new], ids: site.ids, in: db).first else { throw Problem.internal }
            guard try ArrivalStore.setMember(member, of: id, in: db) else { throw Problem.notFound }
            try Notifications.takeBack(item: id.rawValue, in: db)
            try record(.letIn, member.rawValue, by: actor.id, at: now, db: db)
        }
    }

    func refuse(_ id: Arrival.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            _ = try find(id, by: actor, in: db)
            try Self.end(.one(id), in: db)
        }
    }

    /// Signs in who was let in, once; nil when they weren't.
    func enter(_ token: Token, with caller: Caller) async throws -> Token? {
        try await site.database.write { db in
            let now = site.clock.now()
            guard let standing = try ArrivalStore.standing(token, at: now, in: db), let member = standing.memberID
            else {
                return nil
            }
            guard try !Self.end(.one(standing.id), in: db).isEmpty else { return nil }
            try record(.cameIn, member.rawValue, by: member, at: now, db: db)
            return try Sessions(site: site).open(member, .poster, for: caller, in: db)
        }
    }

    /// They stand at no door any more, and nobody is told that they do.
    @discardableResult
    static func end(_ ending: ArrivalStore.Ending, in db: Connection) throws -> [Arrival.ID] {
        let ended = try ArrivalStore.delete(ending, in: db)
        for id in ended { try Notifications.takeBack(item: id.rawValue, in: db) }
        return ended
    }

    private func find(_ id: Arrival.ID, by actor: Viewer, in db: Connection) throws -> Arrival {
        guard let arrival = try ArrivalStore.findLocked(id, visibleTo: actor, at: site.clock.now(), in: db) else {
            throw Problem.notFound
        }
        return arrival
    }

    private func tried<T: Sendable>(
        from address: String, _ act: @escaping @Sendable (Connection) throws -> T?
    ) async throws -> T? {
        let attempts = Attempts(site: site)
        let place = Attempts.Subject.address("poster " + address)
        try await attempts.count([place])
        return try await site.database.write { db in
            let found = try act(db)
            if found != nil { try attempts.giveBack(place, in: db) }
            return found
        }
    }

    // The host and every administrator: somebody is always there.
    private func tell(
        _ host: Member.ID?, _ id: Arrival.ID, at poster: DoorPoster.ID, now: Instant, in db: Connection
    ) throws {
        for person in Set(try Members.administrators(in: db) + [host].compactMap { $0 }) {
            try Notifications.say(
                .waitsOutside, to: person, about: poster.rawValue, item: id.rawValue, id: site.ids.next(), at: now,
                in: db)
        }
    }

    private func record(
        _ kind: Event.Kind, _ subject: Int64, by actor: Member.ID, at now: Instant, db: Connection
    ) throws {
        try Events.record(kind, by: actor, on: subject, id: site.ids.next(), at: now, db: db)
    }
}
