import Database
import Foundation
import Support
import Testing

@testable import App

@Suite("doctor")
struct DoctorTests {
    private let plan = LoadPlan(members: 40, spaces: 4, contributions: 120)

    @Test("finds a healthy organisation healthy", arguments: Engine.available)
    func healthy(engine: Engine) async throws {
        let app = try await LoadedApp.make(engine, plan)
        let report = await app.examine()
        #expect(report.isHealthy, "\(report.text)")
        #expect(Set(report.findings.map(\.check)).isSuperset(of: ["database", "schema", "counts", "search", "clock"]))
        #expect(report.json.hasPrefix("{\"healthy\":true"))
    }

    @Test("finds each thing that was broken", arguments: Engine.available)
    func broken(engine: Engine) async throws {
        let app = try await LoadedApp.make(engine, plan)
        #expect(await app.examine().isHealthy)
        let faults: [(check: String, statement: SQL)] = [
            ("counts", "UPDATE spaces SET member_count = member_count + 1 WHERE id = (SELECT MIN(id) FROM spaces)"),
            ("counts", "UPDATE posts SET comment_count = comment_count + 1 WHERE id = (SELECT MAX(id) FROM posts)"),
            ("counts", "UPDATE comments SET learned_count = 99 WHERE id = (SELECT MIN(id) FROM comments)"),
            ("search", "DELETE FROM search_documents WHERE id = (SELECT MIN(id) FROM comments)"),
        ]
        for (number, fault) in faults.enumerated() {
            #expect(try await app.database.write { try $0.run(fault.statement) } == 1)
            let report = await app.examine()
            let wrong = report.findings.filter { $0.verdict == .wrong }.map(\.check)
            #expect(wrong == faults.prefix(number + 1).map(\.check), "\(report.text)")
        }
    }

    @Test("finds a reaction to nothing, and a text that was taken back", arguments: Engine.available)
    func loose(engine: Engine) async throws {
        let app = try await LoadedApp.make(engine, plan)
        try await app.database.write { db in
            try db.run("UPDATE reactions SET subject_id = 5 WHERE subject_id = (SELECT MIN(subject_id) FROM reactions)")
            try db.run("UPDATE posts SET withdrawn_at = 5 WHERE id = (SELECT MIN(id) FROM posts)")
        }
        let report = await app.examine()
        #expect(report.findings.filter { $0.verdict == .wrong }.map(\.check) == ["counts"], "\(report.text)")
        #expect(report.findings.filter { $0.verdict == .warning }.map(\.check).contains("search"), "\(report.text)")
    }

    @Test("says that the database is of a newer version", arguments: Engine.available)
    func newer(engine: Engine) async throws {
        let app = try await LoadedApp.make(engine, plan)
        try await app.database.write { db in
            _ = try db.run("INSERT INTO migrations (name, applied_at) VALUES ('9999-future', 0)")
        }
        let report = await app.examine()
        #expect(!report.isHealthy)
        #expect(report.text.contains("9999-future"))
    }

    @Test("says that steps are missing, and leaves them", arguments: Engine.available)
    func older(engine: Engine) async throws {
        let (database, location) = try await TestDatabase.makeShared(engine, Array(Weerklank.migrations.prefix(2)))
        let empty = try await TestDatabase.makeShared(engine, [])
        for location in [location, empty.1] {
            let report = await Examination(location: location, mail: "log", clock: TestClock().clock).run()
            #expect(report.findings.filter { $0.verdict == .wrong }.map(\.check) == ["schema"], "\(report.text)")
        }
        let applied = try await database.read { try $0.rows("SELECT name FROM migrations").count }
        #expect(applied == 2)
    }

    @Test("says that an index was dropped")
    func dropped() async throws {
        let app = try await LoadedApp.make(.sqlite, plan)
        try await app.database.write { _ = try $0.run("DROP INDEX posts_by_space") }
        let report = await app.examine()
        #expect(!report.isHealthy)
        #expect(report.text.contains("index posts_by_space"))
    }

    @Test("says that the file is damaged")
    func damaged() async throws {
        let app = try await LoadedApp.make(.sqlite, plan)
        guard case .file(let path) = app.location else { return }
        await app.weerklank.close()
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        for page in stride(from: 20, to: 60, by: 2) {
            try file.seek(toOffset: UInt64(page * 4096))
            try file.write(contentsOf: Data(repeating: 0xA5, count: 4096))
        }
        try file.close()
        #expect(!(await app.examine().isHealthy))
    }

    @Test("says that there is no database, and makes none")
    func missing() async throws {
        let path = NSTemporaryDirectory() + "weerklank-nothing-\(UUID().uuidString)/weerklank.sqlite"
        let report = await Examination(location: .file(path), mail: nil).run()
        #expect(report.findings.filter { $0.verdict == .wrong }.map(\.check) == ["database"])
        #expect(!FileManager.default.fileExists(atPath: path))
        let away = DatabaseLocation.postgres("postgres://nobody@127.0.0.1:1/none")
        #expect(!(await Examination(location: away, mail: nil).run().isHealthy))
    }

    @Test("says that the clock is wrong")
    func clock() async throws {
        let app = try await LoadedApp.make(.sqlite, plan)
        #expect(await app.examine().isHealthy)
        app.clock.advance(seconds: -30 * 86_400)
        let back = await app.examine()
        #expect(back.findings.filter { $0.verdict == .wrong }.map(\.check) == ["clock"], "\(back.text)")
        app.clock.advance(seconds: -400 * 86_400)
        #expect(!(await app.examine().isHealthy))
    }

    @Test("looks whether pictures can be taken in")
    func pictures() {
        #expect(PictureCheck(programs: ["/bin/sh"]).run().verdict == .ok)
        #expect(PictureCheck(programs: ["/bin/sh", "/bin/is-not-there"]).run().verdict == .warning)
    }

    @Test("looks whether mails can be written")
    func mail() async throws {
        let app = try await LoadedApp.make(.sqlite)
        let folder = NSTemporaryDirectory() + "weerklank-mail-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let file = folder + "/file"
        try Data().write(to: URL(fileURLWithPath: file))
        #expect(await app.examine(mail: folder).findings.contains { $0.check == "mail" && $0.verdict == .ok })
        #expect(await app.examine(mail: file).findings.contains { $0.check == "mail" && $0.verdict == .wrong })
        #expect(await app.examine(mail: nil).findings.contains { $0.check == "mail" && $0.verdict == .warning })
    }
}
