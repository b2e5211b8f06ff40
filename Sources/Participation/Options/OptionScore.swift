/// The sum of weight x value of one option. A value nobody gave is missing: it counts for nothing and is said.
struct OptionScore: Sendable, Equatable {
    struct Cell: Sendable, Equatable {
        let criterion: Criterion
        let weight: Int
        let value: Int?

        var product: Int? { value.map { $0 * weight } }
    }

    let cells: [Cell]

    init(values: [Criterion: Int], weights: Weights) {
        cells = Criterion.allCases.map { Cell(criterion: $0, weight: weights[$0], value: values[$0]) }
    }

    var total: Int { cells.reduce(0) { $0 + ($1.product ?? 0) } }
    var missing: Int { cells.filter { $0.value == nil }.count }
    var isComplete: Bool { missing == 0 }

    /// The most that can be reached with these weights.
    static func most(_ weights: Weights) -> Int {
        Criterion.allCases.reduce(0) { $0 + weights[$1] * Criterion.values.upperBound }
    }
}
