import Database
import Organisation
import Web

/// What people do with the tools and habits in use.
struct Inventory: Sendable {
    let site: Site

    /// Adds a tool; one name stands for one tool.
    func add(_ draft: ToolDraft, by actor: Viewer) async throws -> Tool.ID {
        guard !actor.isGuest else { throw Problem.notFound }
        let draft = try draft.checked()
        return try await site.database.write { db in
            if try ToolStore.named(draft.name, in: db) != nil {
                throw Problem.invalid(["name": "tool.name.taken"])
            }
            guard try ToolStore.count(in: db) < Tool.most else {
                throw Problem.invalid(["name": .init("tool.too_many", String(Tool.most))])
            }
            let id: Tool.ID = site.ids.next()
            try ToolStore.insert(id, draft, by: actor.id, in: db)
            try ToolStore.insertContributor(actor.id, to: id, in: db)
            try record(.addedTool, id, by: actor, db: db)
            return id
        }
    }

    /// Changes the facts; for who steers and who added it. Throws `.conflict` when someone else did so meanwhile.
    func change(_ id: Tool.ID, to draft: ToolDraft, from version: Int, by actor: Viewer) async throws {
        try await site.database.write { db in
            let entry = try Self.find(id, visibleTo: actor, in: db)
            guard entry.canBeEdited(by: actor) else { throw Problem.forbidden("tool.only_steering") }
            let draft = try draft.checked()
            let holder = try ToolStore.named(draft.name, in: db)
            guard holder == nil || holder == entry.tool.id else { throw Problem.invalid(["name": "tool.name.taken"]) }
            guard try ToolStore.update(entry.tool.id, to: draft, from: version, in: db) else {
                throw Problem.conflict("tool.changed_meanwhile")
            }
            try ToolStore.insertContributor(actor.id, to: entry.tool.id, in: db)
            try record(.changedTool, entry.tool.id, by: actor, db: db)
        }
    }

    /// "We use this too": said for the department of who says it.
    func use(_ id: Tool.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            let entry = try Self.find(id, visibleTo: actor, in: db)
            guard let department = actor.departmentID else { throw Problem.forbidden("tool.no_department") }
            guard !entry.departments.contains(department) else { return }
            try ToolStore.insert(department, into: entry.tool.id, in: db)
            try ToolStore.insertContributor(actor.id, to: entry.tool.id, in: db)
            try record(.changedTool, entry.tool.id, by: actor, db: db)
        }
    }

    func stopUsing(_ id: Tool.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            let entry = try Self.find(id, visibleTo: actor, in: db)
            guard let department = actor.departmentID, entry.departments.contains(department) else { return }
            try ToolStore.delete(department, from: entry.ids, in: db)
            try record(.changedTool, entry.tool.id, by: actor, db: db)
        }
    }

    /// A mark from 1 to 5, once. No event is recorded: it would tell when, and so which.
    func rate(_ id: Tool.ID, _ mark: Int, by actor: Viewer) async throws {
        try await site.database.write { db in
            let entry = try Self.find(id, visibleTo: actor, in: db)
            guard Satisfaction.marks.contains(mark) else { throw Problem.invalid(["mark": "tool.mark.wrong"]) }
            guard !entry.hasRated, try ToolStore.insertRater(actor.id, of: entry.tool.id, in: db) else {
                throw Problem.conflict("tool.mark.given")
            }
            try ToolStore.addMark(mark, to: entry.tool.id, in: db)
        }
        await forgetOrder()
    }

    // SQLite's log keeps pages as they were before and after: which mark came with which rater would stand in it.
    private func forgetOrder() async { try? await site.database.emptyLog() }

    /// What works or doesn't. Without a name nothing is kept that leads to the person: no event, no contributor, and an
    /// id that isn't made from the time.
    func say(_ body: String, works: Bool, about id: Tool.ID, named: Bool, by actor: Viewer) async throws {
        let body = body.trimmed
        try await site.database.write { db in
            let entry = try Self.find(id, visibleTo: actor, in: db)
            if body.isEmpty { throw Problem.invalid(["body": "tool.word.empty"]) }
            if body.count > Tool.wordLimit {
                throw Problem.invalid(["body": .init("form.too_long", String(Tool.wordLimit))])
            }
            let (tool, author) = (entry.tool.id, named ? actor.id : nil)
            guard try !ToolStore.hasWord(body, works: works, about: tool, by: author, in: db) else { return }
            let id = named ? site.ids.next() : ToolWord.ID(rawValue: Int64.random(in: 1...Int64.max))
            try ToolStore.insert(id, body, works: works, about: tool, by: author, in: db)
            try ToolStore.shuffleWords(about: tool, in: db)
            guard named else { return }
            try ToolStore.insertContributor(actor.id, to: tool, in: db)
            try record(.commented, tool, by: actor, db: db)
        }
        if !named { await forgetOrder() }
    }

    func takeBack(_ word: ToolWord.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            guard let found = try ToolStore.findWord(word, visibleTo: actor, in: db) else { throw Problem.notFound }
            guard found.canBeRemoved(by: actor) else { throw Problem.forbidden("tool.word.only_author") }
            try ToolStore.delete(word, in: db)
            try record(.withdrew, found.toolID, by: actor, db: db)
        }
    }

    /// Says that `id` is the same as `other`. Words, departments and marks of both count from then on as of one.
    func merge(_ id: Tool.ID, into other: Tool.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            let entry = try Self.find(id, visibleTo: actor, in: db)
            guard actor.canSteer else { throw Problem.forbidden("tool.only_steering") }
            guard let target = try? Self.find(other, visibleTo: actor, in: db), target.tool.id != entry.tool.id else {
                throw Problem.invalid(["into": "form.unknown_choice"])
            }
            try ToolStore.merge(entry.tool.id, into: target.tool.id, at: site.clock.now(), in: db)
            try record(.mergedTools, target.tool.id, by: actor, db: db)
        }
    }

    /// Undoes a merge: the tool stands by itself again with what was its own.
    func separate(_ id: Tool.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            guard let tool = try ToolStore.find(id, visibleTo: actor, in: db) else { throw Problem.notFound }
            guard actor.canSteer else { throw Problem.forbidden("tool.only_steering") }
            guard tool.mergedInto != nil else { return }
            guard try ToolStore.named(tool.facts.name, in: db) == nil else {
                throw Problem.conflict("tool.name.taken")
            }
            try ToolStore.unmerge(id, in: db)
            try record(.changedTool, id, by: actor, db: db)
        }
    }

    /// The tool, or the one it was merged into.
    static func find(_ id: Tool.ID, visibleTo viewer: Viewer, in db: Connection) throws -> ToolEntry {
        try find(id, among: ToolStore.list(visibleTo: viewer, in: db))
    }

    static func find(_ id: Tool.ID, among all: [ToolEntry]) throws -> ToolEntry {
        guard let entry = all.first(where: { $0.ids.contains(id) }) else { throw Problem.notFound }
        return entry
    }

    private func record(_ kind: Event.Kind, _ id: Tool.ID, by actor: Viewer, db: Connection) throws {
        try Events.record(
            kind, by: actor.id, on: id.rawValue, id: site.ids.next(), at: site.clock.now(), db: db)
    }
}
