import Database
import Organisation

/// The ways in for who answers: one link for everybody, or links that each work once. Nothing here says who has one, when
/// it was used, or what was answered with it.
enum SurveyDoorStore {
    /// The survey this code is for, whether or not it opens now.
    static func survey(behind code: SurveyCode, in db: Connection) throws -> (id: Survey.ID, isIssued: Bool)? {
        if let row = try db.row(
            "SELECT id FROM surveys WHERE code = \(code.text) AND by_issued_link = \(false)")
        {
            return (try row["id"], false)
        }
        return try db.row(
            """
            SELECT s.id FROM survey_links l JOIN surveys s ON s.id = l.survey_id
            WHERE l.token_hash = \(code.hash) AND l.is_used = \(false) AND s.by_issued_link = \(true)
            """
        ).map { (try $0["id"], true) }
    }

    /// Any survey with this code, for the word of thanks: it is no way in.
    static func thanked(_ code: SurveyCode, in db: Connection) throws -> Survey.ID? {
        try db.row("SELECT id FROM surveys WHERE code = \(code.text)")?["id"]
    }

    static func insert(_ hashes: [String], for survey: Survey.ID, in db: Connection) throws {
        for start in stride(from: 0, to: hashes.count, by: 100) {
            let rows: [SQL] = hashes[start..<min(start + 100, hashes.count)].map { "(\($0), \(survey))" }
            try db.run("INSERT INTO survey_links (token_hash, survey_id) VALUES \(sql: .join(rows, separator: ", "))")
        }
    }

    /// Uses up a link. All of the survey's links are written anew: which one was written last says nothing then.
    static func use(_ hash: String, of survey: Survey.ID, in db: Connection) throws {
        try db.run(
            """
            UPDATE survey_links SET is_used = CASE WHEN token_hash = \(hash) THEN \(true) ELSE is_used END
            WHERE survey_id = \(survey)
            """)
    }

    static func linkCounts(of survey: Survey.ID, in db: Connection) throws -> (issued: Int, used: Int) {
        let row = try db.row(
            """
            SELECT COUNT(*) AS issued, COALESCE(SUM(CASE WHEN is_used THEN 1 ELSE 0 END), 0) AS used
            FROM survey_links WHERE survey_id = \(survey)
            """)
        guard let row else { return (0, 0) }
        return (try row["issued"], try row["used"])
    }

    /// False when this very form was sent before. Also these are all written anew, and gone within the day.
    static func keepSend(_ hash: String, halfDay: Int64, in db: Connection) throws -> Bool {
        try deleteSends(before: halfDay - 1, in: db)
        let isNew =
            try db.run(
                """
                INSERT INTO survey_sends (token_hash, half_day) VALUES (\(hash), \(halfDay))
                ON CONFLICT (token_hash) DO NOTHING
                """) == 1
        if isNew { try db.run("UPDATE survey_sends SET half_day = half_day") }
        return isNew
    }

    static func deleteSends(before halfDay: Int64, in db: Connection) throws {
        try db.run("DELETE FROM survey_sends WHERE half_day < \(halfDay)")
    }
}
