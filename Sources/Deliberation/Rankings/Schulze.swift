/// Schulze's method: who has the stronger chain of victories over the other goes before the other.
///
/// M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner election
/// method", Social Choice and Welfare 36 (2011), 267-303, section 2.3. A path is as strong as its weakest victory; the
/// strongest paths come from Floyd and Warshall's algorithm, in time the cube of the number of options.
package struct Schulze: Sendable {
    package let tally: PairwiseTally
    package let strength: PairStrength
    /// `paths[i][j]` is the strength of the strongest path from option i to option j; 0 where there is none.
    package let paths: [[Int]]
    /// All places, best first; who share a place are tied. Options are numbered from 0.
    package let order: [[Int]]

    package init(_ tally: PairwiseTally, strength: PairStrength = .winningVotes) {
        self.tally = tally
        self.strength = strength
        let paths = Self.strongestPaths(tally, strength)
        self.paths = paths
        order = Layers.of(paths.count) { paths[$0][$1] > paths[$1][$0] }
    }

    /// Everybody whom no other has a stronger path to than the other way round: more than one is a tie.
    package var winners: [Int] { order.first ?? [] }

    private static func strongestPaths(_ tally: PairwiseTally, _ strength: PairStrength) -> [[Int]] {
        let options = tally.candidates.indices
        var paths = options.map { first in
            options.map { first == $0 ? 0 : strength.of(first, over: $0, in: tally) }
        }
        for via in options {
            let onward = paths[via]
            for first in options where first != via {
                let reach = paths[first][via]
                guard reach > 0 else { continue }
                widen(&paths[first], to: reach, along: onward, except: first)
            }
        }
        return paths
    }

    private static func widen(_ row: inout [Int], to reach: Int, along onward: [Int], except own: Int) {
        row.withUnsafeMutableBufferPointer { row in
            for last in row.indices { row[last] = max(row[last], min(reach, onward[last])) }
            row[own] = 0
        }
    }
}
