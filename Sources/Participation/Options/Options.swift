import Database
import Organisation
import Web

/// What people do with the options of a journey.
struct Options: Sendable {
    let site: Site

    /// Adds an option; for who steers, until the step is closed.
    func add(_ draft: OptionDraft, to journey: Journey.ID, by actor: Viewer) async throws -> JourneyOption.ID {
        try await site.database.write { db in
            try steered(journey, by: actor, in: db)
            let draft = try checked(draft, by: actor, in: db)
            let present = try OptionStore.list(of: journey, visibleTo: actor, in: db).map(\.option)
            guard present.count < JourneyOption.most else {
                throw Problem.invalid(["name": .init("option.too_many", String(JourneyOption.most))])
            }
            try isFree(draft.name, among: present)
            try OptionChangeStore.insertNothing(in: journey, db: db)
            let id: JourneyOption.ID = site.ids.next()
            try OptionChangeStore.insert(id, draft, in: journey, db: db)
            try record(.addedOption, id, by: actor, db: db)
            return id
        }
    }

    /// Throws `.conflict` when someone else changed it meanwhile.
    func change(_ id: JourneyOption.ID, to draft: OptionDraft, from version: Int, by actor: Viewer) async throws {
        try await site.database.write { db in
            let option = try Self.find(id, visibleTo: actor, in: db)
            try steered(option.journeyID, by: actor, in: db)
            var draft = draft
            if option.kind == .nothing { draft.kind = .nothing }
            draft = try checked(draft, by: actor, in: db)
            let others = try OptionStore.list(of: option.journeyID, visibleTo: actor, in: db).map(\.option).filter {
                $0.id != id
            }
            if draft.kind != .nothing { try isFree(draft.name, among: others) }
            try OptionChangeStore.insertNothing(in: option.journeyID, db: db)
            guard try OptionChangeStore.update(id, to: draft, from: version, in: db) else {
                throw Problem.conflict("option.changed_meanwhile")
            }
            try record(.changedOption, id, by: actor, db: db)
        }
    }

    /// Takes an option off the list; doing nothing can't be taken away.
    func remove(_ id: JourneyOption.ID, by actor: Viewer) async throws -> Journey.ID {
        try await site.database.write { db in
            let option = try Self.find(id, visibleTo: actor, in: db)
            try steered(option.journeyID, by: actor, in: db)
            guard option.kind != .nothing else { throw Problem.conflict("option.nothing.stays") }
            try OptionChangeStore.setRemoved(id, at: site.clock.now(), in: db)
            try record(.removedOption, id, by: actor, db: db)
            return option.journeyID
        }
    }

    /// Sets the values of an option, each with its reason; what is left open stays missing.
    func setValues(_ draft: ValuesDraft, of id: JourneyOption.ID, from version: Int, by actor: Viewer) async throws {
        try await site.database.write { db in
            let option = try Self.find(id, visibleTo: actor, in: db)
            try steered(option.journeyID, by: actor, in: db)
            let values = try draft.checked()
            try OptionChangeStore.insertNothing(in: option.journeyID, db: db)
            guard try OptionChangeStore.setValues(values, of: id, from: version, in: db) else {
                throw Problem.conflict("option.changed_meanwhile")
            }
            try record(.scoredOption, id, by: actor, db: db)
        }
    }

    /// Sets the weights for everybody.
    func setWeights(_ tried: TriedWeights, of journey: Journey.ID, from version: Int, by actor: Viewer) async throws {
        try await site.database.write { db in
            try steered(journey, by: actor, in: db)
            guard tried.problems.isEmpty else { throw Problem.invalid(tried.problems) }
            let present = try OptionStore.findWeights(of: journey, visibleTo: actor, in: db)
            guard present.version == version else { throw Problem.conflict("option.weights.changed_meanwhile") }
            let weights = tried.weights(over: present.0)
            try OptionChangeStore.setWeights(weights, of: journey, version: version + 1, in: db)
            try record(.scoredOption, JourneyOption.ID(rawValue: journey.rawValue), by: actor, db: db)
        }
    }

    static func find(_ id: JourneyOption.ID, visibleTo viewer: Viewer, in db: Connection) throws -> JourneyOption {
        guard let option = try OptionStore.find(id, visibleTo: viewer, in: db) else { throw Problem.notFound }
        return option
    }

    static func board(_ id: Journey.ID, tried: Weights? = nil, visit: Visit) throws -> OptionBoard {
        guard let board = try OptionBoard.load(id, tried: tried, visit: visit) else { throw Problem.notFound }
        return board
    }

    // One after the other, or of two who save at once the second would not be told.
    private func steered(_ journey: Journey.ID, by actor: Viewer, in db: Connection) throws {
        try JourneyStore.lock(journey, in: db)
        guard let found = try OptionStore.findJourney(journey, visibleTo: actor, in: db) else { throw Problem.notFound }
        guard actor.canSteer else { throw Problem.forbidden("option.only_steering") }
        guard found.isOpen else { throw Problem.conflict("option.closed") }
    }

    private func checked(_ draft: OptionDraft, by actor: Viewer, in db: Connection) throws -> OptionDraft {
        let tools = try ToolStore.list(visibleTo: actor, in: db)
        return try draft.checked(offered: FormSwitch.offered(by: site.features), tools: tools.map(\.tool.id))
    }

    private func isFree(_ name: String, among others: [JourneyOption]) throws {
        let key = FoldedKey.fold(name)
        if others.contains(where: { FoldedKey.fold($0.facts.name) == key }) {
            throw Problem.invalid(["name": "option.name.taken"])
        }
    }

    func record(_ kind: Event.Kind, _ id: JourneyOption.ID, by actor: Viewer, db: Connection) throws {
        try Events.record(
            kind, by: actor.id, on: id.rawValue, id: site.ids.next(), at: site.clock.now(), db: db)
    }
}
