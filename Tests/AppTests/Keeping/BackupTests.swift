import App
import Database
import Foundation
import Support
import Testing

@Suite("backup and restore")
struct BackupTests {
    private let plan = LoadPlan(members: 40, spaces: 4, contributions: 400)

    private func rows(_ location: DatabaseLocation) async throws -> [String: Int] {
        let database = try await Database.open(location)
        let rows = try await database.read { db in
            Dictionary(uniqueKeysWithValues: try db.tables().map { ($0.name, try db.count($0)) })
        }
        await database.close()
        return rows
    }

    private func healthy(_ location: DatabaseLocation) async -> Bool {
        await Examination(location: location, mail: "log", clock: TestClock().clock).run().isHealthy
    }

    @Test("brings everything back, in another database", arguments: Engine.available)
    func whole(engine: Engine) async throws {
        let app = try await LoadedApp.make(engine, plan)
        let folder = try TemporaryFolder()
        let made = try await Backup(database: app.database, clock: app.clock.clock).write(to: folder.file("copy"))
        #expect(made.rows["posts"] == 100 && made.rows["comments"] == 300)
        #expect(try BackupReader(path: folder.file("copy")).verify() == made)
        #expect(try folder.names() == ["copy"])

        let (database, location) = try await TestDatabase.makeShared(engine, [])
        await database.close()
        let restored = try await Restore(location: location, replaces: false).run(folder.file("copy"))
        #expect(restored == made)
        #expect(try await rows(location) == made.rows)
        #expect(await healthy(location))
    }

    @Test("is only readable for its owner")
    func rights() async throws {
        let app = try await LoadedApp.make(.sqlite, plan)
        let folder = try TemporaryFolder()
        _ = try await Backup(database: app.database).write(to: folder.file("copy"))
        let values = try FileManager.default.attributesOfItem(atPath: folder.file("copy"))
        #expect((values[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    }

    @Test("is of one moment, while others go on writing", arguments: Engine.available)
    func whileServing(engine: Engine) async throws {
        let app = try await LoadedApp.make(engine, plan)
        let folder = try TemporaryFolder()
        // Each write adds one row to two tables: a copy with one and not the other is of no moment.
        try await app.database.write { try $0.script("CREATE TABLE ones (n BIGINT); CREATE TABLE twos (n BIGINT);") }
        let writing = Task {
            var number: Int64 = 0
            while !Task.isCancelled {
                number += 1
                let next = number
                try await app.database.write { db in
                    try db.run("INSERT INTO ones (n) VALUES (\(next))")
                    try db.run("INSERT INTO twos (n) VALUES (\(next))")
                }
            }
            return number
        }
        for number in 0..<3 {
            let made = try await Backup(database: app.database).write(to: folder.file("copy\(number)"))
            #expect(made.rows["ones"] == made.rows["twos"])
        }
        writing.cancel()
        let written = try? await writing.value
        #expect(written ?? 1 > 0)
        #expect(try await app.number("SELECT COUNT(*) FROM ones") > 0)
    }

    @Test("doesn't overwrite an organisation unasked", arguments: Engine.available)
    func refuses(engine: Engine) async throws {
        let app = try await LoadedApp.make(engine, plan)
        let folder = try TemporaryFolder()
        let made = try await Backup(database: app.database).write(to: folder.file("copy"))
        try await app.database.write { _ = try $0.run("UPDATE posts SET title = 'later'") }
        await app.weerklank.close()
        await #expect(throws: KeepingError.notEmpty) {
            try await Restore(location: app.location, replaces: false).run(folder.file("copy"))
        }
        #expect(try await number(app.location, "SELECT COUNT(*) FROM posts WHERE title = 'later'") == 100)
        _ = try await Restore(location: app.location, replaces: true).run(folder.file("copy"))
        #expect(try await number(app.location, "SELECT COUNT(*) FROM posts WHERE title = 'later'") == 0)
        #expect(try await rows(app.location) == made.rows)
    }

    private func number(_ location: DatabaseLocation, _ statement: SQL) async throws -> Int {
        let database = try await Database.open(location)
        let number: Int = try await database.read { try $0.row(statement)?[0] ?? -1 }
        await database.close()
        return number
    }

    @Test(
        "damaged anywhere, or cut off anywhere, is refused and leaves everything as it was", arguments: Engine.available
    )
    func damaged(engine: Engine) async throws {
        let app = try await LoadedApp.make(engine, plan)
        let folder = try TemporaryFolder()
        _ = try await Backup(database: app.database).write(to: folder.file("copy"))
        let before = try await rows(app.location)
        await app.weerklank.close()
        let whole = try #require(FileManager.default.contents(atPath: folder.file("copy")))
        var broken: [Data] = [Data(), whole.prefix(10), whole.dropLast(), whole + Data([0])]
        for place in stride(from: 0, to: whole.count, by: whole.count / 12) {
            var copy = whole
            copy[place] ^= 0x10
            broken += [copy, whole.prefix(place)]
        }
        var last = whole
        last[last.count - 1] ^= 1
        broken.append(last)
        for data in broken {
            try data.write(to: URL(fileURLWithPath: folder.file("broken")))
            await #expect(throws: KeepingError.self, "\(data.count)") {
                try await Restore(location: app.location, replaces: true).run(folder.file("broken"))
            }
        }
        #expect(try await rows(app.location) == before)
        #expect(await healthy(app.location))
        _ = try await Restore(location: app.location, replaces: true).run(folder.file("copy"))
    }

    @Test("that fails half-way leaves everything as it was", arguments: Engine.available)
    func failsLate(engine: Engine) async throws {
        let app = try await LoadedApp.make(engine, plan)
        let folder = try TemporaryFolder()
        // Whole by its checksum, but its rows refer to nothing: found only once they are in.
        try await app.database.rewrite { db in
            if engine == .postgres { try db.script("ALTER TABLE comments DROP CONSTRAINT comments_post_id_fkey") }
            if engine == .postgres { try db.run("UPDATE comments SET post_id = 5") }
        }
        _ = try await Backup(database: app.database).write(to: folder.file("copy"))
        let other = try await LoadedApp.make(engine, LoadPlan(members: 5, spaces: 2, contributions: 20))
        let before = try await rows(other.location)
        await other.weerklank.close()
        if engine == .postgres {
            await #expect(throws: (any Error).self) {
                try await Restore(location: other.location, replaces: true).run(folder.file("copy"))
            }
            #expect(try await rows(other.location) == before)
        } else {
            // In use by another connection: nothing is moved.
            guard case .file(let path) = other.location else { return }
            let user = try await Database.open(other.location)
            try await user.ping()
            await #expect(throws: KeepingError.inUse(path)) {
                try await Restore(location: other.location, replaces: true).run(folder.file("copy"))
            }
            await user.close()
            #expect(try await rows(other.location) == before)
            _ = try await Restore(location: other.location, replaces: true).run(folder.file("copy"))
        }
        #expect(await healthy(other.location) || engine == .sqlite)
    }

    @Test("of an older version is brought up to date, and of a newer one refused in words", arguments: Engine.available)
    func versions(engine: Engine) async throws {
        let (database, _) = try await TestDatabase.makeShared(engine, Array(Weerklank.migrations.prefix(14)))
        let folder = try TemporaryFolder()
        let old = try await Backup(database: database).write(to: folder.file("old"))
        #expect(old.migrations.count == 14)
        try await database.write { db in
            _ = try db.run("INSERT INTO migrations (name, applied_at) VALUES ('9999-future', 0)")
        }
        _ = try await Backup(database: database).write(to: folder.file("new"))
        await database.close()

        let (empty, location) = try await TestDatabase.makeShared(engine, [])
        await empty.close()
        await #expect(throws: KeepingError.newer("9999-future")) {
            try await Restore(location: location, replaces: false).run(folder.file("new"))
        }
        _ = try await Restore(location: location, replaces: false).run(folder.file("old"))
        let report = await Examination(location: location, mail: "log", clock: TestClock().clock).run()
        #expect(report.findings.contains { $0.check == "schema" && $0.verdict == .ok }, "\(report.text)")
    }

    @Test("whose newer steps fail leaves everything as it was", arguments: Engine.available)
    func stepFails(engine: Engine) async throws {
        let app = try await LoadedApp.make(engine, plan)
        let folder = try TemporaryFolder()
        _ = try await Backup(database: app.database).write(to: folder.file("copy"))
        let other = try await LoadedApp.make(engine, LoadPlan(members: 5, spaces: 2, contributions: 20))
        let before = try await rows(other.location)
        await other.weerklank.close()
        // Found only by rows that are there.
        let step = Migration("9999-one-post", "CREATE UNIQUE INDEX one_post ON posts ((id < 0))")
        await #expect(throws: DatabaseError.self) {
            try await Restore(location: other.location, replaces: true, migrations: Weerklank.migrations + [step])
                .run(folder.file("copy"))
        }
        #expect(try await rows(other.location) == before)
        #expect(await healthy(other.location))
        let good = Migration("9999-posts", "CREATE INDEX posts_again ON posts (id)")
        _ = try await Restore(location: other.location, replaces: true, migrations: Weerklank.migrations + [good])
            .run(folder.file("copy"))
        let restored = try await Database.open(other.location)
        #expect(
            try await restored.read { try $0.appliedMigrations() } == Weerklank.migrations.map(\.name) + [good.name])
        #expect(try await restored.read { try $0.row("SELECT COUNT(*) FROM posts")?[0] as Int? } == 100)
        await restored.close()
    }

    @Test("of the other engine is refused", .enabled(if: Engine.available.count == 2))
    func otherEngine() async throws {
        let app = try await LoadedApp.make(.sqlite, plan)
        let folder = try TemporaryFolder()
        _ = try await Backup(database: app.database).write(to: folder.file("copy"))
        let (database, location) = try await TestDatabase.makeShared(.postgres, [])
        await database.close()
        await #expect(throws: KeepingError.otherEngine(backup: "sqlite", here: "postgres")) {
            try await Restore(location: location, replaces: true).run(folder.file("copy"))
        }
    }

    @Test("takes the place of an older backup only, and of nothing else")
    func names() async throws {
        let app = try await LoadedApp.make(.sqlite, plan)
        let folder = try TemporaryFolder()
        try "a letter".write(toFile: folder.file("letter"), atomically: true, encoding: .utf8)
        await #expect(throws: KeepingError.exists(folder.file("letter"))) {
            try await Backup(database: app.database).write(to: folder.file("letter"))
        }
        #expect(try String(contentsOfFile: folder.file("letter"), encoding: .utf8) == "a letter")
        _ = try await Backup(database: app.database).write(to: folder.file("copy"))
        _ = try await Backup(database: app.database).write(to: folder.file("copy"))
        #expect(try folder.names() == ["copy", "letter"])
    }

    @Test("on a full disk says so, and leaves no half file and a healthy database", arguments: Engine.available)
    func fullDisk(engine: Engine) async throws {
        try #require(Program.isThere)
        let app = try await LoadedApp.make(engine, plan)
        let folder = try TemporaryFolder()
        guard engine == .postgres else {
            _ = try await Backup(database: app.database).write(to: folder.file("whole"))
            let made = try await Program.run("$W restore '\(folder.file("whole"))' --data '\(folder.file("data"))'")
            #expect(made.status == 0, "\(made.text)")
            let full = try await Program.run(
                "ulimit -f 100; $W backup '\(folder.file("copy"))' --data '\(folder.file("data"))'")
            #expect(full.status == 1 && full.text.contains("The disk is full"), "\(full.text)")
            #expect(try folder.names() == ["data", "whole"])
            let later = try await Program.run("$W backup '\(folder.file("copy"))' --data '\(folder.file("data"))'")
            #expect(later.status == 0, "\(later.text)")
            return
        }
        guard case .postgres(let address) = app.location else { return }
        let full = try await Program.run("ulimit -f 20; $W backup '\(folder.file("copy"))' --database '\(address)'")
        #expect(full.status == 1 && full.text.contains("The disk is full"), "\(full.text)")
        #expect(try folder.names() == [])
        #expect(await app.examine().isHealthy)
    }

    @Test("has an age the doctor looks at")
    func age() async throws {
        let app = try await LoadedApp.make(.sqlite, plan)
        let folder = try TemporaryFolder()
        func verdict() async -> Finding.Verdict? {
            let report = await Examination(
                location: app.location, mail: "log", backup: folder.file("copy"), clock: app.clock.clock
            ).run()
            return report.findings.first { $0.check == "backup" }?.verdict
        }
        #expect(await verdict() == .wrong)
        _ = try await Backup(database: app.database, clock: app.clock.clock).write(to: folder.file("copy"))
        #expect(await verdict() == .ok)
        app.clock.advance(seconds: 2 * 86_400)
        #expect(await verdict() == .warning)
        try Data("WEERKLANK BACKUP\nno".utf8).write(to: URL(fileURLWithPath: folder.file("copy")))
        #expect(await verdict() == .wrong)
    }
}
