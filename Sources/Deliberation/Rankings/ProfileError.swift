/// Why a ballot can't be taken into a profile.
package enum ProfileError: Error, Sendable, Equatable, CustomStringConvertible {
    case wrongLength(Int, options: Int)
    case negativeCount(Int)
    case tooManyVoters
    case badRank(Int)
    case unknownOption(Int)
    case tooManyOptions(Int)
    case outOfRange(Int, ClosedRange<Int>)
    case overBudget(Int, budget: Int)

    package var description: String {
        switch self {
        case .wrongLength(let marks, let options): "a ballot with \(marks) marks for \(options) options"
        case .negativeCount(let count): "a number of voters is at least 0, not \(count)"
        case .tooManyVoters: "more voters than can be counted exactly (2^53 - 1)"
        case .badRank(let rank): "a rank is at least 1, not \(rank)"
        case .unknownOption(let option): "there is no option number \(option)"
        case .tooManyOptions(let options): "\(options) options; at most \(RankedProfile.mostOptions) can be counted"
        case .outOfRange(let score, let scale):
            "a score is from \(scale.lowerBound) to \(scale.upperBound), not \(score)"
        case .overBudget(let dots, let budget): "\(dots) dots on a ballot that has \(budget)"
        }
    }
}
