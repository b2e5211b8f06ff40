import Database
import Foundation
import Organisation
import Square

enum DecisionStore {
    private static let columns: SQL = """
        d.id, d.question, d.context, d.method, d.state, d.stage, d.secrecy, d.hides_results, d.audience, d.audience_id,
        d.audience_name, d.quorum, d.share, d.dots, d.has_fallback, d.opens_at, d.closes_at, d.closed_at, d.version,
        d.journey_id, (SELECT title FROM journeys j WHERE j.id = d.journey_id) AS journey_title, d.post_id, d.eligible,
        s.id AS starter_id, s.handle AS starter_handle, s.name AS starter_name,
        v.member_id IS NOT NULL AS is_eligible, COALESCE(v.has_voted, FALSE) AS has_voted, v.proof
        """

    private static func joined(for viewer: Viewer) -> SQL {
        """
        SELECT \(sql: columns) FROM decisions d
        JOIN members s ON s.id = d.starter_id
        LEFT JOIN decision_voters v ON v.decision_id = d.id AND v.member_id = \(viewer.id)
        """
    }

    /// A decision of a group is known to who reads the group, any other to every colleague; guests know the first only.
    static func known(to viewer: Viewer) -> SQL {
        let inSpace: SQL = "d.audience_id IN (\(sql: Spaces.readable(by: viewer)))"
        if viewer.isGuest { return "(d.audience = 'space' AND \(sql: inSpace))" }
        return "(d.audience <> 'space' OR \(sql: inSpace))"
    }

    static func find(_ id: Decision.ID, visibleTo viewer: Viewer, in db: Connection) throws -> Decision? {
        try db.row("\(sql: joined(for: viewer)) WHERE d.id = \(id) AND \(sql: known(to: viewer))")
            .map(Decision.init(row:))
    }

    /// Newest first, before `cursor`.
    static func list(
        visibleTo viewer: Viewer, before cursor: Decision.ID?, limit: Int, in db: Connection
    ) throws -> [Decision] {
        let from: SQL = cursor.map { "AND d.id < \($0)" } ?? ""
        return try db.rows(
            """
            \(sql: joined(for: viewer)) WHERE \(sql: known(to: viewer)) \(sql: from) ORDER BY d.id DESC LIMIT \(limit)
            """
        ).map(Decision.init(row:))
    }

    static func list(ids: [Int64], visibleTo viewer: Viewer, in db: Connection) throws -> [Decision] {
        try db.rows("\(sql: joined(for: viewer)) WHERE d.id IN \(list: ids) AND \(sql: known(to: viewer))")
            .map(Decision.init(row:))
    }

    static func list(of journey: Journey.ID, visibleTo viewer: Viewer, in db: Connection) throws -> [Decision] {
        try db.rows(
            """
            \(sql: joined(for: viewer)) WHERE d.journey_id = \(journey) AND \(sql: known(to: viewer))
            ORDER BY d.id DESC LIMIT 20
            """
        ).map(Decision.init(row:))
    }

    /// Open, and the viewer may vote and did not.
    static func listWaiting(
        visibleTo viewer: Viewer, at now: Instant, limit: Int, in db: Connection
    ) throws -> [Decision] {
        try db.rows(
            """
            \(sql: joined(for: viewer)) WHERE d.state = 'open' AND d.closes_at > \(now) AND v.member_id = \(viewer.id)
                AND v.has_voted = FALSE AND (d.method <> 'consent' OR d.stage = 'object') AND \(sql: known(to: viewer))
            ORDER BY d.closes_at LIMIT \(limit)
            """
        ).map(Decision.init(row:))
    }

    /// For a chore: as nobody sees it.
    static func unbound(_ id: Decision.ID, in db: Connection) throws -> Decision? {
        try db.row(
            """
            SELECT \(sql: columns) FROM decisions d JOIN members s ON s.id = d.starter_id
            LEFT JOIN decision_voters v ON v.decision_id = d.id AND v.member_id = -1 WHERE d.id = \(id)
            """
        ).map(Decision.init(row:))
    }

    // What follows is asked about a decision that was found `visibleTo` somebody, or by a chore for nobody.

    static func result(of decision: Decision, in db: Connection) throws -> DecisionResult? {
        let text: String? = try db.row("SELECT result FROM decisions WHERE id = \(decision.id)")?["result"]
        return try text.map { try JSONDecoder().decode(DecisionResult.self, from: Data($0.utf8)) }
    }

    static func options(of decision: Decision, in db: Connection) throws -> [DecisionOption] {
        try db.rows(
            """
            SELECT id, name, text, source_id, is_status_quo, withdrawn_at FROM decision_options
            WHERE decision_id = \(decision.id) ORDER BY place
            """
        ).map(DecisionOption.init(row:))
    }

    static func changes(of decision: Decision, in db: Connection) throws -> [DecisionChange] {
        try db.rows(
            """
            SELECT c.kind, c.before_text, c.reason, c.at, m.id, m.handle, m.name FROM decision_changes c
            JOIN members m ON m.id = c.actor_id WHERE c.decision_id = \(decision.id) ORDER BY c.number LIMIT 200
            """
        ).map(DecisionChange.init(row:))
    }

    static func remarks(on decision: Decision, in db: Connection) throws -> [Remark] {
        try db.rows(
            """
            SELECT r.stage, r.version, r.body, r.at, m.id, m.handle, m.name FROM decision_remarks r
            JOIN members m ON m.id = r.author_id WHERE r.decision_id = \(decision.id) ORDER BY r.id LIMIT 500
            """
        ).map(Remark.init(row:))
    }

    static func journeyTitle(_ id: Journey.ID, in db: Connection) throws -> String? {
        try db.row("SELECT question FROM journeys WHERE id = \(id)")?["question"]
    }

    static func started(by member: Member.ID, token: String, in db: Connection) throws -> Decision.ID? {
        try db.row("SELECT id FROM decisions WHERE starter_id = \(member) AND form_token = \(token)")?["id"]
    }

    /// False when the same form was sent before.
    static func insert(_ new: NewDecision, in db: Connection) throws -> Bool {
        let (checked, draft) = (new.checked, new.checked.draft)
        return try db.run(
            """
            INSERT INTO decisions (id, question, context, method, state, stage, secrecy, hides_results, audience,
                audience_id, audience_name, quorum, share, dots, has_fallback, starter_id, opens_at, closes_at,
                journey_id, post_id, form_token)
            VALUES (\(new.id), \(checked.question), \(checked.context), \(draft.method), 'planned', 'clarify',
                \(draft.secrecy), \(draft.hidesResults), \(new.audience.kind), \(new.audience.id), \(new.audienceName),
                \(checked.quorum), \(draft.share), \(checked.dots), \(draft.method == .consent && draft.hasFallback),
                \(new.starterID), \(checked.opensAt), \(checked.closesAt), \(draft.journeyID), \(draft.postID),
                \(new.token))
            ON CONFLICT (starter_id, form_token) DO NOTHING
            """) == 1
    }

    static func insertOption(
        _ id: DecisionOption.ID, of decision: Decision.ID, place: Int, name: String, text: String, sourceID: Int64?,
        isStatusQuo: Bool, in db: Connection
    ) throws {
        try db.run(
            """
            INSERT INTO decision_options (id, decision_id, place, name, text, source_id, is_status_quo)
            VALUES (\(id), \(decision), \(place), \(name), \(text), \(sourceID), \(isStatusQuo))
            """)
    }

    static func update(_ option: DecisionOption.ID, name: String, text: String, in db: Connection) throws {
        try db.run("UPDATE decision_options SET name = \(name), text = \(text) WHERE id = \(option)")
    }

    static func setWithdrawn(_ option: DecisionOption.ID, at now: Instant, in db: Connection) throws {
        try db.run("UPDATE decision_options SET withdrawn_at = \(now) WHERE id = \(option)")
    }

    static func setStage(_ id: Decision.ID, to stage: Decision.Stage, in db: Connection) throws {
        try db.run("UPDATE decisions SET stage = \(stage) WHERE id = \(id)")
    }

    // Each of these happens once, however many nodes try at once: the condition is in the statement.

    static func setOpen(_ id: Decision.ID, in db: Connection) throws -> Bool {
        try db.run("UPDATE decisions SET state = 'open' WHERE id = \(id) AND state = 'planned'") == 1
    }

    static func setClosed(_ id: Decision.ID, at now: Instant, in db: Connection) throws -> Bool {
        try db.run("UPDATE decisions SET state = 'closed', closed_at = \(now) WHERE id = \(id) AND state = 'open'") == 1
    }

    static func setStopped(_ id: Decision.ID, at now: Instant, in db: Connection) throws -> Bool {
        try db.run("UPDATE decisions SET state = 'stopped', closed_at = \(now) WHERE id = \(id) AND state = 'open'")
            == 1
    }

    /// The objections stand: the same proposal is put to a majority.
    static func setFallback(_ decision: Decision, until closesAt: Instant, in db: Connection) throws -> Bool {
        try db.run(
            """
            UPDATE decisions SET method = 'majority', has_fallback = FALSE, version = version + 1,
                closes_at = \(closesAt)
            WHERE id = \(decision.id) AND state = 'open' AND method = 'consent' AND version = \(decision.version)
            """) == 1
    }

    static func setResult(_ result: DecisionResult, of id: Decision.ID, in db: Connection) throws -> Bool {
        let text = String(decoding: try JSONEncoder().encode(result), as: UTF8.self)
        return try db.run("UPDATE decisions SET result = \(text) WHERE id = \(id) AND result IS NULL") == 1
    }

    static func insertChange(
        _ kind: String, of id: Decision.ID, before: String, reason: String, by actor: Member.ID, at now: Instant,
        in db: Connection
    ) throws {
        try db.run("UPDATE decisions SET version = version + 1 WHERE id = \(id)")
        try db.run(
            """
            INSERT INTO decision_changes (decision_id, number, kind, before_text, reason, actor_id, at)
            SELECT \(id), d.version, \(kind), \(before), \(reason), \(actor), \(now) FROM decisions d WHERE d.id = \(id)
            """)
    }

    static func insert(_ remark: NewRemark, stage: Decision.Stage? = nil, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO decision_remarks (id, decision_id, stage, version, author_id, body, form_token, at)
            VALUES (\(remark.id), \(remark.decision.id), \(stage ?? remark.decision.stage), \(remark.decision.version),
                    \(remark.authorID), \(remark.body), \(remark.token), \(remark.at))
            ON CONFLICT (author_id, form_token) DO NOTHING
            """)
    }
}

struct NewDecision {
    let id: Decision.ID
    let checked: CheckedDecision
    let audience: Decision.Audience
    let audienceName: String
    let starterID: Member.ID
    let token: String
}

extension Decision.Audience {
    var kind: String {
        switch self {
        case .everyone: "everyone"
        case .department: "department"
        case .space: "space"
        }
    }

    var id: Int64? {
        switch self {
        case .everyone: nil
        case .department(let id): id.rawValue
        case .space(let id): id.rawValue
        }
    }
}

extension Decision {
    init(row: Row) throws {
        id = try row["id"]
        question = try row["question"]
        context = try row["context"]
        method = try row["method"]
        state = try row["state"]
        stage = try row["stage"]
        secrecy = try row["secrecy"]
        hidesResults = try row["hides_results"]
        let kind: String = try row["audience"]
        let number: Int64 = try row["audience_id"] ?? 0
        audience =
            switch kind {
            case "space": .space(Space.ID(rawValue: number))
            case "department": .department(Department.ID(rawValue: number))
            default: .everyone
            }
        audienceName = try row["audience_name"]
        quorum = try row["quorum"]
        share = try row["share"]
        dots = try row["dots"]
        hasFallback = try row["has_fallback"]
        starter = Member.Byline(
            id: try row["starter_id"], handle: try row["starter_handle"], name: try row["starter_name"])
        opensAt = try row["opens_at"]
        closesAt = try row["closes_at"]
        closedAt = try row["closed_at"]
        version = try row["version"]
        journeyID = try row["journey_id"]
        journeyTitle = try row["journey_title"]
        postID = try row["post_id"]
        eligible = try row["eligible"]
        standing = Standing(
            isEligible: try row["is_eligible"], hasVoted: try row["has_voted"], proof: try row["proof"])
    }
}

extension DecisionOption {
    init(row: Row) throws {
        id = try row["id"]
        name = try row["name"]
        text = try row["text"]
        sourceID = try row["source_id"]
        isStatusQuo = try row["is_status_quo"]
        withdrawnAt = try row["withdrawn_at"]
    }
}
