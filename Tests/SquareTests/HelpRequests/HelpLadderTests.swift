import Database
import Organisation
import Support
import Testing

@testable import Square

@Suite("until it is answered")
struct HelpLadderTests {
    // The test's clock begins on Monday at 8:30; a working day later is Tuesday at 8:30.
    private let day: Int64 = 86_400

    @Test("colleagues, then who tends the group, then everyone's list", arguments: Engine.available)
    func ladder(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ben, dirk, fleur) = (app.browser(as: .ben), app.browser(as: .dirk), app.browser(as: .fleur))
        let asked = try await app.browser(as: .els).post("/help", .asked(title: "Wie kent dit?"))
        try await HelpLadder.run(app.site)
        #expect(try await !dirk.get("/notifications").contains("wacht op antwoord"))

        app.clock.advance(seconds: day + 60)
        try await HelpLadder.run(app.site)
        #expect(
            try await dirk.get("/notifications").contains("De vraag van Els Thijssen wacht op antwoord"), "the host")
        #expect(try await fleur.get("/notifications").contains("wacht op antwoord"), "the stand-in")
        #expect(try await !ben.get("/notifications").contains("wacht op antwoord"), "nobody else")
        #expect(try await ben.get("/help?show=waiting").contains("Wie kent dit?"), "the list is everyone's")

        app.clock.advance(seconds: 2 * day + 60)
        try await HelpLadder.run(app.site)
        #expect(try await ben.get(asked.location).contains("‘Zonder antwoord’"))
        #expect(try await app.browser(as: .els).get(asked.location).contains("communicatieadviseur"))
    }

    @Test("an answer stops it; the asker's own words don't", arguments: Engine.available)
    func answered(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (els, ben) = (app.browser(as: .els), app.browser(as: .ben))
        let one = try await els.post("/help", .asked(title: "Een beantwoorde vraag"))
        let two = try await els.post("/help", .asked(title: "Een vraag alleen"))
        _ = try await ben.post("\(one.location)/comments", ["body": "Zo doe je dat."])
        _ = try await els.post("\(two.location)/comments", ["body": "Weet echt niemand het?"])
        app.clock.advance(seconds: day + 60)
        try await HelpLadder.run(app.site)
        let told = try await app.browser(as: .dirk).get("/notifications")
        #expect(told.contains("Een vraag alleen") && !told.contains("Een beantwoorde vraag"))
        let waiting = try await ben.get("/help?show=waiting")
        #expect(waiting.contains("Een vraag alleen") && !waiting.contains("Een beantwoorde vraag"))
    }

    @Test("nobody is asked in the evening or at the weekend", arguments: Engine.available)
    func workingHours(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        app.clock.advance(seconds: 4 * day + 9 * 3600)  // Friday 17:30
        _ = try await app.browser(as: .els).post("/help", .asked(title: "Vraag op vrijdag", ask: "ben"))
        app.clock.advance(seconds: day)
        try await HelpLadder.run(app.site)
        #expect(try await !app.browser(as: .dirk).get("/notifications").contains("Vraag op vrijdag"), "Saturday")
        app.clock.advance(seconds: 2 * day - 9 * 3600)  // Monday 8:30
        try await HelpLadder.run(app.site)
        #expect(try await !app.browser(as: .dirk).get("/notifications").contains("Vraag op vrijdag"), "too soon")
        app.clock.advance(seconds: 9 * 3600 + 60)  // Monday 17:31: ten working hours later
        try await HelpLadder.run(app.site)
        #expect(try await app.browser(as: .dirk).get("/notifications").contains("Vraag op vrijdag"))
    }

    @Test("the asker may ask wider at once, others may not", arguments: Engine.available)
    func wider(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let els = app.browser(as: .els)
        let asked = try await els.post("/help", .asked(title: "Dringende vraag"))
        #expect(try await app.browser(as: .ben).post("/help/\(asked.id)/wider").status == .forbidden)
        #expect(try await els.post("/help/\(asked.id)/wider").status == .seeOther)
        #expect(try await app.browser(as: .fleur).get("/notifications").contains("Dringende vraag"))
        #expect(try await els.post("/help/\(asked.id)/wider").status == .seeOther)
        #expect(try await els.post("/help/\(asked.id)/wider").status == .conflict)
    }

    @Test("an adviser outside the group hears nothing of it", arguments: Engine.available)
    func closedGroup(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let asked = try await app.browser(as: .cleo).post("/help", .asked(title: "Vraag in Zuid").with("space", "zuid"))
        for _ in 0..<4 {
            app.clock.advance(seconds: 2 * day)
            try await HelpLadder.run(app.site)
        }
        #expect(try await app.browser(as: .ben).get("/notifications").contains("Vraag in Zuid"), "its host does")
        #expect(try await !app.browser(as: .dirk).get("/notifications").contains("Vraag in Zuid"))
        #expect(try await !app.browser(as: .dirk).get("/help?show=waiting").contains("Vraag in Zuid"))
        #expect(try await app.browser(as: .dirk).get(asked.location).status == .notFound)
    }

    @Test("an asker who leaves ends the question; nobody is asked for them", arguments: Engine.available)
    func askerLeaves(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let asked = try await app.browser(as: .els).post("/help", .asked(title: "Vraag van Els"))
        let els = try await app.viewer(.els).id
        #expect(try await app.browser(as: .ada).post("/settings/members/\(els)/closure").status == .seeOther)
        app.clock.advance(seconds: 2 * day)
        try await HelpLadder.run(app.site)
        #expect(try await app.browser(as: .ben).get(asked.location).contains("Wie het vroeg, is hier niet meer."))
        #expect(try await !app.browser(as: .dirk).get("/notifications").contains("Vraag van Els"))
    }

    @Test("who was asked can say not now; it is taken back when it is solved", arguments: Engine.available)
    func declined(engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (ben, els) = (app.browser(as: .ben), app.browser(as: .els))
        let asked = try await els.post("/help", .asked(title: "Voor Ben", ask: "ben"))
        let other = try await els.post("/help", .asked(title: "Ook voor Ben", ask: "ben"))
        app.clock.advance(seconds: 120)
        #expect(try await ben.get("/notifications").contains("Voor Ben"))
        #expect(try await !ben.submit("/help/\(asked.id)/refusal").contains("vraagt jou om hulp"))
        #expect(try await !els.get(asked.location).contains("Ben Hendrix"), "the asker isn't told who")
        _ = try await els.post("/help/\(other.id)/solution", ["how": "Zelf gevonden."])
        #expect(try await !ben.get("/notifications").contains("Ook voor Ben"))
    }
}

@Suite("working hours")
struct WorkingHoursTests {
    @Test(
        "ten of them later",
        arguments: [
            ("2026-11-23T08:00", "2026-11-23T18:00"), ("2026-11-23T07:00", "2026-11-23T18:00"),
            ("2026-11-23T12:00", "2026-11-24T12:00"), ("2026-11-27T17:00", "2026-11-30T17:00"),
            ("2026-11-28T12:00", "2026-11-30T18:00"), ("2026-03-27T12:00", "2026-03-30T12:00"),
        ])
    func adding(from: String, to: String) throws {
        let time = FieldTime(timeZone: "Europe/Amsterdam")
        let start = try #require(time.moment(from))
        #expect(time.moment(WorkingHours(timeZone: "Europe/Amsterdam").adding(10, to: start)) == to)
    }
}
