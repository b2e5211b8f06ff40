import Testing

@testable import Deliberation

@Suite("counting marks")
struct ScoreTests {
    @Test("approval: any rank approves, and equal numbers are a tie")
    func approval() throws {
        let profile = try RankedProfile(
            candidates: ["A", "B", "C"], ballots: [(3, [1, nil, 2]), (2, [nil, 5, nil]), (1, [nil, nil, nil])])
        let count = Approval(profile)
        #expect(count.approvals == [3, 2, 3])
        #expect(count.voters == 6)
        #expect(count.order == [[0, 2], [1]])
        #expect(count.share(of: 1)?.share == 1.0 / 3)
        #expect(Approval(candidates: ["A", "B"], voters: 0, approvals: [0, 0]).winners == [0, 1])
    }

    @Test("one score of 5 does not win from many of 4, and an equal number does")
    func prior() throws {
        var profile = ScoreProfile(candidates: ["loved by one", "liked by many"])
        try profile.add([5, nil])
        try profile.add([nil, 4], count: 20)
        let count = ScoreVoting(profile)
        #expect(count.winners == [1])
        #expect(count.prior == ScoreVoting.Prior(mean: 3, weight: 11))
        #expect(count.means == [5, 4])
        #expect(count.opinions == [1, 20])
        try profile.add([5, nil], count: 19)
        #expect(ScoreVoting(profile).winners == [0])
        #expect(ScoreVoting(profile, prior: .init(mean: 3, weight: 0)).scores == [5, 4])
    }

    @Test("no opinion is not 0, and equal scores are a tie")
    func noOpinion() throws {
        var profile = ScoreProfile(candidates: ["A", "B", "C"], scale: 0...10)
        try profile.add([8, nil, nil], count: 5)
        try profile.add([nil, 8, 0], count: 5)
        let count = ScoreVoting(profile)
        #expect(count.means == [8, 8, 0])
        #expect(count.order == [[0, 1], [2]])
        #expect(ScoreVoting(ScoreProfile(candidates: ["A", "B"])).winners == [0, 1])
        #expect(ScoreVoting(ScoreProfile(candidates: ["A"])).means == [nil])
    }

    @Test("a score off the scale is refused")
    func offScale() throws {
        var profile = ScoreProfile(candidates: ["A"])
        #expect(throws: ProfileError.outOfRange(6, 1...5)) { try profile.add([6]) }
        #expect(throws: ProfileError.wrongLength(2, options: 1)) { try profile.add([1, 2]) }
        #expect(throws: ProfileError.tooManyVoters) { try profile.add([5], count: .max) }
        try profile.add([5])
        #expect(profile.opinions == [1])
    }

    @Test("dots: within the budget, and a tie is shown")
    func dots() throws {
        var count = DotVoting(candidates: ["A", "B", "C"], budget: 3)
        try count.add([2, 1, 0])
        try count.add([0, 1, 0])
        #expect(throws: ProfileError.overBudget(4, budget: 3)) { try count.add([2, 2, 0]) }
        #expect(throws: ProfileError.outOfRange(-1, 0...3)) { try count.add([-1, 1, 0]) }
        #expect(throws: ProfileError.self) { try count.add([1, .max, 0]) }
        #expect(count.dots == [2, 2, 0])
        #expect(count.supporters == [1, 2, 0])
        #expect(count.winners == [0, 1])
        #expect(count.voters == 2)
    }

    @Test("majority: abstaining counts for the quorum, not for the share")
    func majority() {
        let outcome = { Majority(inFavour: $0, against: $1, abstained: $2, quorum: 10).outcome }
        #expect(outcome(4, 3, 3) == .carried)
        #expect(outcome(4, 3, 2) == .noQuorum)
        #expect(outcome(3, 4, 3) == .notCarried)
        #expect(outcome(4, 4, 2) == .tied)
        #expect(outcome(0, 0, 10) == .nobodyVoted)
    }

    @Test("two thirds is two thirds exactly")
    func shares() {
        let outcome = { Majority(inFavour: $0, against: $1, abstained: 0, share: .twoThirds).outcome }
        #expect(outcome(2, 1) == .carried)
        #expect(outcome(199, 101) == .notCarried)
        #expect(outcome(1, 1) == .notCarried)
        #expect(Threshold.moreThanHalf.needed(of: 10) == 6)
        #expect(Threshold.moreThanHalf.needed(of: 11) == 6)
        #expect(Threshold(atLeastPercent: 75).needed(of: 10) == 8)
        #expect(Threshold.everybody.needed(of: 10) == 10)
        #expect(Threshold(atLeastPercent: 0).needed(of: 10) == 1)
    }

    @Test("consent: one objection that stands is enough, and silence is no consent")
    func consent() {
        #expect(Consent(consents: 9, standingObjections: 0, quorum: 8).outcome == .carried)
        #expect(Consent(consents: 9, standingObjections: 1, quorum: 8).outcome == .notCarried)
        #expect(Consent(consents: 6, standingObjections: 0, abstained: 1, quorum: 8).outcome == .noQuorum)
        #expect(Consent(consents: 0, standingObjections: 0, abstained: 9).outcome == .noQuorum)
        #expect(Consent(consents: 0, standingObjections: 0, quorum: 0).outcome == .noQuorum)
    }
}
