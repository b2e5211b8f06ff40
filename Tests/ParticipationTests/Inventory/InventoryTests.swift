import Database
import Foundation
import Support
import Testing

@testable import Organisation
@testable import Participation

@Suite("the inventory") struct InventoryTests {
    private func add(
        _ name: String, to app: TestApp, as person: Person = .ben, _ more: [String: String] = [:]
    )
        async throws -> Answer
    {
        try await app.browser(as: person).post(
            "/inventory", ["name": name, "kind": "tool", "purposes": "dialogue"].merging(more) { $1 })
    }

    @Test("colleagues add and read, guests and strangers find nothing", arguments: Engine.available)
    func access(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let tool = try await add("Appgroep", to: app)
        #expect(tool.status == .seeOther)

        for path in ["/inventory", "/inventory/new", tool.location] {
            #expect(try await app.browser(as: .els).get(path).status == .ok, "\(path)")
            #expect(try await app.browser(as: .cleo).get(path).status == .notFound, "\(path)")
            #expect(try await app.browser().get(path).status == .seeOther, "\(path)")
        }
        #expect(try await add("Geheim", to: app, as: .cleo).status == .notFound)
        #expect(try await app.browser(as: .els).get("/inventory/12").status == .notFound)
        #expect(try await !app.browser(as: .els).get("/inventory").contains("Geheim"))
    }

    @Test("what is wrong is said at the field and nothing typed is lost", arguments: Engine.available)
    func invalid(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let long = String(repeating: "n", count: 81)

        let answer = try await add(long, to: app, ["people": "veel", "yearlyCost": "-3", "owner": "Team ICT"])
        #expect(answer.status == .unprocessableContent)
        #expect(answer.contains(long) && answer.contains("name-error") && answer.contains("Team ICT"))
        #expect(answer.contains("people-error") && answer.contains("yearlyCost-error") && answer.contains("veel"))

        #expect(try await add("Prikbord", to: app, ["people": "1.200"]).status == .seeOther)
        let double = try await add("prikbord ", to: app, as: .els)
        #expect(double.status == .unprocessableContent && double.contains("Dit staat er al"))
    }

    @Test("a form sent without being signed in is kept", arguments: Engine.available)
    func signedOut(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let answer = try await app.browser().post("/inventory", ["name": "Koffiemoment", "kind": "habit"])
        #expect(answer.contains("Koffiemoment"))
    }

    @Test("who steers and who added it may change it; the second of two changes is told", arguments: Engine.available)
    func changing(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let tool = try await add("Appgroep", to: app).location
        let change = ["name": "Appgroep Noord", "kind": "tool", "version": "1"]

        #expect(try await app.browser(as: .els).get("\(tool)/edit").status == .forbidden)
        #expect(try await app.browser(as: .els).post("\(tool)/edit", change).status == .forbidden)
        #expect(try await app.browser(as: .ben).get("\(tool)/edit").status == .ok)
        #expect(try await app.browser(as: .dirk).post("\(tool)/edit", change).status == .seeOther)

        let late = try await app.browser(as: .ben).post("\(tool)/edit", ["name": "Mijn naam", "version": "1"])
        #expect(late.status == .conflict && late.contains("Mijn naam") && late.contains("Bekijk wat er nu staat"))
        #expect(try await app.browser(as: .els).get(tool).contains("Appgroep Noord"))
    }

    @Test("using it too is said for one's department", arguments: Engine.available)
    func using(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let tool = try await add("Appgroep", to: app).location

        #expect(try await !app.browser(as: .els).get(tool).contains("Wijkteam Zuid"))
        #expect(try await app.browser(as: .els).submit("\(tool)/use").contains("Wijkteam Zuid"))
        #expect(try await !app.browser(as: .fleur).submit("\(tool)/use/removal").contains("Wijkteam Zuid"))
        #expect(try await app.browser(as: .cleo).post("\(tool)/use").status == .notFound)
    }

    @Test("marks are told in steps of five, once each", arguments: Engine.available)
    func marks(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let tool = try await add("Appgroep", to: app).location

        for person in [Person.ada, .ben, .dirk, .els] {
            #expect(try await app.browser(as: person).post("\(tool)/marks", ["mark": "2"]).status == .seeOther)
        }
        #expect(try await !app.browser(as: .els).get(tool).contains("Gemiddeld"), "four are not told")
        #expect(try await app.browser(as: .els).post("\(tool)/marks", ["mark": "5"]).status == .conflict)
        #expect(try await app.browser(as: .fleur).post("\(tool)/marks", ["mark": "6"]).status == .unprocessableContent)
        #expect(try await app.browser(as: .fleur).post("\(tool)/marks", ["mark": "2"]).status == .seeOther)
        #expect(try await app.browser(as: .els).get(tool).contains("Gemiddeld 2,0 van 5"))
        #expect(try await app.browser(as: .cleo).post("\(tool)/marks", ["mark": "2"]).status == .notFound)
    }

    @Test("a sixth mark alone can't be told from two looks at the page", arguments: Engine.available)
    func sixthMark(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let tool = Tool.ID(rawValue: try await add("Appgroep", to: app).id)
        let ben = try await app.viewer(.ben)
        func told(after marks: [Int]) async throws -> [Int] {
            try await app.database.write { db in
                for mark in marks { try ToolStore.addMark(mark, to: tool, in: db) }
                return try Inventory.find(tool, visibleTo: ben, in: db).satisfaction.counts
            }
        }
        #expect(try await told(after: [3, 3, 3, 3]) == [0, 0, 0, 0, 0])
        #expect(try await told(after: [3]) == [0, 0, 5, 0, 0])
        #expect(try await told(after: [1, 1, 1, 1]) == [0, 0, 5, 0, 0])
        #expect(try await told(after: [5]) == [4, 0, 5, 0, 1])
    }

    @Test("a mark and a word without a name leave nothing that leads to the person", arguments: Engine.available)
    func unnamed(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let tool = try await add("Appgroep", to: app).location
        let before = try await traces(of: .els, in: app)

        _ = try await app.browser(as: .els).submit("\(tool)/marks", ["mark": "4"])
        let page = try await app.browser(as: .els).submit(
            "\(tool)/words", ["body": "Piept op mijn vrije dag.", "works": "no", "named": "no"])
        #expect(page.contains("Piept op mijn vrije dag."))
        #expect(try await traces(of: .els, in: app) == before)

        _ = try await app.browser(as: .els).submit(
            "\(tool)/words", ["body": "Snel antwoord.", "works": "yes", "named": "yes"])
        #expect(try await traces(of: .els, in: app) > before, "a word with a name is hers")

        let word = try await app.database.read { db in
            let id: Int64 = try db.row("SELECT id FROM tool_words WHERE author_id IS NULL")!["id"]
            return id
        }
        let soon = app.site.ids.next() as Identifier<Tool>
        #expect(abs(word - soon.rawValue) > 1 << 40, "the id doesn't tell when it was written")
    }

    /// Rows that name this person: all that a mark or a word could be joined to, but for the fact that a mark was given.
    private func traces(of person: Person, in app: TestApp) async throws -> Int {
        let id = try await app.viewer(person).id
        return try await app.database.read { db in
            let rows = try db.row(
                """
                SELECT (SELECT COUNT(*) FROM events WHERE actor_id = \(id)) AS events,
                       (SELECT COUNT(*) FROM tool_contributors WHERE member_id = \(id)) AS contributions,
                       (SELECT COUNT(*) FROM tool_words WHERE author_id = \(id)) AS words
                """)!
            let counts: [Int] = [try rows["events"], try rows["contributions"], try rows["words"]]
            return counts.reduce(0, +)
        }
    }

    @Test("the rows of marks are written together, so none is the latest", arguments: Engine.available)
    func marksTogether(_ engine: Engine) async throws {
        guard engine == .postgres else { return }
        let app = try await TestApp.make(engine)
        let tool = try await add("Appgroep", to: app).location
        for (person, mark) in [(Person.ada, "1"), (.els, "4")] {
            _ = try await app.browser(as: person).submit("\(tool)/marks", ["mark": mark])
        }
        let writers = try await app.database.read { db -> Int in
            try db.row("SELECT COUNT(DISTINCT xmin::text) AS n FROM tool_marks")!["n"]
        }
        #expect(writers == 1)
    }

    @Test("words with a name are taken back by their author, without one by who steers", arguments: Engine.available)
    func takingBack(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let tool = try await add("Appgroep", to: app).location
        let els = app.browser(as: .els)
        _ = try await els.submit("\(tool)/words", ["body": "Met naam.", "named": "yes"])
        _ = try await els.submit("\(tool)/words", ["body": "Zonder naam.", "named": "no"])
        let ids = try await app.database.read { db in
            try db.rows("SELECT id FROM tool_words ORDER BY author_id IS NULL").map { try $0["id"] as Int64 }
        }
        let (named, unnamed) = ("\(tool)/words/\(ids[0])/removal", "\(tool)/words/\(ids[1])/removal")

        #expect(try await app.browser(as: .dirk).post(named).status == .forbidden)
        #expect(try await els.post(named).status == .seeOther)
        #expect(try await els.post(unnamed).status == .forbidden)
        #expect(try await app.browser(as: .dirk).post(unnamed).status == .seeOther)
        #expect(try await els.post("\(tool)/words", ["body": " "]).status == .unprocessableContent)
    }

    @Test("merging keeps words, departments and marks, and can be undone", arguments: Engine.available)
    func merging(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let one = try await add("WhatsApp", to: app).location
        let two = try await add("Appgroepen", to: app, as: .els).location
        let id = String(one.split(separator: "/").last!)
        _ = try await app.browser(as: .els).submit("\(two)/use")
        _ = try await app.browser(as: .els).submit("\(two)/words", ["body": "Snel antwoord.", "named": "yes"])
        _ = try await app.browser(as: .els).submit("\(two)/marks", ["mark": "4"])

        #expect(try await app.browser(as: .ben).post("\(two)/merge", ["into": id]).status == .forbidden)
        #expect(try await app.browser(as: .dirk).post("\(two)/merge", ["into": "77"]).status == .unprocessableContent)
        #expect(try await app.browser(as: .dirk).post("\(two)/merge", ["into": id]).status == .seeOther)

        let merged = try await app.browser(as: .ben).get(two)
        #expect(
            merged.contains("<h1>WhatsApp</h1>") && merged.contains("Snel antwoord.") && merged.contains("Appgroepen"))
        #expect(merged.contains("Wijkteam Zuid"))
        #expect(try await app.browser(as: .els).post("\(one)/marks", ["mark": "1"]).status == .conflict)

        #expect(try await app.browser(as: .ben).post("\(two)/merge/removal").status == .forbidden)
        let apart = try await app.browser(as: .dirk).submit("\(two)/merge/removal")
        #expect(apart.contains("<h1>Appgroepen</h1>") && apart.contains("Snel antwoord."))
        #expect(try await !app.browser(as: .ben).get(one).contains("Snel antwoord."))
    }

    @Test("evidence is enough when no tool lacks owner, login or place", arguments: Engine.available)
    func evidence(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        func facts() async throws -> [Evidence] {
            let ben = try await app.viewer(.ben)
            return try await app.database.read { db in
                let organisation = Organisation(
                    name: "", language: .nl, timeZone: "Europe/Amsterdam", isDemo: false, forms: [])
                let words = app.site.languages.words(.nl, timeZone: "Europe/Amsterdam")
                let canvas = Canvas(words: words, now: app.site.clock.now(), assets: app.site.assets)
                let visit = Visit(db: db, viewer: ben, organisation: organisation, canvas: canvas, path: "/")
                return try InventoryFeature.evidence(for: Journey.demoHalfway, visit: visit)
            }
        }
        #expect(try await facts().map(\.isEnough) == [false])
        let tool = try await add("Appgroep", to: app).location
        #expect(try await facts().contains { !$0.isEnough })
        _ = try await app.browser(as: .ben).submit(
            "\(tool)/edit",
            ["name": "Appgroep", "version": "1", "owner": "ICT", "login": "none", "place": "europe"])
        #expect(try await facts().allSatisfy(\.isEnough))
    }

    @Test("a page takes at most eight statements", arguments: Engine.available)
    func statements(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let tool = try await add("Appgroep", to: app).location
        for path in ["/inventory", "/inventory/new", tool, "\(tool)/edit"] {
            let log = StatementLog()
            let page = try await StatementLog.$current.withValue(log) { try await app.browser(as: .ben).get(path) }
            #expect(page.status == .ok && log.count > 1 && log.count <= 8, "\(path): \(log.count)")
        }
    }

    @Test("the same words sent twice stand there once", arguments: Engine.available)
    func twice(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (tool, els) = (try await add("Appgroep", to: app).location, app.browser(as: .els))
        for named in ["yes", "no"] {
            let word = ["body": "Snel antwoord.", "works": "yes", "named": named]
            _ = try await els.submit("\(tool)/words", word)
            let page = try await els.submit("\(tool)/words", word)
            #expect(page.text.components(separatedBy: "Snel antwoord.").count == (named == "yes" ? 2 : 3))
        }
        let other = ["body": "Snel antwoord.", "works": "yes", "named": "yes"]
        _ = try await app.browser(as: .ben).submit("\(tool)/words", other)
        let count: Int? = try await app.database.read { try $0.row("SELECT COUNT(*) AS n FROM tool_words")?["n"] }
        #expect(count == 3, "another colleague may say the same")
    }

    @Test(
        "PostgreSQL can't tell when words without a name were said", .enabled(if: Engine.available.contains(.postgres)))
    func wordsShareTheirTransaction() async throws {
        let app = try await TestApp.make(.postgres)
        let tool = try await add("Appgroep", to: app).location
        for (person, named) in [(Person.ben, "yes"), (.els, "no"), (.dirk, "yes"), (.fleur, "no")] {
            _ = try await app.browser(as: person).submit(
                "\(tool)/words", ["body": "Van \(person)", "works": "yes", "named": named])
        }
        let marks = try await app.database.read { db in
            try db.rows("SELECT CAST(xmin AS TEXT) AS x FROM tool_words").map { try $0["x"] as String }
        }
        #expect(marks.count == 4 && Set(marks).count == 1)
    }
}
