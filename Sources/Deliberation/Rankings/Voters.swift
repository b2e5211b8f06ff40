/// How many voters gave each of a list of ballots: whole numbers of at least 0, exact also when they are added up and
/// written as JSON numbers, so together at most 2^53 - 1.
struct Voters: Sendable, Equatable {
    private(set) var counts: [Int] = []
    private(set) var total = 0

    static let most = 9_007_199_254_740_991

    mutating func add(_ count: Int) throws(ProfileError) {
        guard count >= 0 else { throw .negativeCount(count) }
        guard count <= Self.most - total else { throw .tooManyVoters }
        counts.append(count)
        total += count
    }
}
