import Database
import Support
import Testing
import Web

@testable import Organisation
@testable import Participation

@Suite struct SurveyEditTests {
    @Test(arguments: Engine.available)
    func whoAskTwiceForASurveyGetOne(_ engine: Engine) async throws {
        let test = try await SurveyApp.make(engine)
        let dirk = try await test.app.viewer(.dirk)
        let (journey, site) = (
            try await test.app.browser(as: .dirk).post(
                "/journeys", ["title": "Nog eens", "question": "En nu?"]
            ).id, test.app.site
        )
        let made = try await withThrowingTaskGroup(of: Survey.ID.self) { group in
            for _ in 0..<6 {
                group.addTask { try await Surveys(site: site).make(for: Journey.ID(rawValue: journey), by: dirk).id }
            }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(made.count == 1)
    }

    @Test(arguments: Engine.available)
    func theAdviserMakesItAndNobodyElse(_ engine: Engine) async throws {
        let test = try await SurveyApp.make(engine, isOpen: false)
        let (dirk, ben, cleo) = (
            test.app.browser(as: .dirk), test.app.browser(as: .ben), test.app.browser(as: .cleo)
        )
        #expect(try await dirk.submit("/journeys/7/survey").contains("Vragen en dagen"))
        #expect(try await ben.post("/journeys/7/survey").status == .notFound)
        #expect(try await dirk.post("/journeys/8/survey").status == .notFound)
        #expect(try await ben.get("/journeys/7/survey").contains("Nog geen peiling"))
        #expect(try await cleo.get("/journeys/7/survey").status == .notFound)
        for page in ["/edit", "/links", "/paper", "/entry", "/poster", "/questions/new?kind=one"] {
            #expect(try await dirk.get(test.path + page).status == .ok, "\(page)")
            #expect(try await ben.get(test.path + page).status == .notFound, "\(page)")
        }
        #expect(try await ben.get(test.path).status == .notFound, "a draft is for who makes it")
        #expect(try await dirk.get(test.path).contains("wordt gemaakt"))
    }

    @Test(arguments: Engine.available)
    func questionsComeGoAndMoveUntilSomebodyAnswered(_ engine: Engine) async throws {
        let test = try await SurveyApp.make(engine)
        let dirk = test.app.browser(as: .dirk)
        let questions = test.path + "/questions"
        let new = ["kind": "one", "text.nl": "Welke dag?", "choices.nl": "Maandag\nDinsdag", "choices.en": "Monday"]
        #expect(try await dirk.post(questions, new).status == .seeOther)
        let added = try #require(try await all(test).last)
        #expect(added.content.choices.map { $0.text(.en) } == ["Monday", "Dinsdag"])
        #expect(try await dirk.post("\(questions)/\(added.id)/up").status == .seeOther)
        #expect(try await all(test).dropLast().last?.id == added.id)

        // Answered by the form as it is now, with the new question counted.
        var form = test.form()
        form[added.field] = "2"
        try await test.answer(form)
        let mended = ["text.nl": "Welke dag dan?", "choices.nl": "Maandag\nWoensdag"]
        #expect(try await dirk.post("\(questions)/\(added.id)", mended).status == .seeOther)
        let shorter = try await dirk.post(
            "\(questions)/\(added.id)", ["text.nl": "Welke dag?", "choices.nl": "Maandag\n\n"])
        #expect(shorter.status == .unprocessableContent && shorter.contains("Er zijn al antwoorden"))
        #expect(try await dirk.post(questions, new).status == .conflict)
        #expect(try await dirk.post("\(questions)/\(added.id)/removal").status == .conflict)
        #expect(try await dirk.post("\(questions)/\(added.id)/down").status == .seeOther)
        let (id, last) = (test.survey.id, try #require(try await all(test).last))
        #expect(last.content.text(.nl) == "Welke dag dan?")
        let counts = try await test.app.database.read { try SurveyBoxStore.counts(of: id, running: false, in: $0) }
        #expect(counts[Cell.choice(last, 2)] == 1)
    }

    @Test(arguments: Engine.available)
    func aSurveyWithoutQuestionsOrWithAWrongDayDoesNotOpen(_ engine: Engine) async throws {
        let test = try await SurveyApp.make(engine, isOpen: false)
        let dirk = test.app.browser(as: .dirk)
        func open(_ first: String, _ last: String) async throws -> Answer {
            try await dirk.post(test.path + "/opening", ["opens": first, "closes": last])
        }
        #expect(try await open("", "2026-11-22").contains("Deze dag is al voorbij"))
        #expect(try await open("", "2026-02-30").contains("Vul een dag in die bestaat"))
        #expect(try await open("", "").contains("Kies de laatste dag"))
        #expect(try await open("2026-12-02", "2026-12-01").contains("komt voor de eerste"))
        for question in test.questions.filter({ $0.kind != .department }).dropLast() {
            #expect(try await dirk.post("\(test.path)/questions/\(question.id)/removal").status == .seeOther)
        }
        let last = try #require(test.questions.last { $0.kind != .department })
        #expect(try await dirk.post("\(test.path)/questions/\(last.id)/removal").status == .seeOther)
        #expect(try await open("", "2026-12-01").contains("Er zijn nog geen vragen"))
        let text = try await dirk.post(test.path + "/questions", ["kind": "text", "text.nl": "Wat wil je kwijt?"])
        #expect(text.status == .seeOther)
        #expect(try await open("", "2026-12-01").status == .seeOther)
        let only = try #require(try await all(test).first { $0.kind == .text })
        #expect(try await dirk.post("\(test.path)/questions/\(only.id)/removal").status == .conflict)
    }

    @Test(arguments: Engine.available)
    func itOpensAndClosesByTheClockAlone(_ engine: Engine) async throws {
        let test = try await SurveyApp.make(engine, isOpen: false)
        let dirk = test.app.browser(as: .dirk)
        let answer = try await dirk.post(test.path + "/opening", ["opens": "2026-11-25", "closes": "2026-11-25"])
        #expect(answer.status == .seeOther)
        let stranger = test.app.browser()
        #expect(try await stranger.get(test.answerPath).status == .notFound)
        // It is Monday 08:30 in Amsterdam: Wednesday begins after 39.5 hours.
        test.app.clock.advance(seconds: 39 * 3600 + 1799)
        #expect(try await stranger.get(test.answerPath).status == .notFound)
        test.app.clock.advance(seconds: 1)
        #expect(try await stranger.get(test.answerPath).status == .ok)
        test.app.clock.advance(seconds: 86_399)
        #expect(try await stranger.get(test.answerPath).status == .ok)
        test.app.clock.advance(seconds: 1)
        #expect(try await stranger.get(test.answerPath).status == .notFound)
        #expect(try await dirk.post(test.path + "/opening", ["closes": "2026-12-25"]).status == .conflict)
        for _ in 0..<2 { try await Surveys(site: test.app.site).closeEnded() }
        let closings: Int = try await test.app.database.read {
            try $0.row("SELECT COUNT(*) FROM events WHERE kind = 'closedSurvey'")![0]
        }
        #expect(closings == 1)
    }

    @Test(arguments: Engine.available)
    func whatWasPromisedStays(_ engine: Engine) async throws {
        let test = try await SurveyApp.make(engine)
        let dirk = test.app.browser(as: .dirk)
        let form = ["title.nl": "Anders", "k": "8", "running": "1", "issued": "1", "population": "64"]
        #expect(try await dirk.post(test.path + "/edit", form).status == .seeOther)
        let id = test.survey.id
        let survey = try #require(try await test.app.database.read { try SurveyStore.open(id, in: $0) })
        #expect(survey.k == 8 && !survey.showsRunning && !survey.isByIssuedLink && survey.population == 64)
        let lower = try await dirk.post(test.path + "/edit", form.merging(["k": "5"]) { $1 })
        #expect(lower.contains("kan alleen nog hoger"))
        #expect(try await dirk.post(test.path + "/edit", form.merging(["k": "2"]) { $1 }).contains("3 of hoger"))
    }

    @Test(arguments: Engine.available)
    func linksAreShownOnceAndOnlyToWhoSteers(_ engine: Engine) async throws {
        let test = try await SurveyApp.make(engine, isIssued: true)
        let (dirk, ben) = (test.app.browser(as: .dirk), test.app.browser(as: .ben))
        #expect(try await ben.post(test.path + "/links", ["count": "2"]).status == .notFound)
        for count in ["0", "501", "veel", ""] {
            let refused = try await dirk.post(test.path + "/links", ["count": count])
            #expect(refused.status == .unprocessableContent && refused.contains("1 tot en met 500"), "\(count)")
        }
        let sheet = try await dirk.post(test.path + "/links", ["count": "2"])
        let addresses = sheet.text.split(separator: "127.0.0.1:8080/answer/").dropFirst().map { $0.prefix(19) }
        let codes = Set(addresses.filter { $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } })
        #expect(codes.count == 2 && sheet.contains("<svg class=\"qr\""))
        let later = try await dirk.get(test.path + "/links")
        #expect(later.contains("Er zijn 2 links gemaakt") && !codes.contains { later.contains(String($0)) })
        for code in codes { #expect(try await test.app.browser().get("/answer/\(code)").status == .ok) }
        #expect(try await dirk.get(test.path + "/poster").status == .notFound, "its open link opens nothing")
    }

    private func all(_ test: SurveyApp) async throws -> [SurveyQuestion] {
        let id = test.survey.id
        return try await test.app.database.read { try SurveyQuestionStore.all(of: id, in: $0) }
    }
}
