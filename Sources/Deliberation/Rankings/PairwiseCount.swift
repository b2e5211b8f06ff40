/// Counts a pairwise table. 200 options and 100,000 different ballots are four thousand million comparisons, so:
/// each pair is looked at once, for both directions; ballots stand in columns of 16-bit ranks that fit the cache,
/// eight of which the processor compares at a time; and a number of voters is split in powers of two, so that ballots
/// count as one voter in the loop and the sum of each power is multiplied once.
struct PairwiseCount {
    private(set) var cells: [Int]
    private let profile: RankedProfile
    private let size: Int
    /// Ranks of a block of ballots, option after option.
    private var columns: [Int16]

    /// A count within a block is at most this, so that it fits 16 bits.
    private static let block = 512

    init(_ profile: RankedProfile) {
        self.profile = profile
        size = profile.candidates.count
        cells = [Int](repeating: 0, count: size * size)
        columns = [Int16](repeating: 0, count: size * Self.block)
        guard size > 1 else { return }
        let counts = profile.voterCounts.counts
        var weight = 1
        while weight <= counts.max() ?? 0 {
            count(counts.indices.filter { counts[$0] & weight != 0 }, weight: weight)
            weight <<= 1
        }
    }

    private mutating func count(_ ballots: [Int], weight: Int) {
        for start in stride(from: 0, to: ballots.count, by: Self.block) {
            let end = min(start + Self.block, ballots.count)
            fill(ballots[start..<end])
            compare(ballots: end - start, weight: weight)
        }
    }

    /// What a short last block leaves empty is a tie of all, which counts for nobody.
    private mutating func fill(_ ballots: ArraySlice<Int>) {
        profile.ranks.withUnsafeBufferPointer { ranks in
            columns.withUnsafeMutableBufferPointer { columns in
                if ballots.count < Self.block { columns.update(repeating: 0) }
                for (place, ballot) in ballots.enumerated() {
                    for option in 0..<size { columns[option * Self.block + place] = ranks[ballot * size + option] }
                }
            }
        }
    }

    private mutating func compare(ballots: Int, weight: Int) {
        let length = (ballots + 7) / 8 * 8
        columns.withUnsafeBufferPointer { columns in
            cells.withUnsafeMutableBufferPointer { cells in
                for first in 0..<(size - 1) {
                    let left = columns.baseAddress! + first * Self.block
                    for second in (first + 1)..<size {
                        let right = columns.baseAddress! + second * Self.block
                        let (over, under) = Self.compare(left, right, length)
                        cells[first * size + second] &+= over &* weight
                        cells[second * size + first] &+= under &* weight
                    }
                }
            }
        }
    }

    /// How often the left rank is better, and how often the right one. Ranks are not negative, so a difference does not
    /// overflow, and its sign bit says which is less.
    @inline(__always)
    private static func compare(
        _ left: UnsafePointer<Int16>, _ right: UnsafePointer<Int16>, _ length: Int
    ) -> (Int, Int) {
        var over = SIMD8<UInt16>.zero
        var under = SIMD8<UInt16>.zero
        let left = UnsafeRawPointer(left)
        let right = UnsafeRawPointer(right)
        for place in stride(from: 0, to: 2 * length, by: 16) {
            let ours = left.loadUnaligned(fromByteOffset: place, as: SIMD8<UInt16>.self)
            let theirs = right.loadUnaligned(fromByteOffset: place, as: SIMD8<UInt16>.self)
            over &+= (ours &- theirs) &>> 15
            under &+= (theirs &- ours) &>> 15
        }
        return (Int(over.wrappedSum()), Int(under.wrappedSum()))
    }
}
