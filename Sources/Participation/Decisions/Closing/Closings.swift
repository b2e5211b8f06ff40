import Database
import Organisation

/// Opens, reminds and closes when the time has come. A timer of every node does so, and so does whoever looks at a
/// decision; the database sees to it that each happens once.
struct Closings: Sendable {
    let site: Site
    private var decisions: Decisions { Decisions(site: site) }

    static let reminder = Duration.seconds(48 * 3600)
    /// A vote that has just been opened needs no reminder.
    static let rest = Duration.seconds(24 * 3600)
    private static let page = 5000
    private static let piece = 2000

    func run() async throws {
        let now = site.clock.now()
        let due = try await site.database.read { try ClosingStore.due(at: now, in: $0) }
        for id in due.toOpen { try await open(id) }
        for id in due.toRemind { try await remind(id) }
        for id in due.toClose { try await close(id) }
        if due.hasAnonymous { try await site.database.emptyLog() }
    }

    func open(_ id: Decision.ID) async throws {
        try await site.database.write { db in
            guard let starter = try ClosingStore.starter(of: id, in: db) else { return }
            _ = try decisions.open(id, by: starter, in: db)
        }
    }

    private func remind(_ id: Decision.ID) async throws {
        try await site.database.write { db in
            guard let starter = try ClosingStore.starter(of: id, in: db) else { return }
            try decisions.tell(.decisionReminder, about: id, item: id.rawValue, by: starter, in: db)
            try ClosingStore.markReminded(id, in: db)
        }
    }

    /// Ends the voting, counts, and keeps the result. May stop anywhere and be done again from there.
    func close(_ id: Decision.ID) async throws {
        guard try await endVoting(id) else { return }
        let (decision, options, isCounted) = try await site.database.read { db in
            let decision = try ClosingStore.decision(id, in: db)
            return (
                decision, try DecisionStore.options(of: decision, in: db),
                try DecisionStore.result(of: decision, in: db) != nil
            )
        }
        if !isCounted {
            let tally = try await tally(of: decision)
            let result = try await OwnThread.run {
                try Counting(decision: decision, options: options, tally: tally).result()
            }
            try await keep(tally, result, of: decision)
        }
        try await tidy(decision)
    }

    /// False when there is nothing to count: it goes on, was stopped, or is not over.
    private func endVoting(_ id: Decision.ID) async throws -> Bool {
        try await site.database.write { db in
            let now = site.clock.now()
            // Alone: two that close at once must not both see objections, nor one of them a vote that is still coming in.
            let decision = try ClosingStore.locked(id, in: db)
            guard decision.state == .open else { return decision.state == .closed }
            guard try decision.isDue(at: now) || BallotStore.count(in: decision, db: db) == decision.eligible else {
                return false
            }
            if decision.method == .consent, decision.hasFallback,
                try BallotStore.objectionCount(in: decision, db: db) > 0
            {
                try fallBack(decision, at: now, in: db)
                return false
            }
            return try DecisionStore.setClosed(id, at: now, in: db)
        }
    }

    // As long again as the round took, but not under three days or over two weeks.
    private func fallBack(_ decision: Decision, at now: Instant, in db: Connection) throws {
        let took = decision.closesAt - decision.opensAt
        let again = min(max(took, .seconds(3 * 86_400)), .seconds(14 * 86_400))
        guard try DecisionStore.setFallback(decision, until: now + again, in: db) else { return }
        try DecisionStore.insertChange(
            "fallback", of: decision.id, before: "", reason: "", by: decision.starter.id, at: now, in: db)
        try decisions.lapse(decision, by: decision.starter.id, in: db)
    }

    private func tally(of decision: Decision) async throws -> Tally {
        var voters: [String: Int] = [:]
        var key = ""
        while true {
            let after = key
            let box = try await site.database.read {
                try BallotStore.box(of: decision, after: after, limit: Self.page, in: $0)
            }
            for (_, marks) in box { voters[marks, default: 0] += 1 }
            guard box.count == Self.page, let last = box.last else { break }
            key = last.0
        }
        let all = voters
        return try await OwnThread.run { Tally(all) }
    }

    private func keep(_ tally: Tally, _ result: DecisionResult, of decision: Decision) async throws {
        let id = decision.id
        // Of a vote whose figures would tell who voted what, only the outcome is kept.
        let all = result.showsFigures ? tally.lines : []
        var place = 0
        while place < all.count {
            let lines = all[place..<min(place + 500, all.count)]
            let start = place
            try await site.database.write { try BallotStore.insert(lines, from: start, of: id, in: $0) }
            place += lines.count
        }
        try await site.database.write { db in
            guard try DecisionStore.setResult(result, of: id, in: db) else { return }
            try Events.record(
                .closedDecision, by: decision.starter.id, on: id.rawValue, id: site.ids.next(), at: site.clock.now(),
                db: db)
            try decisions.tell(.decisionClosed, about: id, item: id.rawValue, by: decision.starter.id, in: db)
        }
    }

    /// What tied a receipt to a ballot is removed, a piece at a time so that nobody's write waits long.
    private func tidy(_ decision: Decision) async throws {
        let id = decision.id
        while try await site.database.write({ try BallotStore.emptyBox(of: id, limit: Self.piece, in: $0) }) {}
        while try await site.database.write({ try ClosingStore.forgetProofs(of: id, limit: Self.piece, in: $0) }) {}
        try await site.database.write { try ClosingStore.setTidied(id, in: $0) }
        if decision.isAnonymous { try await site.database.emptyLog() }
    }
}
