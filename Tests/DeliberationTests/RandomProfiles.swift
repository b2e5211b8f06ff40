@testable import Deliberation

/// Profiles from a seed, the same on every machine (SplitMix64).
struct RandomProfiles: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// Two to six options, one to nine kinds of ballots of one to seven voters, with ties and unranked options.
    mutating func profile() throws -> RankedProfile {
        let options = Int.random(in: 2...6, using: &self)
        var profile = try RankedProfile(candidates: (1...options).map { "option \($0)" })
        for _ in 0..<Int.random(in: 1...9, using: &self) {
            try profile.add(ballot(of: options), count: Int.random(in: 1...7, using: &self))
        }
        return profile
    }

    mutating func ballot(of options: Int) -> [Int?] {
        (0..<options).map { _ in
            Int.random(in: 0..<6, using: &self) == 0 ? nil : Int.random(in: 1...options, using: &self)
        }
    }
}

extension RankedProfile {
    /// The same voters, whose ballots say `change` of what they said.
    func changed(candidates: [String]? = nil, _ change: ([Int?]) -> [Int?]) throws -> RankedProfile {
        var changed = try RankedProfile(candidates: candidates ?? self.candidates)
        for number in 0..<ballotCount { try changed.add(change(ballot(number)), count: count(of: number)) }
        return changed
    }

    /// The last option has a copy: right behind it on every ballot, and tied with it where it is tied with another, for
    /// no option may stand between the two.
    func withClone() throws -> RankedProfile {
        try changed(candidates: candidates + ["clone"]) { ranks in
            let own = ranks[ranks.count - 1]
            let isTied = ranks.count { $0 == own } > 1
            return ranks.map { $0.map { $0 * 2 } } + [own.map { isTied ? $0 * 2 : $0 * 2 + 1 }]
        }
    }

    /// A table counted in the plainest way.
    var plainPairwise: [[Int]] {
        candidates.indices.map { first in
            candidates.indices.map { second in
                (0..<ballotCount).reduce(0) { sum, number in
                    let ranks = ballot(number)
                    let isOver = (ranks[first] ?? .max) < (ranks[second] ?? .max)
                    return isOver ? sum + count(of: number) : sum
                }
            }
        }
    }
}
