import App
import Database
import Foundation
import Logging
import Organisation
import Support
import Synchronization
import Testing

@Suite("export and import")
struct ExportTests {
    private func demo(_ engine: Engine) async throws -> TestApp {
        let app = try await TestApp.empty(engine)
        try await Demo(site: app.site, folder: Installation.find().demoFolder).fill()
        return app
    }

    private func setting(_ location: DatabaseLocation) -> Weerklank.Setting {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        var setting = Weerklank.Setting(database: location, mail: NoOutbox(), logger: logger)
        setting.clock = TestClock().clock
        return setting
    }

    @Test("every table has a rule, and every rule a table", arguments: Engine.available)
    func rules(engine: Engine) async throws {
        let app = try await TestApp.empty(engine)
        let tables = Set(try await app.database.read { try $0.tables().map(\.name) })
        let ofOneEngine: Set<String> = ["search_index", "search_recent", "search_recent_from"]
        let rules = Set(ExportedTables.rules.keys)
        #expect(tables.subtracting(rules) == [], "say in ExportedTables what becomes of it in an export")
        #expect(rules.subtracting(tables).subtracting(ofOneEngine) == [])
        for table in try await app.database.read({ try $0.tables() }) {
            guard case .exported(let without)? = ExportedTables.rules[table.name] else { continue }
            #expect(!table.key.isEmpty, "\(table.name) has no key to be told in the order of")
            #expect(without.keys.allSatisfy { name in table.columns.contains { $0.name == name } })
            #expect(table.columns.allSatisfy { $0.kind != .other })
        }
    }

    /// What three people see, without what every answer makes anew.
    private func pages(_ app: TestApp) async throws -> [String: String] {
        var pages: [String: String] = [:]
        for handle in ["ben", "dirk", "ada"] {
            let browser = app.browser()
            #expect(try await browser.post("/demo/\(handle)").status == .seeOther)
            var paths = [
                "/", "/stream", "/spaces", "/people", "/notifications", "/journeys/1", "/journeys/2", "/inventory",
                "/decisions", "/journeys/1/options", "/notes", "/help", "/settings", "/search?q=rooster",
                "/search?q=sleutelkluis", "/people?q=noord", "/bookmarks", "/spaces/wijkteam-noord",
            ]
            for list in ["/stream", "/decisions", "/inventory", "/notes", "/people", "/spaces", "/help"] {
                let text = try await browser.get(list).text
                let links = text.matches(
                    of: /href="(\/(posts|decisions|inventory|notes|people|spaces|options)\/[a-z0-9-]+)"/)
                paths += Set(links.map { String($0.1) }).sorted().prefix(5)
            }
            for path in Set(paths).sorted() {
                let answer = try await browser.get(path)
                let text = Self.withoutTokens(answer.text)
                pages["\(handle) \(path)"] = "\(answer.status.code) \(text)"
            }
        }
        return pages
    }

    /// Without what a form gets anew with every answer.
    private static func withoutTokens(_ text: String) -> String {
        let parts = text.components(separatedBy: "name=\"token\" value=\"")
        let rest = parts.dropFirst().map { String($0.drop { $0 != "\"" }) }
        return ([parts[0]] + rest).joined().components(separatedBy: "name=\"receipt\" value=\"").enumerated()
            .map { $0.offset == 0 ? $0.element : String($0.element.drop { $0 != "\"" }) }.joined()
    }

    /// Imports an export and tells what was said about it.
    private func bring(
        _ folder: String, to location: DatabaseLocation, _ imported: @escaping @Sendable () async -> Void = {}
    ) async throws -> ImportExport.Report {
        let reports = Mutex<[ImportExport.Report]>([])
        try await ImportExport(setting: setting(location)).run(folder) { report in
            reports.withLock { $0.append(report) }
            await imported()
        }
        return try #require(reports.withLock { $0.first })
    }

    private static let moves: [(Engine, Engine)] =
        Engine.available.count == 2 ? [(.sqlite, .postgres), (.postgres, .sqlite)] : [(.sqlite, .sqlite)]

    private func contents(_ folder: String) throws -> [String: Data] {
        var contents: [String: Data] = [:]
        for part in ["data", "files"] {
            for name in try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(part)") {
                contents["\(part)/\(name)"] = FileManager.default.contents(atPath: "\(folder)/\(part)/\(name)")
            }
        }
        return contents
    }

    @Test(
        "from one engine into the other: the same counts, the same pages, and the same export again", arguments: moves)
    func there(from: Engine, to: Engine) async throws {
        let folder = try TemporaryFolder()
        let app = try await demo(from)
        let first = try await Export(database: app.database, passwords: true).write(to: folder.file("first"))
        #expect(first.kinds.first { $0.name == "posts" }?.rows ?? 0 > 100)
        #expect(first.kinds.filter { $0.rows > 0 }.count > 35)

        let (empty, location) = try await TestDatabase.makeShared(to, [])
        await empty.close()
        let report = try await bring(folder.file("first"), to: location)
        #expect(report.link == nil)
        let database = try await Database.open(location)
        let second = try await Export(database: database, passwords: true).write(to: folder.file("second"))
        #expect(second.kinds.map(\.name) == first.kinds.map(\.name))
        #expect(second.kinds.map(\.rows) == first.kinds.map(\.rows))
        let (one, other) = (try contents(folder.file("first")), try contents(folder.file("second")))
        // The keys of ballots are others now, and they aren't told.
        for name in one.keys { #expect(one[name] == other[name], "\(name)") }
        #expect(one.keys.sorted() == other.keys.sorted())

        let moved = try await TestApp.empty(to, on: database)
        let (here, there) = (try await pages(app), try await pages(moved))
        #expect(here.count > 100)
        for (name, page) in here.sorted(by: { $0.key < $1.key }) { #expect(page == there[name], "\(name)") }
        let health = await Examination(location: location, mail: "log", clock: app.clock.clock).run()
        #expect(health.isHealthy, "\(health.text)")
    }

    @Test("tells no secrets and no keys of ballots", arguments: Engine.available)
    func secrets(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let secrets: [String] = try await app.database.write { db in
            try db.run("UPDATE members SET password_hash = 'hash-of-ada' WHERE handle = 'ada'")
            return try db.rows("SELECT token_hash FROM sessions").map { try $0[0] } + ["hash-of-ada"]
        }
        #expect(secrets.count > 3)
        let folder = try TemporaryFolder()
        _ = try await Export(database: app.database, passwords: false).write(to: folder.file("without"))
        _ = try await Export(database: app.database, passwords: true).write(to: folder.file("with"))
        let without = try contents(folder.file("without")).values.map { String(decoding: $0, as: UTF8.self) }.joined()
        let with = try contents(folder.file("with")).values.map { String(decoding: $0, as: UTF8.self) }.joined()
        for secret in secrets { #expect(!without.contains(secret)) }
        #expect(with.contains("hash-of-ada"))
        #expect(!without.contains("box_key") && !without.contains("\"proof\""))

        let (empty, location) = try await TestDatabase.makeShared(engine, [])
        await empty.close()
        let report = try await bring(folder.file("without"), to: location)
        let moved = try await TestApp.empty(engine, on: try await Database.open(location))
        let link = String(try #require(report.link).dropFirst(moved.site.options.address.count))
        let browser = moved.browser()
        #expect(try await browser.get(link).status == .ok)
        #expect(try await browser.post(link).status == .seeOther)
        #expect(try await browser.get("/").status == .ok)
    }

    @Test("a damaged export is refused, and nothing is imported", arguments: Engine.available)
    func damaged(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let folder = try TemporaryFolder()
        let out = folder.file("out")
        _ = try await Export(database: app.database, passwords: false).write(to: out)
        let (empty, location) = try await TestDatabase.makeShared(engine, [])
        await empty.close()
        let members = out + "/data/members.jsonl"
        let whole = try #require(FileManager.default.contents(atPath: members))
        let manifest = try #require(FileManager.default.contents(atPath: out + "/weerklank.json"))
        let faults: [(String, Data?)] = [
            (members, whole.dropLast(5)), (members, Data()), (members, nil), (out + "/weerklank.json", nil),
            (out + "/weerklank.json", manifest.dropLast(20)),
            (
                out + "/weerklank.json",
                Data(String(decoding: manifest, as: UTF8.self).replacing("0001-organisation", with: "9999-new").utf8)
            ),
        ]
        for (path, data) in faults {
            if let data {
                try data.write(to: URL(fileURLWithPath: path))
            } else {
                try FileManager.default.removeItem(atPath: path)
            }
            await #expect(throws: KeepingError.self) { try await ImportExport(setting: setting(location)).run(out) }
            try whole.write(to: URL(fileURLWithPath: members))
            try manifest.write(to: URL(fileURLWithPath: out + "/weerklank.json"))
        }
        let database = try await Database.open(location)
        #expect(try await database.read { try $0.tables() } == [])
        await database.close()
        _ = try await bring(out, to: location)
        // Twice is refused: there is an organisation now.
        await #expect(throws: KeepingError.notEmpty) { try await ImportExport(setting: setting(location)).run(out) }
    }

    @Test("a file that is missing, changed or too many is refused before anything is done")
    func files() async throws {
        let app = try await demo(.sqlite)
        let folder = try TemporaryFolder()
        let out = folder.file("out")
        let manifest = try await Export(database: app.database, passwords: false).write(to: out)
        let names = try FileManager.default.contentsOfDirectory(atPath: out + "/files").sorted()
        try #require(names.count > 1 && names.count == manifest.files)
        let one = out + "/files/" + names[0]
        let bytes = try #require(FileManager.default.contents(atPath: one))
        let (empty, location) = try await TestDatabase.makeShared(.sqlite, [])
        await empty.close()
        for change in [bytes + Data([0]), Data(), nil] {
            try FileManager.default.removeItem(atPath: one)
            try change?.write(to: URL(fileURLWithPath: one))
            await #expect(throws: KeepingError.self) { try await bring(out, to: location) }
        }
        try bytes.write(to: URL(fileURLWithPath: one))
        let stranger = out + "/files/" + String(repeating: "0", count: 64)
        try Data("x".utf8).write(to: URL(fileURLWithPath: stranger))
        await #expect(
            throws: KeepingError.damaged(
                out + "/files", "it holds \(names.count + 1) files, and \(names.count) were written")
        ) {
            try await bring(out, to: location)
        }
        try FileManager.default.removeItem(atPath: stranger)
        _ = try await bring(out, to: location)
    }

    @Test("when the index can't be made, what was imported stays and somebody comes in", arguments: Engine.available)
    func notSearchable(engine: Engine) async throws {
        let app = try await LoadedApp.make(engine, LoadPlan(members: 20, spaces: 3, contributions: 100))
        let folder = try TemporaryFolder()
        _ = try await Export(database: app.database, passwords: false).write(to: folder.file("out"))
        let (empty, location) = try await TestDatabase.makeShared(engine, [])
        await empty.close()
        let link = Mutex<String?>(nil)
        do {
            try await ImportExport(setting: setting(location)).run(folder.file("out")) { report in
                link.withLock { $0 = report.link }
                let other = try? await Database.open(location)
                try? await other?.rewrite { try $0.script("ALTER TABLE member_words RENAME TO elsewhere") }
                await other?.close()
            }
            Issue.record("the index was made without a table")
        } catch let error as KeepingError {
            guard case .notSearchable = error else { throw error }
        }
        let database = try await Database.open(location)
        try await database.rewrite { try $0.script("ALTER TABLE elsewhere RENAME TO member_words") }
        await #expect(throws: KeepingError.notEmpty) { try await bring(folder.file("out"), to: location) }
        let moved = try await TestApp.empty(engine, on: database)
        #expect(try await moved.weerklank.reindex() == 100)
        let path = String(try #require(link.withLock { $0 }).dropFirst(moved.site.options.address.count))
        let browser = moved.browser()
        #expect(try await browser.post(path).status == .seeOther)
        #expect(try await browser.get("/").status == .ok)
    }

    @Test("goes into a folder of its own")
    func folders() async throws {
        let app = try await TestApp.make(.sqlite)
        let folder = try TemporaryFolder()
        try "a letter".write(toFile: folder.file("letter"), atomically: true, encoding: .utf8)
        await #expect(throws: KeepingError.exists(folder.path)) {
            try await Export(database: app.database, passwords: false).write(to: folder.path)
        }
        #expect(try folder.names() == ["letter"])
    }

    @Test("moments are written as ISO 8601 and read back exactly")
    func moments() throws {
        #expect(ExportValue.moment(1_795_419_000_000) == "2026-11-23T07:30:00.000Z")
        #expect(ExportValue.moment(0) == "1970-01-01T00:00:00.000Z")
        #expect(ExportValue.moment(-1) == "1969-12-31T23:59:59.999Z")
        #expect(ExportValue.moment(951_782_400_000) == "2000-02-29T00:00:00.000Z")
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            let number = Int64.random(in: -62_000_000_000_000...253_402_300_799_999, using: &generator)
            #expect(ExportValue.milliseconds(ExportValue.moment(number)) == number)
        }
        for number in [Int64.max, .min, 300_000_000_000_000] {
            #expect(ExportValue.milliseconds(ExportValue.moment(number)) == number)
        }
        for wrong in ["2026-13-01T00:00:00.000Z", "2026-11-23 07:30:00.000Z", "yesterday", ""] {
            #expect(ExportValue.milliseconds(wrong) == nil)
        }
    }
}
