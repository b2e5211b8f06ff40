import Database
import Organisation

/// A road from "what do we need" to a living network.
package struct Journey: Sendable {
    package typealias ID = Identifier<Journey>

    package let id: ID
    let title: String
    /// Why: the question the organisation wants answered.
    let question: String
    /// The adviser who moves it.
    let leaderID: Member.ID
    let startedAt: Instant
    let finishedAt: Instant?

    static let titleLimit = 100
    static let questionLimit = 500

    /// The two of the demo organisation: one that is finished, and one half-way to try.
    package static let demoFinished = ID(rawValue: 1)
    package static let demoHalfway = ID(rawValue: 2)
}

/// The seven steps, in their order.
enum Phase: String, CaseIterable, Sendable, SQLValue {
    case need, inventory, options, decide, ours, start, alive
}
