import Database
import Foundation
import Organisation
import Square

/// The decisions of the demo organisation: finished ones to read, open ones to try.
struct DecisionDemo {
    let seed: DemoSeed

    private struct File: Decodable {
        struct Option: Decodable {
            let name: String
            let text: String
        }

        struct Ballots: Decodable {
            let voters: Int
            let marks: [Int?]
        }

        struct Vote: Decodable {
            let member: String
            let marks: [Int?]
            let reason: String?
        }

        struct Remark: Decodable {
            let member: String
            let stage: String
            let body: String
            let at: String
        }

        struct Outcome: Decodable {
            let statement: String
            let reasons: String
            let owner: String
            let reviewInDays: Int
            let at: String
        }

        let starter: String
        let question: String
        let context: String
        let options: [Option]
        let method: String
        let secrecy: String
        let quorum: Int
        let dots: Int?
        let fallback: Bool?
        let stage: String?
        let ofJourney: Bool?
        let opened: String
        /// When it was closed; nil while it is open.
        let closed: String?
        let closesInDays: Int?
        /// How many voted each way, without names.
        let ballots: [Ballots]?
        let votes: [Vote]?
        let remarks: [Remark]?
        let outcome: Outcome?
    }

    enum Fault: Error { case unknown(String) }

    func fill() throws {
        let file = URL(fileURLWithPath: seed.folder).appendingPathComponent("decisions.json")
        for decision in try JSONDecoder().decode([File].self, from: Data(contentsOf: file)) { try add(decision) }
    }

    private func add(_ file: File) throws {
        let db = seed.db
        let id = try start(file)
        guard try DecisionStore.setOpen(id, in: db) else { return }
        try RollStore.fill(id, in: db)
        if let stage = file.stage.flatMap(Decision.Stage.init(rawValue:)) {
            try DecisionStore.setStage(id, to: stage, in: db)
        }
        var voters: [String: Int] = [:]
        for vote in file.votes ?? [] {
            let ballot = Ballot(marks: vote.marks, reason: vote.reason ?? "")
            voters[ballot.text, default: 0] += 1
            _ = try RollStore.markVoted(member(vote.member), in: id, proof: nil, db: db)
            try BallotStore.put(ballot, of: member(vote.member), in: id, db: db)
        }
        for ballots in file.ballots ?? [] { voters[Ballot(marks: ballots.marks).text, default: 0] += ballots.voters }
        if file.votes == nil { try addBox(file.ballots ?? [], of: id, isOpen: file.closed == nil) }
        try addRemarks(file, on: id)
        if let closed = file.closed { try close(id, Tally(voters), file, at: seed.instant(closed)) }
    }

    private func start(_ file: File) throws -> Decision.ID {
        guard let method = Decision.Method(rawValue: file.method),
            let secrecy = Decision.Secrecy(rawValue: file.secrecy)
        else { throw Fault.unknown(file.method) }
        let opensAt = try seed.instant(file.opened)
        let closesAt =
            try file.closed.map(seed.instant) ?? seed.site.clock.now() + .seconds((file.closesInDays ?? 7) * 86_400)
        var draft = DecisionDraft()
        draft.method = method
        draft.secrecy = secrecy
        draft.hasFallback = file.fallback ?? false
        let isOfJourney =
            try file.ofJourney == true && JourneyStore.isThere(Journey.demoFinished, in: seed.db)
        draft.journeyID = isOfJourney ? Journey.demoFinished : nil
        let id: Decision.ID = seed.site.ids.next(at: opensAt)
        let checked = CheckedDecision(
            question: file.question, context: file.context, options: [], opensAt: opensAt, closesAt: closesAt,
            quorum: file.quorum, dots: file.dots ?? 1, draft: draft)
        _ = try DecisionStore.insert(
            NewDecision(
                id: id, checked: checked, audience: .everyone, audienceName: "", starterID: member(file.starter),
                token: id.description), in: seed.db)
        let statusQuo = seed.site.languages.words(.nl, timeZone: "Europe/Amsterdam")("decision.statusQuo")
        let sources = try draft.journeyID.map { try DecisionSources.options(of: $0, in: seed.db) } ?? []
        for (place, option) in (file.options + [File.Option(name: statusQuo, text: "")]).enumerated() {
            try DecisionStore.insertOption(
                seed.site.ids.next(), of: id, place: place, name: option.name, text: option.text,
                sourceID: sources.first { $0.name == option.name }?.sourceID,
                isStatusQuo: place == file.options.count, in: seed.db)
        }
        return id
    }

    private func addBox(_ ballots: [File.Ballots], of id: Decision.ID, isOpen: Bool) throws {
        let count = ballots.reduce(0) { $0 + $1.voters }
        // The cast votes itself.
        let cast = Set(["ben", "dirk", "ada", "els"].compactMap { seed.members[$0] })
        let people = isOpen ? seed.colleagues.filter { !cast.contains($0) } : seed.colleagues
        for member in people.shuffled().prefix(count) {
            _ = try RollStore.markVoted(member, in: id, proof: nil, db: seed.db)
        }
        guard isOpen else { return }
        for ballots in ballots {
            for _ in 0..<ballots.voters {
                try BallotStore.put(
                    Ballot(marks: ballots.marks), under: Token.random().hash, in: id, db: seed.db)
            }
        }
    }

    private func addRemarks(_ file: File, on id: Decision.ID) throws {
        let decision = try ClosingStore.decision(id, in: seed.db)
        for remark in file.remarks ?? [] {
            guard let stage = Decision.Stage(rawValue: remark.stage) else { throw Fault.unknown(remark.stage) }
            let at = try seed.instant(remark.at)
            let number: Identifier<Remark> = seed.site.ids.next(at: at)
            let new = NewRemark(
                id: number, decision: decision, authorID: try member(remark.member), body: remark.body,
                token: number.description, at: at)
            try DecisionStore.insert(new, stage: stage, in: seed.db)
        }
    }

    private func close(_ id: Decision.ID, _ tally: Tally, _ file: File, at moment: Instant) throws {
        let db = seed.db
        try ImportedDecisions.close(id, tally, at: moment, in: db)
        guard let outcome = file.outcome else { return }
        let checked = CheckedOutcome(
            statement: outcome.statement, reasons: outcome.reasons, ownerID: try member(outcome.owner),
            reviewAt: seed.site.clock.now() + .seconds(outcome.reviewInDays * 86_400))
        try OutcomeStore.insert(checked, of: id, by: member(file.starter), at: seed.instant(outcome.at), in: db)
    }

    private func member(_ handle: String) throws -> Member.ID {
        guard let id = seed.members[handle] else { throw Fault.unknown(handle) }
        return id
    }
}
