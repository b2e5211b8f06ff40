import Database
import Organisation
import Square

/// Decisions of back then, as a demo or a load puts them in: counted like any other, and nobody is told.
package struct ImportedDecisions: Sendable {
    let site: Site

    package init(site: Site) { self.site = site }

    /// A vote by majority of everybody on one proposal, secret, closed, counted and shut.
    package func add(
        _ question: String, by starter: Member.ID, opened: Instant, closed: Instant, votesFor: Int, against: Int,
        in db: Connection
    ) throws {
        var draft = DecisionDraft()
        draft.method = .majority
        let id: Decision.ID = site.ids.next(at: opened)
        let checked = CheckedDecision(
            question: question, context: "", options: [], opensAt: opened, closesAt: closed, quorum: 0, dots: 1,
            draft: draft)
        _ = try DecisionStore.insert(
            NewDecision(
                id: id, checked: checked, audience: .everyone, audienceName: "", starterID: starter,
                token: id.description), in: db)
        for (place, name) in [question, "Zo laten"].enumerated() {
            try DecisionStore.insertOption(
                site.ids.next(at: opened), of: id, place: place, name: name, text: "", sourceID: nil,
                isStatusQuo: place == 1, in: db)
        }
        guard try DecisionStore.setOpen(id, in: db) else { return }
        try RollStore.fill(id, in: db)
        let ballots = [Ballot(marks: [1]).text: votesFor, Ballot(marks: [0]).text: against]
        try Self.close(id, Tally(ballots.filter { $0.value > 0 }), at: closed, in: db)
    }

    static func close(_ id: Decision.ID, _ tally: Tally, at moment: Instant, in db: Connection) throws {
        _ = try DecisionStore.setClosed(id, at: moment, in: db)
        let decision = try ClosingStore.decision(id, in: db)
        let options = try DecisionStore.options(of: decision, in: db)
        let result = try Counting(decision: decision, options: options, tally: tally).result()
        if !tally.lines.isEmpty { try BallotStore.insert(tally.lines[...], from: 0, of: id, in: db) }
        _ = try DecisionStore.setResult(result, of: id, in: db)
        try ClosingStore.setTidied(id, in: db)
    }
}
