import Database
import Foundation
import Organisation
import Square

/// The demo's surveys. A file says what share of people gave which answer; people are made from that, always the same ones,
/// and answer as anybody would.
struct NeedsDemo {
    let seed: DemoSeed

    private struct File: Decodable {
        let surveys: [Entry]
    }

    private struct Entry: Decodable {
        let journey: Int64
        let maker: String
        let opens: String
        let closes: String
        let people: Int
        let population: Int
        let paper: Int
        /// Of each need, how many of a hundred people chose each step.
        let needs: [String: [Int]]
        let skill: [Int]
        /// Of each choice, how many of a hundred chose it, in the order of the template.
        let barriers: [Int]
        let use: [Int]
        let device: [Int]
        /// How many people of each department, by name; the rest rather didn't say.
        let departments: [String: Int]
        /// In the words of others, under what is asked.
        let used: [String]
        let themes: [Theme]
        let loose: [String]
        let withheld: [Withheld]
    }

    private struct Theme: Decodable {
        let title: String
        let texts: [String]
    }

    private struct Withheld: Decodable {
        let reason: String
        let text: String
    }

    func fill() throws {
        let url = URL(fileURLWithPath: seed.folder).appendingPathComponent("needs.json")
        for entry in try JSONDecoder().decode(File.self, from: Data(contentsOf: url)).surveys { try add(entry) }
    }

    private func add(_ entry: Entry) throws {
        guard let maker = seed.members[entry.maker] else { return }
        let journey = Journey.ID(rawValue: entry.journey)
        guard try JourneyStore.isThere(journey, in: seed.db) else { return }
        let (opens, closes) = (try seed.instant(entry.opens), try seed.instant(entry.closes))
        let template = SurveyTemplate(seed.site.languages)
        let made = template.survey(seed.site.ids.next(at: opens), of: journey, by: maker)
        let survey = Survey(
            id: made.id, journeyID: journey, title: made.title, intro: made.intro, makerID: maker, k: made.k,
            showsRunning: false, isByIssuedLink: false, population: entry.population, code: made.code, opensAt: opens,
            closesAt: closes, closedAt: nil, paperCount: entry.paper)
        let departments = try Departments.all(in: seed.db).map(\.name)
        let questions = template.questions(of: survey.id, departments, seed.site.ids)
        try SurveyStore.insert(survey, in: seed.db)
        for (position, question) in questions.enumerated() {
            try SurveyQuestionStore.insert(question, position: position, in: seed.db)
        }
        try SurveyBoxStore.prepare(survey.id, for: questions, in: seed.db)
        try answer(entry, survey, questions)
        try Surveys(site: seed.site).settle(survey.id, by: maker, at: closes, in: seed.db)
    }

    // One box at a time for everybody would be thousands of statements: the counts are added up first, and put in at once.
    private func answer(_ entry: Entry, _ survey: Survey, _ questions: [SurveyQuestion]) throws {
        var dice = Dice(seed: UInt64(entry.people))
        var people = places(entry, questions)
        people.shuffle(using: &dice)
        var tally: [Int: [String: Int]] = [:]
        for place in people {
            // Some want nearly everything more than others do, as people are.
            let lean = Double.random(in: -0.22...0.22, using: &dice)
            let given = [Cell.all] + questions.flatMap { cells(entry, $0, lean, &dice) }
            for cell in given {
                tally[SurveyBoxStore.everybody, default: [:]][cell, default: 0] += 1
                if let place { tally[place, default: [:]][cell, default: 0] += 1 }
            }
        }
        try write(entry, survey, questions, &tally)
        for (cut, cells) in tally {
            for (cell, count) in cells { try SurveyBoxStore.add(count, to: cell, cut: cut, of: survey.id, in: seed.db) }
        }
    }

    private func places(_ entry: Entry, _ questions: [SurveyQuestion]) -> [Int?] {
        let choices = questions.first { $0.kind == .department }?.content.choices ?? []
        let named = choices.flatMap { choice in
            Array(repeating: Optional(choice.key), count: entry.departments[choice.text(.nl)] ?? 0)
        }
        return named + Array(repeating: nil, count: max(0, entry.people - named.count))
    }

    private func cells(_ entry: Entry, _ question: SurveyQuestion, _ lean: Double, _ dice: inout Dice) -> [String] {
        // Hardly anybody answers everything.
        guard Int.random(in: 0..<100, using: &dice) >= 3 else { return [] }
        switch question.kind {
        case .scale:
            let shares = question.need.map { entry.needs[$0.rawValue] ?? [] } ?? entry.skill
            let step = pick(shares, at: min(max(Double.random(in: 0..<1, using: &dice) + lean, 0), 0.999)) + 1
            return [
                Cell.answered(question), Cell.step(question, step),
                step >= question.highFrom ? Cell.high(question) : Cell.low(question),
            ]
        case .one:
            let index = pick(entry.device, at: Double.random(in: 0..<1, using: &dice))
            return [Cell.answered(question), Cell.choice(question, question.content.choices[index].key)]
        case .several:
            let shares = question.content.choices.count == entry.barriers.count ? entry.barriers : entry.use
            let chosen = zip(question.content.choices, shares).map { choice, share in
                (choice.key, Int.random(in: 0..<100, using: &dice) < share)
            }
            guard chosen.contains(where: \.1) else { return [] }
            return [Cell.answered(question)]
                + chosen.map { $1 ? Cell.choice(question, $0) : Cell.without(question, $0) }
        case .text, .department: return []
        }
    }

    private func pick(_ shares: [Int], at place: Double) -> Int {
        var rest = place * Double(shares.reduce(0, +))
        for (index, share) in shares.enumerated() {
            rest -= Double(share)
            if rest < 0 { return index }
        }
        return shares.count - 1
    }

    private func write(
        _ entry: Entry, _ survey: Survey, _ questions: [SurveyQuestion], _ tally: inout [Int: [String: Int]]
    ) throws {
        if let use = questions.last(where: { $0.kind == .several }) {
            for text in entry.used { try put(text, use, survey, nil, nil) }
            tally[SurveyBoxStore.everybody]?[Cell.ownWords(use)] = entry.used.count
        }
        guard let open = questions.last(where: { $0.kind == .text }) else { return }
        var count = 0
        for theme in entry.themes {
            let kept = SurveyTheme(id: seed.site.ids.next(), questionID: open.id, title: theme.title)
            try SurveyThemeStore.insert(kept, of: survey.id, in: seed.db)
            for text in theme.texts { try put(text, open, survey, kept.id, nil) }
            count += theme.texts.count
        }
        for text in entry.loose { try put(text, open, survey, nil, nil) }
        for text in entry.withheld { try put(text.text, open, survey, nil, .init(rawValue: text.reason)) }
        tally[SurveyBoxStore.everybody]?[Cell.answered(open)] = count + entry.loose.count + entry.withheld.count
    }

    private func put(
        _ body: String, _ question: SurveyQuestion, _ survey: Survey, _ theme: SurveyTheme.ID?,
        _ withheld: SurveyText.Withheld?
    ) throws {
        let text = SurveyText(
            id: Token.random().text, questionID: question.id, body: body, themeID: theme, withheld: withheld)
        try SurveyThemeStore.insert(text, of: survey.id, in: seed.db)
    }

    /// The same throws each time, so that the demo is the same everywhere. SplitMix64: G. Steele et al., 2014.
    private struct Dice: RandomNumberGenerator {
        private var state: UInt64

        init(seed: UInt64) { state = seed }

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }
}
