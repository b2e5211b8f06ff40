import Database
import Organisation

/// A journey with its steps, moves and ticks.
struct Road: Sendable {
    let journey: Journey
    let leader: Member.Byline
    let steps: [Step]
    /// Latest first.
    let moves: [Move]
    let ticked: [TickedCheck]

    func step(_ phase: Phase) -> Step { steps[phase.number - 1] }

    /// The step the journey is at: the last one that is open, else the last one that was walked.
    var current: Step {
        steps.last { $0.state == .open } ?? steps.last { $0.state != .waiting } ?? steps[0]
    }

    var skipped: [Move] {
        steps.filter { $0.state == .skipped }.compactMap { step in
            moves.first { $0.phase == step.phase && $0.kind == .skipped }
        }
    }

    func tick(_ check: Check) -> TickedCheck? { ticked.first { $0.check == check } }
}

enum JourneyStore {
    /// Journeys are for every colleague; guests have no part in them.
    static func find(_ id: Journey.ID, visibleTo viewer: Viewer, in db: Connection) throws -> Road? {
        try find("\(id)", visibleTo: viewer, in: db)
    }

    /// The journey people are on: the latest that isn't finished, else the latest.
    static func findCurrent(visibleTo viewer: Viewer, in db: Connection) throws -> Road? {
        try find("(\(sql: current))", visibleTo: viewer, in: db)
    }

    private static let current: SQL = """
        SELECT id FROM journeys ORDER BY finished_at IS NULL DESC, started_at DESC, id DESC LIMIT 1
        """

    private static func find(_ id: SQL, visibleTo viewer: Viewer, in db: Connection) throws -> Road? {
        guard !viewer.isGuest else { return nil }
        let rows = try db.rows(
            """
            SELECT \(sql: columns), m.handle AS leader_handle, m.name AS leader_name, \(sql: Members.shown(.portrait, of: "m", to: viewer)) AS leader_portrait,
                   p.phase, p.state, p.who, p.starts_at, p.ends_at
            FROM journeys j JOIN members m ON m.id = j.leader_id JOIN journey_phases p ON p.journey_id = j.id
            WHERE j.id = \(sql: id)
            """)
        guard let row = rows.first else { return nil }
        let journey = try Journey(row: row)
        let (moves, ticked) = try deeds(in: journey.id, visibleTo: viewer, db: db)
        return Road(
            journey: journey,
            leader: Member.Byline(
                id: journey.leaderID, handle: try row["leader_handle"], name: try row["leader_name"],
                portrait: try row["leader_portrait"]),
            steps: try rows.map(Step.init(row:)).sorted { $0.phase.number < $1.phase.number }, moves: moves,
            ticked: ticked)
    }

    /// The journey alone, without its steps.
    static func findJourney(_ id: Journey.ID, visibleTo viewer: Viewer, in db: Connection) throws -> Journey? {
        guard !viewer.isGuest else { return nil }
        return try db.row("SELECT \(sql: columns) FROM journeys j WHERE j.id = \(id)").map(Journey.init(row:))
    }

    /// For who makes something of a journey without anybody asking, such as the demo.
    static func isThere(_ id: Journey.ID, in db: Connection) throws -> Bool {
        try db.row("SELECT 1 AS one FROM journeys WHERE id = \(id)") != nil
    }

    /// What is changed in one journey comes one after the other; held until the transaction ends.
    static func lock(_ id: Journey.ID, in db: Connection) throws {
        _ = try db.row("SELECT id FROM journeys WHERE id = \(id)\(sqlite: "", postgres: " FOR UPDATE")")
    }

    /// Latest first.
    static func list(visibleTo viewer: Viewer, limit: Int, in db: Connection) throws -> [Journey] {
        guard !viewer.isGuest else { return [] }
        return try db.rows(
            "SELECT \(sql: columns) FROM journeys j ORDER BY j.started_at DESC, j.id DESC LIMIT \(limit: limit)"
        )
        .map(Journey.init(row:))
    }

    /// The step the current journey is at, in one statement: home asks for it each time.
    static func findCurrentStep(visibleTo viewer: Viewer, in db: Connection) throws -> CurrentStep? {
        guard !viewer.isGuest else { return nil }
        let rows = try db.rows(
            """
            SELECT p.phase, p.state, j.finished_at FROM journey_phases p JOIN journeys j ON j.id = p.journey_id
            WHERE j.id = (\(sql: current))
            """)
        let steps = try rows.map { row in (phase: try row["phase"] as Phase, state: try row["state"] as Step.State) }
            .sorted { $0.phase.number < $1.phase.number }
        guard let at = steps.last(where: { $0.state == .open }) ?? steps.last(where: { $0.state != .waiting }) else {
            return nil
        }
        let finishedAt: Instant? = try rows.first?["finished_at"] ?? nil
        return CurrentStep(phase: at.phase, isFinished: finishedAt != nil)
    }

    static func insert(_ journey: Journey, steps: [Step], in db: Connection) throws {
        try db.run(
            """
            INSERT INTO journeys (id, title, question, leader_id, started_at, finished_at)
            VALUES (\(journey.id), \(journey.title), \(journey.question), \(journey.leaderID), \(journey.startedAt),
                    \(journey.finishedAt))
            """)
        for step in steps {
            try db.run(
                """
                INSERT INTO journey_phases (journey_id, phase, state, who, starts_at, ends_at)
                VALUES (\(journey.id), \(step.phase), \(step.state), \(step.who), \(step.startsAt), \(step.endsAt))
                """)
        }
    }

    /// False when the step is no longer in the state it was seen in: somebody else moved it.
    static func setState(_ state: Step.State, of step: Step, in id: Journey.ID, db: Connection) throws -> Bool {
        try db.run(
            """
            UPDATE journey_phases SET state = \(state)
            WHERE journey_id = \(id) AND phase = \(step.phase) AND state = \(step.state)
            """) == 1
    }

    static func update(_ step: Step, in id: Journey.ID, db: Connection) throws {
        try db.run(
            """
            UPDATE journey_phases SET who = \(step.who), starts_at = \(step.startsAt), ends_at = \(step.endsAt)
            WHERE journey_id = \(id) AND phase = \(step.phase)
            """)
    }

    static func setFinished(_ at: Instant?, _ id: Journey.ID, in db: Connection) throws {
        try db.run("UPDATE journeys SET finished_at = \(at) WHERE id = \(id)")
    }

    static func insertMove(
        _ moveID: Int64, of id: Journey.ID, _ phase: Phase, _ kind: Move.Kind, by actor: Member.ID,
        because reason: String, at now: Instant, in db: Connection
    ) throws {
        try db.run(
            """
            INSERT INTO journey_moves (id, journey_id, phase, kind, actor_id, reason, at)
            VALUES (\(moveID), \(id), \(phase), \(kind), \(actor), \(reason), \(now))
            """)
    }

    static func tick(_ check: Check, of id: Journey.ID, by actor: Member.ID, at now: Instant, in db: Connection) throws
    {
        try db.run(
            """
            INSERT INTO journey_checks (journey_id, item, actor_id, at) VALUES (\(id), \(check), \(actor), \(now))
            ON CONFLICT (journey_id, item) DO NOTHING
            """)
    }

    static func untick(_ check: Check, of id: Journey.ID, in db: Connection) throws {
        try db.run("DELETE FROM journey_checks WHERE journey_id = \(id) AND item = \(check)")
    }

    // Moves, latest first, and ticks: what people did to the journey, with their names, in one statement.
    private static func deeds(
        in id: Journey.ID, visibleTo viewer: Viewer, db: Connection
    ) throws -> ([Move], [TickedCheck]) {
        let rows = try db.rows(
            """
            SELECT d.what, d.kind, d.reason, d.at, m.id AS actor_id, m.handle, m.name, \(sql: Members.shown(.portrait, of: "m", to: viewer)) AS portrait_id FROM (
                SELECT v.phase AS what, v.kind, v.reason, v.at, v.actor_id, v.id AS place FROM journey_moves v
                WHERE v.journey_id = \(id)
                UNION ALL
                SELECT c.item, 'ticked', '', c.at, c.actor_id, 9223372036854775807 FROM journey_checks c WHERE c.journey_id = \(id)
            ) d JOIN members m ON m.id = d.actor_id
            ORDER BY d.place DESC LIMIT 500
            """)
        var moves: [Move] = []
        var ticked: [TickedCheck] = []
        for row in rows {
            let actor = Member.Byline(
                id: try row["actor_id"], handle: try row["handle"], name: try row["name"],
                portrait: try row["portrait_id"])
            let kind: String = try row["kind"]
            if let kind = Move.Kind(rawValue: kind) {
                moves.append(
                    Move(phase: try row["what"], kind: kind, actor: actor, reason: try row["reason"], at: try row["at"])
                )
            } else {
                ticked.append(TickedCheck(check: try row["what"], actor: actor, at: try row["at"]))
            }
        }
        return (moves, ticked)
    }

    private static let columns: SQL = "j.id, j.title, j.question, j.leader_id, j.started_at, j.finished_at"
}

extension Journey {
    init(row: Row) throws {
        id = try row["id"]
        title = try row["title"]
        question = try row["question"]
        leaderID = try row["leader_id"]
        startedAt = try row["started_at"]
        finishedAt = try row["finished_at"]
    }
}

extension Step {
    init(row: Row) throws {
        phase = try row["phase"]
        state = try row["state"]
        who = try row["who"]
        startsAt = try row["starts_at"]
        endsAt = try row["ends_at"]
    }
}
