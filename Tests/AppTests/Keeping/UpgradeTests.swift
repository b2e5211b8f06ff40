import App
import Database
import Foundation
import Support
import Testing

@Suite("upgrade")
struct UpgradeTests {
    @Test("a database of an earlier release is brought up to date and works", arguments: Engine.available)
    func earlier(engine: Engine) async throws {
        let text = try RepositoryFiles.text("Tests/AppTests/Keeping/Upgrade/0014.\(engine.rawValue).sql")
        let (database, location) = try await TestDatabase.makeShared(engine, [])
        try await database.rewrite { try $0.script(text) }
        let counts: @Sendable (Connection) throws -> [String: Int] = { db in
            try db.tables().filter { !["migrations", "search_vocabulary"].contains($0.name) }
                .reduce(into: [String: Int]()) { $0[$1.name] = try db.count($1) }
        }
        let before = try await database.read(counts)
        #expect(before["posts"] == 14 && before["members"] ?? 0 > 60)
        let steps = try await database.read { try $0.appliedMigrations() }
        #expect(steps.count == 14 && steps.last == "0014-spaces-elsewhere")

        // A copy made before, as every upgrade begins.
        let folder = try TemporaryFolder()
        _ = try await Backup(database: database).write(to: folder.file("before"))

        let app = try await TestApp.empty(engine, on: database)
        try await database.migrate(Weerklank.migrations)
        let after = try await database.read(counts)
        for (table, rows) in before { #expect(after[table] == rows, "\(table)") }
        let report = await Examination(location: location, mail: "log", clock: app.clock.clock).run()
        #expect(report.isHealthy, "\(report.text)")

        for handle in ["ben", "dirk", "ada"] {
            let browser = app.browser()
            #expect(try await browser.post("/demo/\(handle)").status == .seeOther)
            var paths = [
                "/", "/spaces", "/people", "/journeys/1", "/decisions", "/inventory", "/help", "/notes", "/stream",
            ]
            let stream = try await browser.get("/stream").text.matches(of: /href="(\/posts\/\d+)"/)
            #expect(!stream.isEmpty)
            paths += Set(stream.map { String($0.1) })
            for path in paths { #expect(try await browser.get(path).status == .ok, "\(handle) \(path)") }
        }
        let (empty, other) = try await TestDatabase.makeShared(engine, [])
        await empty.close()
        let restored = try await Restore(location: other, replaces: false).run(folder.file("before"))
        #expect(restored.migrations == steps)
        let again = try await Database.open(other)
        #expect(try await again.read { try $0.appliedMigrations() } == Weerklank.migrations.map(\.name))
        await again.close()
    }

    @Test("the schema of then is what its steps make today: a step is never edited", arguments: Engine.available)
    func steps(engine: Engine) async throws {
        let text = try RepositoryFiles.text("Tests/AppTests/Keeping/Upgrade/0014.\(engine.rawValue).sql")
        let then = try await TestDatabase.make(engine, [])
        try await then.rewrite { try $0.script(text) }
        let now = try await TestDatabase.make(engine, Array(Weerklank.migrations.prefix(14)))
        #expect(try await then.schema() == (try await now.schema()))
    }

    @Test("search and people are made anew from what is written", arguments: Engine.available)
    func reindex(engine: Engine) async throws {
        let app = try await LoadedApp.make(engine, LoadPlan(members: 30, spaces: 4, contributions: 200))
        let words: @Sendable (Connection) throws -> [String] = { db in
            try db.rows("SELECT place, word FROM search_words ORDER BY place, word").map {
                "\(try $0["place"] as Int64) \(try $0["word"] as String)"
            }
                + db.rows("SELECT word, member_id FROM member_words ORDER BY word, member_id").map {
                    "\(try $0["word"] as String) \(try $0["member_id"] as Int64)"
                }
        }
        let before = try await app.database.read(words)
        #expect(before.count > 100)
        try await app.database.write { db in
            _ = try db.run("DELETE FROM search_documents WHERE id IN (SELECT id FROM posts)")
        }
        #expect(!(await app.examine().isHealthy))
        #expect(try await app.weerklank.reindex() == 200)
        #expect(try await app.database.read(words) == before)
        let report = await app.examine()
        #expect(report.isHealthy, "\(report.text)")
    }
}
