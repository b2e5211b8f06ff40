import Database
import Support
import Testing
import Web

@testable import Organisation
@testable import Participation

@Suite struct AnswerTests {
    @Test(arguments: Engine.available)
    func anybodyWithTheLinkAnswersInTheirLanguage(_ engine: Engine) async throws {
        let test = try await SurveyApp.make(engine)
        let stranger = test.app.browser()
        #expect(try await stranger.get(test.answerPath).contains("Kennis delen en vinden"))
        #expect(try await stranger.get(test.answerPath + "?lang=en").contains("Sharing and finding knowledge"))

        let sent = try await stranger.post(test.answerPath, test.form(text: "Graag één plek."))
        #expect(sent.status == .seeOther)
        #expect(try await stranger.get(sent.location).contains("Your answers have been counted"))
        #expect(try await test.total() == 1)
        #expect(try await !stranger.get(sent.location).contains("Graag één plek."))
    }

    @Test(arguments: Engine.available)
    func theLanguageSwitchKeepsWhatWasFilledIn(_ engine: Engine) async throws {
        let test = try await SurveyApp.make(engine)
        var form = test.form(text: "Nog niet klaar")
        form["switch"] = "en"
        let page = try await test.app.browser().post(test.answerPath + "?lang=en", form)
        #expect(page.status == .ok)
        #expect(page.contains("Nog niet klaar") && page.contains("Send my answers"))
        #expect(page.contains("value=\"4\" checked"))
        #expect(try await test.total() == 0)
    }

    @Test(arguments: Engine.available)
    func whatDoesNotFitIsToldAtItsFieldAndTheRestIsKept(_ engine: Engine) async throws {
        let test = try await SurveyApp.make(engine)
        func refusal(_ changes: [String: String]) async throws -> Answer {
            let form = test.form(text: "Blijft staan").merging(changes) { $1 }
            let answer = try await test.answer(form)
            #expect(answer.status == .unprocessableContent, "\(changes)")
            return answer
        }
        #expect(try await refusal([test.field(0): "6"]).contains("Kies een getal van 1 tot en met 5."))
        #expect(try await refusal([test.field(0): "0"]).contains("Blijft staan"))
        #expect(try await refusal([test.field(0): "vier"]).contains("aria-invalid"))
        #expect(try await refusal([test.field(6): "99"]).contains("Blijft staan"))
        #expect(try await refusal([test.field(10): "99"]).contains("Blijft staan"))
        #expect(try await refusal(["q999": "1"]).contains("De vragen zijn veranderd"))
        let long = String(repeating: "é", count: 2001)
        #expect(try await refusal([test.field(11): long]).contains(long))
        #expect(try await test.answer([:]).contains("Beantwoord ten minste één vraag"))
        #expect(try await test.total() == 0)

        #expect(try await test.answer(test.form(text: String(long.dropLast()))).status == .seeOther)
        #expect(try await test.total() == 1)
    }

    @Test(arguments: Engine.available)
    func oneFormSentTwiceCountsOnceAndTwoPeopleCountTwice(_ engine: Engine) async throws {
        let test = try await SurveyApp.make(engine)
        let token = try #require(try await test.app.browser().get(test.answerPath).value(of: "token"))
        var form = test.form()
        form["token"] = token
        for _ in 0..<2 { #expect(try await test.answer(form).status == .seeOther) }
        #expect(try await test.total() == 1)
        form["token"] = try await test.app.browser().get(test.answerPath).value(of: "token")
        try await test.answer(form)
        #expect(try await test.total() == 2)

        // It is forgotten within a day, and not before half of one.
        func kept() async throws -> Int {
            try await test.app.database.read { try $0.row("SELECT COUNT(*) FROM survey_sends")![0] }
        }
        #expect(try await kept() == 2)
        test.app.clock.advance(seconds: 86_400)
        for chore in test.app.site.features.first(where: { $0.name == "needs" })!.chores {
            try await chore.run(test.app.site)
        }
        #expect(try await kept() == 0)
    }

    @Test(arguments: Engine.available)
    func anIssuedLinkAnswersOnceAndOtherwiseAllRefusalsAreOnePage(_ engine: Engine) async throws {
        let test = try await SurveyApp.make(engine, isIssued: true)
        let dirk = try await test.app.viewer(.dirk)
        let codes = try await Surveys(site: test.app.site).issueLinks(3, to: test.survey.id, by: dirk)
        let path = "/answer/\(codes[0].text)"
        let browser = test.app.browser()
        #expect(try await browser.get(path).contains("Verstuur mijn antwoorden"))
        #expect(try await browser.post(path, test.form()).status == .seeOther)
        let used = try await browser.get(path)
        #expect(used.status == .notFound)

        let forged = try await browser.get("/answer/0000-0000-0000-0000")
        let open = try await browser.get(test.answerPath)
        let again = try await browser.post(path, test.form())
        #expect(used.text == forged.text && used.text == open.text && used.text == again.text)
        #expect(used.contains("Deze link werkt niet"))
        // Typed from paper, without care.
        let typed = "/answer/" + codes[1].text.replacing("-", with: "").uppercased()
        #expect(try await browser.get(typed).status == .ok)

        test.app.clock.advance(seconds: test.clockPastTheEnd)
        let late = try await browser.get("/answer/\(codes[1].text)")
        #expect(late.text == used.text)
        #expect(try await test.total() == 1)
    }

    @Test(arguments: Engine.available)
    func oneLinkUsedByManyAtOnceCountsOnce(_ engine: Engine) async throws {
        let test = try await SurveyApp.make(engine, isIssued: true)
        let dirk = try await test.app.viewer(.dirk)
        let code = try await Surveys(site: test.app.site).issueLinks(1, to: test.survey.id, by: dirk)[0]
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    Int(try await test.app.browser().post("/answer/\(code.text)", test.form()).status.code)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses.filter { $0 == 303 }.count == 1)
        #expect(try await test.total() == 1)
    }

    @Test(arguments: Engine.available)
    func closingWhileSomebodyFillsInGivesTheirWordsBack(_ engine: Engine) async throws {
        let test = try await SurveyApp.make(engine)
        let browser = test.app.browser()
        #expect(try await browser.get(test.answerPath).status == .ok)
        test.app.clock.advance(seconds: test.clockPastTheEnd)
        let late = try await browser.post(test.answerPath, test.form(text: "Dit had ik nog willen zeggen."))
        #expect(late.status == .notFound)
        #expect(late.contains("Dit had ik nog willen zeggen.") && late.contains("staat dat nog op dit apparaat"))
        #expect(try await test.total() == 0)
        // A clock that goes back doesn't open again what was closed for good.
        try await Surveys(site: test.app.site).closeEnded()
        test.app.clock.advance(seconds: -test.clockPastTheEnd)
        #expect(try await browser.get(test.answerPath).status == .notFound)
    }

    @Test func oneAddressIsSlowedDownAndOthersAreNot() throws {
        let pace = AnswerPace()
        let now = Instant(1_000_000)
        for _ in 0..<AnswerPace.limit { try pace.count("10.0.0.1", at: now) }
        #expect(throws: Problem.self) { try pace.count("10.0.0.1", at: now) }
        try pace.count("10.0.0.2", at: now)
        try pace.count("10.0.0.1", at: now + .seconds(900))
    }

    @Test(arguments: Engine.available)
    func aLetterWithEndlessAccentsIsTooLong(_ engine: Engine) async throws {
        let test = try await SurveyApp.make(engine)
        let text = "e" + String(repeating: "\u{301}", count: 40_000)
        #expect(text.count == 1)
        #expect(try await test.answer(test.form(text: text)).status == .unprocessableContent)
        #expect(try await test.answer(test.form(text: String(repeating: "👩‍⚕️", count: 2000))).status == .seeOther)
    }

    @Test(arguments: Engine.available)
    func paperIsTypedOverByTheNumbersOfItsBoxes(_ engine: Engine) async throws {
        let test = try await SurveyApp.make(engine)
        let (dirk, ben) = (test.app.browser(as: .dirk), test.app.browser(as: .ben))
        var form = test.form(need: 2)
        form[test.field(6)] = "1 3, 7"
        form["\(test.field(6)).own"] = "te druk"
        #expect(try await ben.post(test.path + "/entry", form).status == .notFound)
        #expect(try await dirk.submit(test.path + "/entry", form).contains("Geteld"))
        form[test.field(6)] = "8"
        #expect(try await dirk.post(test.path + "/entry", form).status == .unprocessableContent)
        #expect(try await test.total() == 1)
        form[test.field(6)] = "1 3, 7"
        form["token"] = try await dirk.get(test.path + "/entry").value(of: "token") ?? ""
        #expect(form["token"] != "")
        for _ in 0..<2 { #expect(try await dirk.submit(test.path + "/entry", form).contains("Geteld")) }
        #expect(try await test.total() == 2, "a second click is no second paper")
        let (id, barriers) = (test.survey.id, test.questions[6])
        let (counts, paper) = try await test.app.database.read { db in
            (
                try SurveyBoxStore.counts(of: id, running: false, in: db),
                try SurveyStore.open(id, in: db)!.paperCount
            )
        }
        #expect(paper == 2)
        #expect(
            [1, 2, 3].map { counts[Cell.choice(barriers, $0)] } + [counts[Cell.ownWords(barriers)]] == [2, 0, 2, 2])
    }
}
