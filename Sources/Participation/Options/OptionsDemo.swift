import Database
import Foundation
import Organisation
import Square

/// The options of the demo organisation's journeys, as they stand in `Demo/options.json`.
struct OptionsDemo {
    let seed: DemoSeed

    struct File: Decodable {
        let finished, halfway: Board
    }

    struct Board: Decodable {
        let weights: [String: Int]
        let options: [Entry]
    }

    struct Entry: Decodable {
        let kind: String
        let name, description, address, tool: String?
        let forms, serves: [String]
        /// By criterion: the value and its reason.
        let values: [String: Given]
        let points: [Point]
    }

    struct Given: Decodable {
        let value: Int
        let reason: String
    }

    struct Point: Decodable {
        let pro: Bool
        let author, at, body: String
        let agreed: [String]
    }

    func fill() throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: seed.folder + "/options.json"))
        let file = try JSONDecoder().decode(File.self, from: data)
        try add(file.finished, to: Journey.demoFinished)
        try add(file.halfway, to: Journey.demoHalfway)
    }

    private func add(_ board: Board, to journey: Journey.ID) throws {
        var weights = Weights()
        for (key, weight) in board.weights { weights[try criterion(key)] = weight }
        try OptionChangeStore.setWeights(weights, of: journey, version: 1, in: seed.db)
        for entry in board.options { try add(entry, to: journey) }
    }

    private func add(_ entry: Entry, to journey: Journey.ID) throws {
        guard let kind = JourneyOption.Kind(rawValue: entry.kind) else { throw Unknown(word: entry.kind) }
        var draft = OptionDraft()
        draft.kind = kind
        draft.name = entry.name ?? ""
        draft.description = entry.description ?? ""
        draft.address = entry.address ?? ""
        draft.toolID = try entry.tool.map(tool)
        draft.forms = Set(entry.forms)
        draft.serves = Set(entry.serves.compactMap(Space.Need.init(rawValue:)))
        let id: JourneyOption.ID = kind == .nothing ? JourneyOption.nothing(in: journey) : seed.site.ids.next()
        try OptionChangeStore.insert(id, draft, in: journey, db: seed.db)
        let values: [Criterion: OptionBoard.Value] = try entry.values.reduce(into: [:]) { values, given in
            values[try criterion(given.key)] = OptionBoard.Value(value: given.value.value, reason: given.value.reason)
        }
        _ = try OptionChangeStore.setValues(values, of: id, from: 1, in: seed.db)
        for point in entry.points { try add(point, to: id) }
    }

    private func add(_ point: Point, to option: JourneyOption.ID) throws {
        let at = try seed.instant(point.at)
        let id: OptionPoint.ID = seed.site.ids.next(at: at)
        try OptionChangeStore.insert(
            id, point.body, isPro: point.pro, on: option, by: member(point.author), at: at, in: seed.db)
        for handle in point.agreed { try OptionChangeStore.setAgreed(true, id, by: member(handle), in: seed.db) }
    }

    private func tool(_ name: String) throws -> Tool.ID {
        guard let id = try ToolStore.named(name, in: seed.db) else { throw Unknown(word: name) }
        return id
    }

    private func criterion(_ key: String) throws -> Criterion {
        guard let criterion = Criterion(rawValue: key) else { throw Unknown(word: key) }
        return criterion
    }

    private func member(_ handle: String) throws -> Member.ID {
        guard let id = seed.members[handle] else { throw Unknown(word: handle) }
        return id
    }

    struct Unknown: Error, CustomStringConvertible {
        let word: String
        var description: String { "The demo's options name something that isn't there: \(word)" }
    }
}
