import Database
import Foundation
import Organisation
import Web

/// What was decided, why, who sees to it, and when it is looked at again.
package struct Outcome: Sendable {
    package let version: Int
    package let statement: String
    let reasons: String
    package let owner: Member.Byline
    package let reviewAt: Instant?
    let author: Member.Byline
    package let at: Instant

    static let limit = 2000
}

struct OutcomeDraft: Sendable {
    var statement = ""
    var reasons = ""
    var owner = ""
    var review = ""

    func checked(at now: Instant, time: FieldTime, by actor: Viewer, in db: Connection) throws -> CheckedOutcome {
        let statement = statement.trimmed
        let reasons = reasons.trimmed
        let handle = owner.trimmed.trimmingCharacters(in: ["@"])
        var problems: [String: Problem.Reason] = [:]
        if statement.isEmpty { problems["statement"] = "form.empty" }
        if reasons.isEmpty { problems["reasons"] = "form.empty" }
        if statement.count > Outcome.limit { problems["statement"] = .init("form.too_long", String(Outcome.limit)) }
        if reasons.count > Outcome.limit { problems["reasons"] = .init("form.too_long", String(Outcome.limit)) }
        let named = try Members.bylines(of: [handle], visibleTo: actor, in: db)[FoldedKey.fold(handle)]
        if named == nil { problems["owner"] = .init("member.unknown", handle) }
        let review = review.trimmed
        let reviewAt = review.isEmpty ? nil : time.moment(review)
        if !review.isEmpty, reviewAt == nil { problems["review"] = "decision.date.unreadable" }
        if let reviewAt, reviewAt <= now { problems["review"] = "decision.review.past" }
        guard problems.isEmpty, let named else { throw Problem.invalid(problems) }
        return CheckedOutcome(statement: statement, reasons: reasons, ownerID: named.id, reviewAt: reviewAt)
    }
}

struct CheckedOutcome: Sendable {
    let statement: String
    let reasons: String
    let ownerID: Member.ID
    let reviewAt: Instant?
}
