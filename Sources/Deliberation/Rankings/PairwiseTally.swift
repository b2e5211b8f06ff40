/// How many voters rank each option over each other: Condorcet's table, from which Schulze and ranked pairs are counted.
package struct PairwiseTally: Sendable, Equatable {
    package let candidates: [String]
    /// How many people voted; for two options, those who rank them equal are in neither cell.
    package let voters: Int
    private let cells: [Int]

    package init(_ profile: RankedProfile) {
        candidates = profile.candidates
        voters = profile.voters
        cells = PairwiseCount(profile).cells
    }

    /// A table known already; square, with as many rows as options.
    package init(candidates: [String], voters: Int, matrix: [[Int]]) {
        precondition(matrix.count == candidates.count && matrix.allSatisfy { $0.count == candidates.count })
        self.candidates = candidates
        self.voters = voters
        cells = matrix.flatMap(\.self)
    }

    /// Voters who rank option `first` over option `second`, both numbered from 0.
    package subscript(first: Int, second: Int) -> Int { cells[first * candidates.count + second] }

    /// `matrix[i][j]` is the number of voters who rank i over j; 0 on the diagonal.
    package var matrix: [[Int]] {
        candidates.indices.map { row in candidates.indices.map { self[row, $0] } }
    }

    /// Whether more voters rank `first` over `second` than the other way round.
    package func beats(_ first: Int, _ second: Int) -> Bool { self[first, second] > self[second, first] }

    /// The table of everybody who turned their ballot upside down.
    package var reversed: PairwiseTally {
        let matrix = candidates.indices.map { row in candidates.indices.map { self[$0, row] } }
        return PairwiseTally(candidates: candidates, voters: voters, matrix: matrix)
    }
}
