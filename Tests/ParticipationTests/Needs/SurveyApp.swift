import Database
import Foundation
import Support
import Web

@testable import Organisation
@testable import Participation

/// An app with a journey and its survey, for the tests of surveys.
struct SurveyApp {
    let app: TestApp
    let survey: Survey
    let questions: [SurveyQuestion]

    /// Made by Dirk from the template, with three departments; open until the end of 30 November unless told otherwise.
    static func make(
        _ engine: Engine, isOpen: Bool = true, isIssued: Bool = false, isRunning: Bool = false, k: Int = 5,
        options: (inout Site.Options) -> Void = { _ in }
    ) async throws -> SurveyApp {
        let app = try await TestApp.make(engine, options: options)
        return try await make(app, isOpen: isOpen, isIssued: isIssued, isRunning: isRunning, k: k)
    }

    static func make(
        _ app: TestApp, isOpen: Bool = true, isIssued: Bool = false, isRunning: Bool = false, k: Int = 5
    ) async throws -> SurveyApp {
        let dirk = try await app.viewer(.dirk)
        let site = app.site
        try await app.database.write { db in
            try Departments.create(["Wijkteam Noord", "Wijkteam Oost"], ids: site.ids, in: db)
            try db.run(
                """
                INSERT INTO journeys (id, title, question, leader_id, started_at)
                VALUES (7, 'Ons traject', 'Wat hebben we nodig?', \(dirk.id), \(site.clock.now()))
                """)
        }
        let surveys = Surveys(site: app.site)
        let survey = try await surveys.make(for: Journey.ID(rawValue: 7), by: dirk)
        var draft = SurveyDraft(survey)
        (draft.isByIssuedLink, draft.showsRunning, draft.k) = (isIssued, isRunning, k)
        try await surveys.change(survey.id, to: draft, by: dirk)
        if isOpen { try await surveys.open(survey.id, from: "", until: "2026-11-30", by: dirk) }
        let (found, questions) = try await app.database.read { db in
            (
                try Surveys.find(survey.id, visibleTo: dirk, in: db), try SurveyQuestionStore.all(of: survey.id, in: db)
            )
        }
        return SurveyApp(app: app, survey: found, questions: questions)
    }

    var path: String { "/surveys/\(survey.id)" }
    var answerPath: String { "/answer/\(survey.code.text)" }
    var clockPastTheEnd: Int64 { 8 * 86_400 }

    /// The template's questions: six needs, barriers, use, device, skill, department, open.
    func field(_ number: Int) -> String { questions[number].field }

    /// A filled-in form: every need the same step, and what else is given.
    func form(
        need: Int = 4, department: Int? = nil, device: Int? = nil, barriers: Int? = nil, text: String = ""
    ) -> [String: String] {
        var form: [String: String] = [:]
        for number in 0..<6 { form[field(number)] = String(need) }
        if let barriers { form[field(6)] = String(barriers) }
        if let device { form[field(8)] = String(device) }
        if let department { form[field(10)] = String(department) }
        if !text.isEmpty { form[field(11)] = text }
        return form
    }

    /// Answers as a stranger with the open link.
    @discardableResult
    func answer(_ form: [String: String]) async throws -> Answer { try await app.browser().post(answerPath, form) }

    func answer(_ form: [String: String], times: Int) async throws {
        for _ in 0..<times { try await answer(form) }
    }

    func total() async throws -> Int {
        let id = survey.id
        return try await app.database.read { try SurveyStore.open(id, in: $0)?.answers ?? 0 }
    }

    func close() async throws {
        app.clock.advance(seconds: clockPastTheEnd)
        try await Surveys(site: app.site).closeEnded()
    }

    func results(as person: Person = .ben) async throws -> SurveyResults? {
        let (viewer, id, now) = (try await app.viewer(person), survey.id, app.site.clock.now())
        return try await app.database.read { db in
            try SurveyResults.load(Surveys.find(id, visibleTo: viewer, in: db), at: now, in: db)
        }
    }
}
