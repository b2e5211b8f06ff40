import Database
import Support
import Testing

@Suite("SQL")
struct SQLTests {
    @Test("what is interpolated is bound, never written")
    func binding() {
        let name = "x'; DROP TABLE members; --"
        let sql: SQL = "SELECT * FROM members WHERE handle = \(name) AND id > \(7)"
        #expect(sql.rendered(for: .sqlite).text == "SELECT * FROM members WHERE handle = ?1 AND id > ?2")
        #expect(sql.rendered(for: .postgres).text == "SELECT * FROM members WHERE handle = $1 AND id > $2")
        #expect(sql.values == [.text(name), .integer(7)])
    }

    @Test("an optional binds its value or NULL")
    func optionals() {
        let some: String? = "a"
        let none: Int? = nil
        let sql: SQL = "SELECT \(some), \(none)"
        #expect(sql.values == [.text("a"), .null])
    }

    @Test("an enum with a raw value binds that")
    func enums() {
        let sql: SQL = "SELECT \(Colour.red)"
        #expect(sql.values == [.text("red")])
    }

    @Test("pieces nest and join, and their places are numbered on")
    func nesting() {
        let condition: SQL = "a = \(1)"
        let all = SQL.join([condition, "b = \(2)", "c = \(3)"], separator: " AND ")
        let sql: SQL = "SELECT \(0) WHERE \(sql: all)"
        #expect(sql.rendered(for: .postgres).text == "SELECT $1 WHERE a = $2 AND b = $3 AND c = $4")
        #expect((sql + " LIMIT \(9)").values == [.integer(0), .integer(1), .integer(2), .integer(3), .integer(9)])
        #expect(SQL.join([], separator: ", ").rendered(for: .sqlite).text == "")
    }

    @Test("each engine gets its own text")
    func choices() {
        let sql: SQL = "SELECT \(sqlite: "unixepoch()", postgres: "now()") + \(1) \(sqlite: "", postgres: "FOR UPDATE")"
        #expect(sql.rendered(for: .sqlite).text == "SELECT unixepoch() + ?1 ")
        #expect(sql.rendered(for: .postgres).text == "SELECT now() + $1 FOR UPDATE")
    }

    @Test(
        "lists are padded, so that few statements differ", arguments: [(1, 1), (2, 2), (3, 4), (5, 8), (8, 8), (9, 16)])
    func lists(count: Int, places: Int) {
        let sql: SQL = "\(list: Array(1...count))"
        #expect(sql.values.count == places)
        #expect(Set(sql.values).count == count)
        #expect(sql.values.last == .integer(Int64(count)))
    }

    @Test("nothing is in an empty list", arguments: Engine.available)
    func emptyList(engine: Engine) async throws {
        let database = try await TestDatabase.make(engine)
        let nobody: [Int] = []
        let found: [Int] = try await database.read { db in
            try db.rows("SELECT 1 WHERE 1 IN \(list: nobody)").map { try $0[0] }
                + db.rows("SELECT 2 WHERE 2 IN \(list: [3, 2, 1])").map { try $0[0] }
        }
        #expect(found == [2])
    }

    private enum Colour: String, SQLValue { case red }
}
