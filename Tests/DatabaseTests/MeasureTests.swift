import Database
import Foundation
import Support
import Testing

/// The figures of docs/decisions/0002: `WEERKLANK_MEASURE=1 swift test -c release --filter MeasureTests`.
@Suite("Figures", .enabled(if: ProcessInfo.processInfo.environment["WEERKLANK_MEASURE"] != nil), .serialized)
struct MeasureTests {
    private struct Post: Sendable {
        let id: Int64
        let title: String
        let body: String
        let at: Instant

        init(_ row: Row) throws {
            (id, title, body, at) = try (row["id"], row["title"], row["body"], row["at"])
        }
    }

    private static let schema = Migration(
        "1",
        """
        CREATE TABLE posts (id BIGINT PRIMARY KEY, title TEXT NOT NULL, body TEXT NOT NULL, at BIGINT NOT NULL);
        CREATE TABLE copies (id BIGINT PRIMARY KEY, title TEXT NOT NULL, at BIGINT NOT NULL);
        """)

    @Test("what a call costs", arguments: Engine.available)
    func calls(engine: Engine) async throws {
        let (database, _) = try await TestDatabase.makeShared(engine, [Self.schema])
        try await database.write { db in
            for id in 0..<10_000 {
                let body = "the text of a post with some words \(id)"
                try db.run("INSERT INTO posts VALUES (\(id), \("title \(id)"), \(body), \(id))")
            }
        }
        let amount = engine == .sqlite ? 50_000 : 5_000
        try await measure("\(engine): a read without a statement", amount) {
            for _ in 0..<amount { try await database.read { _ in } }
        }
        try await measure("\(engine): a read of one row", amount) {
            for call in 0..<amount { try await one(database, call) }
        }
        try await measure("\(engine): the same from 8 tasks at once", amount) {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for task in 0..<8 {
                    group.addTask { for call in 0..<amount / 8 { try await one(database, call + task) } }
                }
                try await group.waitForAll()
            }
        }
        try await measure("\(engine): a read of 20 rows, decoded", amount) {
            for call in 0..<amount { _ = try await database.read { try Self.page($0, call) } }
        }
        try await measure("\(engine): 20 rows, decoded, without the read around it", amount) {
            try await database.read { db in for call in 0..<amount { _ = try Self.page(db, call) } }
        }
        try await measure("\(engine): a write of one row", amount / 10) {
            for call in 0..<amount / 10 {
                try await database.write { try $0.run("UPDATE posts SET at = \(call) WHERE id = \(call)") }
            }
        }
        let inserts = engine == .sqlite ? 400_000 : 40_000
        try await measure("\(engine): an insert among many", inserts) {
            try await database.write { db in
                for id in 0..<inserts {
                    try db.run("INSERT INTO copies (id, title, at) VALUES (\(id), \("title"), \(id))")
                }
            }
        }
        await database.close()
    }

    private func one(_ database: Database, _ call: Int) async throws {
        let title: String = try await database.read { db in
            try db.row("SELECT id, title FROM posts WHERE id = \(call % 10_000)")!["title"]
        }
        #expect(!title.isEmpty)
    }

    private static func page(_ db: Connection, _ call: Int) throws -> [Post] {
        try db.rows("SELECT id, title, body, at FROM posts WHERE id > \(call % 9_000) ORDER BY id LIMIT 20").map(
            Post.init)
    }

    private func measure(_ what: String, _ amount: Int, _ body: () async throws -> Void) async rethrows {
        let (cpu, began) = (Self.cpu(), ContinuousClock.now)
        try await body()
        let wall = (ContinuousClock.now - began) / .microseconds(1) / Double(amount)
        print(String(format: "%6.2f µs CPU %7.2f µs  ", (Self.cpu() - cpu) / Double(amount), wall) + what)
    }

    /// Of this process, in microseconds.
    private static func cpu() -> Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        let seconds = Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        return seconds * 1_000_000 + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec)
    }
}
