import Database
import Organisation
import Web

/// Reasons for and against, by every colleague, as long as the journey isn't over.
extension Options {
    func say(_ body: String, isPro: Bool, on id: JourneyOption.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            let option = try Self.find(id, visibleTo: actor, in: db)
            let body = try Self.checkedPoint(body)
            try isOpen(option, to: actor, in: db)
            try OptionChangeStore.insertNothing(in: option.journeyID, db: db)
            guard try !OptionChangeStore.hasPoint(body, isPro: isPro, on: id, by: actor.id, in: db) else { return }
            try OptionChangeStore.insert(
                site.ids.next(), body, isPro: isPro, on: id, by: actor.id, at: site.clock.now(), in: db)
            try record(.commented, id, by: actor, db: db)
        }
    }

    func edit(_ point: OptionPoint.ID, to body: String, from version: Int, by actor: Viewer) async throws {
        try await site.database.write { db in
            let found = try findPoint(point, by: actor, in: db)
            guard found.author.id == actor.id else { throw Problem.forbidden("option.point.only_author") }
            let body = try Self.checkedPoint(body)
            guard try OptionChangeStore.update(point, to: body, from: version, at: site.clock.now(), in: db) else {
                throw Problem.conflict("option.changed_meanwhile")
            }
            try record(.edited, found.optionID, by: actor, db: db)
        }
    }

    func withdraw(_ point: OptionPoint.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            let found = try findPoint(point, by: actor, in: db)
            guard found.author.id == actor.id else { throw Problem.forbidden("option.point.only_author") }
            try OptionChangeStore.delete(point, in: db)
            try record(.withdrew, found.optionID, by: actor, db: db)
        }
    }

    /// "I agree", or not any more. It is a count, so nothing is told of it.
    func agree(_ isAgreed: Bool, with point: OptionPoint.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            let found = try findPoint(point, by: actor, in: db)
            guard found.author.id != actor.id else { throw Problem.forbidden("option.point.own") }
            try OptionChangeStore.setAgreed(isAgreed, point, by: actor.id, in: db)
        }
    }

    /// The option a point is about; the point has to be visible.
    static func findPoint(
        _ id: OptionPoint.ID, visibleTo viewer: Viewer, in db: Connection
    ) throws -> (OptionPoint, JourneyOption) {
        guard let point = try OptionStore.findPoint(id, visibleTo: viewer, in: db) else { throw Problem.notFound }
        return (point, try find(point.optionID, visibleTo: viewer, in: db))
    }

    private func findPoint(_ id: OptionPoint.ID, by actor: Viewer, in db: Connection) throws -> OptionPoint {
        let (point, option) = try Self.findPoint(id, visibleTo: actor, in: db)
        try isOpen(option, to: actor, in: db)
        return point
    }

    private func isOpen(_ option: JourneyOption, to actor: Viewer, in db: Connection) throws {
        guard let journey = try OptionStore.findJourney(option.journeyID, visibleTo: actor, in: db) else {
            throw Problem.notFound
        }
        guard journey.isOpen else { throw Problem.conflict("option.closed") }
    }

    private static func checkedPoint(_ body: String) throws -> String {
        let body = body.trimmed
        if body.isEmpty { throw Problem.invalid(["body": "option.point.empty"]) }
        if body.count > JourneyOption.pointLimit {
            throw Problem.invalid(["body": .init("form.too_long", String(JourneyOption.pointLimit))])
        }
        return body
    }
}
