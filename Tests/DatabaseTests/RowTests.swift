import Database
import Support
import Testing

@Suite("Rows")
struct RowTests {
    @Test("columns are read by name in any order, and by position", arguments: Engine.available)
    func columns(engine: Engine) async throws {
        let database = try await TestDatabase.make(engine)
        let (byName, byPosition): ([Int], [Int]) = try await database.read { db in
            let row = try db.row("SELECT 1 AS a, 2 AS b, 3 AS c")!
            return (try [row["c"], row["a"], row["b"], row["b"], row["a"]], try [row[2], row[0], row[1]])
        }
        #expect(byName == [3, 1, 2, 2, 1])
        #expect(byPosition == [3, 1, 2])
    }

    @Test("a missing column or another type is an error of its own kind", arguments: Engine.available)
    func mistakes(engine: Engine) async throws {
        let database = try await TestDatabase.make(engine)
        let mistakes: [@Sendable (Row) throws -> Void] = [
            { let _: String = try $0["wrong"] },
            { let _: String = try $0[7] },
            { let _: String = try $0[-1] },
            { let _: Int = try $0["name"] },
            { let _: String = try $0["id"] },
            { let _: String = try $0["missing"] },
            { let _: Colour = try $0["name"] },
        ]
        for mistake in mistakes {
            let error = await #expect(throws: DatabaseError.self) {
                try await database.read { db in
                    try mistake(db.row("SELECT 1 AS id, 'a' AS name, CAST(NULL AS TEXT) AS missing")!)
                }
            }
            #expect(error?.kind == .decoding)
        }
    }

    @Test("no row is nothing, and nothing in a row is nil", arguments: Engine.available)
    func nothing(engine: Engine) async throws {
        let database = try await TestDatabase.make(engine)
        try await database.read { db in
            #expect(try db.row("SELECT 1 AS a WHERE 1 = 0") == nil)
            #expect(try db.rows("SELECT 1 AS a WHERE 1 = 0").isEmpty)
            let nothing: Colour? = try db.row("SELECT CAST(NULL AS TEXT) AS a")!["a"]
            let red: Colour? = try db.row("SELECT 'red' AS a")!["a"]
            #expect(nothing == nil)
            #expect(red == .red)
        }
    }

    @Test("changed rows are counted the same", arguments: Engine.available)
    func counts(engine: Engine) async throws {
        let database = try await TestDatabase.make(
            engine, [Migration("1", "CREATE TABLE t (id BIGINT PRIMARY KEY, n BIGINT NOT NULL)")])
        let counts = try await database.write { db in
            [
                try db.run("INSERT INTO t VALUES (1, 1), (2, 2), (3, 3)"),
                try db.run("UPDATE t SET n = n WHERE id < 3"),
                try db.run("UPDATE t SET n = 0 WHERE id = 99"),
                try db.run("INSERT INTO t VALUES (1, 9) ON CONFLICT DO NOTHING"),
                try db.run("INSERT INTO t VALUES (1, 9), (4, 4) ON CONFLICT (id) DO UPDATE SET n = excluded.n"),
                try db.run("SELECT * FROM t"),
                try db.run("DELETE FROM t WHERE id = 1"),
                try db.run("CREATE TABLE u (id BIGINT)"),
            ]
        }
        #expect(counts == [3, 2, 0, 0, 2, 0, 1, 0])
    }

    @Test("what an insert returns is read, and the insert stays", arguments: Engine.available)
    func returning(engine: Engine) async throws {
        let database = try await TestDatabase.make(engine, [Migration("1", "CREATE TABLE t (id BIGINT, n BIGINT)")])
        let (first, count): (Int, Int) = try await database.write { db in
            let first: Int = try db.row("INSERT INTO t VALUES (\(1), \(2)), (\(3), \(4)) RETURNING n")!["n"]
            return (first, try db.row("SELECT count(*) FROM t")![0])
        }
        #expect(first == 2)
        #expect(count == 2)
    }

    @Test("columns follow a changed table", arguments: Engine.available)
    func changedTable(engine: Engine) async throws {
        let (database, location) = try await TestDatabase.makeShared(
            engine, [Migration("1", "CREATE TABLE t (a BIGINT); INSERT INTO t VALUES (1);")])
        let other = try await Database.open(location)
        for _ in 0..<6 {
            #expect(try await database.read { try $0.row("SELECT * FROM t")!.values } == [.integer(1)])
        }
        try await other.write { try $0.script("ALTER TABLE t ADD COLUMN b BIGINT DEFAULT 2") }
        try await database.read { db in
            let b: Int = try db.row("SELECT * FROM t")!["b"]
            #expect(b == 2)
        }
        await database.close()
        await other.close()
    }

    private enum Colour: String, SQLValue { case red }
}
