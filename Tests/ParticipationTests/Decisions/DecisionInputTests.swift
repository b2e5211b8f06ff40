import Database
import Deliberation
import Organisation
import Support
import Testing
import Web

@testable import Participation

/// What people and programs send that can't be, beside what can.
@Suite struct DecisionInputTests {
    @Test func oneOptionIsEnoughNoneIsNotAndTwoHundredWork() async throws {
        let app = try await TestApp.make()
        let cast = DecisionCast(app: app)
        let dirk = app.browser(as: .dirk)
        func send(_ options: String, _ changes: [String: String] = [:]) async throws -> Answer {
            try await dirk.post(
                "/decisions", DecisionCast.form("ranking", options: options).merging(changes) { $1 })
        }
        for (changes, words) in [
            (["options": " \n "], "Noem minstens één optie"), (["options": "Het blijft zoals het is"], "Noem minstens"),
            (["options": "Rood\nrood"], "dezelfde naam"),
            (["closes": "2026-11-01T09:00"], "Kies een moment dat nog komt"),
            (["closes": "morgen"], "Kies een dag en een tijd"), (["closes": "2026-02-31T09:00"], "Kies een dag"),
            (["quorum": "101"], "van 0 tot en met 100"), (["question": ""], "Schrijf een vraag"),
            (["question": String(repeating: "a", count: 201)], "Dit is te lang"),
            (["method": "consent", "options": "Rood\nGroen"], "is er één voorstel"),
            (["method": "consent", "secrecy": "anonymous"], "Met naam"),
            (["audience": "department:12"], "uit de lijst"), (["method": "dots", "dots": "0"], "van 1 tot en met 50"),
            (["options": (1...200).map { "Optie \($0)" }.joined(separator: "\n")], "niet meer dan 199"),
        ] {
            let answer = try await send("Rood", changes)
            #expect(answer.status == .unprocessableContent && answer.contains(words), "\(changes)")
            #expect(answer.contains("Voor de deur."), "nothing typed is lost")
        }
        #expect(try await send("Rood", ["method": "dobbelen"]).status == .badRequest)
        #expect(try await send("Rood", ["token": "een"]).status == .seeOther)

        let many = (1...199).map { "Optie \($0)" }.joined(separator: "\n")
        let path = try await cast.start("ranking", options: many, with: ["token": "veel"])
        let marks = (1...200).map { String(201 - $0) }
        for person in [Person.ben, .els] { try await cast.vote(path, marks, by: app.browser(as: person)) }
        cast.wait()
        #expect(try await dirk.get(path).status == .ok)
        #expect(try await cast.result(path)?.winners == [199])
    }

    @Test(arguments: Engine.available)
    func theSameFormTwiceMakesOneDecision(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let cast = DecisionCast(app: app)
        let first = try await cast.start("ranking")
        #expect(try await cast.start("ranking") == first)
        #expect(try await cast.start("ranking", with: ["token": "anders"]) != first)
    }

    @Test func aForgedBallotIsRefused() async throws {
        let app = try await TestApp.make()
        let cast = DecisionCast(app: app)
        let ben = app.browser(as: .ben)
        let ranking = try await cast.start("ranking")
        let form = try await cast.ballot(ranking, ["1", "2", "", ""], by: ben)
        #expect(try await ben.post(ranking + "/ballot", form.merging(["mark.77": "1"]) { $1 }).status.code == 422)
        for mark in ["0", "5", "-1", "x"] {
            let answer = try await cast.vote(ranking, [mark, "2", "", ""], by: ben)
            #expect(answer.status == .unprocessableContent && answer.contains("van 1 tot en met 4"))
        }
        #expect(try await app.browser(as: .cleo).post(ranking + "/ballot", form).status == .notFound)
        #expect(try await ben.post(ranking + "/ballot", form).status == .seeOther)

        let dots = try await cast.start("dots")
        let many = try await cast.vote(dots, ["2", "2", "0", "0"], by: ben)
        #expect(
            many.status == .unprocessableContent && many.contains("3 stippen en gaf er 4")
                && many.contains("value=\"2\""))
        #expect(try await cast.vote(dots, ["2", "1", "0", "0"], by: ben).status == .seeOther)
    }

    @Test(arguments: Engine.available)
    func nothingIsDecidedSilently(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let cast = DecisionCast(app: app)
        let empty = try await cast.start("ranking", with: ["token": "a"])
        let abstained = try await cast.start("majority", options: "Rood", with: ["token": "b"])
        let tied = try await cast.start("approval", with: ["token": "c"])
        let few = try await cast.start("score", with: ["token": "d", "quorum": "50"])
        let enough = try await cast.start("score", with: ["token": "e", "quorum": "40"])
        let even = try await cast.start("majority", options: "Rood", with: ["token": "f"])
        for person in [Person.ben, .els] {
            let browser = app.browser(as: person)
            try await cast.choose(abstained, "none", as: person)
            try await cast.choose(even, person == .ben ? "for" : "against", as: person)
            try await cast.vote(tied, person == .ben ? ["1", "", "", ""] : ["", "1", "", ""], by: browser)
            for path in [few, enough] { try await cast.vote(path, ["5", "1", "", ""], by: browser) }
        }
        cast.wait()
        var kinds: [DecisionResult.Kind?] = []
        for path in [empty, abstained, tied, few, enough, even] {
            let page = try await app.browser(as: .ben).get(path)
            kinds.append(try await cast.result(path)?.kind)
            #expect(page.contains("Hoe nu verder?") == (path != enough))
        }
        #expect(kinds == [.nobodyVoted, .nobodyVoted, .tied, .noQuorum, .decided, .tied])
        #expect(try await app.browser(as: .ben).get(tied).contains("Rood en Groen staan gelijk"))
    }

    @Test(arguments: Engine.available)
    func itClosesOnceHoweverManyTryAndTheClockGoingBackDoesNoHarm(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let cast = DecisionCast(app: app)
        let path = try await cast.start("ranking")
        try await cast.vote(path, ["1", "", "", ""], by: app.browser(as: .ben))
        cast.wait()
        let (site, id) = (app.site, cast.id(path))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<6 { group.addTask { try await Closings(site: site).close(id) } }
            try await group.waitForAll()
        }
        let closings = try await app.database.read { db in
            try db.rows("SELECT id FROM events WHERE kind = 'closedDecision'").count
        }
        #expect(closings == 1)
        let result = try await cast.result(path)
        app.clock.advance(seconds: -9 * 86_400)
        try await Closings(site: site).run()
        #expect(try await cast.vote(path, ["", "1", "", ""], by: app.browser(as: .els)).status == .conflict)
        #expect(try await cast.result(path) == result && result?.voters == 1)
    }

    @Test(arguments: Engine.available)
    func aVoterWhoLeavesKeepsTheVoteThatWasCast(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let cast = DecisionCast(app: app)
        let path = try await cast.start("ranking", secrecy: "anonymous")
        try await cast.vote(path, ["1", "", "", ""], by: app.browser(as: .ben))
        try await app.database.write { db in
            _ = try db.run("UPDATE members SET state = 'off' WHERE handle = 'ben' OR handle = 'els'")
        }
        app.clock.advance(seconds: 6 * 86_400)
        try await Closings(site: app.site).run()
        let told = try await app.database.read { db in
            try db.rows("SELECT member_id FROM notifications WHERE kind = 'decisionReminder'").count
        }
        #expect(told == 2 + 1, "ada, dirk and fleur can still vote; els left")
        cast.wait()
        _ = try await app.browser(as: .fleur).get(path)
        let result = try await cast.result(path)
        #expect(result?.voters == 1 && result?.eligible == 5)
    }

    @Test func theFileCountsToTheSameResult() async throws {
        let app = try await TestApp.make()
        let cast = DecisionCast(app: app)
        let path = try await cast.start("ranking", secrecy: "anonymous")
        #expect(try await app.browser(as: .ben).get(path + "/ballots.json").status == .notFound, "not while it is open")
        for (person, marks) in zip(
            [Person.ada, .ben, .dirk, .els, .fleur],
            [["1", "2", "", ""], ["2", "1", "3", ""], ["2", "1", "", ""], ["", "1", "1", ""], ["1", "", "", ""]])
        {
            try await cast.vote(path, marks, by: app.browser(as: person))
        }
        cast.wait()
        let answer = try await app.browser(as: .ben).get(path + "/ballots.json")
        let file = try CountFile(Array(answer.text.utf8))
        guard case .ranks(let profile) = file.ballots else { throw ProfileError.tooManyVoters }
        let result = try #require(try await cast.result(path))
        #expect(profile.voters == 5 && Schulze(PairwiseTally(profile)).winners == result.winners)
        #expect(answer.contains("\"method\": \"ranking\""))
        for name in Person.allCases.map(\.name) { #expect(!answer.contains(name)) }
    }
}
