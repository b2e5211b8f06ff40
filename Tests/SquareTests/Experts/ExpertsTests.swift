import Database
import Organisation
import Support
import Testing

@testable import Square

@Suite struct ExpertsTests {
    @Test(arguments: Engine.available)
    func whoAnsweredAndWhoOffersAreSuggestedInAlphabeticalOrderWithTheReason(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let talk = try await app.begins(
            .ada, in: "plein", "Rolstoel met een lekke band?", "Wie weet waar die gemaakt wordt?")
        try await app.answers(.fleur, on: talk, "Bij de hulpmiddelenwinkel, zelfde dag klaar.")
        try await app.offers(.els, "rolstoelen, roosters")

        let found = try await app.suggestions(for: "De rolstoel heeft een lekke band", by: .dirk)
        #expect(found.map(\.person.handle) == ["els", "fleur"])
        try #require(found.count == 2)
        #expect(found[0].reasons == [.offers(["rolstoelen"])])
        guard case .answered(let texts) = found[1].reasons.first else {
            Issue.record("\(found[1].reasons)")
            return
        }
        #expect(texts.map(\.heading) == ["Rolstoel met een lekke band?"])
        // The reason can be read by who asks.
        let dirk = app.browser(as: .dirk)
        let place = try await dirk.get(texts[0].link.href).location
        #expect(try await dirk.get(place).contains("zelfde dag klaar"))
        // Who only asked is not among them, nor who asks now.
        #expect(
            try await app.suggestions(for: "De rolstoel heeft een lekke band", by: .fleur).map(\.person.handle) == [
                "els"
            ])
        #expect(try await app.suggestions(for: "Zeilen op het meer", by: .dirk).isEmpty)
        #expect(try await app.suggestions(for: "", by: .dirk).isEmpty)
    }

    @Test(arguments: Engine.available)
    func anAnswerThatHelpedIsSaid(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let talk = try await app.begins(
            .ada, in: "plein", "Slaapt mevrouw op een wisselmatras?", "Hoe vaak draai je dan?")
        let answer = try await app.answers(.fleur, on: talk, "Elke vier uur.")
        try await app.marksHelpful(answer, on: talk)
        let found = try await app.suggestions(for: "Wisselmatras instellen", by: .dirk)
        guard case .helped(let texts) = found.first?.reasons.first else {
            Issue.record("\(found)")
            return
        }
        #expect(texts.count == 1)
    }

    @Test(arguments: Engine.available)
    func onlyWhoCanReadTheGroupIsSuggested(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        try await app.offers(.cleo, "tilliften")
        try await app.offers(.els, "tilliften")
        try await app.offers(.fleur, "tilliften")
        // cleo is a guest of zuid; els isn't in it
        #expect(
            try await app.suggestions(for: "Tillift", by: .ben, in: "zuid").map(\.person.handle) == ["cleo", "fleur"])
        #expect(try await app.suggestions(for: "Tillift", by: .ben).map(\.person.handle) == ["els", "fleur"])
        // A guest is told of nobody outside their group.
        #expect(try await app.suggestions(for: "Tillift", by: .cleo, in: "zuid").map(\.person.handle) == ["fleur"])
    }

    @Test(arguments: Engine.available)
    func whoLeftIsNotSuggested(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        try await app.offers(.fleur, "tilliften")
        #expect(try await app.suggestions(for: "Tillift", by: .ben).count == 1)
        try await app.database.write { _ = try $0.run("UPDATE members SET state = 'off' WHERE handle = 'fleur'") }
        #expect(try await app.suggestions(for: "Tillift", by: .ben).isEmpty)
    }

    @Test(arguments: Engine.available)
    func whoSwitchedItOffIsNotSuggestedUntilItIsOnAgain(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        try await app.offers(.fleur, "tilliften")
        let fleur = app.browser(as: .fleur)
        #expect(try await fleur.get("/settings").contains("Stel mij niet voor bij hulpvragen"))
        #expect(try await fleur.post("/settings/suggestions", ["out": "1"]).status == .seeOther)
        #expect(try await app.suggestions(for: "Tillift", by: .ben).isEmpty)
        #expect(try await fleur.get("/help/who-knows").contains("Je wordt nu bij geen enkele vraag voorgesteld"))
        #expect(try await fleur.post("/settings/suggestions").status == .seeOther)
        #expect(try await app.suggestions(for: "Tillift", by: .ben).map(\.person.handle) == ["fleur"])
    }

    @Test(arguments: Engine.available)
    func nobodyIsAskedMoreThanTheOrganisationAllowsInAWeek(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        try await app.offers(.fleur, "tilliften")
        try await app.asks(.fleur, times: 2)
        #expect(try await app.suggestions(for: "Tillift", by: .ben).count == 1)
        try await app.asks(.fleur, times: 1)
        #expect(try await app.suggestions(for: "Tillift", by: .ben).isEmpty)

        let path = "/settings/organisation/suggestions"
        #expect(try await app.browser(as: .ben).post(path, ["weeklyCap": "4"]).status == .notFound)
        #expect(try await app.browser(as: .ada).post(path, ["weeklyCap": "11"]).status == .badRequest)
        #expect(try await app.suggestions(for: "Tillift", by: .ben).isEmpty)
        #expect(try await app.browser(as: .ada).post(path, ["weeklyCap": "4"]).status == .seeOther)
        #expect(try await app.suggestions(for: "Tillift", by: .ben).count == 1)
        #expect(try await app.browser(as: .ada).get("/settings/organisation").contains("4 keer per week"))

        try await app.asks(.fleur, times: 1)
        #expect(try await app.suggestions(for: "Tillift", by: .ben).isEmpty)
        app.clock.advance(seconds: 7 * 86_400 + 1)
        #expect(try await app.suggestions(for: "Tillift", by: .ben).count == 1)
    }

    @Test(arguments: Engine.available)
    func ofPeopleWhoFitAlikeItIsTheTurnOfWhoWasAskedLongestAgo(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        for person in [Person.ada, .els, .fleur] { try await app.offers(person, "tilliften") }
        try await app.asks(.ada, times: 1)
        #expect(try await app.suggestions(for: "Tillift", by: .ben, limit: 2).map(\.person.handle) == ["els", "fleur"])
        app.clock.advance(seconds: 60)
        try await app.asks(.els, times: 1)
        app.clock.advance(seconds: 60)
        try await app.asks(.fleur, times: 1)
        #expect(try await app.suggestions(for: "Tillift", by: .ben, limit: 1).map(\.person.handle) == ["ada"])
    }

    @Test(arguments: Engine.available)
    func itTakesTheSameStatementsHoweverMuchThereIs(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        for number in 1...30 {
            let talk = try await app.begins(.ada, in: "plein", "Rolstoel \(number)?", "Wie weet iets van de rolstoel?")
            try await app.answers(.fleur, on: talk, "Ik: rolstoel \(number).")
        }
        _ = try await app.suggestions(for: "Rolstoel", by: .dirk)
        let log = StatementLog()
        _ = try await StatementLog.$current.withValue(log) {
            try await app.suggestions(for: "Rolstoel", by: .dirk)
        }
        #expect(log.count <= 7, "two are the viewer and the group")
    }

    @Test(arguments: Engine.available)
    func subjectsWithoutAnyoneCanBeTaken(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let talk = try await app.begins(.ada, in: "plein", "Wie kent dit?", "Iets over #steunkousen en #wondzorg.")
        let answer = try await app.answers(.fleur, on: talk, "Over #nachtdienst weet ik niets.")
        try await app.begins(.ben, in: "zuid", "Alleen hier", "Iets over #geheimschrift.")
        try await app.offers(.els, "wondzorg")

        let dirk = app.browser(as: .dirk)
        let page = try await dirk.get("/experts/gaps")
        #expect(page.contains("#steunkousen") && page.contains("#nachtdienst"))
        #expect(!page.contains("#wondzorg") && !page.contains("geheimschrift"))
        #expect(try await app.browser(as: .ben).get("/experts/gaps").contains("#geheimschrift"))
        #expect(try await app.browser(as: .cleo).get("/experts/gaps").status == .notFound)

        let done = try await dirk.submit("/experts/offers", ["subject": "steunkousen"])
        #expect(done.contains("‘steunkousen’ staat nu bij") && !done.contains("#steunkousen"))
        #expect(try await app.browser(as: .ada).get("/people/dirk").contains("steunkousen"))
        #expect(try await dirk.post("/experts/offers", ["subject": "  "]).status == .badRequest)
        #expect(try await app.browser(as: .cleo).post("/experts/offers", ["subject": "soep"]).status == .notFound)

        try await app.marksHelpful(answer, on: talk)
        #expect(!(try await dirk.get("/experts/gaps").contains("#nachtdienst")))
    }
}
