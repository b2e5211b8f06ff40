/// Score voting: who has the highest mean score wins, where a mean of few scores is drawn to the middle of the scale so
/// that one vote of 5 does not win from twenty votes of 4.
///
/// The mean is that of the scores given plus `prior.weight` scores of `prior.mean`: a Bayesian mean (posterior mean of a
/// normal distribution with a prior worth that many observations; A. Gelman and others, "Bayesian Data Analysis", 2.5).
/// Range voting: W. D. Smith (2000). No opinion counts for nothing, neither as 0 nor as the middle.
package struct ScoreVoting: Sendable, Equatable {
    /// Scores that are added to those of every option.
    package struct Prior: Sendable, Equatable {
        /// The score, on the scale.
        package let mean: Double
        /// How many such scores; at least 0.
        package let weight: Int

        package init(mean: Double, weight: Int) {
            precondition(weight >= 0)
            self.mean = mean
            self.weight = weight
        }

        /// The least weight of the usual prior.
        package static let leastWeight = 5

        /// The middle of the scale, as often as an option has scores on average, rounded up, and at least 5 times: an
        /// option that few have an opinion on can't win by their enthusiasm alone.
        package static func usual(for profile: ScoreProfile) -> Prior {
            let given = profile.opinions.reduce(0, +)
            let average =
                profile.candidates.isEmpty ? 0 : (given + profile.candidates.count - 1) / profile.candidates.count
            let middle = Double(profile.scale.lowerBound + profile.scale.upperBound) / 2
            return Prior(mean: middle, weight: max(leastWeight, average))
        }
    }

    package let candidates: [String]
    package let voters: Int
    package let prior: Prior
    /// How many voters gave each option a score.
    package let opinions: [Int]
    /// The mean of the scores given, on the scale; nil where none were.
    package let means: [Double?]
    /// The mean with the prior, by which options are ordered.
    package let scores: [Double]

    /// `prior` nil: the usual one.
    package init(_ profile: ScoreProfile, prior: Prior? = nil) {
        let prior = prior ?? .usual(for: profile)
        candidates = profile.candidates
        voters = profile.voters
        self.prior = prior
        opinions = profile.opinions
        means = zip(profile.sums, profile.opinions).map { $1 == 0 ? nil : Double($0) / Double($1) }
        // Sum and number are whole or halves, so equal fractions give equal quotients and a tie is seen as one.
        scores = zip(profile.sums, profile.opinions).map { sum, opinions in
            let number = Double(opinions + prior.weight)
            return number == 0 ? prior.mean : (Double(sum) + prior.mean * Double(prior.weight)) / number
        }
    }

    /// All places, best first; who share a place are tied.
    package var order: [[Int]] { Layers.descending(Array(scores.indices)) { scores[$0] } }

    /// More than one is a tie.
    package var winners: [Int] { order.first ?? [] }
}
