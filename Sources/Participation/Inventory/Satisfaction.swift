/// How content people are with a tool: how often each mark from 1 to 5 was given, as far as that may be told.
///
/// Marks become visible in steps of at least ``atOnce`` new ones, so that two looks at the page never tell one mark.
struct Satisfaction: Sendable, Equatable {
    /// For 1, 2, 3, 4 and 5.
    let counts: [Int]

    static let marks = 1...5
    static let atOnce = 5

    init(counts: [Int] = [0, 0, 0, 0, 0]) { self.counts = counts }

    var total: Int { counts.reduce(0, +) }
    var isTold: Bool { total >= Self.atOnce }

    /// Nil below ``atOnce`` people.
    var mean: Double? {
        guard isTold else { return nil }
        return Double(zip(counts, Self.marks).reduce(0) { $0 + $1.0 * $1.1 }) / Double(total)
    }

    static func + (left: Satisfaction, right: Satisfaction) -> Satisfaction {
        Satisfaction(counts: zip(left.counts, right.counts).map(+))
    }
}
