import Database

enum SurveyMigration {
    static let surveys = Migration(
        "0010-needs", sqlite: tables(id: "INTEGER PRIMARY KEY", end: ") WITHOUT ROWID"),
        postgres: tables(id: "BIGINT PRIMARY KEY", end: ")"))

    // What is counted, what was written and which links are used: kept apart, without a time, and without rowids, which
    // would tell the order in which they came. See docs/decisions/0014-anonymous-answers.md.
    private static func tables(id: String, end: String) -> String {
        """
        CREATE TABLE surveys (
            id \(id),
            journey_id BIGINT NOT NULL REFERENCES journeys (id),
            title TEXT NOT NULL,
            intro TEXT NOT NULL,
            maker_id BIGINT NOT NULL REFERENCES members (id),
            k BIGINT NOT NULL,
            shows_running BOOLEAN NOT NULL,
            by_issued_link BOOLEAN NOT NULL,
            population BIGINT NOT NULL,
            code TEXT NOT NULL UNIQUE,
            opens_at BIGINT,
            closes_at BIGINT,
            closed_at BIGINT,
            paper_count BIGINT NOT NULL DEFAULT 0
        );
        CREATE INDEX surveys_by_journey ON surveys (journey_id, id);
        CREATE INDEX surveys_to_close ON surveys (closes_at) WHERE closed_at IS NULL;

        CREATE TABLE survey_questions (
            id \(id),
            survey_id BIGINT NOT NULL REFERENCES surveys (id) ON DELETE CASCADE,
            position BIGINT NOT NULL,
            kind TEXT NOT NULL,
            need TEXT,
            content TEXT NOT NULL
        );
        CREATE INDEX survey_questions_by_survey ON survey_questions (survey_id, position, id);

        CREATE TABLE survey_counts (
            survey_id BIGINT NOT NULL REFERENCES surveys (id) ON DELETE CASCADE,
            cut BIGINT NOT NULL,
            cell TEXT NOT NULL,
            people BIGINT NOT NULL DEFAULT 0,
            people_before BIGINT NOT NULL DEFAULT 0,
            people_shown BIGINT NOT NULL DEFAULT 0,
            PRIMARY KEY (survey_id, cut, cell)
        \(end);

        CREATE TABLE survey_themes (
            id \(id),
            survey_id BIGINT NOT NULL REFERENCES surveys (id) ON DELETE CASCADE,
            question_id BIGINT NOT NULL REFERENCES survey_questions (id) ON DELETE CASCADE,
            title TEXT NOT NULL
        );
        CREATE INDEX survey_themes_by_survey ON survey_themes (survey_id, id);

        CREATE TABLE survey_texts (
            survey_id BIGINT NOT NULL REFERENCES surveys (id) ON DELETE CASCADE,
            id TEXT NOT NULL,
            question_id BIGINT NOT NULL REFERENCES survey_questions (id) ON DELETE CASCADE,
            body TEXT NOT NULL,
            theme_id BIGINT REFERENCES survey_themes (id) ON DELETE SET NULL,
            withheld TEXT,
            PRIMARY KEY (survey_id, id)
        \(end);
        CREATE INDEX survey_texts_by_theme ON survey_texts (theme_id);

        CREATE TABLE survey_links (
            token_hash TEXT NOT NULL PRIMARY KEY,
            survey_id BIGINT NOT NULL REFERENCES surveys (id) ON DELETE CASCADE,
            is_used BOOLEAN NOT NULL DEFAULT FALSE
        \(end);
        CREATE INDEX survey_links_by_survey ON survey_links (survey_id);

        CREATE TABLE survey_sends (
            token_hash TEXT NOT NULL PRIMARY KEY,
            half_day BIGINT NOT NULL
        \(end);
        """
    }
}
