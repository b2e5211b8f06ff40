/// A decision with what its pages show of it at once, so that a page asks for it once.
struct WholeDecision: Sendable {
    let decision: Decision
    /// How many voted so far, while it is open; then the result says it.
    let voted: Int
    /// What came out; nil until it is counted.
    let result: DecisionResult?
    /// What the viewer voted, where votes have names.
    let ownVote: Ballot?
    /// The statement of its outcome, as recorded last.
    let outcome: String?
}
