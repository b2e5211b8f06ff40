import Database
import Organisation

/// Outcomes of decisions that were found `visibleTo` somebody.
enum OutcomeStore {
    private static func selected(for viewer: Viewer) -> SQL {
        """
        SELECT o.version, o.statement, o.reasons, o.review_at, o.at, w.id AS owner_id, w.handle AS owner_handle,
               w.name AS owner_name, \(sql: Members.shown(.portrait, of: "w", to: viewer)) AS owner_portrait, a.id AS author_id, a.handle AS author_handle, a.name AS author_name, \(sql: Members.shown(.portrait, of: "a", to: viewer)) AS author_portrait
        FROM decision_outcomes o JOIN members w ON w.id = o.owner_id JOIN members a ON a.id = o.author_id
        """
    }

    static func latest(of id: Decision.ID, visibleTo viewer: Viewer, in db: Connection) throws -> Outcome? {
        try db.row("\(sql: selected(for: viewer)) WHERE o.decision_id = \(id) ORDER BY o.version DESC LIMIT 1")
            .map(Outcome.init(row:))
    }

    /// Newest first.
    static func all(of id: Decision.ID, visibleTo viewer: Viewer, in db: Connection) throws -> [Outcome] {
        try db.rows("\(sql: selected(for: viewer)) WHERE o.decision_id = \(id) ORDER BY o.version DESC LIMIT 50")
            .map(Outcome.init(row:))
    }

    static func insert(
        _ outcome: CheckedOutcome, of id: Decision.ID, by actor: Member.ID, at now: Instant, in db: Connection
    ) throws {
        try db.run(
            """
            INSERT INTO decision_outcomes (decision_id, version, statement, reasons, owner_id, review_at, author_id, at)
            SELECT \(id), 1 + (SELECT COUNT(*) FROM decision_outcomes WHERE decision_id = \(id)), \(outcome.statement),
                   \(outcome.reasons), \(outcome.ownerID), \(outcome.reviewAt), \(actor), \(now)
            FROM decisions WHERE id = \(id)
            """)
    }
}

extension Outcome {
    init(row: Row) throws {
        version = try row["version"]
        statement = try row["statement"]
        reasons = try row["reasons"]
        owner = Member.Byline(
            id: try row["owner_id"], handle: try row["owner_handle"], name: try row["owner_name"],
            portrait: try row["owner_portrait"])
        reviewAt = try row["review_at"]
        author = Member.Byline(
            id: try row["author_id"], handle: try row["author_handle"], name: try row["author_name"],
            portrait: try row["author_portrait"])
        at = try row["at"]
    }
}
