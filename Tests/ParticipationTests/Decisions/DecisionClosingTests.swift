import Database
import Deliberation
import Organisation
import Support
import Testing
import Web

@testable import Participation

/// What can go wrong when a vote ends, and who may begin one.
@Suite struct DecisionClosingTests {
    @Test(arguments: Engine.available)
    func closingsAtOnceFallBackOnceAndTheVoteByMajorityCounts(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let cast = DecisionCast(app: app)
        let path = try await cast.start("consent", options: "Rood", with: ["fallback": "yes"])
        _ = try await app.browser(as: .dirk).post(path + "/stage", ["stage": "object"])
        try await cast.choose(path, "against", reason: "Te fel.", as: .els)
        cast.wait()
        let (id, site) = (cast.id(path), app.site)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<8 { group.addTask { try await Closings(site: site).close(id) } }
            try await group.waitForAll()
        }
        let decision = try await app.database.read { try ClosingStore.decision(id, in: $0) }
        #expect(decision.state == .open && decision.method == .majority)
        #expect(try await cast.result(path) == nil)
        try await cast.choose(path, "for", as: .ben)
        app.clock.advance(seconds: 15 * 86_400)
        #expect(try await app.browser(as: .ben).get(path).contains("Het voorstel gaat door"))
    }

    @Test(arguments: Engine.available)
    func ofAnAnonymousVoteOfFewOnlyTheOutcomeIsKept(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let cast = DecisionCast(app: app)
        let path = try await cast.start("ranking", secrecy: "anonymous")
        try await cast.vote(path, ["1", "2", "", ""], by: app.browser(as: .ben))
        cast.wait()
        #expect(try await app.browser(as: .ben).get(path).status == .ok)
        #expect(try await cast.result(path)?.winner == 0)
        let (tallied, ballots) = try await app.database.read { db in
            (
                try db.rows("SELECT marks FROM decision_tallies").count,
                try db.rows("SELECT marks FROM decision_ballots").count
            )
        }
        #expect(tallied == 0 && ballots == 0)
    }

    @Test(arguments: Engine.available)
    func closingEarlyWaitsForABallotThatIsStillComingIn(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let cast = DecisionCast(app: app)
        let path = try await cast.start("ranking", secrecy: "anonymous")
        for person in [Person.ada, .ben, .els, .fleur] {
            try await cast.vote(path, ["1", "2", "", ""], by: app.browser(as: person))
        }
        // Dirk is marked in the roll; his ballot comes in a transaction of its own.
        let (dirk, id) = (try await app.viewer(.dirk), cast.id(path))
        let receipt = Receipt.random()
        try await app.database.write { db in
            _ = try RollStore.markVoted(dirk.id, in: id, proof: receipt.proof(in: id, of: dirk.id), db: db)
        }
        let browser = app.browser(as: .dirk)
        #expect(try await browser.post(path + "/closure", [:]).status == .conflict)
        try await Closings(site: app.site).close(id)
        var form = try await cast.ballot(path, ["2", "1", "", ""], by: browser)
        form["receipt"] = receipt.code
        #expect(try await browser.post(path + "/ballot", form).status == .seeOther)
        #expect(try await browser.post(path + "/closure", [:]).status == .seeOther)
        #expect(try await cast.result(path)?.voters == 5)
    }

    @Test(arguments: Engine.available)
    func aProposalThatWasTakenOutIsNotCarried(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let cast = DecisionCast(app: app)
        let path = try await cast.start("majority", options: "Rood")
        try await cast.choose(path, "for", as: .ben)
        let red = try await cast.options(path)[0].id.description
        let form = ["option": red, "reason": "De verf is op.", "how": "keep"]
        #expect(try await app.browser(as: .dirk).post(path + "/withdrawals", form).status == .seeOther)
        cast.wait()
        let page = try await app.browser(as: .ben).get(path)
        let result = try #require(try await cast.result(path))
        #expect(result.kind == .winnerWithdrawn && result.winner == nil)
        #expect(page.contains("Geen besluit") && page.contains("is ingetrokken"))
    }

    @Test(arguments: Engine.available)
    func onlyWhoSteersDecidesForAJourney(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let journey = try await app.browser(as: .dirk).post(
            "/journeys", ["title": "Samen", "question": "Wat hebben we nodig?"]
        ).id
        let ben = app.browser(as: .ben)
        let sent = DecisionCast.form("ranking").merging(["audience": "space:zuid", "journey": String(journey)]) { $1 }
        #expect(try await ben.post("/decisions", sent).status == .forbidden)
        #expect(try await !ben.get("/journeys/\(journey)").contains("Welke kleur?"))
        let form = try await ben.get("/decisions/new?journey=\(journey)")
        #expect(form.contains("Wat hebben we nodig?") && form.value(of: "journey") ?? "" == "")
        #expect(try await app.browser(as: .dirk).get("/decisions/new?journey=\(journey)").value(of: "journey") != "")
    }

    @Test(arguments: Engine.available)
    func aLongTokenIsNoMistakeOfTheServer(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let cast = DecisionCast(app: app)
        let path = try await cast.start("consent", options: "Rood")
        let token = (0..<200).map { _ in Token.random().text }.joined()
        let answer = try await app.browser(as: .ben).post(path + "/remarks", ["body": "Welk rood?", "token": token])
        #expect(answer.status == .seeOther)
    }
}
