import Database
import Support
import Testing

@Suite("Values")
struct ValueTests {
    private static let table = Migration(
        "1", "CREATE TABLE things (id BIGINT, name TEXT, size DOUBLE PRECISION, seen BOOLEAN, data BLOB)")

    /// Writes one value of a type to a column and reads it back.
    private func trip<T: SQLValue & Sendable>(_ engine: Engine, _ column: SQL, _ values: [T]) async throws -> [T] {
        let database = try await TestDatabase.make(engine, [Self.table])
        return try await database.write { db in
            try values.map { value in
                try db.run("DELETE FROM things")
                try db.run("INSERT INTO things (\(sql: column)) VALUES (\(value))")
                return try #require(try db.row("SELECT \(sql: column) FROM things"))[0]
            }
        }
    }

    @Test("texts come back as they went", arguments: Engine.available)
    func texts(engine: Engine) async throws {
        let texts = ["", "a", "Zoë 👩‍👩‍👧 een \u{301} 文字 \u{10FFFF}", "it's \"quoted\" \\ ?1 $1", "\u{1}\t\r\n", "  "]
        #expect(try await trip(engine, "name", texts) == texts)
    }

    @Test("a text of ten megabytes comes back as it went", arguments: Engine.available)
    func hugeText(engine: Engine) async throws {
        let text = String(repeating: "woord met één accent ", count: 500_000)
        #expect(try await trip(engine, "name", [text]) == [text])
    }

    @Test("the smallest and largest numbers come back", arguments: Engine.available)
    func integers(engine: Engine) async throws {
        let numbers: [Int64] = [.min, -1, 0, 1, .max]
        #expect(try await trip(engine, "id", numbers) == numbers)
    }

    @Test("every bit of a number with decimals comes back", arguments: Engine.available)
    func doubles(engine: Engine) async throws {
        let numbers = [
            0, 0.1, 1.0 / 3, -.pi, .greatestFiniteMagnitude, .leastNormalMagnitude, .leastNonzeroMagnitude,
            .infinity, -.infinity, 9_007_199_254_740_991,
        ]
        #expect(try await trip(engine, "size", numbers) == numbers)
    }

    @Test("true, false and nothing come back", arguments: Engine.available)
    func truths(engine: Engine) async throws {
        let truths: [Bool?] = [true, false, nil]
        #expect(try await trip(engine, "seen", truths) == truths)
        let database = try await TestDatabase.make(engine, [Self.table])
        let count: Int = try await database.write { db in
            try db.run("INSERT INTO things (seen) VALUES (\(true)), (\(false)), (NULL)")
            return try db.row("SELECT count(*) FROM things WHERE seen = TRUE")![0]
        }
        #expect(count == 1)
    }

    @Test("all bytes come back", arguments: Engine.available)
    func blobs(engine: Engine) async throws {
        let blobs: [[UInt8]] = [[], [0], Array(0...255)]
        #expect(try await trip(engine, "data", blobs) == blobs)
    }

    @Test("a value whose kind is only known now goes into any column", arguments: Engine.available)
    func dynamic(engine: Engine) async throws {
        let database = try await TestDatabase.make(engine, [Self.table])
        let row: [Value] = [.integer(.min), .text("a"), .real(0.5), .bool(true), .blob([0, 255])]
        let (found, nothing) = try await database.write { db in
            try db.run("INSERT INTO things VALUES (\(row[0]), \(row[1]), \(row[2]), \(row[3]), \(row[4]))")
            let found = try db.row("SELECT * FROM things")!.values
            try db.run("UPDATE things SET id = \(Value.null), data = \(Value.null)")
            return (found, try db.row("SELECT * FROM things")!.values[0])
        }
        #expect(found == (engine == .sqlite ? [row[0], row[1], row[2], .integer(1), row[4]] : row))
        #expect(nothing == .null)
    }

    @Test("NUL and NaN, which the engines keep differently, are refused by both the same", arguments: Engine.available)
    func refusals(engine: Engine) async throws {
        let database = try await TestDatabase.make(engine, [Self.table])
        for sql: SQL in ["SELECT \("a\0b")", "SELECT \(Value.text("a\0"))", "SELECT \(Double.nan)"] {
            let error = await #expect(throws: DatabaseError.self) { try await database.read { try $0.rows(sql).count } }
            #expect(error?.kind == .other)
            #expect(
                error?.message.contains(sql.values == [.text("a\0b")] || sql.values == [.text("a\0")] ? "NUL" : "NaN")
                    == true)
        }
    }

    @Test("sums and averages have the same types", arguments: Engine.available)
    func aggregates(engine: Engine) async throws {
        let database = try await TestDatabase.make(engine, [Self.table])
        let values = try await database.write { db in
            for id in [1, 20_000, 4_000_000_000, -7] { try db.run("INSERT INTO things (id, size) VALUES (\(id), 0.5)") }
            return try db.row("SELECT count(*), sum(id), avg(id), min(id), sum(size), sum(0 * id) FROM things")!.values
        }
        let expected: [Value] = [
            .integer(4), .integer(4_000_019_994), .real(1_000_004_998.5), .integer(-7), .real(2), .integer(0),
        ]
        #expect(values == expected)
    }

    @Test("decimals of PostgreSQL are read", .enabled(if: TestPostgres.address != nil))
    func numerics() async throws {
        let database = try await TestDatabase.make(.postgres)
        let values = try await database.read { db in
            try db.row(
                """
                SELECT 0.00000012345::numeric, -12345678.9::numeric, 1e30::numeric, 10000::numeric, 0::numeric,
                    -0.5::numeric, 'NaN'::numeric
                """)!.values
        }
        let expected: [Value] = [
            .real(0.00000012345), .real(-12345678.9), .real(1e30), .integer(10000), .integer(0), .real(-0.5), .null,
        ]
        #expect(values == expected)
    }
}
