import Database
import Organisation

/// Ballots: with a name where that was agreed on, else in a box, under a key that only the voter's receipt gives.
enum BallotStore {
    /// How many others are written anew with each ballot; see `stir`.
    static let company = 100

    // Named.

    static func put(
        _ ballot: Ballot, of member: Member.ID, in id: Decision.ID, db: Connection
    ) throws {
        try db.run(
            """
            INSERT INTO decision_votes (decision_id, member_id, marks, reason)
            VALUES (\(id), \(member), \(ballot.text), \(ballot.reason))
            ON CONFLICT (decision_id, member_id) DO UPDATE SET marks = excluded.marks, reason = excluded.reason
            """)
    }

    /// Who voted what, by name. For decisions with names only.
    static func votes(in decision: Decision, limit: Int, visibleTo viewer: Viewer, db: Connection) throws -> [NamedVote]
    {
        try db.rows(
            """
            SELECT v.marks, v.reason, m.id, m.handle, m.name, \(sql: Members.shown(.portrait, of: "m", to: viewer)) AS portrait_id FROM decision_votes v
            JOIN members m ON m.id = v.member_id
            WHERE v.decision_id = \(decision.id) ORDER BY m.name_key, m.id LIMIT \(limit: limit)
            """
        ).map { row in
            NamedVote(
                voter: Member.Byline(
                    id: try row["id"], handle: try row["handle"], name: try row["name"],
                    portrait: try row["portrait_id"]),
                ballot: Ballot(text: try row["marks"], reason: try row["reason"]))
        }
    }

    static func objectionCount(in decision: Decision, db: Connection) throws -> Int {
        try db.row(
            "SELECT COUNT(*) AS n FROM decision_votes WHERE decision_id = \(decision.id) AND marks = '0'")?["n"] ?? 0
    }

    // Anonymous.

    static func put(_ ballot: Ballot, under key: String, in id: Decision.ID, db: Connection) throws {
        try db.run(
            """
            INSERT INTO decision_ballots (decision_id, box_key, marks) VALUES (\(id), \(key), \(ballot.text))
            ON CONFLICT (decision_id, box_key) DO UPDATE SET marks = excluded.marks
            """)
    }

    static func ballot(under key: String, in id: Decision.ID, db: Connection) throws -> Ballot? {
        try db.row("SELECT marks FROM decision_ballots WHERE decision_id = \(id) AND box_key = \(key)")
            .map { Ballot(text: try $0["marks"]) }
    }

    /// Writes other ballots anew, in an order that means nothing, so that all share the transaction that PostgreSQL keeps
    /// with a row and none lies where it was put. An update would leave them in the order in which they lay.
    static func stir(_ id: Decision.ID, from key: String, in db: Connection) throws {
        guard db.engine == .postgres else { return }
        for side: SQL in ["box_key >= \(key)", "box_key < \(key)"] {
            try db.run(
                """
                WITH taken AS (
                    DELETE FROM decision_ballots WHERE decision_id = \(id) AND box_key IN (
                        SELECT box_key FROM decision_ballots WHERE decision_id = \(id) AND \(sql: side)
                        ORDER BY box_key LIMIT \(limit: company))
                    RETURNING decision_id, box_key, marks)
                INSERT INTO decision_ballots (decision_id, box_key, marks)
                SELECT decision_id, box_key, marks FROM taken ORDER BY box_key
                """)
        }
    }

    // Either.

    /// Nobody opens, closes or votes in this decision until the transaction is over. Nil when it takes no votes.
    static func lockOpen(_ id: Decision.ID, at now: Instant, in db: Connection) throws -> Bool {
        try db.row(
            """
            SELECT id FROM decisions WHERE id = \(id) AND state = 'open' AND closes_at > \(now)
            \(sqlite: "", postgres: "FOR UPDATE")
            """) != nil
    }

    /// How many ballots there are. In an anonymous vote that is not how many are marked in the roll: each ballot comes
    /// just after its mark.
    static func count(in decision: Decision, db: Connection) throws -> Int {
        let table: SQL = decision.isAnonymous ? "decision_ballots" : "decision_votes"
        return try db.row("SELECT COUNT(*) AS n FROM \(sql: table) WHERE decision_id = \(decision.id)")?["n"] ?? 0
    }

    static func deleteAll(of id: Decision.ID, in db: Connection) throws {
        try db.run("DELETE FROM decision_votes WHERE decision_id = \(id)")
        try db.run("DELETE FROM decision_ballots WHERE decision_id = \(id)")
    }

    /// A part of the marks, for counting: those after `key`.
    static func box(
        of decision: Decision, after key: String, limit: Int, in db: Connection
    ) throws -> [(String, String)] {
        if decision.isAnonymous {
            return try db.rows(
                """
                SELECT box_key, marks FROM decision_ballots WHERE decision_id = \(decision.id) AND box_key > \(key)
                ORDER BY box_key LIMIT \(limit: limit)
                """
            ).map { (try $0["box_key"], try $0["marks"]) }
        }
        return try db.rows(
            """
            SELECT member_id, marks FROM decision_votes
            WHERE decision_id = \(decision.id) AND member_id > \(Int64(key) ?? 0) ORDER BY member_id LIMIT \(limit: limit)
            """
        ).map { row in
            let member: Int64 = try row["member_id"]
            return (String(member), try row["marks"])
        }
    }

    // Counted: how many voters gave each kind of ballot, in the order of the marks. Nothing is left of one ballot.

    static func insert(_ tally: ArraySlice<Tally.Line>, from place: Int, of id: Decision.ID, in db: Connection) throws {
        let lines: [SQL] = tally.enumerated().map { "(\(id), \(place + $0), \($1.marks), \($1.voters))" }
        try db.run(
            """
            INSERT INTO decision_tallies (decision_id, place, marks, voters)
            VALUES \(sql: SQL.join(lines, separator: ", ")) ON CONFLICT (decision_id, place) DO NOTHING
            """)
    }

    static func tally(of decision: Decision, in db: Connection) throws -> [Tally.Line] {
        try db.rows("SELECT marks, voters FROM decision_tallies WHERE decision_id = \(decision.id) ORDER BY place")
            .map { Tally.Line(marks: try $0["marks"], voters: try $0["voters"]) }
    }

    /// Removes a part of the box of a decision that was counted; false when nothing was left.
    static func emptyBox(of id: Decision.ID, limit: Int, in db: Connection) throws -> Bool {
        try db.run(
            """
            DELETE FROM decision_ballots WHERE decision_id = \(id) AND box_key IN (
                SELECT box_key FROM decision_ballots WHERE decision_id = \(id) ORDER BY box_key LIMIT \(limit: limit))
            """) > 0
    }
}

/// A vote with its name.
struct NamedVote {
    let voter: Member.Byline
    let ballot: Ballot
}
