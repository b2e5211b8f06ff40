import Database
import Organisation
import Web

/// Voting.
struct Ballots: Sendable {
    let site: Site

    /// Casts a vote, or changes it. What names it is agreed on when the decision starts.
    /// - Parameter receipts: for an anonymous vote, those the browser or the person offers; the first that fits counts.
    /// - Returns: the receipt of an anonymous vote.
    func cast(
        _ form: Form, in id: Decision.ID, receipts: [Receipt], by actor: Viewer
    ) async throws -> Receipt? {
        let (decision, ballot) = try await site.database.read { db in
            let decision = try Decisions.find(id, visibleTo: actor, in: db)
            guard decision.standing.isEligible else { throw Problem.forbidden("decision.not_eligible") }
            guard decision.canVote(at: site.clock.now()) else { throw Problem.conflict("decision.not_open") }
            // On an earlier text of the proposal: that is a vote on something else.
            guard form["version"] == String(decision.version) else { throw Problem.conflict("decision.changed") }
            return (decision, try Ballot(form, for: decision, options: DecisionStore.options(of: decision, in: db)))
        }
        guard decision.isAnonymous else {
            try await castNamed(ballot, in: decision, by: actor)
            return nil
        }
        return try await castAnonymous(ballot, in: decision, receipts: receipts, by: actor)
    }

    private func castNamed(_ ballot: Ballot, in decision: Decision, by actor: Viewer) async throws {
        let id = decision.id
        try await site.database.write { db in
            let now = site.clock.now()
            guard try BallotStore.lockOpen(id, at: now, in: db) else { throw Problem.conflict("decision.not_open") }
            let current = try Decisions.find(id, visibleTo: actor, in: db)
            guard current.version == decision.version else { throw Problem.conflict("decision.changed") }
            _ = try RollStore.markVoted(actor.id, in: id, proof: nil, db: db)
            try BallotStore.put(ballot, of: actor.id, in: id, db: db)
            if decision.method == .consent, ballot.marks == [0] {
                try Events.record(.objected, by: actor.id, on: id.rawValue, id: site.ids.next(), at: now, db: db)
            }
        }
    }

    // The roll first and the box in a transaction of its own: one transaction for both would tie them together for
    // ever. The roll keeps a proof of the receipt, so that somebody who is on it can put in one ballot and no second,
    // also when the server stops between the two.
    private func castAnonymous(
        _ ballot: Ballot, in decision: Decision, receipts: [Receipt], by actor: Viewer
    ) async throws -> Receipt {
        let id = decision.id
        let receipt = try await site.database.write { db in
            guard try BallotStore.lockOpen(id, at: site.clock.now(), in: db) else {
                throw Problem.conflict("decision.not_open")
            }
            let fresh = receipts.last ?? Receipt.random()
            if try RollStore.markVoted(actor.id, in: id, proof: fresh.proof(in: id, of: actor.id), db: db) {
                try RollStore.stir(id, with: actor.id, in: db)
                return fresh
            }
            let proof = try RollStore.proof(of: actor.id, in: id, db: db)
            guard let own = receipts.first(where: { $0.proof(in: id, of: actor.id) == proof }) else {
                throw Problem.invalid(["code": "decision.code.wrong"])
            }
            return own
        }
        try await site.database.write { db in
            guard try BallotStore.lockOpen(id, at: site.clock.now(), in: db) else {
                throw Problem.conflict("decision.not_open")
            }
            try BallotStore.put(ballot, under: receipt.key(in: id, of: actor.id), in: id, db: db)
            try BallotStore.stir(id, from: Receipt.random().key(in: id, of: actor.id), in: db)
        }
        // The log would tell which ballot came after which mark in the roll. A reader in the way puts it off; the chore
        // tries again.
        try? await site.database.emptyLog()
        return receipt
    }

    /// What the viewer voted without a name, where a receipt is theirs.
    static func own(
        in decision: Decision, receipts: [Receipt], visibleTo viewer: Viewer, in db: Connection
    ) throws -> Ballot? {
        guard decision.isAnonymous, decision.standing.hasVoted else { return nil }
        guard
            let receipt = receipts.first(where: { $0.proof(in: decision.id, of: viewer.id) == decision.standing.proof })
        else {
            return nil
        }
        return try BallotStore.ballot(under: receipt.key(in: decision.id, of: viewer.id), in: decision.id, db: db)
    }
}
