import Database
import Support
import Testing

@Suite("Errors")
struct ErrorTests {
    private static let schema = Migration(
        "1",
        """
        CREATE TABLE spaces (id BIGINT PRIMARY KEY);
        CREATE TABLE members (
            id BIGINT PRIMARY KEY, organisation BIGINT NOT NULL, handle TEXT NOT NULL, name TEXT CHECK (name <> ''),
            space BIGINT REFERENCES spaces (id), later BIGINT REFERENCES spaces (id) DEFERRABLE INITIALLY DEFERRED,
            UNIQUE (organisation, handle));
        CREATE UNIQUE INDEX members_by_name ON members (lower(name));
        """)

    /// Runs statements in one write and tells how that failed.
    private func kind(_ engine: Engine, _ statements: SQL...) async throws -> DatabaseError.Kind? {
        let database = try await TestDatabase.make(engine, [Self.schema])
        do {
            try await database.write { db in for sql in statements { try db.run(sql) } }
            return nil
        } catch let error as DatabaseError {
            #expect(!error.message.isEmpty)
            return error.kind
        }
    }

    private static let ada: SQL = "INSERT INTO members (id, organisation, handle, name) VALUES (1, 1, 'ada', 'Ada')"

    @Test("a double tells which columns", arguments: Engine.available)
    func unique(engine: Engine) async throws {
        #expect(try await kind(engine, Self.ada) == nil)
        #expect(
            try await kind(engine, Self.ada, "INSERT INTO members (id, organisation, handle) VALUES (1, 2, 'b')")
                == .unique("members.id"))
        #expect(
            try await kind(engine, Self.ada, "INSERT INTO members (id, organisation, handle) VALUES (2, 1, \("ada"))")
                == .unique("members.organisation, members.handle"))
        #expect(
            try await kind(engine, Self.ada, "INSERT INTO members VALUES (2, 1, 'b', \("ADA"), NULL, NULL)")
                == .unique("members_by_name"))
    }

    @Test("a reference to nothing, at once or at the end", arguments: Engine.available)
    func foreignKey(engine: Engine) async throws {
        let member: SQL = "INSERT INTO members (id, organisation, handle, space) VALUES (1, 1, 'a', \(7))"
        #expect(try await kind(engine, member) == .foreignKey)
        #expect(try await kind(engine, "INSERT INTO spaces VALUES (7)", member) == nil)
        #expect(try await kind(engine, "INSERT INTO spaces VALUES (7)", member, "DELETE FROM spaces") == .foreignKey)
        let later: SQL = "INSERT INTO members (id, organisation, handle, later) VALUES (1, 1, 'a', \(7))"
        #expect(try await kind(engine, later) == .foreignKey)
        #expect(try await kind(engine, later, "INSERT INTO spaces VALUES (7)") == nil)
    }

    @Test("a CHECK and a NOT NULL", arguments: Engine.available)
    func check(engine: Engine) async throws {
        #expect(try await kind(engine, Self.ada, "UPDATE members SET name = \("")") == .check)
        #expect(try await kind(engine, Self.ada, "UPDATE members SET handle = \(String?.none)") == .check)
    }

    @Test("a write inside a read, and not inside a write", arguments: Engine.available)
    func readOnly(engine: Engine) async throws {
        let database = try await TestDatabase.make(engine, [Self.schema])
        let error = await #expect(throws: DatabaseError.self) { try await database.read { try $0.run(Self.ada) } }
        #expect(error?.kind == .readOnly)
        #expect(try await database.write { try $0.run(Self.ada) } == 1)
        let notice = await #expect(throws: DatabaseError.self) {
            try await database.read { db in
                try db.notify("news", "1")
                try db.run(Self.ada)
            }
        }
        #expect(notice?.kind == .readOnly)
    }

    @Test("a full disk", arguments: Engine.available)
    func full(engine: Engine) async throws {
        let database = try await TestDatabase.make(engine, [Self.schema])
        let error = await #expect(throws: DatabaseError.self) {
            try await database.write { db in
                if engine == .postgres { try Self.raise("53100", db) }
                try db.run("PRAGMA max_page_count = 12")
                for id in 0..<10_000 { try db.run("INSERT INTO spaces VALUES (\(id))") }
            }
        }
        #expect(error?.kind == .full)
    }

    @Test("a damaged database", arguments: Engine.available)
    func corrupt(engine: Engine) async throws {
        let error = await #expect(throws: DatabaseError.self) {
            switch engine {
            case .postgres:
                let database = try await TestDatabase.make(engine)
                try await database.write { try Self.raise("XX001", $0) }
            case .sqlite:
                let file = try TemporaryFile(String(repeating: "this is not a database. ", count: 400))
                _ = try await Database.open(.file(file.path))
            }
        }
        #expect(error?.kind == .corrupt)
    }

    @Test("a mistake in a statement, with its text and without its values", arguments: Engine.available)
    func other(engine: Engine) async throws {
        let database = try await TestDatabase.make(engine)
        for sql: SQL in [
            "SELEC \("secret")", "SELECT * FROM nowhere WHERE a = \("secret")", "SELECT 1; SELECT \("secret")",
        ] {
            let error = await #expect(throws: DatabaseError.self) { try await database.read { try $0.rows(sql).count } }
            #expect(error?.kind == .other)
            #expect(error?.statement == sql.rendered(for: engine).text)
            #expect("\(error!)".contains("secret") == false)
        }
    }

    @Test("a place without a directory", arguments: [DatabaseLocation.file("/nowhere/at/all.sqlite")])
    func unopenable(location: DatabaseLocation) async throws {
        let error = await #expect(throws: DatabaseError.self) { _ = try await Database.open(location) }
        #expect(error?.message.contains("/nowhere/at/all.sqlite") == true)
    }

    /// What can't be made to happen to a server here, the server is asked to report.
    private static func raise(_ state: StaticString, _ db: Connection) throws {
        try db.script("DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '\(state)', MESSAGE = 'as asked'; END $$")
    }
}
