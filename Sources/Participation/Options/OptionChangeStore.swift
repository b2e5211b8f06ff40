import Database
import Organisation

/// What is written about options.
enum OptionChangeStore {
    /// Gives doing nothing a row, so that values and points can be about it.
    static func insertNothing(in journey: Journey.ID, db: Connection) throws {
        var draft = OptionDraft()
        draft.kind = .nothing
        try insert(JourneyOption.nothing(in: journey), draft, in: journey, db: db)
    }

    /// A row that is there stays as it is.
    static func insert(
        _ id: JourneyOption.ID, _ draft: OptionDraft, in journey: Journey.ID, db: Connection
    ) throws {
        try db.run(
            """
            INSERT INTO journey_options (id, journey_id, kind, name, name_key, description, address, tool_id, forms, serves)
            VALUES (\(id), \(journey), \(draft.kind), \(draft.name), \(FoldedKey.fold(draft.name)), \(draft.description),
                    \(draft.address), \(draft.toolID), \(draft.formList), \(draft.needList))
            ON CONFLICT (id) DO NOTHING
            """)
    }

    /// False when someone else changed it since `version`.
    static func update(
        _ id: JourneyOption.ID, to draft: OptionDraft, from version: Int, in db: Connection
    ) throws -> Bool {
        try db.run(
            """
            UPDATE journey_options SET kind = \(draft.kind), name = \(draft.name), name_key = \(FoldedKey.fold(draft.name)),
                description = \(draft.description), address = \(draft.address), tool_id = \(draft.toolID),
                forms = \(draft.formList), serves = \(draft.needList), version = version + 1
            WHERE id = \(id) AND version = \(version)
            """) == 1
    }

    static func setRemoved(_ id: JourneyOption.ID, at now: Instant, in db: Connection) throws {
        try db.run("UPDATE journey_options SET removed_at = \(now) WHERE id = \(id)")
    }

    /// All values of an option at once. False when someone else changed it since `version`.
    static func setValues(
        _ values: [Criterion: OptionBoard.Value], of id: JourneyOption.ID, from version: Int, in db: Connection
    ) throws -> Bool {
        let moved = try db.run(
            "UPDATE journey_options SET version = version + 1 WHERE id = \(id) AND version = \(version)")
        guard moved == 1 else { return false }
        try db.run("DELETE FROM option_values WHERE option_id = \(id)")
        for criterion in Criterion.allCases {
            guard let value = values[criterion] else { continue }
            try db.run(
                """
                INSERT INTO option_values (option_id, criterion, value, reason)
                VALUES (\(id), \(criterion), \(value.value), \(value.reason))
                """)
        }
        return true
    }

    static func setWeights(_ weights: Weights, of journey: Journey.ID, version: Int, in db: Connection) throws {
        for criterion in Criterion.allCases {
            try db.run(
                """
                INSERT INTO option_weights (journey_id, criterion, weight, version)
                VALUES (\(journey), \(criterion), \(weights[criterion]), \(version))
                ON CONFLICT (journey_id, criterion) DO UPDATE SET weight = excluded.weight, version = excluded.version
                """)
        }
    }

    static func insert(
        _ id: OptionPoint.ID, _ body: String, isPro: Bool, on option: JourneyOption.ID, by author: Member.ID,
        at now: Instant, in db: Connection
    ) throws {
        try db.run(
            """
            INSERT INTO option_points (id, option_id, is_pro, body, author_id, at)
            VALUES (\(id), \(option), \(isPro), \(body), \(author), \(now))
            """)
    }

    /// Whether this person said just that about the option already: a form that was sent twice.
    static func hasPoint(
        _ body: String, isPro: Bool, on option: JourneyOption.ID, by author: Member.ID, in db: Connection
    ) throws -> Bool {
        try db.row(
            """
            SELECT 1 AS one FROM option_points
            WHERE option_id = \(option) AND author_id = \(author) AND is_pro = \(isPro) AND body = \(body) LIMIT 1
            """) != nil
    }

    static func update(
        _ id: OptionPoint.ID, to body: String, from version: Int, at now: Instant, in db: Connection
    ) throws -> Bool {
        try db.run(
            """
            UPDATE option_points SET body = \(body), edited_at = \(now), version = version + 1
            WHERE id = \(id) AND version = \(version)
            """) == 1
    }

    static func delete(_ id: OptionPoint.ID, in db: Connection) throws {
        try db.run("DELETE FROM option_points WHERE id = \(id)")
    }

    static func setAgreed(_ isAgreed: Bool, _ point: OptionPoint.ID, by member: Member.ID, in db: Connection) throws {
        if isAgreed {
            try db.run(
                """
                INSERT INTO option_agreements (point_id, member_id) VALUES (\(point), \(member))
                ON CONFLICT (point_id, member_id) DO NOTHING
                """)
        } else {
            try db.run("DELETE FROM option_agreements WHERE point_id = \(point) AND member_id = \(member)")
        }
    }
}
