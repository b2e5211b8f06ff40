import Database
import Organisation

enum OptionStore {
    /// Journeys are for every colleague; guests have no part in them.
    static func findJourney(
        _ id: Journey.ID, visibleTo viewer: Viewer, in db: Connection
    ) throws -> OptionJourney? {
        try journey(where: "j.id = \(id)", visibleTo: viewer, in: db)
    }

    /// The journey of an option; doing nothing may have no row, but has its journey's number.
    static func findJourney(
        of option: JourneyOption.ID, visibleTo viewer: Viewer, in db: Connection
    ) throws -> OptionJourney? {
        try journey(
            where: """
                j.id = COALESCE((SELECT o.journey_id FROM journey_options o
                                 WHERE o.id = \(option) AND o.removed_at IS NULL), \(option))
                """, visibleTo: viewer, in: db)
    }

    private static func journey(
        where rule: SQL, visibleTo viewer: Viewer, in db: Connection
    ) throws -> OptionJourney? {
        guard !viewer.isGuest else { return nil }
        return try db.row(
            """
            SELECT j.id, j.title, j.finished_at,
                   (SELECT p.state FROM journey_phases p WHERE p.journey_id = j.id AND p.phase = \(Phase.options)) AS state
            FROM journeys j WHERE \(sql: rule)
            """
        ).map { row in
            let finishedAt: Instant? = try row["finished_at"]
            let state: String? = try row["state"]
            return OptionJourney(
                id: try row["id"], title: try row["title"],
                isOpen: finishedAt == nil && state != "done" && state != "skipped")
        }
    }

    /// The options of a journey in the order they were added, doing nothing first, each with its values; doing nothing is
    /// there without a row as well.
    static func list(
        of journey: Journey.ID, visibleTo viewer: Viewer, in db: Connection
    ) throws -> [(option: JourneyOption, values: [Criterion: OptionBoard.Value])] {
        guard !viewer.isGuest else { return [] }
        let rows = try db.rows(
            """
            \(sql: selected(withValues: true)) WHERE o.journey_id = \(journey) AND o.removed_at IS NULL ORDER BY o.id
            """)
        var found: [(option: JourneyOption, values: [Criterion: OptionBoard.Value])] = []
        for row in rows {
            let option = try JourneyOption(row: row)
            if found.last?.option.id != option.id { found.append((option, [:])) }
            guard let criterion: Criterion = try row["criterion"] else { continue }
            found[found.count - 1].values[criterion] = OptionBoard.Value(
                value: try row["value"], reason: try row["reason"])
        }
        let nothing = JourneyOption.nothing(in: journey)
        return found.contains { $0.option.id == nothing } ? found : [(JourneyOption(nothingIn: journey), [:])] + found
    }

    /// What a decision of this journey is about: its options but for doing nothing. Who may see the journey was asked.
    static func offered(in journey: Journey.ID, db: Connection) throws -> [JourneyOption] {
        try db.rows("\(sql: selected()) WHERE o.journey_id = \(journey) AND o.removed_at IS NULL ORDER BY o.id")
            .map { try JourneyOption(row: $0) }.filter { $0.kind != .nothing }
    }

    static func find(
        _ id: JourneyOption.ID, visibleTo viewer: Viewer, in db: Connection
    ) throws -> JourneyOption? {
        guard !viewer.isGuest else { return nil }
        let stored = try db.row("\(sql: selected()) WHERE o.id = \(id) AND o.removed_at IS NULL")
            .map { try JourneyOption(row: $0) }
        if let stored { return stored }
        let journey = Journey.ID(rawValue: id.rawValue)
        return try findJourney(journey, visibleTo: viewer, in: db).map { JourneyOption(nothingIn: $0.id) }
    }

    /// The weights of a journey and how often they were set.
    static func findWeights(
        of journey: Journey.ID, visibleTo viewer: Viewer, in db: Connection
    ) throws -> (Weights, version: Int) {
        guard !viewer.isGuest else { return (Weights(), 0) }
        var weights = Weights()
        var version = 0
        for row in try db.rows(
            "SELECT criterion, weight, version FROM option_weights WHERE journey_id = \(journey)")
        {
            weights[try row["criterion"]] = try row["weight"]
            version = try row["version"]
        }
        return (weights, version)
    }

    static func listPoints(
        of option: JourneyOption.ID, visibleTo viewer: Viewer, in db: Connection
    ) throws -> [OptionPoint] {
        guard !viewer.isGuest else { return [] }
        return try db.rows("\(sql: points(for: viewer)) WHERE p.option_id = \(option) ORDER BY p.id LIMIT 500")
            .map { try OptionPoint(row: $0) }
    }

    static func findPoint(
        _ id: OptionPoint.ID, visibleTo viewer: Viewer, in db: Connection
    ) throws -> OptionPoint? {
        guard !viewer.isGuest else { return nil }
        return try db.row("\(sql: points(for: viewer)) WHERE p.id = \(id)").map { try OptionPoint(row: $0) }
    }

    // With its values an option is a row for each.
    private static func selected(withValues: Bool = false) -> SQL {
        let columns: SQL = withValues ? ", v.criterion, v.value, v.reason" : ""
        let values: SQL = withValues ? "LEFT JOIN option_values v ON v.option_id = o.id" : ""
        return """
            SELECT o.id, o.journey_id, o.kind, o.name, o.description, o.address, o.tool_id, o.forms, o.serves, o.version,
                   t.name AS tool_name,
                   (SELECT COUNT(*) FROM option_points p WHERE p.option_id = o.id AND p.is_pro) AS pros,
                   (SELECT COUNT(*) FROM option_points p WHERE p.option_id = o.id AND NOT p.is_pro) AS cons
                   \(sql: columns)
            FROM journey_options o LEFT JOIN tools t ON t.id = o.tool_id \(sql: values)
            """
    }

    private static func points(for viewer: Viewer) -> SQL {
        """
        SELECT p.id, p.option_id, p.is_pro, p.body, p.author_id, p.at, p.edited_at, p.version, m.handle, m.name, \(sql: Members.shown(.portrait, of: "m", to: viewer)) AS portrait_id,
               (SELECT COUNT(*) FROM option_agreements a WHERE a.point_id = p.id) AS agreed,
               EXISTS (SELECT 1 FROM option_agreements a WHERE a.point_id = p.id AND a.member_id = \(viewer.id)) AS is_agreed
        FROM option_points p JOIN members m ON m.id = p.author_id
        """
    }
}

extension JourneyOption {
    init(nothingIn journey: Journey.ID) {
        id = Self.nothing(in: journey)
        journeyID = journey
        var draft = OptionDraft()
        draft.kind = .nothing
        facts = draft
        toolName = nil
        version = 1
        prosCount = 0
        consCount = 0
    }

    init(row: Row) throws {
        id = try row["id"]
        journeyID = try row["journey_id"]
        var draft = OptionDraft()
        draft.kind = try row["kind"]
        draft.name = try row["name"]
        draft.description = try row["description"]
        draft.address = try row["address"]
        draft.toolID = try row["tool_id"]
        let forms: String = try row["forms"]
        draft.forms = Set(forms.split(separator: " ").map(String.init))
        draft.serves = OptionDraft.needs(listed: try row["serves"])
        facts = draft
        toolName = try row["tool_name"]
        version = try row["version"]
        prosCount = try row["pros"]
        consCount = try row["cons"]
    }
}

extension OptionPoint {
    init(row: Row) throws {
        id = try row["id"]
        optionID = try row["option_id"]
        isPro = try row["is_pro"]
        body = try row["body"]
        author = Member.Byline(
            id: try row["author_id"], handle: try row["handle"], name: try row["name"], portrait: try row["portrait_id"]
        )
        at = try row["at"]
        editedAt = try row["edited_at"]
        version = try row["version"]
        agreed = try row["agreed"]
        isAgreed = try row["is_agreed"]
    }
}
