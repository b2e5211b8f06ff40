import Database
import Organisation
import Square
import Support
import Testing

@Suite struct BuddyTests {
    /// The one of the cast who is asked now, with the pair.
    private func asked(_ app: TestApp) async throws -> (person: Person, pair: String)? {
        for person in Person.allCases {
            let page = try await app.browser(as: person).get("/welcome/buddy")
            if page.contains("op weg helpen?"), let pair = page.buddy { return (person, pair) }
        }
        return nil
    }

    private func choose(_ app: TestApp, _ people: [Person], mayBeBuddy: Bool) async throws {
        for person in people {
            let fields = mayBeBuddy ? ["mayBeBuddy": "1", "mayBeShown": "1"] : ["mayBeShown": "1"]
            #expect(try await app.browser(as: person).post("/settings/acquaintance", fields).status == .seeOther)
        }
    }

    @Test(arguments: Engine.available)
    func twoTimesYesMakesBuddiesWhoSeeEachOther(_ engine: Engine) async throws {
        let app = try await TestApp.grown(engine)
        let nova = try await Newcomer.make("nova", in: app)
        try await app.doChores()
        try await app.doChores()
        let (person, pair) = try #require(try await asked(app))
        let buddy = app.browser(as: person)
        for page in [try await nova.get("/"), try await buddy.get("/")] {
            #expect(page.contains("/welcome/buddies/\(pair)/acceptance") && page.contains("Leuk, doe ik"))
            #expect(page.contains("/welcome/buddies/\(pair)/refusal") && page.contains("Liever niet nu"))
        }
        for page in [try await nova.get("/welcome/buddy"), try await nova.get("/notifications")] {
            #expect(!page.main.contains(person.name), "no names before two times yes")
        }
        #expect(try await !buddy.get("/welcome/buddy").main.contains("Nova"))
        #expect(try await !buddy.get("/notifications").main.contains("Nova"))

        #expect(try await buddy.post("/welcome/buddies/\(pair)/acceptance").location == "/welcome/buddy")
        #expect(try await !buddy.get("/").contains("/welcome/buddies/\(pair)/acceptance"))
        #expect(try await buddy.get("/welcome/buddy").contains("Jij zei ja"))
        #expect(
            try await !nova.get("/welcome").main.contains(
                "/people/\(person.rawValue)\">\(person.name)</a></h3><p class=\"small\""))
        #expect(try await nova.post("/welcome/buddies/\(pair)/acceptance").status == .seeOther)
        let (hers, theirs) = (try await nova.get("/welcome/buddy"), try await buddy.get("/welcome/buddy"))
        #expect(hers.contains(person.name) && theirs.contains("Nova Nieuw") && hers.contains("kop koffie"))
        #expect(try await nova.get("/notifications").contains("Jij en \(person.name) zijn buddy"))
        #expect(try await nova.post("/welcome/buddies/\(pair)/acceptance").status == .seeOther, "an old form, again")
        #expect(try await nova.post("/welcome/buddies/\(pair)/refusal").status == .conflict, "too late to decline")

        app.clock.advance(seconds: 90 * 86_400 + 1)
        try await app.doChores()
        #expect(try await !nova.get("/welcome/buddy").contains(person.name), "it ends by itself")
        #expect(try await !nova.get("/notifications").contains("We zoeken iemand anders"))
    }

    @Test(arguments: Engine.available)
    func onlyTheTwoKnowOfAPair(_ engine: Engine) async throws {
        let app = try await TestApp.grown(engine)
        let nova = try await Newcomer.make("nova", in: app)
        try await app.doChores()
        let (person, pair) = try #require(try await asked(app))
        let others = Person.allCases.filter { $0 != person }
        for other in others {
            for act in ["acceptance", "refusal", "closure"] {
                #expect(try await app.browser(as: other).post("/welcome/buddies/\(pair)/\(act)").status == .notFound)
                #expect(try await app.browser(as: other).post("/welcome/buddies/17/\(act)").status == .notFound)
            }
        }
        #expect(try await app.browser().post("/welcome/buddies/\(pair)/refusal").status == .unauthorized)
        #expect(try await nova.post("/welcome/buddies/x/refusal").status == .notFound)
        #expect(try await nova.post("/welcome/buddies/\(pair)/acceptance").status == .seeOther, "it is still open")
    }

    @Test(arguments: Engine.available)
    func aNoHasNoNameAndTheNextIsAskedThreeTimesAtMost(_ engine: Engine) async throws {
        let app = try await TestApp.grown(engine)
        let nova = try await Newcomer.make("nova", in: app)
        try await app.doChores()
        var seen: [Person] = []
        for round in 1...3 {
            let (person, pair) = try #require(try await asked(app))
            #expect(!seen.contains(person), "another one each time")
            seen.append(person)
            #expect(try await nova.post("/welcome/buddies/\(pair)/acceptance").status == .seeOther)
            let buddy = app.browser(as: person)
            #expect(try await buddy.post("/welcome/buddies/\(pair)/refusal").status == .seeOther)
            #expect(try await buddy.post("/welcome/buddies/\(pair)/refusal").status == .seeOther, "twice is once")
            #expect(try await buddy.post("/welcome/buddies/\(pair)/acceptance").status == .conflict, "too late")
            let told = try await nova.get("/notifications").main
            #expect(told.contains("We zoeken iemand anders") && !told.contains(person.name), "round \(round)")
            #expect(try await nova.post("/welcome/buddies/\(pair)/acceptance").status == .conflict)
            #expect(try await !buddy.get("/notifications").contains("We zoeken"), "who said no hears nothing of it")
        }
        #expect(Set(seen) == [.ben, .els, .fleur], "not the adviser, the administrator or a guest")
        try await app.doChores()
        #expect(try await asked(app) == nil)
        let traces = try await app.database.read { db in
            try db.row(
                "SELECT COUNT(*) AS n FROM buddies WHERE newcomer_agreed OR buddy_agreed OR state <> 'ended'")?["n"]
                ?? 0
        }
        #expect(traces == 0, "who had said yes can't be told from what is kept, so neither who said no")
    }

    @Test(arguments: Engine.available)
    func theNewcomerMaySayNoAsWell(_ engine: Engine) async throws {
        let app = try await TestApp.grown(engine)
        let nova = try await Newcomer.make("nova", in: app)
        try await app.doChores()
        let (person, pair) = try #require(try await asked(app))
        let buddy = app.browser(as: person)
        _ = try await buddy.post("/welcome/buddies/\(pair)/acceptance")
        _ = try await nova.post("/welcome/buddies/\(pair)/refusal")
        let told = try await buddy.get("/notifications").main
        #expect(told.contains("We zoeken iemand anders") && !told.contains("Nova"))
        let next = try #require(try await asked(app))
        #expect(next.person != person)
    }

    @Test(arguments: Engine.available)
    func onlyWhoMayBeAskedIsAsked(_ engine: Engine) async throws {
        let app = try await TestApp.grown(engine)
        _ = try await Newcomer.make("vers", in: app, daysAgo: 60)
        let nova = try await Newcomer.make("nova", in: app)
        try await choose(app, [.ben, .els, .fleur], mayBeBuddy: false)
        try await app.doChores()
        #expect(try await asked(app) == nil, "everybody opted out")
        let newcomers = try await app.browser(as: .dirk).get("/welcome/newcomers")
        #expect(newcomers.main.contains("Nova Nieuw"), "the adviser sees who has nobody")

        // Ben hosts the closed group that Nova is in.
        try await choose(app, [.ben], mayBeBuddy: true)
        _ = try await app.browser(as: .ben).post("/spaces/zuid/invitations", ["handle": "nova"])
        _ = try await nova.post("/spaces/zuid/invitation/acceptance")
        try await app.doChores()
        #expect(try await asked(app) == nil, "not the host of her closed group")
        try await choose(app, [.els, .ben], mayBeBuddy: true)
        try await app.doChores()
        #expect(try await asked(app)?.person == .els)
        #expect(try await !app.browser(as: .dirk).get("/welcome/newcomers").main.contains("Nova Nieuw"))
        try await choose(app, [.els], mayBeBuddy: false)
        try await app.doChores()
        #expect(try await asked(app) == nil, "who opts out in between is asked no more")
    }

    @Test(arguments: Engine.available)
    func notWhoWasAwayLong(_ engine: Engine) async throws {
        let app = try await TestApp.grown(engine)
        app.clock.advance(seconds: 31 * 86_400)
        _ = try await Newcomer.make("nova", in: app)
        try await app.doChores()
        #expect(try await asked(app) == nil)
        _ = try await app.browser(as: .fleur).get("/")
        try await app.doChores()
        #expect(try await asked(app)?.person == .fleur)
    }

    @Test(arguments: Engine.available)
    func spreadsOverWhoWasAskedLeast(_ engine: Engine) async throws {
        let app = try await TestApp.grown(engine)
        var askedOnes: Set<Person> = []
        for number in 1...3 {
            let nova = try await Newcomer.make("nova\(number)", in: app, department: number != 2)
            try await app.doChores()
            let (person, pair) = try #require(try await asked(app))
            _ = try await app.browser(as: person).post("/welcome/buddies/\(pair)/acceptance")
            _ = try await nova.post("/welcome/buddies/\(pair)/acceptance")
            askedOnes.insert(person)
        }
        #expect(askedOnes.count == 3, "one buddy each")
        _ = try await Newcomer.make("nova4", in: app)
        try await app.doChores()
        #expect(try await asked(app) == nil, "all are somebody's buddy already")
    }

    @Test(arguments: Engine.available)
    func whoIsSwitchedOffIsNoBuddy(_ engine: Engine) async throws {
        let app = try await TestApp.grown(engine)
        let nova = try await Newcomer.make("nova", in: app)
        try await app.doChores()
        let (person, pair) = try #require(try await asked(app))
        _ = try await app.browser(as: person).post("/welcome/buddies/\(pair)/acceptance")
        try await app.switchOff(person)
        #expect(try await nova.post("/welcome/buddies/\(pair)/acceptance").status == .conflict)
        #expect(try await !nova.get("/welcome/buddy").main.contains(person.name))
        try await app.doChores()
        let (second, next) = try #require(try await asked(app))
        #expect(second != person)
        _ = try await app.browser(as: second).post("/welcome/buddies/\(next)/acceptance")
        _ = try await nova.post("/welcome/buddies/\(next)/acceptance")
        #expect(try await nova.get("/welcome/buddy").contains(second.name))
        try await app.switchOff(second)
        try await app.doChores()
        #expect(try await !nova.get("/welcome/buddy").main.contains(second.name))
        #expect(try await nova.get("/notifications").contains("We zoeken iemand anders"))
        #expect(try await asked(app) != nil, "the search goes on")
    }

    @Test(arguments: Engine.available)
    func aQuestionLapsesAndStoppingNeedsNoReason(_ engine: Engine) async throws {
        let app = try await TestApp.grown(engine)
        let nova = try await Newcomer.make("nova", in: app)
        try await app.doChores()
        let (silent, first) = try #require(try await asked(app))
        app.clock.advance(seconds: 7 * 86_400 + 1)
        #expect(try await nova.post("/welcome/buddies/\(first)/acceptance").status == .conflict)
        try await app.doChores()
        let (person, pair) = try #require(try await asked(app))
        #expect(person != silent)
        _ = try await app.browser(as: person).post("/welcome/buddies/\(pair)/acceptance")
        _ = try await nova.post("/welcome/buddies/\(pair)/acceptance")
        #expect(try await nova.post("/welcome/buddies/\(pair)/closure").status == .seeOther)
        #expect(try await nova.post("/welcome/buddies/\(pair)/closure").status == .seeOther)
        #expect(try await !app.browser(as: person).get("/welcome/buddy").main.contains("Nova"))
        try await app.doChores()
        #expect(try await asked(app) == nil, "who stopped is not asked again")
    }

    @Test(arguments: Engine.available)
    func newcomersAreShownToTheAdviserAndTheirHostsOnly(_ engine: Engine) async throws {
        let app = try await TestApp.grown(engine)
        try await choose(app, [.ben, .els, .fleur], mayBeBuddy: false)
        let nova = try await Newcomer.make("nova", in: app)
        _ = try await Newcomer.make("otto", in: app)
        _ = try await nova.post("/spaces/plein/membership")
        try await app.doChores()
        let (dirk, fleur, els) = (app.browser(as: .dirk), app.browser(as: .fleur), app.browser(as: .els))
        let all = try await dirk.get("/welcome/newcomers").main
        #expect(all.contains("Nova") && all.contains("Otto"))
        let hosted = try await fleur.get("/welcome/newcomers").main
        #expect(hosted.contains("Nova") && !hosted.contains("Otto"), "of her own group")
        #expect(try await els.get("/welcome/newcomers").main.contains("Iedereen is opgevangen"))
        for person in [Person.ada, .cleo] {
            #expect(try await app.browser(as: person).get("/welcome/newcomers").status == .notFound)
        }
    }

    @Test(arguments: Engine.available)
    func choicesStandOnOnesSettings(_ engine: Engine) async throws {
        let app = try await TestApp.grown(engine)
        let (ben, cleo) = (app.browser(as: .ben), app.browser(as: .cleo))
        #expect(
            try await ben.get("/settings").text.matches(of: /name="mayBe(Buddy|Shown)" value="1" checked/).count == 2)
        let saved = try await ben.post("/settings/acquaintance", ["mayBeShown": "1"])
        #expect(saved.location == "/settings?done=saved")
        let page = try await ben.get("/settings")
        #expect(page.text.matches(of: /name="mayBe(Buddy|Shown)" value="1" checked/).count == 1)
        let guest = try await cleo.get("/settings")
        #expect(guest.contains("name=\"mayBeShown\"") && !guest.contains("name=\"mayBeBuddy\""))
        let away = try await app.browser().post("/settings/acquaintance", ["mayBeShown": "1"])
        #expect(away.status == .unauthorized && away.contains("mayBeShown"), "the form is kept")
    }
}
