import Database
import Deliberation
import Organisation
import Support
import Testing
import Web

@testable import Participation

@Suite struct DecisionTests {
    @Test(arguments: Engine.available)
    func aRankingIsVotedInChangedClosedAndCounted(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let cast = DecisionCast(app: app)
        let path = try await cast.start("ranking")
        let ben = app.browser(as: .ben)

        #expect(try await ben.get("/").contains("Stem mee: Welke kleur?"))
        #expect(try await cast.vote(path, ["1", "2", "", ""], by: ben).status == .seeOther)
        #expect(try await !ben.get("/").contains("Stem mee: Welke kleur?"))
        try await cast.vote(path, ["2", "1", "", ""], by: ben)
        try await cast.vote(path, ["3", "1", "2", ""], by: app.browser(as: .els))
        #expect(try await !ben.get(path).contains("Els Thijssen</a></th>"), "hidden until it closes")

        cast.wait()
        let page = try await ben.get(path)
        #expect(page.contains("<h2>Groen</h2>") && page.contains("Wint van elke andere optie"))
        #expect(page.contains("Els Thijssen") && !page.contains("&lt;"))
        #expect(try await cast.vote(path, ["1", "2", "", ""], by: ben).status == .conflict)
        let result = try await cast.result(path)
        #expect(result?.winners == [1] && result?.voters == 2 && result?.eligible == 5)
        #expect(result?.others.map(\.winners) == [[1], [1], [1]])
    }

    @Test(arguments: ["majority", "approval", "score", "dots"])
    func everyMethodHasABallotAndAResult(_ method: String) async throws {
        let app = try await TestApp.make()
        let cast = DecisionCast(app: app)
        let path = try await cast.start(method, options: method == "majority" ? "Rood" : "Rood\nGroen")
        for person in [Person.ben, .els, .fleur] {
            if method == "majority" {
                try await cast.choose(path, person == .fleur ? "against" : "for", as: person)
            } else {
                let marks = ["approval": ["1", "", ""], "score": ["5", "2", ""], "dots": ["2", "1", "0"]][method]!
                #expect(try await cast.vote(path, marks, by: app.browser(as: person)).status == .seeOther)
            }
        }
        cast.wait()
        let page = try await app.browser(as: .ben).get(path)
        let result = try #require(try await cast.result(path))
        #expect(result.winner == 0 && result.voters == 3)
        #expect(page.status == .ok && page.contains("Zo is geteld") && !page.contains("&lt;"))
    }

    @Test(arguments: Engine.available)
    func aConsentRoundGoesFromQuestionsToObjectionToANewVersionToCarried(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let cast = DecisionCast(app: app)
        let path = try await cast.start("consent", options: "Rood | Met een randje")
        let (ben, dirk) = (app.browser(as: .ben), app.browser(as: .dirk))

        #expect(try await cast.choose(path, "for", as: .ben).status == .conflict, "first understand")
        _ = try await ben.post(path + "/remarks", ["body": "Welk rood?", "token": "een"])
        _ = try await ben.post(path + "/remarks", ["body": "Welk rood?", "token": "een"])
        #expect(try await dirk.get(path).text.components(separatedBy: "Welk rood?").count == 2)
        #expect(try await ben.post(path + "/stage", ["stage": "object"]).status == .forbidden)
        _ = try await dirk.post(path + "/stage", ["stage": "object"])

        let silent = try await cast.choose(path, "against", as: .els)
        #expect(silent.status == .unprocessableContent && silent.contains("Schrijf wat je bezwaar is"))
        try await cast.choose(path, "against", reason: "Rood verbleekt in de zon.", as: .els)
        try await cast.choose(path, "for", as: .ben)
        #expect(try await dirk.get(path).contains("Rood verbleekt in de zon."))
        let old = try await app.browser(as: .fleur).get(path).value(of: "version") ?? ""

        _ = try await dirk.post(path + "/amendments", ["name": "Donkerrood", "text": "", "reason": "Verbleekt niet."])
        let page = try await app.browser(as: .els).get(path)
        #expect(page.contains("Donkerrood") && page.contains("Eerdere stemmen vervielen"))
        #expect(try await app.browser(as: .els).get("/notifications").contains("Er is iets veranderd"))
        #expect(try await ben.get("/").contains("Stem mee: Welke kleur?"), "Ben's vote lapsed")
        let late = try await app.browser(as: .fleur).post(path + "/ballot", ["version": old, "choice": "for"])
        #expect(late.status == .conflict, "a vote on the earlier version counts for nothing")

        for person in [Person.ben, .els, .dirk] { try await cast.choose(path, "for", as: person) }
        cast.wait()
        #expect(try await ben.get(path).contains("Het voorstel gaat door"))
    }

    @Test(arguments: Engine.available)
    func objectionsThatStandLeadToAVoteByMajority(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let cast = DecisionCast(app: app)
        let path = try await cast.start("consent", options: "Rood", with: ["fallback": "yes"])
        _ = try await app.browser(as: .dirk).post(path + "/stage", ["stage": "object"])
        try await cast.choose(path, "against", reason: "Te fel.", as: .els)
        cast.wait()
        let page = try await app.browser(as: .ben).get(path)
        #expect(page.contains("stemmen we nu met meerderheid") && page.contains("Ben je voor of tegen?"))
        #expect(try await cast.result(path) == nil)
        try await cast.choose(path, "for", as: .ben)
        app.clock.advance(seconds: 15 * 86_400)
        #expect(try await app.browser(as: .ben).get(path).contains("Het voorstel gaat door"))
    }

    @Test(arguments: Engine.available)
    func whatComesBackWhenItsTimeHasCome(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let cast = DecisionCast(app: app)
        let path = try await cast.start("ranking", with: ["opens": "2026-11-24T09:00"])
        let (ben, els) = (app.browser(as: .ben), app.browser(as: .els))
        #expect(try await ben.get(path).contains("open vanaf"))
        #expect(try await cast.vote(path, ["1", "", "", ""], by: ben).status == .forbidden)

        app.clock.advance(seconds: 90_000)
        try await Closings(site: app.site).run()
        #expect(try await els.get("/notifications").contains("Er ligt een besluit voor je"))
        try await cast.vote(path, ["1", "", "", ""], by: ben)

        app.clock.advance(seconds: 5 * 86_400)
        try await Closings(site: app.site).run()
        #expect(try await els.get("/notifications").contains("Je kunt nog even stemmen"))
        #expect(try await !ben.get("/notifications").contains("Je kunt nog even stemmen"), "Ben voted")

        app.clock.advance(seconds: 3 * 86_400)
        try await Closings(site: app.site).run()
        #expect(try await els.get("/notifications").contains("De uitslag is er"))
        let outcome = [
            "statement": "Het wordt rood.", "reasons": "De meesten wilden dat.", "owner": "fleur",
            "review": "2026-12-20T09:00",
        ]
        #expect(try await ben.post(path + "/outcome", outcome).status == .forbidden)
        let dirk = app.browser(as: .dirk)
        #expect(try await dirk.post(path + "/outcome", outcome.merging(["owner": "niemand"]) { $1 }).status.code == 422)
        #expect(try await dirk.post(path + "/outcome", outcome).status == .seeOther)
        #expect(try await els.get(path).contains("Het wordt rood."))
        let (viewer, guest, id) = try await (app.viewer(.els), app.viewer(.cleo), cast.id(path))
        let (said, winner) = try await app.database.read { db in
            (
                try Decisions.outcome(of: id, visibleTo: viewer, in: db),
                try Decisions.winner(of: id, visibleTo: viewer, in: db)
            )
        }
        #expect(said?.statement == "Het wordt rood." && winner?.name == "Rood")
        await #expect(throws: Problem.notFound) {
            _ = try await app.database.read { try Decisions.outcome(of: id, visibleTo: guest, in: $0) }
        }
        #expect(try await !app.browser(as: .fleur).get("/").contains("Kijk terug op dit besluit"))
        app.clock.advance(seconds: 30 * 86_400)
        #expect(try await app.browser(as: .fleur).get("/").contains("Kijk terug op dit besluit"))
        #expect(try await dirk.get("/").contains("Kijk terug op dit besluit"))
        #expect(try await !els.get("/").contains("Kijk terug op dit besluit"))
        _ = try await dirk.post(
            path + "/outcome", outcome.merging(["statement": "Het blijft rood.", "review": ""]) { $1 })
        let page = try await els.get(path)
        #expect(page.contains("Het blijft rood.") && page.contains("1 eerdere versie"))
        #expect(try await !app.browser(as: .fleur).get("/").contains("Kijk terug op dit besluit"))
    }

    @Test(arguments: Engine.available)
    func aGroupDecidesAmongItsPeople(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let cast = DecisionCast(app: app)
        let form = DecisionCast.form("ranking").merging(["audience": "space:zuid"]) { $1 }
        #expect(try await app.browser(as: .els).post("/decisions", form).status == .unprocessableContent)
        #expect(
            try await app.browser(as: .ben).post("/decisions", DecisionCast.form("ranking")).status
                == .unprocessableContent, "for everyone is the adviser's")
        #expect(try await app.browser(as: .cleo).post("/decisions", form).status == .forbidden)
        let path = try await app.browser(as: .ben).post("/decisions", form).location

        #expect(try await cast.vote(path, ["1", "", "", ""], by: app.browser(as: .cleo)).status == .seeOther)
        let stranger = try await app.browser(as: .els).get(path)
        #expect(stranger.status == .notFound)
        #expect(try await app.browser(as: .els).get("/decisions/999").status == stranger.status)
        #expect(try await app.browser(as: .els).post(path + "/ballot", ["version": "1"]).status == .notFound)
        #expect(try await !app.browser(as: .els).get("/decisions").contains("Welke kleur?"))
        #expect(try await app.browser(as: .fleur).get("/decisions").contains("Welke kleur?"))
    }

    @Test(arguments: Engine.available)
    func anOptionIsNeverDroppedSilently(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let cast = DecisionCast(app: app)
        let path = try await cast.start("ranking")
        try await cast.vote(path, ["1", "2", "", ""], by: app.browser(as: .ben))
        let red = try await cast.options(path)[0].id.description
        let dirk = app.browser(as: .dirk)
        let form = ["option": red, "reason": "De verf is op.", "how": "keep"]
        #expect(try await app.browser(as: .ben).post(path + "/withdrawals", form).status == .forbidden)
        #expect(try await dirk.post(path + "/withdrawals", form.merging(["how": ""]) { $1 }).status.code == 422)
        #expect(try await dirk.post(path + "/withdrawals", form.merging(["option": "12"]) { $1 }).status == .notFound)
        _ = try await dirk.post(path + "/withdrawals", form)
        #expect(try await app.browser(as: .ben).get("/notifications").contains("Er is iets veranderd"))
        cast.wait()
        let page = try await dirk.get(path)
        #expect(page.contains("Geen besluit") && page.contains("is ingetrokken") && page.contains("Rood (ingetrokken)"))

        let second = try await cast.start("ranking", with: ["token": "anders", "closes": "2026-12-20T09:00"])
        let again = try await cast.options(second)[0].id.description
        _ = try await dirk.post(second + "/withdrawals", ["option": again, "reason": "Op.", "how": "again"])
        cast.wait()
        #expect(try await dirk.get(second).contains("gestopt zonder besluit"))
        #expect(try await dirk.get("/decisions/new?again=\(cast.id(second))").contains("Groen\nBlauw"))
    }
}
