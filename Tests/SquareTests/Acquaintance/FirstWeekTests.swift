import Database
import Organisation
import Square
import Support
import Testing

@Suite struct FirstWeekTests {
    @Test(arguments: Engine.available)
    func homeWelcomesForTwoWeeksUnlessPutAway(_ engine: Engine) async throws {
        let app = try await TestApp.grown(engine)
        let nova = try await Newcomer.make("nova", in: app)
        let welcome = "Welkom. Fijn dat je er bent"
        #expect(try await nova.get("/").contains(welcome))
        #expect(try await !app.browser(as: .ben).get("/").contains(welcome))

        #expect(try await nova.post("/welcome/closure").location == "/")
        #expect(try await !nova.get("/").contains(welcome))
        #expect(try await nova.get("/welcome").contains("Zet terug op het Plein"))
        #expect(try await nova.post("/welcome/closure/removal").location == "/welcome")
        #expect(try await nova.post("/welcome/closure/removal").location == "/welcome", "twice is once")
        #expect(try await nova.get("/").contains(welcome))

        app.clock.advance(seconds: 13 * 86_400)
        #expect(try await nova.get("/").contains(welcome))
        app.clock.advance(seconds: 86_400)
        #expect(try await !nova.get("/").contains(welcome))
        #expect(try await nova.get("/welcome").status == .ok, "the page stays")
    }

    @Test(arguments: Engine.available)
    func stepsFollowFromWhatIsSo(_ engine: Engine) async throws {
        let app = try await TestApp.grown(engine)
        let nova = try await Newcomer.make("nova", in: app)
        func done() async throws -> Int {
            try await nova.get("/welcome").main.matches(of: /<li class="done">/).count
        }
        #expect(try await done() == 0)
        _ = try await nova.post(
            "/settings/profile", ["name": "Nova Nieuw", "askMeAbout": "bakken", "askAudience": "everyone"])
        #expect(try await done() == 1)
        _ = try await nova.post("/spaces/plein/membership")
        #expect(try await done() == 2)
        let post = try await app.browser(as: .dirk).post(
            "/spaces/plein/posts", ["title": "Wie weet dit?", "body": "Iets."])
        let comment = try await nova.post("\(post.location)/comments", ["body": "Ik weet het."])
        #expect(try await done() == 3)
        #expect(try await nova.get("/").contains("Je bent goed begonnen"))
        _ = try await nova.post("\(comment.location)/withdrawal")
        #expect(try await done() == 2)
        _ = try await nova.post("\(post.location)/reactions", ["give": "thanks"])
        #expect(try await done() == 3, "a thank-you counts as well")
    }

    @Test(arguments: Engine.available)
    func taskIsAQuestionNobodyAnsweredThatOneMayRead(_ engine: Engine) async throws {
        let app = try await TestApp.grown(engine)
        let (ben, dirk, els) = (app.browser(as: .ben), app.browser(as: .dirk), app.browser(as: .els))
        _ = try await els.post("/spaces/raad/posts", ["title": "Geheime vraag?", "body": "Iets."])
        _ = try await ben.post("/spaces/zuid/posts", ["title": "Gesloten vraag?", "body": "Iets."])
        _ = try await dirk.post("/spaces/plein/posts", ["title": "Geen vraag", "body": "Iets om te weten."])
        let nova = try await Newcomer.make("nova", in: app)
        _ = try await nova.post("/spaces/plein/posts", ["title": "Eigen vraag?", "body": "Iets."])
        #expect(try await !nova.get("/welcome").main.contains("id=\"task\""), "nothing that waits for Nova")

        let question = try await dirk.post("/spaces/plein/posts", ["title": "Sleutels", "body": "Waar liggen ze?"])
        let page = try await nova.get("/welcome").main
        #expect(page.contains("id=\"task\"") && page.contains(question.location) && page.contains("Dirk Peeters"))
        #expect(!page.contains("vraag?"), "not a closed one, nor a hidden one, nor one's own")
        _ = try await els.post("\(question.location)/comments", ["body": "In de la."])
        #expect(try await !nova.get("/welcome").main.contains("id=\"task\""), "answered")
    }

    @Test(arguments: Engine.available)
    func whoIsWhoHasHostsAdviserAndDepartment(_ engine: Engine) async throws {
        let app = try await TestApp.grown(engine)
        let nova = try await Newcomer.make("nova", in: app)
        let alone = try await Newcomer.make("otto", in: app, department: false)
        _ = try await nova.post("/spaces/plein/membership")
        let page = try await nova.get("/welcome").main
        #expect(page.contains("Weet alles van dit plein") && page.contains("Werkt ook op jouw afdeling"))
        #expect(page.contains("Beheert Plein") && !page.contains("Beheert Zuid") && !page.contains("Raad"))
        let other = try await alone.get("/welcome")
        #expect(other.status == .ok && other.main.contains("Weet alles van dit plein"))
        #expect(!other.main.contains("Werkt ook op jouw afdeling"))
        #expect(other.main.contains("/spaces/plein/membership"), "an open group to join")
        #expect(!other.main.contains("van je afdeling"), "two colleagues are not counted, nor is no department")
    }

    @Test(arguments: Engine.available)
    func colleaguesInAGroupAreCountedFromFive(_ engine: Engine) async throws {
        let app = try await TestApp.grown(engine)
        let nova = try await Newcomer.make("nova", in: app)
        #expect(try await nova.get("/welcome").main.contains("Collega’s van je afdeling zijn hier"))
        for person in [Person.ada, .els] { _ = try await app.browser(as: person).post("/spaces/plein/membership") }
        #expect(try await nova.get("/welcome").main.contains("5 collega’s van je afdeling zijn hier"))
    }

    @Test(arguments: Engine.available)
    func guestsSeeTheirGroupsOnly(_ engine: Engine) async throws {
        let app = try await TestApp.grown(engine)
        let (cleo, guest) = (app.browser(as: .cleo), try await Newcomer.make("gast", in: app, role: .guest))
        let page = try await cleo.get("/welcome").main
        #expect(page.contains("href=\"/spaces/zuid\"") && page.contains("Beheert Zuid"))
        #expect(!page.contains("/spaces/plein") && !page.contains("/people/dirk") && !page.contains("/people/near"))
        #expect(try await guest.get("/").contains("Kijk in welke groepen je bent"))
        #expect(try await guest.get("/welcome").main.contains("Je bent nog in geen groep"))
        let near = try await cleo.get("/people/near")
        #expect(near.status == .ok && near.main.contains("/people/ben") && !near.main.contains("/people/dirk"))
        #expect(try await guest.get("/people/near").main.contains("Nog niemand"))
        _ = try await app.browser(as: .fleur).post("/spaces/plein/invitations", ["handle": "gast"])
        _ = try await guest.post("/spaces/plein/invitation/acceptance")
        _ = try await guest.post("/spaces/plein/posts", ["title": "Fiets", "body": "Waar? #parkeren"])
        _ = try await app.browser(as: .els).post("/spaces/plein/posts", ["title": "Auto", "body": "Daar. #parkeren"])
        _ = try await app.browser(as: .dirk).post("/spaces/plein/posts", ["title": "Auto", "body": "Hier. #parkeren"])
        let theirs = try await guest.get("/people/near").main
        #expect(theirs.contains("/people/dirk") && theirs.contains("Schreef ook over #parkeren"))
        #expect(!theirs.contains("/people/els"), "she wrote in an open group but isn't in it: a guest doesn't know her")
        #expect(try await app.browser().get("/welcome").location == "/sign-in?next=%2Fwelcome")
    }

    @Test(arguments: Engine.available)
    func anOrganisationOfOneHasNobodyToMeet(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        #expect(try await app.browser(as: .ada).get("/").contains("Welkom. Fijn dat je er bent"))
        for person in [Person.ben, .dirk, .els, .fleur] { try await app.switchOff(person) }
        let ada = app.browser(as: .ada)
        #expect(try await !ada.get("/").contains("Welkom. Fijn dat je er bent"))
        #expect(try await ada.get("/welcome").main.contains("Hier is nog niemand anders"))
        #expect(try await ada.get("/people/near").main.contains("Nog niemand"))
        try await app.doChores()
    }

    @Test(arguments: Engine.available)
    func everyPageRunsAtMostEightStatements(_ engine: Engine) async throws {
        let app = try await TestApp.grown(engine)
        let nova = try await Newcomer.make("nova", in: app, subjects: "wondzorg")
        _ = try await nova.post("/spaces/plein/membership")
        let question = try await app.browser(as: .dirk).post(
            "/spaces/plein/posts", ["title": "Weet jij dit?", "body": "Vraag voor @nova."])
        _ = try await app.browser(as: .dirk).post(
            "\(question.location)/edit", ["body": "Vraag voor @nova.", "version": "1"])
        try await app.doChores()
        app.clock.advance(seconds: 61)
        for path in ["/", "/welcome", "/welcome/buddy", "/people/near", "/settings", "/people", "/notifications"] {
            let log = StatementLog()
            let answer = try await StatementLog.$current.withValue(log) { try await nova.get(path) }
            #expect(answer.status == .ok, "\(path)")
            #expect(log.count <= 8, "\(path): \(log.entries.map(\.text).joined(separator: "\n"))")
            #expect(log.count > 1)
        }
        for person in [Person.ben, .fleur, .els, .dirk] {
            for path in ["/", "/welcome", "/welcome/buddy", "/people/near"] {
                let log = StatementLog()
                _ = try await StatementLog.$current.withValue(log) { try await app.browser(as: person).get(path) }
                #expect(log.count <= 8, "\(person) \(path): \(log.entries.map(\.text).joined(separator: "\n"))")
            }
        }
        for person in Person.allCases {
            let log = StatementLog()
            _ = try await StatementLog.$current.withValue(log) { try await app.browser(as: person).get("/") }
            let own = log.entries.filter { $0.text.contains("buddies") || $0.text.contains("acquaintance") }
            #expect(own.isEmpty && log.count > 1, "home costs \(person) nothing, asked or not")
        }
        let log = StatementLog()
        _ = try await StatementLog.$current.withValue(log) { try await nova.get("/") }
        #expect(log.entries.filter { $0.text.contains("buddies") }.count == 1, "and a newcomer one statement")
    }
}
