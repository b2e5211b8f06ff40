import Database
import Organisation
import Square
import Web

/// What is done with a journey. Who steers may move it; everyone sees each move and its reason.
struct Journeys: Sendable {
    let site: Site

    /// How long a step takes when nobody planned it otherwise, in days.
    static let usualDays: Int64 = 21

    func start(_ draft: JourneyDraft, by actor: Viewer) async throws -> Journey.ID {
        guard actor.canSteer else { throw Problem.notFound }
        return try await site.database.write { db in
            let now = site.clock.now()
            let id: Journey.ID = site.ids.next()
            if let first = try Submission.first(draft.token, by: actor.id, makes: id.rawValue, at: now, in: db) {
                return Journey.ID(rawValue: first)
            }
            let journey = Journey(
                id: id, title: draft.title, question: draft.question, leaderID: actor.id, startedAt: now,
                finishedAt: nil)
            try JourneyStore.insert(journey, steps: Self.steps(from: draft.startsAt ?? now), in: db)
            try record(.opened, .need, of: id, by: actor, because: "", in: db)
            try Events.record(.startedJourney, by: actor.id, on: id.rawValue, id: site.ids.next(), at: now, db: db)
            return id
        }
    }

    /// Ends a step and opens the next. While its evidence isn't enough, that takes a reason.
    func finish(_ phase: Phase, of id: Journey.ID, because reason: String, by actor: Viewer) async throws {
        try await move(phase, of: id, by: actor) { road, db in
            guard road.step(phase).canFinish else { throw Problem.conflict("journey.moved_meanwhile") }
            let visit = try site.visit(of: actor, in: db)
            let isReady = try PhaseEvidence.load(phase, road: road, visit: visit).isEnough
            let reason = try Self.checked(reason, isRequired: !isReady, field: "finish-\(phase.rawValue)")
            try set(.done, road.step(phase), of: id, in: db)
            try record(.finished, phase, of: id, by: actor, because: reason, in: db)
            try goOn(after: phase, road: road, by: actor, in: db)
        }
    }

    /// Leaves a step out, with a name and a reason that stay visible.
    func skip(_ phase: Phase, of id: Journey.ID, because reason: String, by actor: Viewer) async throws {
        try await move(phase, of: id, by: actor) { road, db in
            guard road.step(phase).canSkip else { throw Problem.conflict("journey.moved_meanwhile") }
            let reason = try Self.checked(reason, isRequired: true, field: "skip-\(phase.rawValue)")
            let wasOpen = road.step(phase).state == .open
            try set(.skipped, road.step(phase), of: id, in: db)
            try record(.skipped, phase, of: id, by: actor, because: reason, in: db)
            if wasOpen { try goOn(after: phase, road: road, by: actor, in: db) }
        }
    }

    func reopen(_ phase: Phase, of id: Journey.ID, because reason: String, by actor: Viewer) async throws {
        try await move(phase, of: id, by: actor) { road, db in
            guard road.step(phase).canReopen else { throw Problem.conflict("journey.moved_meanwhile") }
            let reason = try Self.checked(reason, isRequired: true, field: "reopen-\(phase.rawValue)")
            try set(.open, road.step(phase), of: id, in: db)
            try JourneyStore.setFinished(nil, id, in: db)
            try record(.reopened, phase, of: id, by: actor, because: reason, in: db)
        }
    }

    /// Sets a step's dates and who does what.
    func plan(_ phase: Phase, of id: Journey.ID, _ plan: StepPlan, by actor: Viewer) async throws {
        try await move(phase, of: id, by: actor) { road, db in
            var step = road.step(phase)
            step.who = plan.who
            step.startsAt = plan.startsAt
            step.endsAt = plan.endsAt
            try JourneyStore.update(step, in: id, db: db)
            try record(.planned, phase, of: id, by: actor, because: "", in: db)
        }
    }

    /// Ticks something off, or takes the tick away; what the works council agrees to, only the council ticks.
    func tick(_ check: Check, _ isTicked: Bool, of id: Journey.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            guard try JourneyStore.find(id, visibleTo: actor, in: db) != nil else { throw Problem.notFound }
            guard check.canTick(actor) else {
                throw Problem.forbidden(check.isForCouncil ? "journey.only_council" : "journey.only_steering")
            }
            if isTicked {
                try JourneyStore.tick(check, of: id, by: actor.id, at: site.clock.now(), in: db)
            } else {
                try JourneyStore.untick(check, of: id, in: db)
            }
        }
    }

    private func move(
        _ phase: Phase, of id: Journey.ID, by actor: Viewer,
        _ change: @escaping @Sendable (Road, Connection) throws -> Void
    ) async throws {
        try await site.database.write { db in
            guard try JourneyStore.find(id, visibleTo: actor, in: db) != nil else { throw Problem.notFound }
            guard actor.canSteer else { throw Problem.forbidden("journey.only_steering") }
            // moves of one journey come one after the other: the last step may end while another opens again
            try JourneyStore.lock(id, in: db)
            guard let road = try JourneyStore.find(id, visibleTo: actor, in: db) else { throw Problem.notFound }
            try change(road, db)
        }
    }

    // Two may move the same step at once; the one who comes second is told.
    private func set(_ state: Step.State, _ step: Step, of id: Journey.ID, in db: Connection) throws {
        guard try JourneyStore.setState(state, of: step, in: id, db: db) else {
            throw Problem.conflict("journey.moved_meanwhile")
        }
    }

    // The next step that still waits opens, unless another is open; after the last one the journey is finished.
    private func goOn(after phase: Phase, road: Road, by actor: Viewer, in db: Connection) throws {
        let others = road.steps.filter { $0.phase != phase }
        guard !others.contains(where: { $0.state == .open }) else { return }
        if let next = others.first(where: { $0.state == .waiting }) {
            try set(.open, next, of: road.journey.id, in: db)
            try record(.opened, next.phase, of: road.journey.id, by: actor, because: "", in: db)
        } else {
            try JourneyStore.setFinished(site.clock.now(), road.journey.id, in: db)
        }
    }

    private func record(
        _ kind: Move.Kind, _ phase: Phase, of id: Journey.ID, by actor: Viewer, because reason: String,
        in db: Connection
    ) throws {
        let now = site.clock.now()
        let moveID: Identifier<Move> = site.ids.next()
        try JourneyStore.insertMove(
            moveID.rawValue, of: id, phase, kind, by: actor.id, because: reason, at: now, in: db)
        try Events.record(.movedJourney, by: actor.id, on: id.rawValue, id: site.ids.next(), at: now, db: db)
    }

    private static func steps(from start: Instant) -> [Step] {
        let length = usualDays * 86_400_000
        return Phase.allCases.enumerated().map { index, phase in
            let begin = start.milliseconds + Int64(index) * length
            return Step(
                phase: phase, state: phase == .need ? .open : .waiting, who: "", startsAt: Instant(begin),
                endsAt: phase == .alive ? nil : Instant(begin + length - 1))
        }
    }

    private static func checked(_ reason: String, isRequired: Bool, field: String) throws -> String {
        let reason = reason.trimmed
        if isRequired, reason.isEmpty { throw Problem.invalid([field: "journey.reason.empty"]) }
        if reason.count > Move.reasonLimit {
            throw Problem.invalid([field: .init("form.too_long", String(Move.reasonLimit))])
        }
        return reason
    }
}
