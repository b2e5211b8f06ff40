import Database
import Organisation

/// The box in which answers fall: only how often each answer was given, and loose texts. What one person answered is
/// nowhere together. See docs/decisions/0014-anonymous-answers.md.
enum SurveyBoxStore {
    /// The cut of everybody; every other cut is a choice of the question about departments.
    static let everybody = 0

    /// An empty box with a place for all that can be answered, so that a place being there tells nothing.
    static func prepare(_ survey: Survey.ID, for questions: [SurveyQuestion], in db: Connection) throws {
        try db.run("DELETE FROM survey_counts WHERE survey_id = \(survey)")
        let departments = questions.first { $0.kind == .department }?.content.choices.map(\.key) ?? []
        let places =
            Cell.ofAll(questions).map { (everybody, $0) }
            + departments.flatMap { cut in Cell.ofDepartment(questions).map { (cut, $0) } }
        for start in stride(from: 0, to: places.count, by: 100) {
            let rows: [SQL] = places[start..<min(start + 100, places.count)].map { "(\(survey), \($0.0), \($0.1))" }
            try db.run("INSERT INTO survey_counts (survey_id, cut, cell) VALUES \(sql: .join(rows, separator: ", "))")
        }
    }

    static func isEmpty(_ survey: Survey.ID, in db: Connection) throws -> Bool {
        try db.row(
            """
            SELECT 1 AS one FROM survey_counts
            WHERE survey_id = \(survey) AND cut = 0 AND cell = \(Cell.all) AND people > 0
            """) == nil
    }

    /// Adds one person's answers. Everything in the box is written anew each time, in another order, so that the
    /// database's own notes about its rows are the same for all of them.
    static func put(_ answers: SurveyAnswers, into survey: Survey, in db: Connection) throws {
        let id = survey.id
        try db.run(
            """
            UPDATE survey_counts SET people = people + CASE
                WHEN cut IN \(list: [everybody, answers.department ?? everybody]) AND cell IN \(list: answers.cells)
                THEN 1 ELSE 0 END
            WHERE survey_id = \(id)
            """)
        for text in answers.texts {
            try db.run(
                """
                INSERT INTO survey_texts (survey_id, id, question_id, body)
                VALUES (\(id), \(Token.random().text), \(text.question), \(text.body))
                """)
        }
        try shuffleTexts(of: id, in: db)
        if survey.showsRunning { try showOlder(id, k: survey.k, in: db) }
    }

    /// Adds to one count, for answers that were added up elsewhere; a place that isn't there stays away.
    static func add(_ count: Int, to cell: String, cut: Int, of survey: Survey.ID, in db: Connection) throws {
        try db.run(
            """
            UPDATE survey_counts SET people = people + \(count)
            WHERE survey_id = \(survey) AND cut = \(cut) AND cell = \(cell)
            """)
    }

    /// Takes every text out and puts it back under another name, in an order that chance chooses: changing only the names
    /// would leave them lying in the order in which they came.
    static func shuffleTexts(of survey: Survey.ID, in db: Connection) throws {
        let texts = try SurveyThemeStore.texts(of: survey, in: db).shuffled()
        try db.run("DELETE FROM survey_texts WHERE survey_id = \(survey)")
        for start in stride(from: 0, to: texts.count, by: 64) {
            let rows: [SQL] = texts[start..<min(start + 64, texts.count)].map { text in
                "(\(survey), \(Token.random().text), \(text.questionID), \(text.body), \(text.themeID), \(text.withheld))"
            }
            try db.run(
                """
                INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld)
                VALUES \(sql: .join(rows, separator: ", "))
                """)
        }
    }

    // What is shown while people still answer moves on by at least k answers at a time, and always lags behind by k more:
    // so also the last step, to the results at the end, is one of at least k. The same holds of each question by itself,
    // for of k people who answered perhaps one answered this one.
    private static func showOlder(_ survey: Survey.ID, k: Int, in db: Connection) throws {
        let rows = try db.rows(
            """
            SELECT cell, people - people_before AS more FROM survey_counts
            WHERE survey_id = \(survey) AND cut = \(everybody)
            """)
        let more: [String: Int] = try rows.reduce(into: [:]) { more, row in more[try row["cell"]] = try row["more"] }
        guard more[Cell.all, default: 0] >= k else { return }
        let moving = more.keys.filter { more[Cell.question(of: $0), default: 0] >= k }
        try db.run(
            """
            UPDATE survey_counts SET people_shown = people_before, people_before = people
            WHERE survey_id = \(survey) AND cut = \(everybody) AND cell IN \(list: moving)
            """)
    }

    /// Figures by cut and cell: all, or only those shown while people still answer.
    static func counts(of survey: Survey.ID, running: Bool, in db: Connection) throws -> SurveyCounts {
        let rows = try db.rows(
            """
            SELECT cut, cell, CASE WHEN \(running) THEN people_shown ELSE people END AS people
            FROM survey_counts WHERE survey_id = \(survey)
            """)
        var counts = SurveyCounts()
        for row in rows { counts[try row["cut"], try row["cell"]] = try row["people"] }
        return counts
    }

    /// The journey's latest survey with its questions about needs and their figures, all and those shown while people still
    /// answer. nil before it opened.
    static func findNeeds(
        of journey: Journey.ID, visibleTo viewer: Viewer, in db: Connection
    ) throws -> FoundNeeds? {
        let rows = try db.rows(
            """
            SELECT s.*, q.id AS question_id, q.kind, q.need, q.content, c.cell, c.people, c.people_shown
            FROM (SELECT \(sql: SurveyStore.columns) FROM surveys
                  WHERE journey_id = \(journey) AND \(sql: SurveyStore.known(to: viewer))
                  ORDER BY id DESC LIMIT 1) s
            JOIN survey_counts c ON c.survey_id = s.id AND c.cut = \(everybody)
            LEFT JOIN survey_questions q ON q.survey_id = s.id AND q.need IS NOT NULL
                AND (c.cell = CAST(q.id AS TEXT) OR c.cell LIKE CAST(q.id AS TEXT) || ':%')
            WHERE q.id IS NOT NULL OR c.cell = \(Cell.all)
            ORDER BY q.position NULLS FIRST, q.id NULLS FIRST
            """)
        guard let first = rows.first else { return nil }
        var found = FoundNeeds(survey: try Survey(row: first))
        for row in rows {
            let cell: String = try row["cell"]
            found.all[everybody, cell] = try row["people"]
            found.shown[everybody, cell] = try row["people_shown"]
            guard let id: SurveyQuestion.ID = try row["question_id"], found.questions.last?.id != id else { continue }
            found.questions.append(
                SurveyQuestion(
                    id: id, surveyID: found.survey.id, kind: try row["kind"], need: try row["need"],
                    content: try Kept.value(SurveyQuestion.Content.self, from: row["content"])))
        }
        return found
    }

    struct FoundNeeds {
        let survey: Survey
        var questions: [SurveyQuestion] = []
        var all = SurveyCounts()
        var shown = SurveyCounts()
    }

    static func forget(_ cells: [String], cut: Int, of survey: Survey.ID, in db: Connection) throws {
        try db.run(
            "DELETE FROM survey_counts WHERE survey_id = \(survey) AND cut = \(cut) AND cell IN \(list: cells)")
    }
}

/// How often each answer was given, by cut.
struct SurveyCounts: Sendable {
    private var byCut: [Int: [String: Int]] = [:]

    subscript(cut: Int, cell: String) -> Int? {
        get { byCut[cut]?[cell] }
        set { byCut[cut, default: [:]][cell] = newValue }
    }

    subscript(cell: String) -> Int { byCut[SurveyBoxStore.everybody]?[cell] ?? 0 }
}
