/// Victories that were taken, and all that follows from them: who stands above whom, without circles.
struct LockedPairs: Hashable, Sendable {
    private let size: Int
    private let words: Int
    /// A row of bits for each option: whom it stands above, at one or more steps.
    private var above: [UInt64]

    init(size: Int) {
        self.size = size
        words = (size + 63) / 64
        above = [UInt64](repeating: 0, count: size * words)
    }

    /// Every outcome of taking the groups one after the other, each in any order of its own. nil where more than
    /// `most` steps are needed besides one for each group.
    static func outcomes(size: Int, groups: [[RankedPairs.Victory]], most: Int) -> [LockedPairs]? {
        var states: Set<LockedPairs> = [LockedPairs(size: size)]
        var left = most + groups.count
        for group in groups {
            var next: Set<LockedPairs> = []
            for state in states {
                guard let ends = state.outcomes(of: group, left: &left) else { return nil }
                next.formUnion(ends)
            }
            states = next
        }
        return Array(states)
    }

    /// Those that nobody stands above.
    var unbeaten: [Int] {
        (0..<size).filter { option in !(0..<size).contains { stands($0, above: option) } }
    }

    var order: [[Int]] { Layers.of(size) { stands($0, above: $1) } }

    func stands(_ first: Int, above second: Int) -> Bool {
        above[first * words + second / 64] >> UInt64(second % 64) & 1 == 1
    }

    /// What is decided by the victories taken so far depends on who stands above whom and not on the way there, so each
    /// state is continued once. One after the other, for a state may have thousands of ways on.
    private func outcomes(of group: [RankedPairs.Victory], left: inout Int) -> Set<LockedPairs>? {
        var ends: Set<LockedPairs> = []
        var seen: Set<LockedPairs> = []
        func follow(_ state: LockedPairs) -> Bool {
            guard left > 0 else { return false }
            left -= 1
            var state = state
            let disputed = state.take(group)
            guard !disputed.isEmpty else {
                ends.insert(state)
                return true
            }
            guard seen.insert(state).inserted else { return true }
            return disputed.allSatisfy { pair in
                var next = state
                next.put(pair.winner, above: pair.loser)
                return follow(next)
            }
        }
        return follow(self) ? ends : nil
    }

    /// Takes each victory that is in no circle with the others, for it is taken in every order. Gives those that are in
    /// one: taking some of them shuts out others.
    private mutating func take(_ group: [RankedPairs.Victory]) -> [RankedPairs.Victory] {
        let open = group.filter { !stands($0.loser, above: $0.winner) && !stands($0.winner, above: $0.loser) }
        guard open.count > 1 else {
            for pair in open { put(pair.winner, above: pair.loser) }
            return []
        }
        let all = joined(with: open)
        for pair in open where !all.stands(pair.loser, above: pair.winner) { put(pair.winner, above: pair.loser) }
        return open.filter {
            all.stands($0.loser, above: $0.winner) && !stands($0.loser, above: $0.winner)
                && !stands($0.winner, above: $0.loser)
        }
    }

    /// Who reaches whom when all of `pairs` are taken, circles included (Warshall's algorithm).
    private func joined(with pairs: [RankedPairs.Victory]) -> LockedPairs {
        var all = self
        for pair in pairs { all.mark(pair.winner, above: pair.loser) }
        for via in 0..<size {
            for first in 0..<size where all.stands(first, above: via) { all.inherit(first, from: via) }
        }
        return all
    }

    /// Must not close a circle.
    private mutating func put(_ winner: Int, above loser: Int) {
        guard !stands(winner, above: loser) else { return }
        for first in 0..<size where first == winner || stands(first, above: winner) {
            mark(first, above: loser)
            inherit(first, from: loser)
        }
    }

    private mutating func mark(_ first: Int, above second: Int) {
        above[first * words + second / 64] |= 1 << UInt64(second % 64)
    }

    private mutating func inherit(_ first: Int, from second: Int) {
        for word in 0..<words { above[first * words + word] |= above[second * words + word] }
    }
}
