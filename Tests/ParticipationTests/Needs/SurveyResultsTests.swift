import Database
import Support
import Testing
import Web

@testable import Organisation
@testable import Participation

@Suite struct SurveyResultsTests {
    @Test(arguments: Engine.available)
    func nothingIsShownBelowKAndFromKOnEverybodySeesTheSame(_ engine: Engine) async throws {
        let few = try await SurveyApp.make(engine)
        try await few.answer(few.form(), times: 4)
        try await few.close()
        let page = try await few.app.browser(as: .dirk).get(few.path)
        #expect(page.contains("te weinig antwoorden") && !page.contains("100%"))
        #expect(try await few.results() == nil)

        let enough = try await SurveyApp.make(engine)
        try await enough.answer(enough.form(need: 5), times: 4)
        try await enough.answer(enough.form(need: 1))
        #expect(try await !enough.app.browser(as: .dirk).get(enough.path).contains("80%"), "still open")
        try await enough.close()
        let ben = try await enough.app.browser(as: .ben).get(enough.path)
        #expect(ben.contains("80%") && ben.contains("4 van 5"))
        // Wilson, 4 of 5: 0.3755 to 0.9638.
        #expect(ben.contains("waarschijnlijk tussen 38% en 96%"))
        #expect(try await enough.app.browser(as: .cleo).get(enough.path).status == .notFound)
        #expect(try await enough.app.browser().get(enough.path).status == .seeOther)
    }

    @Test(arguments: Engine.available)
    func aQuestionFewAnsweredAndItsWordsStayHidden(_ engine: Engine) async throws {
        let test = try await SurveyApp.make(engine)
        for number in 0..<6 {
            try await test.answer(test.form(device: number < 4 ? 1 : nil, text: number < 4 ? "Woord \(number)" : ""))
        }
        try await test.close()
        let page = try await test.app.browser(as: .ben).get(test.path)
        #expect(!page.contains("Woord 1") && page.contains("Minder dan 5 collega’s vulden dit in"))

        let more = try await SurveyApp.make(engine)
        for number in 0..<6 { try await more.answer(more.form(text: number < 5 ? "Woord \(number)" : "")) }
        try await more.close()
        #expect(try await more.app.browser(as: .ben).get(more.path).contains("Woord 1"))
    }

    @Test(arguments: Engine.available)
    func aDepartmentIsShownOnlyWithItsComplementAndWithoutSmallCells(_ engine: Engine) async throws {
        let test = try await SurveyApp.make(engine)
        // Department 1: six high and six low; department 2: six of each too; department 3: seven, of whom one is high.
        for (department, high, low) in [(1, 6, 6), (2, 6, 6), (3, 1, 6)] {
            try await test.answer(test.form(need: 5, department: department), times: high)
            try await test.answer(test.form(need: 2, department: department), times: low)
        }
        try await test.close()
        let results = try #require(try await test.results())
        let question = test.questions[0]
        let block = Cell.blocks(question)[0]
        let shown = results.cuts.departments.map { results.cuts.share(block[0], in: $0, of: block)?.yes }
        // Three may be shown apart, but "1 of 7" not, and then a second must hide with it or 13 - 6 - 6 would tell.
        #expect(results.cuts.departments.map(\.key) == [1, 2, 3])
        #expect(shown.filter { $0 != nil }.count == 1 && shown[2] == nil)
        // What isn't shown is not in the database any more either.
        let counts = results.counts
        #expect(counts[3, block[0]] == nil && counts[3, block[1]] == nil)
        #expect(counts[Cell.step(question, 5)] == 13)
    }

    @Test(arguments: Engine.available)
    func aSmallDepartmentAndASmallRestAreNotShown(_ engine: Engine) async throws {
        let test = try await SurveyApp.make(engine)
        for need in [5, 2] { try await test.answer(test.form(need: need, department: 1), times: 8) }
        try await test.answer(test.form(department: 2), times: 3)
        try await test.close()
        let results = try #require(try await test.results())
        #expect(results.cuts.departments.isEmpty, "sixteen of nineteen leave three, who could be worked out")
        #expect(results.counts[1, Cell.all] == nil && results.counts[2, Cell.all] == nil)
        #expect(results.total == 19)
    }

    @Test(arguments: Engine.available)
    func runningResultsMoveInStepsOfAtLeastK(_ engine: Engine) async throws {
        let test = try await SurveyApp.make(engine, isRunning: true)
        var seen: [Int] = []
        for _ in 0..<23 {
            try await test.answer(test.form())
            seen.append(try await test.results()?.total ?? 0)
        }
        try await test.close()
        seen.append(try #require(try await test.results()).total)
        let steps = zip(seen, seen.dropFirst()).map { $1 - $0 }.filter { $0 != 0 }
        #expect(steps.allSatisfy { $0 >= 5 } && steps.count >= 3 && seen.last == 23)
        #expect(!seen.contains { (1..<5).contains($0) })
    }

    @Test(arguments: Engine.available)
    func eachQuestionMovesInStepsOfAtLeastKToo(_ engine: Engine) async throws {
        let test = try await SurveyApp.make(engine, isRunning: true)
        let device = test.questions[8]
        var seen: [Int] = []
        func look() async throws {
            let results = try await test.results()
            seen.append(results.map { $0.shows(device) ? $0.answered(device) : 0 } ?? 0)
            if let results { #expect(results.answered(device) <= results.total) }
        }
        for number in 0..<40 {
            // Everybody at first, and then one in five.
            try await test.answer(test.form(device: number < 6 || number % 5 == 0 ? 1 : nil))
            try await look()
        }
        try await test.close()
        try await look()
        let steps = zip(seen, seen.dropFirst()).map { $1 - $0 }.filter { $0 != 0 }
        #expect(steps.allSatisfy { $0 >= 5 } && steps.count >= 2 && seen.last == 12, "\(seen)")
    }

    @Test(arguments: Engine.available)
    func aPageOfWordsBeyondTheLastIsNoTrouble(_ engine: Engine) async throws {
        let test = try await SurveyApp.make(engine)
        for number in 0..<5 { try await test.answer(test.form(text: "Woord \(number)")) }
        try await test.close()
        for from in ["9223372036854775807", "-9223372036854775808", "1e9", ""] {
            let page = try await test.app.browser(as: .dirk).get(test.path + "/themes?from=\(from)")
            #expect(page.status == .ok, "\(from)")
        }
    }

    @Test func whatIsShownAndWhatFollowsFromItHoldsAtLeastK() {
        var random = SystemRandomNumberGenerator()
        var shownOnce = false
        for _ in 0..<20_000 {
            let cells = Int.random(in: 2...4, using: &random)
            let groups = (0..<Int.random(in: 1...6, using: &random)).map { _ in
                (0..<cells).map { _ in Int.random(in: 0...14, using: &random) }
            }
            let unsaid = (0..<cells).map { _ in Int.random(in: 0...6, using: &random) }
            let total = (0..<cells).map { cell in unsaid[cell] + groups.reduce(0) { $0 + $1[cell] } }
            let shows = CutRule.shown(total: total, groups: groups, k: 5)
            let shown = zip(groups, shows).filter(\.1).map(\.0)
            #expect(shown.allSatisfy { $0.allSatisfy { $0 >= 5 } })
            let rest = (0..<cells).map { cell in total[cell] - shown.reduce(0) { $0 + $1[cell] } }
            #expect(shown.isEmpty || rest.allSatisfy { $0 >= 5 } || rest.allSatisfy { $0 == 0 })
            if !shown.isEmpty { shownOnce = true }
        }
        #expect(shownOnce, "a rule that shows nothing would pass too")
    }

    @Test(arguments: Engine.available)
    func theNeedsAreRankedForTheRestOfTheRoad(_ engine: Engine) async throws {
        let test = try await SurveyApp.make(engine)
        let journey = Journey.ID(rawValue: 7)
        let (ben, cleo, site) = (try await test.app.viewer(.ben), try await test.app.viewer(.cleo), test.app.site)
        func found(_ viewer: Viewer) async throws -> [NeedFound] {
            try await test.app.database.read {
                try NeedsFeature.needsFound(for: journey, visit: site.visit(of: viewer, in: $0))
            }
        }
        for number in 0..<6 {
            var form = test.form(need: 2)
            form[test.field(2)] = "5"
            form[test.field(4)] = number < 3 ? "4" : "1"
            try await test.answer(form)
        }
        #expect(try await found(ben).isEmpty)
        try await test.close()
        #expect(try await found(ben).map(\.need).prefix(3) == [.knowledge, .network, .dialogue])
        #expect(try await found(ben).map(\.high) == [6, 3, 0, 0, 0, 0])
        #expect(try await found(cleo).isEmpty)
    }

    @Test(arguments: Engine.available)
    func theFirstStepIsDoneWhenEnoughAnsweredAndItIsClosed(_ engine: Engine) async throws {
        let test = try await SurveyApp.make(engine)
        let (site, viewer) = (test.app.site, try await test.app.viewer(.ben))
        func evidence(_ journey: Int64) async throws -> Evidence {
            let now = site.clock.now()
            return try await test.app.database.read { db in
                let organisation = try #require(try OrganisationSetting.find(in: db))
                let words = site.languages.words(.nl, timeZone: organisation.timeZone)
                let canvas = Canvas(words: words, now: now, assets: site.assets)
                let visit = Visit(db: db, viewer: viewer, organisation: organisation, canvas: canvas, path: "/")
                return try #require(
                    try NeedsFeature.evidence(for: Journey.ID(rawValue: journey), visit: visit).first)
            }
        }
        #expect(try await evidence(8).text == "Er is nog geen peiling")
        try await test.answer(test.form(), times: 4)
        #expect(try await evidence(7).text == "De peiling is open", "four are too few to count aloud")
        try await test.answer(test.form())
        let open = try await evidence(7)
        #expect(open.text == "5 collega’s gaven antwoord" && !open.isEnough)
        try await test.close()
        #expect(try await evidence(7).isEnough)
        #expect(try await evidence(7).link == .survey(test.survey.id))
    }

    @Test(arguments: Engine.available)
    func everyPageRunsAtMostEightStatements(_ engine: Engine) async throws {
        let test = try await SurveyApp.make(engine)
        let dirk = test.app.browser(as: .dirk)
        func count(_ path: String) async throws -> Int {
            // The first visit in an hour also notes when the session was last seen.
            _ = try await dirk.get(path)
            let log = StatementLog()
            let answer = try await StatementLog.$current.withValue(log) { try await dirk.get(path) }
            #expect(answer.status == .ok, "\(path)")
            return log.count
        }
        let paths = [test.answerPath, test.path, test.path + "/edit", test.path + "/entry", test.path + "/poster"]
        for path in paths { #expect((2...8).contains(try await count(path)), "\(path)") }
        for number in 0..<6 { try await test.answer(test.form(text: "Tekst \(number)")) }
        try await test.close()
        for path in [test.path, test.path + "/themes"] { #expect((2...8).contains(try await count(path)), "\(path)") }
    }

    @Test(arguments: Engine.available)
    func wordsAreSortedByHandAndWithheldInSight(_ engine: Engine) async throws {
        let test = try await SurveyApp.make(engine)
        for number in 0..<6 { try await test.answer(test.form(text: "Tekst \(number) over het rooster.")) }
        let (dirk, ben) = (test.app.browser(as: .dirk), test.app.browser(as: .ben))
        #expect(try await dirk.get(test.path + "/themes").status == .conflict)
        try await test.close()
        let question = test.questions[11].id.description
        #expect(try await ben.get(test.path + "/themes").status == .notFound)
        #expect(
            try await ben.post(test.path + "/themes", ["title": "Rooster", "question": question]).status == .notFound)
        _ = try await dirk.submit(test.path + "/themes", ["title": "Rooster", "question": question])
        let results = try #require(try await test.results())
        let theme = try #require(results.themes.first).id.description
        let texts = results.texts
        _ = try await dirk.submit(
            test.path + "/texts", ["text.\(texts[0].id)": theme, "text.\(texts[1].id)": "colleague"])
        let page = try await ben.get(test.path)
        #expect(page.contains("<h3>Rooster</h3>") && page.contains(texts[0].body))
        #expect(!page.contains(texts[1].body) && page.contains("1 antwoord tonen we niet"))
        #expect(try await dirk.post(test.path + "/texts", ["text.nergens": theme]).status == .notFound)
    }
}
