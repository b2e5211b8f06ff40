import Database
import Organisation
import Square
import Web

/// What people do with decisions, but for voting.
package struct Decisions: Sendable {
    let site: Site

    package init(site: Site) { self.site = site }

    /// Puts a question to people. It opens at once, or when its day comes.
    func start(_ draft: DecisionDraft, time: FieldTime, by actor: Viewer) async throws -> Decision.ID {
        let checked = try draft.checked(at: site.clock.now(), time: time)
        return try await site.database.write { db in
            guard !actor.isGuest else { throw Problem.forbidden("decision.guests_cannot_start") }
            // What is decided here moves the journey on, which is up to who steers it.
            guard draft.journeyID == nil || actor.canSteer else { throw Problem.forbidden("journey.only_steering") }
            let (audience, name) = try audience(draft.audience, by: actor, in: db)
            if let post = draft.postID { _ = try Posts.heading(of: post, visibleTo: actor, in: db) }
            if let journey = draft.journeyID,
                try JourneyStore.findJourney(journey, visibleTo: actor, in: db) == nil
            {
                throw Problem.notFound
            }
            let id: Decision.ID = site.ids.next()
            let sources = try draft.journeyID.map { try DecisionSources.options(of: $0, in: db) } ?? []
            let new = NewDecision(
                id: id, checked: checked, audience: audience, audienceName: name, starterID: actor.id,
                token: draft.token.isEmpty ? id.description : String(draft.token.prefix(40)))
            guard try DecisionStore.insert(new, in: db) else {
                return try DecisionStore.started(by: actor.id, token: new.token, in: db) ?? id
            }
            try insertOptions(checked.options, sources: sources, of: id, in: db)
            if checked.opensAt <= site.clock.now() { _ = try open(id, by: actor.id, in: db) }
            return id
        }
    }

    /// Fixes who may vote, and tells them. False when somebody else opened it meanwhile.
    func open(_ id: Decision.ID, by actor: Member.ID, in db: Connection) throws -> Bool {
        let now = site.clock.now()
        guard try DecisionStore.setOpen(id, in: db) else { return false }
        try RollStore.fill(id, in: db)
        try Events.record(.openedDecision, by: actor, on: id.rawValue, id: site.ids.next(), at: now, db: db)
        try tell(.decisionOpened, about: id, item: id.rawValue, by: actor, in: db)
        return true
    }

    /// Takes a consent round to its next step.
    func advance(_ id: Decision.ID, to stage: Decision.Stage, by actor: Viewer) async throws {
        try await site.database.write { db in
            let decision = try steeredAlone(id, by: actor, in: db)
            guard decision.method == .consent, decision.isOpen(at: site.clock.now()) else {
                throw Problem.conflict("decision.not_open")
            }
            try DecisionStore.setStage(id, to: stage, in: db)
        }
    }

    /// Asks or says something about the proposal of a consent round.
    func remark(_ text: String, on id: Decision.ID, token: String, by actor: Viewer) async throws {
        let body = text.trimmed
        guard !body.isEmpty else { throw Problem.invalid(["body": "decision.remark.empty"]) }
        guard body.count <= Remark.limit else {
            throw Problem.invalid(["body": .init("form.too_long", String(Remark.limit))])
        }
        try await site.database.write { db in
            let decision = try Self.find(id, visibleTo: actor, in: db)
            guard decision.method == .consent, decision.isOpen(at: site.clock.now()) else {
                throw Problem.conflict("decision.not_open")
            }
            guard decision.standing.isEligible || decision.canBeSteered(by: actor) else { throw Problem.forbidden }
            let remark = NewRemark(
                id: site.ids.next(), decision: decision, authorID: actor.id, body: body,
                token: String(token.prefix(40)), at: site.clock.now())
            try DecisionStore.insert(remark, in: db)
        }
    }

    /// Changes the proposal of a consent round so that it meets objections. What was voted so far lapses.
    func amend(
        _ id: Decision.ID, name: String, text: String, because reason: String, by actor: Viewer
    ) async throws {
        let (name, text, reason) = (
            name.trimmed, text.trimmed, reason.trimmed
        )
        var problems: [String: Problem.Reason] = [:]
        if name.isEmpty { problems["name"] = "form.empty" }
        if name.count > DecisionOption.nameLimit {
            problems["name"] = .init("form.too_long", String(DecisionOption.nameLimit))
        }
        if text.count > DecisionOption.textLimit {
            problems["text"] = .init("form.too_long", String(DecisionOption.textLimit))
        }
        problems["reason"] = Self.problem(withReason: reason)
        guard problems.isEmpty else { throw Problem.invalid(problems) }
        try await site.database.write { db in
            let decision = try steeredAlone(id, by: actor, in: db)
            guard decision.method == .consent, decision.isOpen(at: site.clock.now()) else {
                throw Problem.conflict("decision.not_open")
            }
            guard let option = try DecisionStore.options(of: decision, in: db).first else { throw Problem.notFound }
            try DecisionStore.update(option.id, name: name, text: text, in: db)
            let before = option.text.isEmpty ? option.name : "\(option.name)\n\n\(option.text)"
            try change(decision, "amended", before: before, reason: reason, by: actor, in: db)
            try lapse(decision, by: actor.id, in: db)
        }
    }

    /// Takes an option out while people vote. Whoever does says what becomes of the vote; nothing is dropped silently.
    func withdraw(
        _ option: DecisionOption.ID, of id: Decision.ID, startingAgain: Bool, because reason: String, by actor: Viewer
    ) async throws {
        let reason = reason.trimmed
        if let problem = Self.problem(withReason: reason) { throw Problem.invalid(["reason": problem]) }
        try await site.database.write { db in
            let decision = try steeredAlone(id, by: actor, in: db)
            let options = try DecisionStore.options(of: decision, in: db)
            guard let option = options.first(where: { $0.id == option }), !option.isStatusQuo else {
                throw Problem.notFound
            }
            guard decision.isOpen(at: site.clock.now()), !option.isWithdrawn else {
                throw Problem.conflict("decision.not_open")
            }
            let now = site.clock.now()
            try DecisionStore.setWithdrawn(option.id, at: now, in: db)
            try change(
                decision, startingAgain ? "stopped" : "withdrew", before: option.name, reason: reason, by: actor, in: db
            )
            if startingAgain { _ = try DecisionStore.setStopped(id, at: now, in: db) }
            try tell(.decisionAmended, about: id, item: site.ids.next(as: Decision.self), by: actor.id, in: db)
        }
    }

    /// Says what was decided and what happens now; each time it is said anew, the earlier words stay in the history.
    func recordOutcome(_ draft: OutcomeDraft, of id: Decision.ID, time: FieldTime, by actor: Viewer) async throws {
        try await site.database.write { db in
            let decision = try Self.steered(id, by: actor, in: db)
            guard decision.state == .closed, try DecisionStore.result(of: decision, in: db) != nil else {
                throw Problem.conflict("decision.not_closed")
            }
            let outcome = try draft.checked(at: site.clock.now(), time: time, by: actor, in: db)
            try OutcomeStore.insert(outcome, of: id, by: actor.id, at: site.clock.now(), in: db)
            try Events.record(
                .recordedOutcome, by: actor.id, on: id.rawValue, id: site.ids.next(), at: site.clock.now(), db: db)
        }
    }

    /// The decision, as far as `viewer` may know of it.
    package static func find(_ id: Decision.ID, visibleTo viewer: Viewer, in db: Connection) throws -> Decision {
        guard let decision = try DecisionStore.find(id, visibleTo: viewer, in: db) else { throw Problem.notFound }
        return decision
    }

    /// What was recorded about it last; nil before that.
    package static func outcome(
        of id: Decision.ID, visibleTo viewer: Viewer, in db: Connection
    ) throws -> Outcome? {
        _ = try find(id, visibleTo: viewer, in: db)
        return try OutcomeStore.latest(of: id, visibleTo: viewer, in: db)
    }

    /// The option that won, where one did; its `sourceID` says which option of the journey that is.
    package static func winner(
        of id: Decision.ID, visibleTo viewer: Viewer, in db: Connection
    ) throws -> DecisionOption? {
        let decision = try find(id, visibleTo: viewer, in: db)
        guard let result = try DecisionStore.result(of: decision, in: db), let winner = result.winner else {
            return nil
        }
        let options = try DecisionStore.options(of: decision, in: db)
        return options.indices.contains(winner) ? options[winner] : nil
    }

    static func steered(_ id: Decision.ID, by actor: Viewer, in db: Connection) throws -> Decision {
        let decision = try find(id, visibleTo: actor, in: db)
        guard decision.canBeSteered(by: actor) else { throw Problem.forbidden("decision.only_starter") }
        return decision
    }

    func tell(
        _ kind: Notification.Kind, about id: Decision.ID, item: Int64, by actor: Member.ID, in db: Connection
    ) throws {
        let now = site.clock.now()
        try Notifications.tellAll(
            RollStore.people(kind == .decisionReminder ? .toRemind : .all, of: id), kind: kind, about: id.rawValue,
            item: item, by: actor, from: site.ids.next(), at: now, in: db)
    }

    /// What was voted is gone, and those who had voted are told with everyone.
    func lapse(_ decision: Decision, by actor: Member.ID, in db: Connection) throws {
        try BallotStore.deleteAll(of: decision.id, in: db)
        try RollStore.clear(decision.id, in: db)
        try Events.record(
            .amendedDecision, by: actor, on: decision.id.rawValue, id: site.ids.next(), at: site.clock.now(), db: db)
        try tell(.decisionAmended, about: decision.id, item: site.ids.next(as: Decision.self), by: actor, in: db)
    }
}

extension Decisions {
    private static func problem(withReason reason: String) -> Problem.Reason? {
        if reason.isEmpty { return "decision.reason.empty" }
        return reason.count > Remark.limit ? .init("form.too_long", String(Remark.limit)) : nil
    }

    // Nobody votes in it or closes it until the transaction is over: what lapses or is taken out is of an open vote.
    private func steeredAlone(_ id: Decision.ID, by actor: Viewer, in db: Connection) throws -> Decision {
        _ = try BallotStore.lockOpen(id, at: site.clock.now(), in: db)
        return try Self.steered(id, by: actor, in: db)
    }

    private func change(
        _ decision: Decision, _ kind: String, before: String, reason: String, by actor: Viewer, in db: Connection
    ) throws {
        try DecisionStore.insertChange(
            kind, of: decision.id, before: before, reason: reason, by: actor.id, at: site.clock.now(), in: db)
    }

    private func audience(
        _ text: String, by actor: Viewer, in db: Connection
    ) throws -> (Decision.Audience, name: String) {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        let maySteer = actor.isAdviser || actor.isAdministrator
        switch (parts.first, parts.count) {
        case ("space", 2):
            guard let space = try Spaces.mine(of: actor, in: db).first(where: { $0.slug == parts[1] }) else {
                throw Problem.invalid(["audience": "decision.audience.not_yours"])
            }
            return (.space(space.id), space.name)
        case ("department", 2):
            guard maySteer else { throw Problem.invalid(["audience": "decision.audience.not_yours"]) }
            guard let department = try Departments.all(in: db).first(where: { $0.id.description == parts[1] }) else {
                throw Problem.invalid(["audience": "form.unknown_choice"])
            }
            return (.department(department.id), department.name)
        case ("everyone", 1):
            guard maySteer else { throw Problem.invalid(["audience": "decision.audience.not_yours"]) }
            return (.everyone, "")
        default:
            throw Problem.invalid(["audience": "form.unknown_choice"])
        }
    }

    private func insertOptions(
        _ options: [DecisionDraft.Option], sources: [DecisionDraft.Option], of id: Decision.ID, in db: Connection
    ) throws {
        let organisation = try OrganisationSetting.find(in: db)
        let words = site.languages.words(organisation?.language ?? .nl, timeZone: organisation?.timeZone ?? "UTC")
        let known = Dictionary(
            sources.map { (FoldedKey.fold($0.name), $0.sourceID) }, uniquingKeysWith: { first, _ in first })
        let statusQuo = FoldedKey.fold(words("decision.statusQuo"))
        let options = options.filter { FoldedKey.fold($0.name) != statusQuo }
        guard !options.isEmpty else { throw Problem.invalid(["options": "decision.options.none"]) }
        for (place, option) in options.enumerated() {
            try DecisionStore.insertOption(
                site.ids.next(), of: id, place: place, name: option.name, text: option.text,
                sourceID: known[FoldedKey.fold(option.name)] ?? option.sourceID, isStatusQuo: false, in: db)
        }
        try DecisionStore.insertOption(
            site.ids.next(), of: id, place: options.count, name: words("decision.statusQuo"), text: "",
            sourceID: known[statusQuo] ?? nil, isStatusQuo: true, in: db)
    }
}

extension IdentifierSource {
    /// A number that nothing else has.
    func next<T>(as type: T.Type) -> Int64 {
        let id: Identifier<T> = next()
        return id.rawValue
    }
}
