import App
import Database
import Organisation
import Support
import Testing

@testable import Square

@Suite struct ArrivalTests {
    private func poster(_ app: TestApp, host: String = "fleur") async throws -> (path: String, code: String) {
        let ada = app.browser(as: .ada)
        let page = try await ada.get("/posters")
        let department = String(try #require(page.text.firstMatch(of: /<option value="(\d+)"/)).1)
        let made = try await ada.post("/posters", ["department": department, "host": host])
        #expect(made.status == .seeOther)
        let sheet = try await ada.get(made.location)
        #expect(sheet.contains("class=\"qr\""))
        let code = String(try #require(sheet.text.firstMatch(of: /poster-code">([0-9a-z-]{19})</)).1)
        return (made.location, code)
    }

    private func ask(_ app: TestApp, _ code: String, name: String = "Gijs Smit") async throws -> Browser {
        let browser = app.browser()
        let page = try await browser.get("/join/\(code)")
        let number = try #require(page.value(of: "form"))
        let fields = ["form": number, "name": name, "mail": "BEN@example.org", "note": "Nachtdienst"]
        for _ in 0..<2 { #expect(try await browser.post("/join/\(code)", fields).location == "/waiting") }
        return browser
    }

    private func state(_ browser: Browser) async throws -> String {
        try await browser.get("/waiting", headers: [.accept: "application/json"]).text
    }

    @Test(arguments: Engine.available)
    func whoScansAPosterWaitsUntilSomebodyLetsThemIn(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (_, code) = try await poster(app)
        let gijs = try await ask(app, code)
        #expect(try await gijs.get("/waiting").contains("je staat voor de deur"))
        #expect(try await state(gijs) == "{\"state\":\"waiting\"}")
        #expect(try await gijs.get("/people").status == .seeOther)
        #expect(try await gijs.post("/waiting").status == .notFound)
        for person in [Person.ben, .dirk, .cleo] {
            #expect(try await app.browser(as: person).get("/arrivals").status == .notFound)
            #expect(!(try await app.browser(as: person).get("/notifications").contains("/arrivals")))
        }
        for person in [Person.ada, .fleur] {
            let browser = app.browser(as: person)
            #expect(try await browser.get("/notifications").contains("Iemand staat voor de deur"))
            #expect(try await browser.get("/").contains("/arrivals"))
            #expect(try await browser.get("/arrivals").contains("Gijs Smit"))
        }
        let page = try await app.browser(as: .fleur).get("/arrivals")
        // A form sent twice is one person at the door.
        #expect(page.text.matches(of: /acceptance/).count == 1)
        let path = String(try #require(page.text.firstMatch(of: /\/arrivals\/\d+/)).0)
        for person in [Person.ben, .dirk, .cleo] {
            #expect(try await app.browser(as: person).post(path + "/acceptance").status == .notFound)
        }
        #expect(try await app.browser(as: .fleur).post(path + "/acceptance").status == .seeOther)
        #expect(try await app.browser(as: .ada).post(path + "/acceptance").status == .notFound)
        #expect(!(try await app.browser(as: .ada).get("/notifications").contains("staat voor de deur")))
        #expect(try await state(gijs) == "{\"state\":\"in\"}")
        #expect(try await gijs.get("/waiting").contains("Welkom, Gijs Smit"))
        #expect(try await gijs.post("/waiting").location == "/settings?done=welcome")
        #expect(try await gijs.get("/people/gijs").contains("Wijkteam Zuid"))
        #expect(try await gijs.post("/waiting").status == .notFound)
        // Nobody showed that the address was theirs, and it was Ben's.
        let mail = try await app.database.read { try Members.account(handle: "gijs", in: $0)?.mail }
        #expect(mail == nil)
    }

    @Test(arguments: Engine.available)
    func whoIsNotLetInSeesTheClosedDoor(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (path, code) = try await poster(app)
        let (gijs, noor) = (try await ask(app, code), try await ask(app, code, name: "Noor Kuipers"))
        let fleur = app.browser(as: .fleur)
        let queue = try await fleur.get("/arrivals")
        let arrival = String(try #require(queue.text.firstMatch(of: /\/arrivals\/\d+/)).0)
        #expect(try await fleur.post(arrival + "/refusal").status == .seeOther)
        #expect(try await gijs.get("/waiting").status == .notFound)
        #expect(try await state(gijs) == "{\"state\":\"gone\"}")
        #expect(try await noor.get("/waiting").status == .ok)
        #expect(try await app.browser(as: .ben).post(path + "/removal").status == .notFound)
        #expect(try await fleur.post(path + "/removal").status == .seeOther)
        #expect(try await noor.get("/waiting").status == .notFound)
        #expect(try await app.browser().get("/join/\(code)").status == .notFound)
    }

    @Test(arguments: Engine.available)
    func aCodeIsTypedAsPeopleTypeAndGuessedByNobody(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (_, code) = try await poster(app)
        let browser = app.browser()
        let typed = code.uppercased().replacing("-", with: " ").replacing("0", with: "O").replacing("1", with: "L")
        let answer = try await browser.post("/join", ["code": typed])
        #expect(answer.location == "/join/\(code)")
        // The right one costs nothing, however often.
        for _ in 0..<20 { #expect(try await browser.get("/join/\(code)").status == .ok) }
        for guess in 0..<10 {
            #expect(try await browser.get("/join/0000-0000-0000-00\(10 + guess)").status == .notFound)
        }
        #expect(try await browser.get("/join/0000-0000-0000-0000").status == .tooManyRequests)
        app.clock.advance(seconds: 901)
        #expect(try await browser.get("/join/\(code)").status == .ok)
        #expect(Set((0..<200).map { _ in PosterCode.random().text }).count == 200)
    }

    @Test(arguments: Engine.available)
    func postersAreMadeByAdministratorsAndHostedByColleagues(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (path, code) = try await poster(app, host: "")
        for person in [Person.ben, .fleur, .cleo] {
            let browser = app.browser(as: person)
            #expect(try await browser.get("/posters").status == .notFound)
            #expect(try await browser.post("/posters", ["department": "1"]).status == .notFound)
            #expect(try await browser.get(path).status == .notFound)
        }
        let ada = app.browser(as: .ada)
        #expect(try await ada.get(path).contains(code))
        let form = try await ada.get("/posters")
        let department = try #require(form.text.firstMatch(of: /<option value="(\d+)"/)).1
        for host in ["cleo", "niemand"] {
            let answer = try await ada.post("/posters", ["department": String(department), "host": host])
            #expect(answer.status == .unprocessableContent && answer.contains("host-error"))
        }
        let (hers, _) = try await poster(app, host: "@Fleur")
        #expect(try await app.browser(as: .fleur).get(hers).status == .ok)
        // Her poster goes with her; who waits there isn't let in by nobody.
        let fleur = try await app.viewer(.fleur).id
        #expect(try await ada.post("/settings/members/\(fleur)/closure").status == .seeOther)
        #expect(try await ada.get(hers).status == .notFound)
        #expect(try await ada.get(path).status == .ok)
    }

    private func path(_ app: TestApp) async throws -> String {
        let page = try await app.browser(as: .ada).get("/arrivals")
        return String(try #require(page.text.firstMatch(of: /\/arrivals\/\d+/)).0)
    }

    @Test(arguments: Engine.available, ["down", "expired", "left"])
    func whoWaitsNoLongerIsForgottenAndToldToNobody(_ engine: Engine, _ way: String) async throws {
        let app = try await TestApp.make(engine)
        let (path, code) = try await poster(app)
        _ = try await ask(app, code)
        let ada = app.browser(as: .ada)
        #expect(try await ada.get("/notifications").contains("staat voor de deur"))
        #expect(try await ada.get("/").contains("/arrivals"))
        switch way {
        case "down": #expect(try await ada.post(path + "/removal").status == .seeOther)
        case "expired":
            app.clock.advance(seconds: 14 * 86_400)
            for chore in ArrivalsFeature.feature.chores { try await chore.run(app.site) }
        default:
            let fleur = try await app.viewer(.fleur).id
            #expect(try await ada.post("/settings/members/\(fleur)/closure").status == .seeOther)
        }
        #expect(!(try await ada.get("/notifications").contains("staat voor de deur")))
        #expect(!(try await ada.get("/").contains("/arrivals")))
        let left: Int? = try await app.database.read { try $0.row("SELECT COUNT(*) AS n FROM arrivals")?["n"] }
        #expect(left == 0)
    }

    @Test(arguments: Engine.available)
    func ofTwoWhoAnswerAtOnceOneLetsIn(_ engine: Engine) async throws {
        let (database, _) = try await TestDatabase.makeShared(engine, Weerklank.migrations)
        let app = try await TestApp.make(engine, on: database)
        let (_, code) = try await poster(app)
        for round in 0..<5 {
            let gijs = try await ask(app, code, name: "Gijs Smit \(round)")
            let path = try await path(app)
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for person in [Person.ada, .fleur, .ada, .fleur] {
                    group.addTask { try await app.browser(as: person).post(path + "/acceptance").status.code }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.sorted() == [303, 404, 404, 404])
            // Coming in is once too.
            let entered = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<3 { group.addTask { try await gijs.post("/waiting").status.code } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(entered.sorted() == [303, 404, 404])
        }
        let made: Int? = try await database.read {
            try $0.row("SELECT COUNT(*) AS n FROM members WHERE name_key LIKE 'gijs smit%'")?["n"]
        }
        #expect(made == 5)
        await database.close()
    }

    @Test(arguments: Engine.available)
    func aHostWhoBecameAGuestLetsNobodyIn(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (poster, code) = try await poster(app)
        _ = try await ask(app, code)
        let path = try await path(app)
        let (fleur, ada) = (app.browser(as: .fleur), app.browser(as: .ada))
        #expect(try await fleur.get("/arrivals").status == .ok)
        let id = try await app.viewer(.fleur).id
        let guest = ["name": "Fleur Maassen", "mail": "fleur@example.org", "role": "guest"]
        #expect(try await ada.post("/settings/members/\(id)", guest).status == .seeOther)
        for page in ["/arrivals", "/posters", poster] { #expect(try await fleur.get(page).status == .notFound) }
        for act in [path + "/acceptance", path + "/refusal", poster + "/removal"] {
            #expect(try await fleur.post(act).status == .notFound)
        }
        // Nor is she told that there are more.
        func told() async throws -> Int? {
            try await app.database.read {
                try $0.row(
                    "SELECT COUNT(*) AS n FROM notifications WHERE member_id = \(id) AND kind = 'waitsOutside'")?["n"]
            }
        }
        let before = try await told()
        _ = try await ask(app, code, name: "Noor Kuipers")
        #expect(try await told() == before)
        #expect(try await ada.post(path + "/acceptance").status == .seeOther)
    }
}
