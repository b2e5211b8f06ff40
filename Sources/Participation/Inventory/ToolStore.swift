import Database
import Organisation

enum ToolStore {
    /// All tools by name, also those that were merged into another; with the departments and marks that may be told.
    /// Every colleague sees them, guests don't.
    static func list(visibleTo viewer: Viewer, in db: Connection) throws -> [ToolEntry] {
        guard !viewer.isGuest else { return [] }
        let tools = try db.rows("\(sql: selected(for: viewer)) ORDER BY t.name_key, t.id LIMIT \(limit: Tool.most)")
            .map { try Tool(row: $0) }
        let departments = try departments(in: db)
        let marks = try marks(in: db)
        let merged = Dictionary(grouping: tools.filter { $0.mergedInto != nil }) { $0.mergedInto! }
        return tools.filter { $0.mergedInto == nil }.map { tool in
            let others = merged[tool.id] ?? []
            let ids = [tool.id] + others.map(\.id)
            return ToolEntry(
                tool: tool, merged: others,
                departments: ids.reduce(into: []) { $0.formUnion(departments[$1] ?? []) },
                satisfaction: ids.reduce(Satisfaction()) { $0 + (marks[$1] ?? Satisfaction()) })
        }
    }

    static func find(_ id: Tool.ID, visibleTo viewer: Viewer, in db: Connection) throws -> Tool? {
        guard !viewer.isGuest else { return nil }
        return try db.row("\(sql: selected(for: viewer)) WHERE t.id = \(id)").map { try Tool(row: $0) }
    }

    /// For checking that a name is free, whoever asks.
    static func named(_ name: String, in db: Connection) throws -> Tool.ID? {
        try db.row("SELECT id FROM tools WHERE name_key = \(FoldedKey.fold(name)) AND merged_into IS NULL LIMIT 1")?[
            "id"]
    }

    static func listWords(
        about tools: [Tool.ID], visibleTo viewer: Viewer, in db: Connection
    ) throws -> [ToolWord] {
        guard !viewer.isGuest else { return [] }
        return try db.rows(
            """
            SELECT w.id, w.tool_id, w.works, w.body, w.author_id, m.handle, m.name, \(sql: Members.shown(.portrait, of: "m", to: viewer)) AS portrait_id
            FROM tool_words w LEFT JOIN members m ON m.id = w.author_id
            WHERE w.tool_id IN \(list: tools) ORDER BY w.tool_id, w.id LIMIT 500
            """
        ).map { try ToolWord(row: $0) }
    }

    static func findWord(_ id: ToolWord.ID, visibleTo viewer: Viewer, in db: Connection) throws -> ToolWord? {
        guard !viewer.isGuest else { return nil }
        return try db.row(
            """
            SELECT w.id, w.tool_id, w.works, w.body, w.author_id, m.handle, m.name, \(sql: Members.shown(.portrait, of: "m", to: viewer)) AS portrait_id
            FROM tool_words w LEFT JOIN members m ON m.id = w.author_id WHERE w.id = \(id)
            """
        ).map { try ToolWord(row: $0) }
    }

    static func count(in db: Connection) throws -> Int { try db.row("SELECT COUNT(*) AS n FROM tools")?["n"] ?? 0 }

    /// The facts of each tool that wasn't merged into another, and how many people contributed: what the journey shows.
    static func listFacts(
        visibleTo viewer: Viewer, in db: Connection
    ) throws -> (tools: [ToolDraft], people: Int) {
        guard !viewer.isGuest else { return ([], 0) }
        let everybody: SQL = ", (SELECT COUNT(DISTINCT member_id) FROM tool_contributors) AS people_in_all"
        let rows = try db.rows(
            """
            \(sql: selected(for: viewer, and: everybody)) WHERE t.merged_into IS NULL ORDER BY t.name_key, t.id LIMIT \(limit: Tool.most)
            """)
        return (try rows.map { try Tool(row: $0).facts }, try rows.first?["people_in_all"] ?? 0)
    }

    private static func selected(for viewer: Viewer, and more: SQL = "") -> SQL {
        """
        SELECT t.id, t.name, t.kind, t.purposes, t.is_for_everyone, t.people, t.frequency, t.login, t.owner, t.cost,
               t.yearly_cost, t.place, t.sight, t.client_data, t.added_by, t.version, t.merged_into, t.merged_at,
               EXISTS (SELECT 1 FROM tool_raters r WHERE r.tool_id = t.id AND r.member_id = \(viewer.id)) AS has_rated
               \(sql: more)
        FROM tools t
        """
    }

    private static func departments(in db: Connection) throws -> [Tool.ID: Set<Department.ID>] {
        try db.rows("SELECT tool_id, department_id FROM tool_departments").reduce(into: [:]) { found, row in
            found[try row["tool_id"], default: []].insert(try row["department_id"])
        }
    }

    private static func marks(in db: Connection) throws -> [Tool.ID: Satisfaction] {
        let rows = try db.rows("SELECT tool_id, told FROM tool_marks ORDER BY tool_id, mark")
        let counts: [Tool.ID: [Int]] = try rows.reduce(into: [:]) { found, row in
            found[try row["tool_id"], default: []].append(try row["told"])
        }
        return counts.mapValues { Satisfaction(counts: $0) }
    }
}

extension ToolStore {
    static func insert(_ id: Tool.ID, _ draft: ToolDraft, by member: Member.ID, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO tools (id, name, name_key, kind, purposes, is_for_everyone, people, frequency, login, owner, cost,
                               yearly_cost, place, sight, client_data, added_by)
            VALUES (\(id), \(draft.name), \(FoldedKey.fold(draft.name)), \(draft.kind), \(draft.purposeList),
                    \(draft.isForEveryone), \(Int(draft.people)), \(draft.frequency), \(draft.login), \(draft.owner),
                    \(draft.cost), \(Int(draft.yearlyCost)), \(draft.place), \(draft.sight), \(draft.clientData), \(member))
            """)
        for mark in Satisfaction.marks {
            try db.run("INSERT INTO tool_marks (tool_id, mark, given, told) VALUES (\(id), \(mark), 0, 0)")
        }
        for department in draft.departments { try insert(department, into: id, in: db) }
    }

    /// False when someone else changed it since `version`.
    static func update(_ id: Tool.ID, to draft: ToolDraft, from version: Int, in db: Connection) throws -> Bool {
        let changed = try db.run(
            """
            UPDATE tools SET name = \(draft.name), name_key = \(FoldedKey.fold(draft.name)), kind = \(draft.kind),
                purposes = \(draft.purposeList), is_for_everyone = \(draft.isForEveryone), people = \(Int(draft.people)),
                frequency = \(draft.frequency), login = \(draft.login), owner = \(draft.owner), cost = \(draft.cost),
                yearly_cost = \(Int(draft.yearlyCost)), place = \(draft.place), sight = \(draft.sight),
                client_data = \(draft.clientData), version = version + 1
            WHERE id = \(id) AND version = \(version)
            """)
        guard changed == 1 else { return false }
        try db.run("DELETE FROM tool_departments WHERE tool_id = \(id)")
        for department in draft.departments { try insert(department, into: id, in: db) }
        return true
    }

    static func insert(_ department: Department.ID, into tool: Tool.ID, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO tool_departments (tool_id, department_id)
            SELECT \(tool), d.id FROM departments d WHERE d.id = \(department)
            ON CONFLICT (tool_id, department_id) DO NOTHING
            """)
    }

    static func delete(_ department: Department.ID, from tools: [Tool.ID], in db: Connection) throws {
        try db.run("DELETE FROM tool_departments WHERE tool_id IN \(list: tools) AND department_id = \(department)")
    }

    static func insertContributor(_ member: Member.ID, to tool: Tool.ID, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO tool_contributors (member_id, tool_id) VALUES (\(member), \(tool))
            ON CONFLICT (member_id, tool_id) DO NOTHING
            """)
    }

    /// Those that were merged into `id` go along.
    static func merge(_ id: Tool.ID, into other: Tool.ID, at now: Instant, in db: Connection) throws {
        try db.run(
            "UPDATE tools SET merged_into = \(other), merged_at = \(now) WHERE id = \(id) OR merged_into = \(id)")
    }

    static func unmerge(_ id: Tool.ID, in db: Connection) throws {
        try db.run("UPDATE tools SET merged_into = NULL, merged_at = NULL WHERE id = \(id)")
    }

    /// False when this person gave a mark before.
    static func insertRater(_ member: Member.ID, of tool: Tool.ID, in db: Connection) throws -> Bool {
        try db.run(
            """
            INSERT INTO tool_raters (tool_id, member_id) VALUES (\(tool), \(member))
            ON CONFLICT (tool_id, member_id) DO NOTHING
            """) == 1
    }

    // All five rows change together: none of them is the one that was written last.
    static func addMark(_ mark: Int, to tool: Tool.ID, in db: Connection) throws {
        try db.run(
            """
            UPDATE tool_marks SET given = given + CASE WHEN mark = \(mark) THEN 1 ELSE 0 END WHERE tool_id = \(tool)
            """)
        try db.run(
            """
            UPDATE tool_marks SET told = given
            WHERE tool_id = \(tool) AND (SELECT SUM(x.given - x.told) FROM tool_marks x WHERE x.tool_id = \(tool))
                >= \(Satisfaction.atOnce)
            """)
    }

    static func insert(
        _ id: ToolWord.ID, _ body: String, works: Bool, about tool: Tool.ID, by author: Member.ID?, in db: Connection
    ) throws {
        try db.run(
            """
            INSERT INTO tool_words (id, tool_id, works, body, author_id)
            VALUES (\(id), \(tool), \(works), \(body), \(author))
            """)
    }

    /// Whether these very words stand there already: a form that was sent twice.
    static func hasWord(
        _ body: String, works: Bool, about tool: Tool.ID, by author: Member.ID?, in db: Connection
    ) throws -> Bool {
        let who: SQL = author.map { "author_id = \($0)" } ?? "author_id IS NULL"
        return try db.row(
            """
            SELECT 1 AS one FROM tool_words
            WHERE tool_id = \(tool) AND works = \(works) AND body = \(body) AND \(sql: who) LIMIT 1
            """) != nil
    }

    /// Writes all words about a tool anew in another order: where a row lies and which transaction wrote it would else
    /// tell when words without a name were said.
    static func shuffleWords(about tool: Tool.ID, in db: Connection) throws {
        let words = try db.rows("SELECT id, works, body, author_id FROM tool_words WHERE tool_id = \(tool)")
            .map { row in
                (
                    id: try row["id"] as ToolWord.ID, works: try row["works"] as Bool, body: try row["body"] as String,
                    author: try row["author_id"] as Member.ID?
                )
            }
        try db.run("DELETE FROM tool_words WHERE tool_id = \(tool)")
        for word in words.shuffled() {
            try insert(word.id, word.body, works: word.works, about: tool, by: word.author, in: db)
        }
    }

    static func delete(_ word: ToolWord.ID, in db: Connection) throws {
        try db.run("DELETE FROM tool_words WHERE id = \(word)")
    }
}

extension Tool {
    init(row: Row) throws {
        id = try row["id"]
        var facts = ToolDraft()
        facts.name = try row["name"]
        facts.kind = try row["kind"]
        facts.purposes = ToolDraft.purposes(listed: try row["purposes"])
        facts.isForEveryone = try row["is_for_everyone"]
        let (people, yearly): (Int?, Int?) = (try row["people"], try row["yearly_cost"])
        facts.people = people.map { String($0) } ?? ""
        facts.yearlyCost = yearly.map { String($0) } ?? ""
        facts.frequency = try row["frequency"]
        facts.login = try row["login"]
        facts.owner = try row["owner"]
        facts.cost = try row["cost"]
        facts.place = try row["place"]
        facts.sight = try row["sight"]
        facts.clientData = try row["client_data"]
        self.facts = facts
        addedBy = try row["added_by"]
        version = try row["version"]
        mergedInto = try row["merged_into"]
        mergedAt = try row["merged_at"]
        hasRated = try row["has_rated"]
    }
}

extension ToolWord {
    init(row: Row) throws {
        id = try row["id"]
        toolID = try row["tool_id"]
        works = try row["works"]
        body = try row["body"]
        let authorID: Member.ID? = try row["author_id"]
        author = try authorID.map {
            Member.Byline(id: $0, handle: try row["handle"], name: try row["name"], portrait: try row["portrait_id"])
        }
    }
}
