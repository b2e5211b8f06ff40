/// Scores voters gave: the input of score voting. A ballot has a whole number on the scale, or nil, for each option. nil
/// is no opinion, which is not 0.
package struct ScoreProfile: Sendable, Equatable {
    package let candidates: [String]
    /// The lowest and the highest score that can be given.
    package let scale: ClosedRange<Int>
    private(set) var voterCounts = Voters()
    /// For each option, how many voters gave it a score, and the sum of those scores.
    package private(set) var opinions: [Int]
    package private(set) var sums: [Int]

    /// No end of a scale is further from 0 than this.
    package static let furthest = 1000

    package init(candidates: [String], scale: ClosedRange<Int> = 1...5) {
        precondition(scale.lowerBound >= -Self.furthest && scale.upperBound <= Self.furthest)
        self.candidates = candidates
        self.scale = scale
        opinions = candidates.map { _ in 0 }
        sums = opinions
    }

    /// How many people voted, those without any opinion included.
    package var voters: Int { voterCounts.total }

    /// Takes a ballot of `count` voters.
    package mutating func add(_ scores: [Int?], count: Int = 1) throws(ProfileError) {
        guard scores.count == candidates.count else { throw .wrongLength(scores.count, options: candidates.count) }
        for case let score? in scores where !scale.contains(score) { throw .outOfRange(score, scale) }
        guard count <= Voters.most / Self.furthest else { throw .tooManyVoters }
        try voterCounts.add(count)
        for (option, score) in scores.enumerated() {
            guard let score else { continue }
            opinions[option] += count
            sums[option] += count * score
        }
    }
}
