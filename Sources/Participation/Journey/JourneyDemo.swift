import Database
import Foundation
import Organisation

/// The demo's two journeys: one that was walked to its end, and one half-way.
enum JourneyDemo {
    private struct File: Decodable {
        let journeys: [Item]
    }

    private struct Item: Decodable {
        let id: Int64
        let title: String
        let question: String
        let leader: String
        let startedAt: String
        let finishedAt: String?
        let steps: [StepItem]
        let checks: [CheckItem]
    }

    private struct StepItem: Decodable {
        let phase: String
        let state: String
        let who: String
        let from: String?
        let until: String?
        let moves: [MoveItem]
    }

    private struct MoveItem: Decodable {
        let kind: String
        let actor: String
        let reason: String
        let at: String
    }

    private struct CheckItem: Decodable {
        let check: String
        let actor: String
        let at: String
    }

    struct Unknown: Error { let word: String }

    @Sendable static func fill(_ seed: DemoSeed) throws {
        let data = try Data(contentsOf: URL(filePath: seed.folder).appending(path: "journeys.json"))
        for item in try JSONDecoder().decode(File.self, from: data).journeys { try add(item, seed) }
    }

    private static func add(_ item: Item, _ seed: DemoSeed) throws {
        let id = Journey.ID(rawValue: item.id)
        let journey = Journey(
            id: id, title: item.title, question: item.question, leaderID: try member(item.leader, seed),
            startedAt: try seed.instant(item.startedAt), finishedAt: try item.finishedAt.map(seed.instant))
        try JourneyStore.insert(journey, steps: try item.steps.map { try step($0, seed) }, in: seed.db)
        let moves = try item.steps.flatMap { step in
            try step.moves.map { (phase: step.phase, move: $0, at: try seed.instant($0.at)) }
        }
        for entry in moves.sorted(by: { $0.at < $1.at }) {
            guard let phase = Phase(rawValue: entry.phase), let kind = Move.Kind(rawValue: entry.move.kind) else {
                throw Unknown(word: entry.phase + " " + entry.move.kind)
            }
            let moveID: Identifier<Move> = seed.site.ids.next()
            try JourneyStore.insertMove(
                moveID.rawValue, of: id, phase, kind, by: try member(entry.move.actor, seed),
                because: entry.move.reason, at: entry.at, in: seed.db)
        }
        for tick in item.checks {
            guard let check = Check(rawValue: tick.check) else { throw Unknown(word: tick.check) }
            try JourneyStore.tick(
                check, of: id, by: try member(tick.actor, seed), at: try seed.instant(tick.at), in: seed.db)
        }
    }

    private static func step(_ item: StepItem, _ seed: DemoSeed) throws -> Step {
        guard let phase = Phase(rawValue: item.phase), let state = Step.State(rawValue: item.state) else {
            throw Unknown(word: item.phase)
        }
        return Step(
            phase: phase, state: state, who: item.who, startsAt: try item.from.map(seed.instant),
            endsAt: try item.until.map(seed.instant))
    }

    private static func member(_ handle: String, _ seed: DemoSeed) throws -> Member.ID {
        guard let id = seed.members[handle] else { throw Unknown(word: handle) }
        return id
    }
}
