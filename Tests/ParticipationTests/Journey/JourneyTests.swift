import Database
import Foundation
import Organisation
import Support
import Testing

@testable import Participation

@Suite struct JourneyTests {
    private static let draft = ["title": "Samen in gesprek", "question": "Wat hebben we nodig?", "token": "t1"]

    private func started(_ app: TestApp) async throws -> Journey.ID {
        Journey.ID(rawValue: try await app.browser(as: .dirk).post("/journeys", Self.draft).id)
    }

    @Test(arguments: Engine.available)
    func adviserAndAdministratorStartAJourneyOthersCannot(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        for person in [Person.ben, .cleo, .els] {
            #expect(try await app.browser(as: person).get("/journeys/new").status == .notFound)
            #expect(try await app.browser(as: person).post("/journeys", Self.draft).status == .notFound)
        }
        for person in [Person.dirk, .ada] {
            #expect(try await app.browser(as: person).get("/journeys/new").status == .ok)
            #expect(try await app.browser(as: person).post("/journeys", Self.draft).status == .seeOther)
        }
    }

    @Test(arguments: Engine.available)
    func theSameFormSentTwiceStartsOneJourney(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        #expect(try await started(app) == started(app))
        #expect(try await app.browser(as: .ben).get("/journeys").text.components(separatedBy: "<article").count == 2)
    }

    @Test(arguments: Engine.available)
    func whatIsWrongStandsAtTheFieldAndTheRestIsKept(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let fields = ["title": "", "question": "Een <vraag>", "starts": "2026-02-31"]
        let answer = try await app.browser(as: .dirk).post("/journeys", fields)
        #expect(answer.status == .unprocessableContent)
        #expect(answer.contains("id=\"title-error\"") && answer.contains("id=\"starts-error\""))
        #expect(answer.contains("Een &lt;vraag&gt;") && answer.contains("2026-02-31"))
        #expect(!answer.contains("id=\"question-error\""))
    }

    @Test(arguments: Engine.available)
    func everyColleagueSeesItGuestsAndStrangersDoNot(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let id = try await started(app)
        for path in ["/journey", "/journeys", "/journeys/\(id)"] {
            for person in [Person.ben, .els, .ada, .dirk] {
                let answer = try await app.browser(as: person).get(path)
                #expect(answer.status == .ok && answer.contains("Samen in gesprek"), "\(path) \(person)")
            }
            #expect(try await app.browser(as: .cleo).get(path).status == .notFound, "\(path)")
            #expect(try await app.browser().get(path).status == .seeOther, "\(path)")
        }
        #expect(try await app.browser(as: .ben).get("/").contains("href=\"/journey\""))
        #expect(try await !app.browser(as: .cleo).get("/").contains("href=\"/journey\""))
        #expect(try await app.browser(as: .ben).get("/journeys/\(id.rawValue + 1)").status == .notFound)
    }

    @Test(arguments: Engine.available)
    func aStepThatIsNotReadyIsFinishedOnlyWithAReason(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (id, dirk) = (try await started(app), app.browser(as: .dirk))
        let refused = try await dirk.post("/journeys/\(id)/need/end", ["reason": " "])
        #expect(refused.status == .unprocessableContent && refused.contains("finish-need-reason-error"))
        #expect(try await states(app, id) == "open waiting waiting waiting waiting waiting waiting")
        #expect(try await dirk.post("/journeys/\(id)/need/end", ["reason": "Iedereen vroeg erom."]).status == .seeOther)
        #expect(try await states(app, id) == "done open waiting waiting waiting waiting waiting")
        #expect(try await app.browser(as: .ben).get("/journeys/\(id)").contains("Iedereen vroeg erom."))
    }

    @Test(arguments: Engine.available)
    func aSkipShowsNameAndReasonAndAStepCanBeReopened(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (id, dirk, ben) = (try await started(app), app.browser(as: .dirk), app.browser(as: .ben))
        #expect(try await ben.post("/journeys/\(id)/inventory/skip", ["reason": "Ik wil niet"]).status == .forbidden)
        #expect(try await dirk.post("/journeys/\(id)/inventory/skip").status == .unprocessableContent)
        #expect(try await dirk.post("/journeys/\(id)/inventory/skip", ["reason": "Al <gedaan>"]).status == .seeOther)
        let page = try await ben.get("/journeys/\(id)")
        #expect(page.contains("Al &lt;gedaan&gt; (Dirk Peeters)"))
        _ = try await dirk.post("/journeys/\(id)/need/end", ["reason": "Klaar"])
        #expect(try await states(app, id) == "done skipped open waiting waiting waiting waiting")
        #expect(try await ben.post("/journeys/\(id)/need/reopening", ["reason": "Toch"]).status == .forbidden)
        #expect(try await dirk.post("/journeys/\(id)/need/reopening", ["reason": "Nieuw team"]).status == .seeOther)
        #expect(try await states(app, id) == "open skipped open waiting waiting waiting waiting")
    }

    @Test(arguments: Engine.available)
    func twoWhoMoveTheSameStepMoveItOnce(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let id = try await started(app)
        async let first = app.browser(as: .dirk).post("/journeys/\(id)/need/end", ["reason": "Klaar"])
        async let second = app.browser(as: .ada).post("/journeys/\(id)/need/end", ["reason": "Klaar"])
        let answers = try await [first.status, second.status]
        #expect(answers.contains(.seeOther) && answers.contains(.conflict))
        #expect(try await states(app, id) == "done open waiting waiting waiting waiting waiting")
    }

    @Test(arguments: Engine.available)
    func afterTheLastStepTheJourneyIsFinishedUntilOneReopens(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (id, dirk) = (try await started(app), app.browser(as: .dirk))
        for phase in Phase.allCases {
            let end = try await dirk.post("/journeys/\(id)/\(phase.rawValue)/end", ["reason": "Klaar"])
            #expect(end.status == .seeOther, "\(phase)")
        }
        #expect(try await isFinished(app, id))
        _ = try await dirk.post("/journeys/\(id)/alive/reopening", ["reason": "Half jaar later"])
        #expect(try await !isFinished(app, id))
    }

    @Test(arguments: Engine.available)
    func safetyIsTickedByTheCouncilTheRestByWhoLeads(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let id = try await started(app)
        let allowed: [(Check, Person)] = [(.security, .els), (.visibility, .els), (.manuals, .dirk), (.pilot, .ada)]
        let refused: [(Check, Person)] = [(.security, .dirk), (.security, .ada), (.manuals, .els), (.pilot, .ben)]
        for (check, person) in allowed {
            let path = "/journeys/\(id)/checks/\(check.rawValue)"
            #expect(try await app.browser(as: person).post(path).status == .seeOther, "\(check) \(person)")
        }
        for (check, person) in refused {
            for path in [
                "/journeys/\(id)/checks/\(check.rawValue)", "/journeys/\(id)/checks/\(check.rawValue)/removal",
            ] {
                #expect(try await app.browser(as: person).post(path).status == .forbidden, "\(check) \(person)")
            }
        }
        #expect(try await app.browser(as: .cleo).post("/journeys/\(id)/checks/pilot").status == .notFound)
        #expect(try await app.browser(as: .dirk).post("/journeys/\(id)/checks/nothing").status == .notFound)
        let road = try await road(app, id)
        #expect(Set(road.ticked.map(\.check)) == [.security, .visibility, .manuals, .pilot])
        _ = try await app.browser(as: .els).post("/journeys/\(id)/checks/security/removal")
        #expect(try await self.road(app, id).tick(.security) == nil)
    }

    @Test(arguments: Engine.available)
    func aStepHasDatesThatMakeSenseToItsLastMoment(_ engine: Engine) async throws {
        let app = try await TestApp.make(engine)
        let (id, dirk) = (try await started(app), app.browser(as: .dirk))
        let path = "/journeys/\(id)/options/plan"
        let wrong = try await dirk.post(path, ["starts": "2027-03-10", "ends": "2027-03-01", "who": "Iedereen"])
        #expect(wrong.status == .unprocessableContent && wrong.contains("id=\"ends-error\""))
        #expect(wrong.contains("Iedereen"))
        // the clock goes forward on 28 March 2027: that day has 23 hours
        let right = ["starts": "2027-03-20", "ends": "2027-03-28", "who": "Iedereen"]
        #expect(try await dirk.post(path, right).status == .seeOther)
        let step = try await road(app, id).step(.options)
        #expect(step.endsAt == Instant(1_806_271_199_999))
        #expect(try await app.browser(as: .ben).get(path).status == .notFound)
        #expect(try await app.browser(as: .ben).post(path, right).status == .forbidden)
    }

    private func road(_ app: TestApp, _ id: Journey.ID) async throws -> Road {
        let ben = try await app.viewer(.ben)
        return try #require(try await app.database.read { try JourneyStore.find(id, visibleTo: ben, in: $0) })
    }

    private func states(_ app: TestApp, _ id: Journey.ID) async throws -> String {
        try await road(app, id).steps.map(\.state.rawValue).joined(separator: " ")
    }

    private func isFinished(_ app: TestApp, _ id: Journey.ID) async throws -> Bool {
        try await road(app, id).journey.finishedAt != nil
    }
}
