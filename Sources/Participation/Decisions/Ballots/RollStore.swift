import Database
import Organisation
import Square

/// The roll of a decision: who may vote, and whether they did. Never when, and never what.
enum RollStore {
    enum People { case all, toRemind }

    /// Fixes who may vote: every active colleague, those of a department, or the people of a group.
    static func fill(_ id: Decision.ID, in db: Connection) throws {
        let audience: String = try db.row("SELECT audience FROM decisions WHERE id = \(id)")?["audience"] ?? ""
        let number: Int64 = try db.row("SELECT audience_id FROM decisions WHERE id = \(id)")?["audience_id"] ?? 0
        let people: SQL =
            switch audience {
            case "space": Members.active(among: Spaces.people(of: Space.ID(rawValue: number)))
            case "department": Members.colleagues(of: Department.ID(rawValue: number))
            default: Members.colleagues(of: nil)
            }
        try db.run(
            """
            INSERT INTO decision_voters (decision_id, member_id)
            SELECT \(id), p.id FROM (\(sql: people)) p WHERE 1 = 1 ON CONFLICT (decision_id, member_id) DO NOTHING
            """)
        try db.run(
            """
            UPDATE decisions SET eligible = (SELECT COUNT(*) FROM decision_voters WHERE decision_id = \(id))
            WHERE id = \(id)
            """)
    }

    /// A subquery of the ids of those to tell.
    static func people(_ people: People, of id: Decision.ID) -> SQL {
        let only: SQL = people == .toRemind ? "AND has_voted = FALSE" : ""
        return Members.active(
            among: "SELECT member_id AS id FROM decision_voters WHERE decision_id = \(id) \(sql: only)")
    }

    /// False when this person had voted already.
    static func markVoted(_ member: Member.ID, in id: Decision.ID, proof: String?, db: Connection) throws -> Bool {
        try db.run(
            """
            UPDATE decision_voters SET has_voted = TRUE, proof = \(proof)
            WHERE decision_id = \(id) AND member_id = \(member) AND has_voted = FALSE
            """) == 1
    }

    static func proof(of member: Member.ID, in id: Decision.ID, db: Connection) throws -> String? {
        try db.row("SELECT proof FROM decision_voters WHERE decision_id = \(id) AND member_id = \(member)")?["proof"]
    }

    static func clear(_ id: Decision.ID, in db: Connection) throws {
        try db.run(
            """
            UPDATE decision_voters SET has_voted = FALSE, proof = NULL, was_reminded = FALSE WHERE decision_id = \(id)
            """)
    }

    /// Writes others who voted anew along with the one who just did: PostgreSQL keeps with each row which transaction
    /// wrote it, and a transaction of one person tells who came when.
    static func stir(_ id: Decision.ID, with member: Member.ID, in db: Connection) throws {
        guard db.engine == .postgres else { return }
        try db.run(
            """
            WITH taken AS (
                DELETE FROM decision_voters WHERE decision_id = \(id) AND member_id IN (
                    SELECT member_id FROM decision_voters WHERE decision_id = \(id) AND has_voted = TRUE
                    ORDER BY member_id = \(member) DESC, random() LIMIT \(limit: BallotStore.company))
                RETURNING decision_id, member_id, has_voted, proof, was_reminded)
            INSERT INTO decision_voters (decision_id, member_id, has_voted, proof, was_reminded)
            SELECT decision_id, member_id, has_voted, proof, was_reminded FROM taken ORDER BY random()
            """)
    }
}
