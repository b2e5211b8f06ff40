import Deliberation

/// The ballots of a closed decision as a file that anyone can count again.
enum Recount {
    /// What `weerklank count` calls the method; nil where it counts something else.
    static func command(for method: Decision.Method) -> String? {
        switch method {
        case .ranking: "schulze"
        case .approval: "approval"
        case .score, .dots: "score"
        case .consent, .majority: nil
        }
    }

    static func file(_ decision: Decision, _ options: [DecisionOption], _ tally: Tally) -> String {
        let names = options.map(\.name)
        let file =
            switch decision.method {
            case .score: BallotFile.scores(candidates: names, scale: Decision.scale, tally.ballots)
            case .dots: BallotFile.scores(candidates: names, scale: 0...decision.dots, tally.ballots)
            case .ranking, .approval: BallotFile.ranks(candidates: names, tally.ballots)
            // For the proposal or for what there is; no opinion ranks neither.
            case .consent, .majority:
                BallotFile.ranks(
                    candidates: names,
                    tally.ballots.map { ($0.0, ($0.1.first ?? nil).map { $0 == 1 ? [1, 2] : [2, 1] } ?? [nil, nil]) })
            }
        // The first line is the opening brace.
        return "{\n  \"method\": \"\(decision.method.rawValue)\"," + file.dropFirst()
    }
}
