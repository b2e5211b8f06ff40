import Database
import Foundation
import Organisation
import Square

enum DecisionStore {
    private static func columns(for viewer: Viewer?) -> SQL {
        """
        d.id, d.question, d.context, d.method, d.state, d.stage, d.secrecy, d.hides_results, d.audience, d.audience_id,
        d.audience_name, d.quorum, d.share, d.dots, d.has_fallback, d.opens_at, d.closes_at, d.closed_at, d.version,
        d.journey_id, (SELECT title FROM journeys j WHERE j.id = d.journey_id) AS journey_title, d.post_id, d.eligible,
        s.id AS starter_id, s.handle AS starter_handle, s.name AS starter_name, \(sql: Members.shown(.portrait, of: "s", to: viewer)) AS starter_portrait,
        v.member_id IS NOT NULL AS is_eligible, COALESCE(v.has_voted, FALSE) AS has_voted, v.proof
        """
    }

    private static func joined(for viewer: Viewer) -> SQL {
        """
        SELECT \(sql: columns(for: viewer)) FROM decisions d
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
            \(sql: joined(for: viewer)) WHERE \(sql: known(to: viewer)) \(sql: from) ORDER BY d.id DESC LIMIT \(limit: limit)
            """
        ).map(Decision.init(row:))
    }

    static func list(ids: [Int64], visibleTo viewer: Viewer, in db: Connection) throws -> [Decision] {
        try db.rows("\(sql: joined(for: viewer)) WHERE d.id IN \(list: ids) AND \(sql: known(to: viewer))")
            .map(Decision.init(row:))
    }

    // Counting the roll is for pages; who votes doesn't wait for it.
    private static func whole(for viewer: Viewer) -> SQL {
        """
        SELECT \(sql: columns(for: viewer)), d.result, y.marks AS own_marks, y.reason AS own_reason,
               CASE WHEN d.state = 'open' THEN (SELECT COUNT(*) FROM decision_voters w
                                                WHERE w.decision_id = d.id AND w.has_voted = TRUE) END AS voted,
               (SELECT o.statement FROM decision_outcomes o WHERE o.decision_id = d.id
                ORDER BY o.version DESC LIMIT 1) AS outcome
        FROM decisions d
        JOIN members s ON s.id = d.starter_id
        LEFT JOIN decision_voters v ON v.decision_id = d.id AND v.member_id = \(viewer.id)
        LEFT JOIN decision_votes y ON y.decision_id = d.id AND y.member_id = \(viewer.id)
        """
    }

    static func findWhole(_ id: Decision.ID, visibleTo viewer: Viewer, in db: Connection) throws -> WholeDecision? {
        try db.row("\(sql: whole(for: viewer)) WHERE d.id = \(id) AND \(sql: known(to: viewer))")
            .map(WholeDecision.init(row:))
    }

    /// The decisions of a journey, latest first.
    static func list(of journey: Journey.ID, visibleTo viewer: Viewer, in db: Connection) throws -> [WholeDecision] {
        try db.rows(
            """
            \(sql: whole(for: viewer)) WHERE d.journey_id = \(journey) AND \(sql: known(to: viewer))
            ORDER BY d.id DESC LIMIT 20
            """
        ).map(WholeDecision.init(row:))
    }

    /// What asks for the viewer, in one statement since home asks it: open decisions in which they may vote and did not, and
    /// those whose outcome has to be looked at again, by its owner and by advisers, with the day on which it came back.
    static func listWaiting(
        visibleTo viewer: Viewer, at now: Instant, limit: Int, in db: Connection
    ) throws -> [(decision: Decision, reviewAt: Instant?)] {
        let own: SQL = viewer.isAdviser ? "1 = 1" : "o.owner_id = \(viewer.id)"
        return try db.rows(
            """
            SELECT \(sql: columns(for: viewer)), w.review_at FROM (
                SELECT e.id, CAST(NULL AS BIGINT) AS review_at FROM decisions e
                JOIN decision_voters r ON r.decision_id = e.id AND r.member_id = \(viewer.id) AND r.has_voted = FALSE
                WHERE e.state = 'open' AND e.closes_at > \(now) AND (e.method <> 'consent' OR e.stage = 'object')
                UNION ALL
                SELECT o.decision_id, o.review_at FROM decision_outcomes o
                WHERE o.review_at IS NOT NULL AND o.review_at <= \(now) AND \(sql: own)
                    AND o.version = (SELECT MAX(n.version) FROM decision_outcomes n WHERE n.decision_id = o.decision_id)
            ) w
            JOIN decisions d ON d.id = w.id
            JOIN members s ON s.id = d.starter_id
            LEFT JOIN decision_voters v ON v.decision_id = d.id AND v.member_id = \(viewer.id)
            WHERE \(sql: known(to: viewer))
            ORDER BY COALESCE(w.review_at, d.closes_at), d.id LIMIT \(limit: limit)
            """
        ).map { (try Decision(row: $0), try $0["review_at"]) }
    }

    /// For a chore: as nobody sees it.
    static func unbound(_ id: Decision.ID, in db: Connection) throws -> Decision? {
        try db.row(
            """
            SELECT \(sql: columns(for: nil)) FROM decisions d JOIN members s ON s.id = d.starter_id
            LEFT JOIN decision_voters v ON v.decision_id = d.id AND v.member_id = -1 WHERE d.id = \(id)
            """
        ).map(Decision.init(row:))
    }

    // What follows is asked about a decision that was found `visibleTo` somebody, or by a chore for nobody.

    static func result(of decision: Decision, in db: Connection) throws -> DecisionResult? {
        try db.row("SELECT result FROM decisions WHERE id = \(decision.id)").flatMap {
            try DecisionResult(stored: $0["result"])
        }
    }

    static func options(of decision: Decision, in db: Connection) throws -> [DecisionOption] {
        try db.rows(
            """
            SELECT id, name, text, source_id, is_status_quo, withdrawn_at FROM decision_options
            WHERE decision_id = \(decision.id) ORDER BY place
            """
        ).map(DecisionOption.init(row:))
    }

    static func changes(of decision: Decision, visibleTo viewer: Viewer, in db: Connection) throws -> [DecisionChange] {
        try db.rows(
            """
            SELECT c.kind, c.before_text, c.reason, c.at, m.id, m.handle, m.name, \(sql: Members.shown(.portrait, of: "m", to: viewer)) AS portrait_id FROM decision_changes c
            JOIN members m ON m.id = c.actor_id WHERE c.decision_id = \(decision.id) ORDER BY c.number LIMIT 200
            """
        ).map(DecisionChange.init(row:))
    }

    static func remarks(on decision: Decision, visibleTo viewer: Viewer, in db: Connection) throws -> [Remark] {
        try db.rows(
            """
            SELECT r.stage, r.version, r.body, r.at, m.id, m.handle, m.name, \(sql: Members.shown(.portrait, of: "m", to: viewer)) AS portrait_id FROM decision_remarks r
            JOIN members m ON m.id = r.author_id WHERE r.decision_id = \(decision.id) ORDER BY r.id LIMIT 500
            """
        ).map(Remark.init(row:))
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
            id: try row["starter_id"], handle: try row["starter_handle"], name: try row["starter_name"],
            portrait: try row["starter_portrait"])
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

extension WholeDecision {
    init(row: Row) throws {
        decision = try Decision(row: row)
        voted = try row["voted"] ?? 0
        result = try DecisionResult(stored: row["result"])
        let marks: String? = try row["own_marks"]
        ownVote = try marks.map { Ballot(text: $0, reason: try row["own_reason"]) }
        outcome = try row["outcome"]
    }
}

extension DecisionResult {
    /// nil where nothing is stored yet.
    fileprivate init?(stored text: String?) throws {
        guard let text else { return nil }
        self = try JSONDecoder().decode(DecisionResult.self, from: Data(text.utf8))
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
