import Database
import Organisation

/// What the time asks for; asked by a timer, for nobody in particular.
enum ClosingStore {
    struct Due {
        let toOpen: [Decision.ID]
        let toRemind: [Decision.ID]
        let toClose: [Decision.ID]
        /// Whether an anonymous vote is going on.
        let hasAnonymous: Bool
    }

    static func due(at now: Instant, in db: Connection) throws -> Due {
        let soon = now + Closings.reminder
        let toRemind = try db.rows(
            """
            SELECT d.id FROM decisions d WHERE d.state = 'open' AND d.closes_at > \(now) AND d.closes_at <= \(soon)
                AND d.opens_at <= \(now - Closings.rest) AND (d.method <> 'consent' OR d.stage = 'object')
                AND EXISTS (SELECT 1 FROM decision_voters v WHERE v.decision_id = d.id AND v.has_voted = FALSE
                            AND v.was_reminded = FALSE)
            LIMIT 100
            """)
        return Due(
            toOpen: try db.rows("SELECT id FROM decisions WHERE state = 'planned' AND opens_at <= \(now) LIMIT 100")
                .map { try $0["id"] },
            toRemind: try toRemind.map { try $0["id"] },
            toClose: try db.rows(
                """
                SELECT id FROM decisions WHERE (state = 'open' AND closes_at <= \(now))
                    OR (state = 'closed' AND is_tidied = FALSE) LIMIT 100
                """
            ).map { try $0["id"] },
            hasAnonymous: try db.row(
                "SELECT 1 AS one FROM decisions WHERE state = 'open' AND secrecy = 'anonymous' LIMIT 1") != nil)
    }

    static func decision(_ id: Decision.ID, in db: Connection) throws -> Decision {
        guard let decision = try DecisionStore.unbound(id, in: db) else {
            throw DatabaseError(.other, "a decision that was to be closed is gone")
        }
        return decision
    }

    /// The same, kept from whoever else votes, changes or closes until the transaction is over.
    static func locked(_ id: Decision.ID, in db: Connection) throws -> Decision {
        _ = try db.row("SELECT id FROM decisions WHERE id = \(id)\(sqlite: "", postgres: " FOR UPDATE")")
        return try decision(id, in: db)
    }

    static func starter(of id: Decision.ID, in db: Connection) throws -> Member.ID? {
        try db.row("SELECT starter_id FROM decisions WHERE id = \(id)")?["starter_id"]
    }

    static func markReminded(_ id: Decision.ID, in db: Connection) throws {
        try db.run(
            "UPDATE decision_voters SET was_reminded = TRUE WHERE decision_id = \(id) AND has_voted = FALSE")
    }

    static func forgetProofs(of id: Decision.ID, limit: Int, in db: Connection) throws -> Bool {
        try db.run(
            """
            UPDATE decision_voters SET proof = NULL WHERE decision_id = \(id) AND member_id IN (
                SELECT member_id FROM decision_voters WHERE decision_id = \(id) AND proof IS NOT NULL LIMIT \(limit: limit))
            """) > 0
    }

    static func setTidied(_ id: Decision.ID, in db: Connection) throws {
        try db.run("UPDATE decisions SET is_tidied = TRUE WHERE id = \(id)")
    }
}
