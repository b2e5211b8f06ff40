import Database
import Organisation

enum SurveyStore {
    static let columns: SQL = """
        id, journey_id, title, intro, maker_id, k, shows_running, by_issued_link, population, code, opens_at, closes_at,
        closed_at, paper_count,
        COALESCE((SELECT people FROM survey_counts
                  WHERE survey_id = surveys.id AND cut = \(SurveyBoxStore.everybody) AND cell = \(Cell.all)), 0) AS answers,
        (SELECT title FROM journeys WHERE journeys.id = surveys.journey_id) AS journey_title
        """

    // A guest sees no journey; one that is being made is for who makes it.
    static func known(to viewer: Viewer) -> SQL {
        if viewer.isGuest { return "1 = 0" }
        return Survey.maySteer(viewer) ? "1 = 1" : "opens_at IS NOT NULL"
    }

    static func find(_ id: Survey.ID, visibleTo viewer: Viewer, in db: Connection) throws -> Survey? {
        try db.row("SELECT \(sql: columns) FROM surveys WHERE id = \(id) AND \(sql: known(to: viewer))")
            .map(Survey.init(row:))
    }

    /// The journey's latest.
    static func find(of journey: Journey.ID, visibleTo viewer: Viewer, in db: Connection) throws -> Survey? {
        try db.row(
            """
            SELECT \(sql: columns) FROM surveys
            WHERE journey_id = \(journey) AND \(sql: known(to: viewer))
            ORDER BY id DESC LIMIT 1
            """
        ).map(Survey.init(row:))
    }

    /// For who holds a link to it.
    static func open(_ id: Survey.ID, in db: Connection) throws -> Survey? {
        try db.row("SELECT \(sql: columns) FROM surveys WHERE id = \(id)").map(Survey.init(row:))
    }

    /// Whoever asks, kept from others until this transaction ends: answers to one survey are counted one after another.
    static func locked(_ id: Survey.ID, in db: Connection) throws -> Survey? {
        try db.row("SELECT \(sql: columns) FROM surveys WHERE id = \(id)\(sqlite: "", postgres: " FOR UPDATE")")
            .map(Survey.init(row:))
    }

    static func due(at now: Instant, in db: Connection) throws -> [Survey.ID] {
        try db.rows("SELECT id FROM surveys WHERE closes_at <= \(now) AND closed_at IS NULL LIMIT 100")
            .map { try $0["id"] }
    }

    static func isOneOpen(at now: Instant, in db: Connection) throws -> Bool {
        try db.row("SELECT 1 AS one FROM surveys WHERE closes_at > \(now) AND closed_at IS NULL LIMIT 1") != nil
    }

    static func insert(_ survey: Survey, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO surveys (id, journey_id, title, intro, maker_id, k, shows_running, by_issued_link, population,
                                 code, opens_at, closes_at, closed_at, paper_count)
            VALUES (\(survey.id), \(survey.journeyID), \(Kept.text(survey.title)), \(Kept.text(survey.intro)),
                    \(survey.makerID), \(survey.k), \(survey.showsRunning), \(survey.isByIssuedLink),
                    \(survey.population), \(survey.code.text), \(survey.opensAt), \(survey.closesAt),
                    \(survey.closedAt), \(survey.paperCount))
            """)
    }

    static func update(_ id: Survey.ID, to draft: SurveyDraft, in db: Connection) throws {
        try db.run(
            """
            UPDATE surveys SET title = \(Kept.text(draft.title)), intro = \(Kept.text(draft.intro)), k = \(draft.k),
                shows_running = \(draft.showsRunning), by_issued_link = \(draft.isByIssuedLink),
                population = \(draft.population)
            WHERE id = \(id)
            """)
    }

    static func setDates(_ id: Survey.ID, opens: Instant, closes: Instant, in db: Connection) throws {
        try db.run("UPDATE surveys SET opens_at = \(opens), closes_at = \(closes) WHERE id = \(id)")
    }

    static func setClosed(_ id: Survey.ID, at now: Instant, in db: Connection) throws {
        try db.run("UPDATE surveys SET closed_at = \(now) WHERE id = \(id)")
    }

    static func setClosing(_ id: Survey.ID, at now: Instant, in db: Connection) throws {
        try db.run("UPDATE surveys SET closes_at = \(now) WHERE id = \(id)")
    }

    static func addPaper(_ id: Survey.ID, in db: Connection) throws {
        try db.run("UPDATE surveys SET paper_count = paper_count + 1 WHERE id = \(id)")
    }
}

extension Survey {
    init(row: Row) throws {
        self.init(
            id: try row["id"], journeyID: try row["journey_id"], title: try Kept.value(Spoken.self, from: row["title"]),
            intro: try Kept.value(Spoken.self, from: row["intro"]), makerID: try row["maker_id"], k: try row["k"],
            showsRunning: try row["shows_running"], isByIssuedLink: try row["by_issued_link"],
            population: try row["population"], code: SurveyCode(typed: try row["code"]), opensAt: try row["opens_at"],
            closesAt: try row["closes_at"], closedAt: try row["closed_at"], paperCount: try row["paper_count"],
            journeyTitle: try row["journey_title"], answers: try row["answers"])
    }
}
