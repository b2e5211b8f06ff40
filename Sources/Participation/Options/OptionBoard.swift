import Database
import Organisation
import Web

/// All options of a journey with their values, weighed.
struct OptionBoard: Sendable {
    struct Value: Sendable {
        let value: Int
        let reason: String
    }

    struct Line: Sendable {
        let option: JourneyOption
        let values: [Criterion: Value]
        let score: OptionScore
        /// Highest total first; the same for options with the same total. Nil while values are missing.
        let place: Int?
    }

    /// How the order begins.
    enum Standing: Sendable {
        /// No two options have all their values.
        case unknown
        case tie([JourneyOption])
        case lead(first: JourneyOption, second: JourneyOption, margin: Int, Sensitivity)
    }

    let journey: OptionJourney
    /// Complete options first by total, then the others by total; as they were added where that is the same.
    let lines: [Line]
    let weights: Weights
    let weightsVersion: Int

    init(
        journey: OptionJourney, options: [(option: JourneyOption, values: [Criterion: Value])], weights: Weights,
        weightsVersion: Int
    ) {
        self.journey = journey
        self.weights = weights
        self.weightsVersion = weightsVersion
        let scored = options.map { option, own in
            (option, own, OptionScore(values: own.mapValues(\.value), weights: weights))
        }
        let complete = scored.filter(\.2.isComplete)
        lines = scored.map { option, own, score in
            let place = score.isComplete ? 1 + complete.filter { $0.2.total > score.total }.count : nil
            return Line(option: option, values: own, score: score, place: place)
        }.sorted { left, right in
            let key = { (line: Line) in
                (line.score.isComplete ? 0 : 1, -line.score.total, line.option.id.rawValue)
            }
            return key(left) < key(right)
        }
    }

    var complete: [Line] { lines.filter(\.score.isComplete) }
    var isComplete: Bool { complete.count == lines.count }
    var missing: Int { lines.reduce(0) { $0 + $1.score.missing } }

    var standing: Standing {
        let complete = complete
        guard complete.count >= 2 else { return .unknown }
        let (first, second) = (complete[0], complete[1])
        let tied = complete.filter { $0.score.total == first.score.total }
        guard tied.count == 1 else { return .tie(tied.map(\.option)) }
        return .lead(
            first: first.option, second: second.option, margin: first.score.total - second.score.total,
            Sensitivity(
                first: first.values.mapValues(\.value), second: second.values.mapValues(\.value), weights: weights))
    }
}

extension OptionBoard {
    /// The options of a journey the viewer may see; nil otherwise. With `tried` weights it is a "what if".
    static func load(_ id: Journey.ID, tried: Weights? = nil, visit: Visit) throws -> OptionBoard? {
        guard let journey = try OptionStore.findJourney(id, visibleTo: visit.viewer, in: visit.db) else { return nil }
        return try load(journey, tried: tried, visit: visit)
    }

    /// An option among the others of its journey.
    static func load(
        around id: JourneyOption.ID, visit: Visit
    ) throws -> (line: Line, board: OptionBoard)? {
        guard let journey = try OptionStore.findJourney(of: id, visibleTo: visit.viewer, in: visit.db) else {
            return nil
        }
        let board = try load(journey, tried: nil, visit: visit)
        return board.lines.first { $0.option.id == id }.map { ($0, board) }
    }

    static func load(_ journey: OptionJourney, tried: Weights? = nil, visit: Visit) throws -> OptionBoard {
        let found = try OptionStore.list(of: journey.id, visibleTo: visit.viewer, in: visit.db)
        let (weights, version) = try OptionStore.findWeights(of: journey.id, visibleTo: visit.viewer, in: visit.db)
        return OptionBoard(
            journey: journey, options: found, weights: tried ?? weights, weightsVersion: version)
    }
}
