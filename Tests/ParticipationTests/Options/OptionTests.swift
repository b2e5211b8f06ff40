import Database
import Support
import Testing

@testable import Organisation
@testable import Participation

@Suite("the options of a journey") struct OptionTests {
    private let journey = Journey.ID(rawValue: 501)

    private func started(_ engine: Engine) async throws -> TestApp {
        let app = try await TestApp.make(engine)
        let dirk = try await app.viewer(.dirk)
        try await app.database.write { db in
            try db.run(
                """
                INSERT INTO journeys (id, title, question, leader_id, started_at)
                VALUES (\(journey), 'Hoe vinden we elkaar?', 'Wat hebben we nodig?', \(dirk.id), \(app.site.clock.now()))
                """)
        }
        return app
    }

    private func close(_ app: TestApp) async throws {
        try await app.database.write { db in
            try db.run(
                """
                INSERT INTO journey_phases (journey_id, phase, state, who) VALUES (\(journey), \(Phase.options), 'done', '')
                """)
        }
    }

    private var list: String { "/journeys/501/options" }
    private var nothing: String { "/options/501" }

    private func add(_ name: String, to app: TestApp, _ more: [String: String] = [:]) async throws -> Answer {
        try await app.browser(as: .dirk).post(list, ["name": name, "kind": "weerklank"].merging(more) { $1 })
    }

    private func values(_ value: Int, except missing: Criterion? = nil, version: Int = 1) -> [String: String] {
        Criterion.allCases.reduce(into: ["version": String(version)]) { fields, criterion in
            guard criterion != missing else { return }
            fields["v_\(criterion.rawValue)"] = String(value)
            fields["r_\(criterion.rawValue)"] = "Omdat."
        }
    }

    @Test("colleagues read, who steers adds, guests find nothing", arguments: Engine.available)
    func access(_ engine: Engine) async throws {
        let app = try await started(engine)
        let option = try await add("Een eigen plein", to: app, ["forms": "posts", "serves": "dialogue"]).location

        for path in [list, option, nothing] {
            #expect(try await app.browser(as: .ben).get(path).status == .ok, "\(path)")
            #expect(try await app.browser(as: .cleo).get(path).status == .notFound, "\(path)")
        }
        #expect(try await app.browser(as: .ben).get(option).contains("Berichten"))
        #expect(try await app.browser(as: .ben).get("\(list)/new").status == .forbidden)
        #expect(try await app.browser(as: .ada).get("\(list)/new").status == .ok)
        #expect(try await app.browser(as: .ben).post(list, ["name": "Anders"]).status == .forbidden)
        #expect(try await app.browser(as: .cleo).post(list, ["name": "Anders"]).status == .notFound)
        #expect(try await app.browser(as: .ben).post("\(option)/values", values(3)).status == .forbidden)
        for path in ["/journeys/77/options", "/journeys/77/options/new", "/options/77", "/options/77/values"] {
            #expect(try await app.browser(as: .dirk).get(path).status == .notFound, "\(path)")
        }
    }

    @Test("doing nothing is always there and stays", arguments: Engine.available)
    func doingNothing(_ engine: Engine) async throws {
        let app = try await started(engine)
        let dirk = app.browser(as: .dirk)

        let empty = try await dirk.get(list)
        #expect(empty.contains("Niets veranderen") && empty.contains("Nog geen volgorde"))
        #expect(try await dirk.post("\(nothing)/removal").status == .conflict)
        let option = try await add("Een eigen plein", to: app).location
        #expect(try await dirk.post("\(option)/removal").status == .seeOther)
        #expect(try await dirk.get(option).status == .notFound)
        #expect(try await dirk.get(list).contains("Niets veranderen"))
    }

    @Test("what is wrong with an option is said at the field", arguments: Engine.available)
    func invalid(_ engine: Engine) async throws {
        let app = try await started(engine)
        let long = String(repeating: "o", count: 81)
        #expect(try await add("Eerste", to: app).status == .seeOther)

        #expect(try await add(long, to: app).contains(long))
        #expect(try await add(" eerste", to: app).status == .unprocessableContent)
        let address = try await add("Groep", to: app, ["kind": "externalGroup", "address": "javascript:alert(1)"])
        #expect(address.status == .unprocessableContent && address.contains("address-error"))
        #expect(
            try await add("Groep", to: app, ["kind": "externalGroup", "address": "https://example.org/g"]).status
                == .seeOther)
        #expect(try await add("Teams", to: app, ["kind": "existingTool", "tool": "4"]).contains("tool-error"))
    }

    @Test("values need a reason, missing ones are said and never count as nothing", arguments: Engine.available)
    func valuing(_ engine: Engine) async throws {
        let app = try await started(engine)
        let dirk = app.browser(as: .dirk)
        let option = try await add("Een eigen plein", to: app).location

        let wrong = try await dirk.post("\(option)/values", ["version": "1", "v_fit": "6", "v_cost": "2"])
        #expect(
            wrong.status == .unprocessableContent && wrong.contains("v_fit-error") && wrong.contains("r_cost-error"))
        #expect(try await dirk.post("\(option)/values", values(4, except: .cost)).status == .seeOther)
        #expect(try await dirk.post("\(nothing)/values", values(2)).status == .seeOther)
        let open = try await app.browser(as: .ben).get(list)
        #expect(open.contains("mist nog") && open.contains("Nog geen volgorde"))

        let late = try await dirk.post("\(option)/values", values(1, version: 1))
        #expect(late.status == .conflict && late.contains("Iemand anders"))
        #expect(try await dirk.post("\(option)/values", values(4, version: 2)).status == .seeOther)
        let ready = try await app.browser(as: .ben).get(list)
        #expect(ready.contains("Een eigen plein staat bovenaan") && ready.contains("met 70 punten minder"))
        #expect(!ready.contains("mist nog"))
    }

    @Test("equal sums are told as a tie", arguments: Engine.available)
    func tie(_ engine: Engine) async throws {
        let app = try await started(engine)
        let option = try await add("Een eigen plein", to: app).location
        for path in [option, nothing] { _ = try await app.browser(as: .dirk).post("\(path)/values", values(3)) }
        let page = try await app.browser(as: .ben).get(list)
        #expect(page.contains("Gelijk") && page.contains("Niets veranderen, Een eigen plein"))
        #expect(!page.contains("staat bovenaan"))
    }

    @Test("a what if changes nothing, and a wrong weight is said and left out", arguments: Engine.available)
    func whatIf(_ engine: Engine) async throws {
        let app = try await started(engine)
        let option = try await add("Een eigen plein", to: app).location
        for (path, value) in [(option, 4), (nothing, 2)] {
            _ = try await app.browser(as: .dirk).post("\(path)/values", values(value))
        }
        let ben = app.browser(as: .ben)

        #expect(try await ben.get("\(list)?w_fit=10").contains("met 80 punten minder"))
        #expect(try await ben.get(list).contains("met 70 punten minder"))
        for wrong in ["11", "-1", "veel", "5.5", "", "99999999999999999999"] {
            let answer = try await ben.get("\(list)?w_fit=\(wrong)&w_cost=0")
            #expect(answer.status == .ok && answer.contains("w_fit-error"), "\(wrong)")
            #expect(answer.contains("met 60 punten minder"), "the saved weight is used for \(wrong)")
        }
        let piece = try await ben.get("\(list)?w_fit=10", headers: [.accept: "text/vnd.fragment+html"])
        #expect(piece.text.hasPrefix("<div id=\"board\"") && piece.contains("met 80 punten minder"))
    }

    @Test("of those who save weights or the same name at once, one does", arguments: Engine.available)
    func atOnce(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let journey = try await app.browser(as: .dirk).post("/journeys", ["title": "Samen", "question": "Wat?"]).id
        let dirk = app.browser(as: .dirk)
        let list = "/journeys/\(journey)/options"
        func saved(_ path: String, _ form: [String: String]) async throws -> Int {
            try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<6 { group.addTask { try await dirk.post(path, form).status == .seeOther } }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
        }
        #expect(try await saved(list, ["kind": "weerklank", "name": "Plein"]) == 1)
        #expect(try await saved("\(list)/weights?version=0", [Criterion.allCases[0].field: "3"]) == 1)
    }

    @Test("weights are saved by who steers; the second of two is told", arguments: Engine.available)
    func weights(_ engine: Engine) async throws {
        let app = try await started(engine)
        let save = "\(list)/weights?version=0"

        #expect(try await app.browser(as: .ben).post(save, ["w_fit": "9"]).status == .forbidden)
        #expect(try await app.browser(as: .dirk).post(save, ["w_fit": "11"]).status == .unprocessableContent)
        #expect(try await app.browser(as: .dirk).post(save, ["w_fit": "9"]).status == .seeOther)
        #expect(try await app.browser(as: .ada).post(save, ["w_fit": "1"]).status == .conflict)
        #expect(try await app.browser(as: .ben).get(list).contains("× 9"))
    }

    @Test("points are their author's; others agree", arguments: Engine.available)
    func points(_ engine: Engine) async throws {
        let app = try await started(engine)
        let (ben, els) = (app.browser(as: .ben), app.browser(as: .els))
        #expect(try await ben.submit("\(nothing)/points", ["body": "Rust.", "side": "pro"]).contains("Rust."))
        #expect(try await ben.post("\(nothing)/points", ["body": "", "side": "con"]).status == .unprocessableContent)
        #expect(try await ben.submit("\(nothing)/points", ["body": "Rust.", "side": "pro"]).contains("Rust."))
        let count: Int? = try await app.database.read { try $0.row("SELECT COUNT(*) AS n FROM option_points")?["n"] }
        #expect(count == 1, "the same form sent twice says it once")
        let id = try await app.database.read { db in try db.row("SELECT id FROM option_points")!["id"] as Int64 }
        let point = "\(nothing)/points/\(id)"

        #expect(try await ben.post("\(point)/agreement").status == .forbidden)
        #expect(try await els.submit("\(point)/agreement").contains("<span class=\"n\">1</span>"))
        #expect(try await els.submit("\(point)/agreement").contains("<span class=\"n\">1</span>"), "once each")
        #expect(try await els.submit("\(point)/agreement/removal").contains("<span class=\"n\">0</span>"))
        #expect(try await els.post(point, ["body": "Onrust.", "version": "1"]).status == .forbidden)
        #expect(try await ben.submit(point, ["body": "Rust en regelmaat.", "version": "1"]).contains("regelmaat"))
        #expect(try await ben.post(point, ["body": "Nog eens.", "version": "1"]).status == .conflict)
        #expect(try await els.post("\(point)/removal").status == .forbidden)
        #expect(try await !ben.submit("\(point)/removal").contains("regelmaat"))
        #expect(try await app.browser(as: .cleo).post("\(nothing)/points", ["body": "Hoi"]).status == .notFound)
    }

    @Test("a closed step can be read and tried, not changed", arguments: Engine.available)
    func closed(_ engine: Engine) async throws {
        let app = try await started(engine)
        let option = try await add("Een eigen plein", to: app).location
        try await close(app)

        #expect(try await app.browser(as: .ben).get("\(list)?w_fit=1").status == .ok)
        #expect(try await add("Te laat", to: app).status == .conflict)
        #expect(try await app.browser(as: .dirk).post("\(option)/removal").status == .conflict)
        #expect(try await app.browser(as: .dirk).post("\(option)/values", values(3)).status == .conflict)
        #expect(try await app.browser(as: .ben).post("\(option)/points", ["body": "Te laat."]).status == .conflict)
    }

    @Test("two hundred options are shown in a few statements, one more is refused", arguments: Engine.available)
    func many(_ engine: Engine) async throws {
        let app = try await started(engine)
        try await app.database.write { db in
            try OptionChangeStore.insertNothing(in: journey, db: db)
            for number in 1...199 {
                var draft = OptionDraft()
                draft.name = "Optie \(number)"
                try OptionChangeStore.insert(app.site.ids.next(), draft, in: journey, db: db)
            }
        }
        let log = StatementLog()
        let page = try await StatementLog.$current.withValue(log) { try await app.browser(as: .ben).get(list) }
        #expect(page.contains("Optie 199") && log.count > 1 && log.count <= 8)
        #expect(try await add("Te veel", to: app).status == .unprocessableContent)
    }

    @Test("evidence is enough with another option and all values", arguments: Engine.available)
    func evidence(_ engine: Engine) async throws {
        let app = try await started(engine)
        func facts() async throws -> [Evidence] {
            let ben = try await app.viewer(.ben)
            return try await app.database.read { db in
                let organisation = Organisation(
                    name: "", language: .nl, timeZone: "Europe/Amsterdam", isDemo: false, forms: [])
                let words = app.site.languages.words(.nl, timeZone: "Europe/Amsterdam")
                let canvas = Canvas(words: words, now: app.site.clock.now(), assets: app.site.assets)
                let visit = Visit(db: db, viewer: ben, organisation: organisation, canvas: canvas, path: "/")
                return try OptionsFeature.evidence(for: journey, visit: visit)
            }
        }
        _ = try await app.browser(as: .dirk).post("\(nothing)/values", values(2))
        #expect(try await facts().contains { !$0.isEnough }, "doing nothing alone is no choice")
        let option = try await add("Een eigen plein", to: app).location
        #expect(try await facts().contains { !$0.isEnough }, "values are missing")
        _ = try await app.browser(as: .dirk).post("\(option)/values", values(4))
        let all = try await facts()
        #expect(all.allSatisfy(\.isEnough) && all.contains { $0.text.contains("Een eigen plein staat bovenaan") })
    }

    @Test("a page takes at most eight statements", arguments: Engine.available)
    func statements(_ engine: Engine) async throws {
        let app = try await started(engine)
        let option = try await add("Een eigen plein", to: app).location
        for path in [list, "\(list)/new", option, "\(option)/edit", "\(option)/values"] {
            let log = StatementLog()
            let page = try await StatementLog.$current.withValue(log) { try await app.browser(as: .dirk).get(path) }
            #expect(page.status == .ok && log.count > 1 && log.count <= 8, "\(path): \(log.count)")
        }
    }
}
