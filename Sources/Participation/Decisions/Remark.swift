import Database
import Organisation

/// A question or reaction in a consent round.
struct Remark: Sendable {
    let stage: Decision.Stage
    let version: Int
    let body: String
    let at: Instant
    let author: Member.Byline

    static let limit = 2000

    init(row: Row) throws {
        stage = try row["stage"]
        version = try row["version"]
        body = try row["body"]
        at = try row["at"]
        author = Member.Byline(
            id: try row["id"], handle: try row["handle"], name: try row["name"], portrait: try row["portrait_id"])
    }
}

struct NewRemark {
    let id: Identifier<Remark>
    let decision: Decision
    let authorID: Member.ID
    let body: String
    let token: String
    let at: Instant
}

/// What was changed while people voted, by whom and why.
struct DecisionChange: Sendable {
    /// amended, withdrew, stopped or fallback.
    let kind: String
    let before: String
    let reason: String
    let at: Instant
    let actor: Member.Byline

    init(row: Row) throws {
        kind = try row["kind"]
        before = try row["before_text"]
        reason = try row["reason"]
        at = try row["at"]
        actor = Member.Byline(
            id: try row["id"], handle: try row["handle"], name: try row["name"], portrait: try row["portrait_id"])
    }
}
