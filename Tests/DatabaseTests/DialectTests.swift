import Database
import Support
import Testing

/// Where the engines would differ if nothing were done about it.
@Suite("One dialect")
struct DialectTests {
    private func matches(_ engine: Engine, _ condition: SQL) async throws -> Bool {
        try await TestDatabase.make(engine).read { try $0.row("SELECT 1 AS found WHERE \(sql: condition)") != nil }
    }

    @Test("LIKE minds the case", arguments: Engine.available)
    func like(engine: Engine) async throws {
        #expect(try await matches(engine, "\("Ada") LIKE \("A%")"))
        #expect(try await matches(engine, "\("Ada") LIKE \("a%")") == false)
    }

    @Test("a prefix is found by an index", arguments: Engine.available)
    func prefix(engine: Engine) async throws {
        let database = try await TestDatabase.make(
            engine, [Migration("1", "CREATE TABLE people (name_key TEXT NOT NULL UNIQUE, id BIGINT)")])
        let log = StatementLog()
        try await StatementLog.$current.withValue(log) {
            _ = try await database.read { try $0.rows("SELECT id FROM people WHERE name_key LIKE 'ada%'").count }
        }
        let plan = try await database.plan(log.entries[0])
        #expect(plan.contains(engine == .sqlite ? "SEARCH people USING INDEX" : "Index Cond: ((name_key >= 'ada'"))
    }

    @Test("what stands in double quotes is a name", arguments: Engine.available)
    func quotes(engine: Engine) async throws {
        await #expect(throws: DatabaseError.self) { try await matches(engine, "\"ada\" = 'ada'") }
    }

    @Test("texts sort by their bytes", arguments: Engine.available)
    func order(engine: Engine) async throws {
        let sorted: [String] = try await TestDatabase.make(engine).read { db in
            try db.rows(
                "SELECT name FROM (SELECT 'b' AS name UNION SELECT 'é' UNION SELECT 'B' UNION SELECT 'a') n ORDER BY name"
            )
            .map { try $0["name"] }
        }
        #expect(sorted == ["B", "a", "b", "é"])
    }
}
