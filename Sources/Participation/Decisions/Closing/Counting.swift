import Deliberation
import Dispatch

/// Counts a decision. Pure: the same tally gives the same result.
struct Counting: Sendable {
    let decision: Decision
    let options: [DecisionOption]
    let tally: Tally

    func result() throws -> DecisionResult {
        var result = DecisionResult(
            kind: .decided, voters: tally.voters, eligible: decision.eligible, quorum: decision.quorumNeeded)
        switch decision.method {
        case .consent, .majority: countProposal(&result)
        case .approval: try countApproval(&result)
        case .score: try countScores(&result)
        case .dots: try countDots(&result)
        case .ranking: try countRanking(&result)
        }
        let isSmall = decision.isAnonymous && tally.voters < Suppression.standard
        return isSmall ? result.withoutFigures() : result
    }

    private var names: [String] { options.map(\.name) }

    private func countProposal(_ result: inout DecisionResult) {
        var (yes, no, none) = (0, 0, 0)
        for (count, marks) in tally.ballots {
            switch marks.first ?? nil {
            case 1: yes += count
            case .some: no += count
            case nil: none += count
            }
        }
        result.numbers = [yes, no, none]
        if decision.method == .consent {
            let consent = Consent(
                consents: yes, standingObjections: no, abstained: none, quorum: decision.quorumNeeded)
            result.kind =
                switch consent.outcome {
                case .carried: yes == 0 ? .nobodyVoted : .carried
                case .notCarried: .objections
                case .noQuorum: tally.voters == 0 ? .nobodyVoted : .noQuorum
                }
        } else {
            let majority = Majority(
                inFavour: yes, against: no, abstained: none, quorum: decision.quorumNeeded,
                share: decision.share.threshold)
            result.needed = majority.needed
            result.kind =
                switch majority.outcome {
                case .carried: .carried
                case .notCarried: .notCarried
                case .tied: .tied
                case .noQuorum: tally.voters == 0 ? .nobodyVoted : .noQuorum
                case .nobodyVoted: .nobodyVoted
                }
        }
        if result.kind == .carried, options[0].isWithdrawn { result.kind = .winnerWithdrawn }
        // The status quo stands last.
        result.winners =
            [.carried, .winnerWithdrawn].contains(result.kind)
            ? [0] : result.kind == .notCarried ? [options.count - 1] : []
    }

    private func countApproval(_ result: inout DecisionResult) throws {
        let approval = Approval(try RankedProfile(candidates: names, ballots: tally.ballots))
        result.numbers = approval.approvals
        result.needed = decision.share.threshold.needed(of: max(tally.voters, 1))
        settle(&result, order: approval.order, isEmpty: approval.approvals.allSatisfy { $0 == 0 })
        if result.kind == .decided, let winner = result.winners.first, approval.approvals[winner] < result.needed {
            result.kind = .shareMissed
        }
    }

    private func countScores(_ result: inout DecisionResult) throws {
        var profile = ScoreProfile(candidates: names, scale: Decision.scale)
        var ranks = try RankedProfile(candidates: names)
        for (count, marks) in tally.ballots {
            try profile.add(marks, count: count)
            try ranks.add(marks.map { $0.map { Decision.scale.upperBound + 1 - $0 } }, count: count)
        }
        let voting = ScoreVoting(profile)
        result.opinions = voting.opinions
        result.means = voting.means
        result.scores = voting.scores
        result.priorWeight = voting.prior.weight
        settle(&result, order: voting.order, isEmpty: voting.opinions.allSatisfy { $0 == 0 })
        guard result.kind != .nobodyVoted else { return }
        let best = voting.means.compactMap(\.self).max()
        result.others = [
            .init(method: .plainMean, winners: options.indices.filter { voting.means[$0] == best }),
            .init(method: .pairs, winners: Schulze(PairwiseTally(ranks)).winners),
        ]
    }

    private func countDots(_ result: inout DecisionResult) throws {
        var voting = DotVoting(candidates: names, budget: decision.dots)
        for (count, marks) in tally.ballots {
            let dots = marks.map { $0 ?? 0 }
            for _ in 0..<count { try voting.add(dots) }
        }
        result.numbers = voting.dots
        result.opinions = voting.supporters
        settle(&result, order: voting.order, isEmpty: voting.dots.allSatisfy { $0 == 0 })
        guard result.kind != .nobodyVoted else { return }
        let most = voting.supporters.max()
        result.others = [
            .init(method: .supporters, winners: options.indices.filter { voting.supporters[$0] == most })
        ]
    }

    private func countRanking(_ result: inout DecisionResult) throws {
        let profile = try RankedProfile(candidates: names, ballots: tally.ballots)
        let pairs = PairwiseTally(profile)
        let schulze = Schulze(pairs)
        result.pairs = pairs.matrix
        result.paths = schulze.paths
        settle(&result, order: schulze.order, isEmpty: tally.ballots.allSatisfy { $0.1.allSatisfy { $0 == nil } })
        guard result.kind != .nobodyVoted else { return }
        result.isCondorcet = Condorcet(pairs).winner == result.winners.first && result.winners.count == 1
        let runoff = InstantRunoff(SlotProfile(profile))
        result.rounds = runoff.rounds.map { round in
            .init(
                votes: options.indices.map { round.tallies[$0] }, exhausted: round.exhausted.total,
                threshold: round.threshold, eliminated: round.eliminated, elected: round.elected)
        }
        let first = result.rounds.first?.votes.map { $0 ?? 0 } ?? []
        result.others = [
            .init(method: .rankedPairs, winners: RankedPairs(pairs).possibleWinners),
            .init(method: .irv, winners: runoff.winners),
            .init(method: .firstChoices, winners: first.indices.filter { first[$0] == first.max() }),
        ]
    }

    /// Who won, if anybody: never decided silently where nobody voted, too few did, or the first place is shared.
    private func settle(_ result: inout DecisionResult, order: [[Int]], isEmpty: Bool) {
        result.order = order
        if isEmpty {
            result.kind = .nobodyVoted
            return
        }
        result.winners = order.first ?? []
        if tally.voters < decision.quorumNeeded {
            result.kind = .noQuorum
        } else if result.winners.count > 1 {
            result.kind = .tied
        } else if result.winners.contains(where: { options[$0].isWithdrawn }) {
            result.kind = .winnerWithdrawn
        } else {
            result.kind = .decided
        }
    }
}

/// Long work, on a thread of its own: Swift's few are for answering people.
enum OwnThread {
    static func run<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global(qos: .utility).async { continuation.resume(with: Result(catching: work)) }
        }
    }
}
