import Database

/// What options are compared by. For each, the words say what 1 and what 5 mean; more is always better.
enum Criterion: String, CaseIterable, Sendable, SQLValue {
    case fit, reach, login, security, visibility, skill, cost

    var nameKey: String { "criterion.\(rawValue)" }
    /// The name of its weight in a "what if" address.
    var field: String { "w_\(rawValue)" }
    var number: Int { Self.allCases.firstIndex(of: self)! }

    static let values = 1...5
}

/// How much each criterion counts, 0 to 10.
struct Weights: Sendable, Equatable {
    private(set) var byCriterion: [Criterion: Int]

    static let range = 0...10
    /// What counts as long as nobody said otherwise: everything the same.
    static let usual = 5

    init(_ given: [Criterion: Int] = [:]) { byCriterion = given }

    subscript(_ criterion: Criterion) -> Int {
        get { byCriterion[criterion] ?? Self.usual }
        set { byCriterion[criterion] = newValue }
    }

    static func == (left: Weights, right: Weights) -> Bool { Criterion.allCases.allSatisfy { left[$0] == right[$0] } }
}
