import Database
import Support
import Testing

@Suite("Migrations")
struct MigrationTests {
    private static let first = Migration("0001-first", "CREATE TABLE a (id BIGINT PRIMARY KEY, data BLOB);")
    private static let second = Migration("0002-second", "CREATE TABLE b (id BIGINT); INSERT INTO b VALUES (7);")

    private func names(_ database: Database) async throws -> [String] {
        try await database.read { try $0.rows("SELECT name FROM migrations ORDER BY name").map { try $0[0] } }
    }

    @Test("they run in the order of their names, each once", arguments: Engine.available)
    func order(engine: Engine) async throws {
        let database = try await TestDatabase.make(engine)
        try await database.migrate([Self.first])
        try await database.migrate([Self.second, Self.first])
        try await database.migrate([Self.first, Self.second])
        #expect(try await names(database) == ["0001-first", "0002-second"])
        let rows: Int = try await database.read { try $0.row("SELECT count(*) FROM b")![0] }
        #expect(rows == 1)
    }

    @Test("one that fails leaves nothing of itself, and those before it stay", arguments: Engine.available)
    func failing(engine: Engine) async throws {
        let database = try await TestDatabase.make(engine)
        let broken = Migration("0002-broken", "CREATE TABLE c (id BIGINT); INSERT INTO nowhere VALUES (1);")
        await #expect(throws: DatabaseError.self) { try await database.migrate([Self.first, broken]) }
        #expect(try await names(database) == ["0001-first"])
        await #expect(throws: DatabaseError.self) { try await database.read { try $0.rows("SELECT * FROM c").count } }
        try await database.migrate([Self.first, Self.second])
        #expect(try await names(database) == ["0001-first", "0002-second"])
    }

    @Test("nodes that start at once migrate once", arguments: Engine.available)
    func concurrent(engine: Engine) async throws {
        let (database, location) = try await TestDatabase.makeShared(engine)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    let node = try await Database.open(location)
                    try await node.migrate([Self.first, Self.second])
                    await node.close()
                }
            }
            try await group.waitForAll()
        }
        let rows: Int = try await database.read { try $0.row("SELECT count(*) FROM b")![0] }
        #expect(rows == 1)
        #expect(try await names(database) == ["0001-first", "0002-second"])
        await database.close()
    }

    @Test("an older program on a newer database says what to do", arguments: Engine.available)
    func newer(engine: Engine) async throws {
        let database = try await TestDatabase.make(engine, [Self.first, Self.second])
        let error = await #expect(throws: DatabaseError.self) { try await database.migrate([Self.first]) }
        #expect(error?.message.contains("0002-second") == true)
        #expect(error?.message.contains("newer version") == true)
    }

    @Test("two with one name are a mistake", arguments: Engine.available)
    func twice(engine: Engine) async throws {
        let database = try await TestDatabase.make(engine)
        await #expect(throws: DatabaseError.self) { try await database.migrate([Self.first, Self.first]) }
    }

    @Test("a table that others refer to can be made anew, and broken references are found", arguments: Engine.available)
    func rebuilt(engine: Engine) async throws {
        let tables = Migration(
            "1",
            """
            CREATE TABLE spaces (id BIGINT PRIMARY KEY, name TEXT);
            CREATE TABLE posts (id BIGINT PRIMARY KEY, space BIGINT NOT NULL REFERENCES spaces (id) ON DELETE CASCADE);
            INSERT INTO spaces VALUES (1, 'a');
            INSERT INTO posts VALUES (1, 1);
            """)
        let rebuilt = Migration(
            "2",
            sqlite: """
                CREATE TABLE new_spaces (id BIGINT PRIMARY KEY, name TEXT NOT NULL);
                INSERT INTO new_spaces SELECT id, name FROM spaces;
                DROP TABLE spaces;
                ALTER TABLE new_spaces RENAME TO spaces;
                """, postgres: "ALTER TABLE spaces ALTER COLUMN name SET NOT NULL;")
        let database = try await TestDatabase.make(engine, [tables, rebuilt])
        let posts: Int = try await database.read { try $0.row("SELECT count(*) FROM posts")![0] }
        #expect(posts == 1)
        let breaking = Migration("3", "DELETE FROM spaces;")
        let cut = Migration(
            "3", sqlite: breaking.sqlite, postgres: "ALTER TABLE posts DISABLE TRIGGER ALL; SELECT 1/0;")
        await #expect(throws: DatabaseError.self) { try await database.migrate([tables, rebuilt, cut]) }
        // The keys are watched again afterwards.
        let error = await #expect(throws: DatabaseError.self) {
            try await database.write { try $0.run("INSERT INTO posts VALUES (2, 99)") }
        }
        #expect(error?.kind == .foreignKey)
    }
}
