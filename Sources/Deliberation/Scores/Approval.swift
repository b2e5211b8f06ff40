/// Approval: each voter approves of any number of options, and who has the most approvals wins.
///
/// S. J. Brams and P. C. Fishburn, "Approval voting", American Political Science Review 72 (1978), 831-847.
package struct Approval: Sendable, Equatable {
    package let candidates: [String]
    /// How many people voted, those who approved of nothing included.
    package let voters: Int
    /// Voters who approve of each option.
    package let approvals: [Int]

    /// Reads a ranking: who gave an option any rank approves of it.
    package init(_ profile: RankedProfile) {
        candidates = profile.candidates
        voters = profile.voters
        var approvals = profile.candidates.map { _ in 0 }
        for ballot in 0..<profile.ballotCount {
            for (option, rank) in profile.row(ballot).enumerated() where rank != RankedProfile.unranked {
                approvals[option] += profile.count(of: ballot)
            }
        }
        self.approvals = approvals
    }

    /// Approvals counted already, for instance by a database.
    package init(candidates: [String], voters: Int, approvals: [Int]) {
        precondition(candidates.count == approvals.count)
        self.candidates = candidates
        self.voters = voters
        self.approvals = approvals
    }

    /// All places, best first; who share a place are tied.
    package var order: [[Int]] { Layers.descending(Array(approvals.indices)) { approvals[$0] } }

    /// More than one is a tie; with no approvals at all everybody is tied.
    package var winners: [Int] { order.first ?? [] }

    /// The share of voters who approve of an option; nil where nobody voted.
    package func share(of option: Int) -> Wilson? { Wilson(yes: approvals[option], of: voters) }
}
