import Foundation

/// How good a ranking is, of each question: the reciprocal of the place of the first that is right, and the part of all
/// that is right among the first five.
struct RelevanceFigures {
    private(set) var reciprocal: [Double] = []
    private(set) var recall: [Double] = []

    mutating func add(_ ranked: [String], right: Set<String>) {
        let first = ranked.firstIndex(where: right.contains)
        reciprocal.append(first.map { 1 / Double($0 + 1) } ?? 0)
        recall.append(Double(Set(ranked.prefix(5)).intersection(right).count) / Double(max(1, right.count)))
    }

    var meanReciprocal: Double { Self.mean(reciprocal) }
    var meanRecall: Double { Self.mean(recall) }

    func only(_ isIn: (Int) -> Bool) -> RelevanceFigures {
        var part = RelevanceFigures()
        part.reciprocal = reciprocal.indices.filter(isIn).map { reciprocal[$0] }
        part.recall = recall.indices.filter(isIn).map { recall[$0] }
        return part
    }

    static func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(max(1, values.count)) }

    /// Where the mean difference lies for 95 of 100 samples of as many questions (paired bootstrap).
    static func interval(_ ours: [Double], minus theirs: [Double], samples: Int = 10_000) -> ClosedRange<Double> {
        let differences = zip(ours, theirs).map { $0 - $1 }
        var random = Shuffle(state: 20_261_123)
        let means = (0..<samples).map { _ in
            mean(differences.map { _ in differences[Int.random(in: differences.indices, using: &random)] })
        }.sorted()
        return means[samples / 40]...means[samples - 1 - samples / 40]
    }

    /// SplitMix64: the same samples each time.
    private struct Shuffle: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }
}
