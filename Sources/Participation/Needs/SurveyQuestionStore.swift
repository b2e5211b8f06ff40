import Database
import Square

/// The questions of a survey that the caller found already.
enum SurveyQuestionStore {
    static func all(of survey: Survey.ID, in db: Connection) throws -> [SurveyQuestion] {
        try db.rows(
            """
            SELECT id, survey_id, kind, need, content FROM survey_questions
            WHERE survey_id = \(survey) ORDER BY position, id LIMIT \(limit: Survey.mostQuestions)
            """
        ).map(SurveyQuestion.init(row:))
    }

    static func insert(_ question: SurveyQuestion, position: Int, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO survey_questions (id, survey_id, position, kind, need, content)
            VALUES (\(question.id), \(question.surveyID), \(position), \(question.kind), \(question.need),
                    \(Kept.text(question.content)))
            """)
    }

    static func update(_ id: SurveyQuestion.ID, to content: SurveyQuestion.Content, in db: Connection) throws {
        try db.run("UPDATE survey_questions SET content = \(Kept.text(content)) WHERE id = \(id)")
    }

    static func setPosition(_ id: SurveyQuestion.ID, to position: Int, in db: Connection) throws {
        try db.run("UPDATE survey_questions SET position = \(position) WHERE id = \(id)")
    }

    static func delete(_ id: SurveyQuestion.ID, in db: Connection) throws {
        try db.run("DELETE FROM survey_questions WHERE id = \(id)")
    }
}

extension SurveyQuestion {
    init(row: Row) throws {
        self.init(
            id: try row["id"], surveyID: try row["survey_id"], kind: try row["kind"], need: try row["need"],
            content: try Kept.value(Content.self, from: row["content"]))
    }
}
