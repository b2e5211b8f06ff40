import Database
import Foundation
import Organisation

/// The tools and habits of the demo organisation, as they stand in `Demo/inventory.json`.
struct InventoryDemo {
    let seed: DemoSeed

    struct File: Decodable {
        let tools: [Entry]
    }

    struct Entry: Decodable {
        let name, kind, addedBy, frequency, login, owner, cost, place, sight, clientData: String
        let purposes: [String]
        let departments: [String]
        let everyone: Bool?
        let people: Int?
        let yearlyCost: Int?
        /// How often 1, 2, 3, 4 and 5 were given.
        let marks: [Int]
        let words: [Word]
    }

    struct Word: Decodable {
        let works: Bool
        let body: String
        let author: String?
    }

    func fill() throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: seed.folder + "/inventory.json"))
        for entry in try JSONDecoder().decode(File.self, from: data).tools { try add(entry) }
    }

    private func add(_ entry: Entry) throws {
        let id: Tool.ID = seed.site.ids.next()
        let adder = try member(entry.addedBy)
        try ToolStore.insert(id, draft(entry).checked(), by: adder, in: seed.db)
        try ToolStore.insertContributor(adder, to: id, in: seed.db)
        for word in entry.words {
            let author = try word.author.map(member)
            let wordID =
                author == nil ? ToolWord.ID(rawValue: Int64.random(in: 1...Int64.max)) : seed.site.ids.next()
            try ToolStore.insert(wordID, word.body, works: word.works, about: id, by: author, in: seed.db)
            if let author { try ToolStore.insertContributor(author, to: id, in: seed.db) }
        }
        // Who gave a mark isn't told by the file. It is nobody the demo signs in as: they can give theirs.
        let marks = zip(Satisfaction.marks, entry.marks).flatMap { Array(repeating: $0, count: $1) }
        for (rater, mark) in zip(raters, marks) {
            _ = try ToolStore.insertRater(rater, of: id, in: seed.db)
            try ToolStore.addMark(mark, to: id, in: seed.db)
        }
    }

    private var raters: [Member.ID] {
        let cast = Set(["ada", "ben", "cleo", "dirk", "els", "fleur"].compactMap { seed.members[$0] })
        return seed.colleagues.filter { !cast.contains($0) }
    }

    private func draft(_ entry: Entry) throws -> ToolDraft {
        var draft = ToolDraft()
        draft.name = entry.name
        draft.kind = try known(entry.kind)
        draft.purposes = Set(try entry.purposes.map { try known($0) as Tool.Purpose })
        draft.isForEveryone = entry.everyone ?? false
        draft.departments = Set(
            try entry.departments.map { name in
                guard let id = seed.departments[name] else { throw Unknown(word: name) }
                return id
            })
        draft.people = entry.people.map { String($0) } ?? ""
        draft.frequency = try known(entry.frequency)
        draft.login = try known(entry.login)
        draft.owner = entry.owner
        draft.cost = entry.cost
        draft.yearlyCost = entry.yearlyCost.map { String($0) } ?? ""
        draft.place = try known(entry.place)
        draft.sight = try known(entry.sight)
        draft.clientData = try known(entry.clientData)
        return draft
    }

    private func known<T: RawRepresentable<String>>(_ word: String) throws -> T {
        guard let value = T(rawValue: word) else { throw Unknown(word: word) }
        return value
    }

    private func member(_ handle: String) throws -> Member.ID {
        guard let id = seed.members[handle] else { throw Unknown(word: handle) }
        return id
    }

    struct Unknown: Error, CustomStringConvertible {
        let word: String
        var description: String { "The demo's inventory names something that isn't there: \(word)" }
    }
}
