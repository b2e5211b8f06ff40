import Database
import Organisation

/// What people wrote, and the themes it was sorted under, of a survey that the caller found already.
enum SurveyThemeStore {
    static func themes(of survey: Survey.ID, in db: Connection) throws -> [SurveyTheme] {
        try db.rows(
            """
            SELECT id, question_id, title FROM survey_themes WHERE survey_id = \(survey)
            ORDER BY id LIMIT \(limit: SurveyTheme.most)
            """
        ).map { SurveyTheme(id: try $0["id"], questionID: try $0["question_id"], title: try $0["title"]) }
    }

    // Their names are random, so this order is always the same and means nothing.
    static func texts(of survey: Survey.ID, in db: Connection) throws -> [SurveyText] {
        try db.rows(
            """
            SELECT id, question_id, body, theme_id, withheld FROM survey_texts
            WHERE survey_id = \(survey) ORDER BY id
            """
        ).map {
            SurveyText(
                id: try $0["id"], questionID: try $0["question_id"], body: try $0["body"], themeID: try $0["theme_id"],
                withheld: try $0["withheld"])
        }
    }

    static func insert(_ theme: SurveyTheme, of survey: Survey.ID, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO survey_themes (id, survey_id, question_id, title)
            VALUES (\(theme.id), \(survey), \(theme.questionID), \(theme.title))
            """)
    }

    static func insert(_ text: SurveyText, of survey: Survey.ID, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO survey_texts (survey_id, id, question_id, body, theme_id, withheld)
            VALUES (\(survey), \(text.id), \(text.questionID), \(text.body), \(text.themeID), \(text.withheld))
            """)
    }

    static func delete(_ theme: SurveyTheme.ID, of survey: Survey.ID, in db: Connection) throws {
        try db.run("UPDATE survey_texts SET theme_id = NULL WHERE theme_id = \(theme)")
        try db.run("DELETE FROM survey_themes WHERE id = \(theme) AND survey_id = \(survey)")
    }

    static func sort(
        _ text: String, under theme: SurveyTheme.ID?, withheld: SurveyText.Withheld?, of survey: Survey.ID,
        in db: Connection
    ) throws {
        try db.run(
            """
            UPDATE survey_texts SET theme_id = \(theme), withheld = \(withheld)
            WHERE survey_id = \(survey) AND id = \(text)
            """)
    }
}
