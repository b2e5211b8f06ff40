import Database
import Organisation
import Square

/// One question of a survey.
struct SurveyQuestion: Sendable {
    typealias ID = Identifier<SurveyQuestion>

    enum Kind: String, CaseIterable, Sendable, SQLValue {
        /// A number from 1, with words at both ends.
        case scale
        /// One of the choices.
        case one
        /// As many of the choices as fit.
        case several
        /// Own words.
        case text
        /// Where somebody works: what results are cut by. One of the choices, or rather not say.
        case department

        var nameKey: String { "survey.kind.\(rawValue)" }
        var hasChoices: Bool { self == .one || self == .several || self == .department }
    }

    struct Choice: Sendable, Equatable, Codable {
        /// Its number within the question, never given to another.
        let key: Int
        var text: Spoken
    }

    /// What is asked, in words; kept as one text.
    struct Content: Sendable, Equatable, Codable {
        var text: Spoken
        var hint = Spoken.nothing
        var isRequired = false
        /// How many steps a scale has, and what its ends mean.
        var steps = 5
        var low = Spoken.nothing
        var high = Spoken.nothing
        var choices: [Choice] = []
        /// Whether own words may stand beside the choices.
        var takesOwnWords = false
    }

    let id: ID
    let surveyID: Survey.ID
    let kind: Kind
    /// Which need it measures, where the rest of the road counts on its answers.
    let need: Space.Need?
    let content: Content

    static let textLimit = 300
    static let hintLimit = 300
    static let choiceLimit = 120
    static let mostChoices = 30
    static let stepsRange = 2...10
    /// Own words as the answer to a question.
    static let answerLimit = 2000
    /// Own words beside choices.
    static let ownWordsLimit = 200
}

extension SurveyQuestion {
    var steps: ClosedRange<Int> { 1...content.steps }

    /// The lowest step that counts as "high": the upper two of five, and as near to that share as other scales come.
    var highFrom: Int { content.steps - max(1, Int((0.4 * Double(content.steps)).rounded())) + 1 }

    /// The name of its field in the form.
    var field: String { "q\(id)" }
    var ownField: String { "q\(id).own" }
}

/// The names under which answers are counted. Nothing else of an answer is kept: not which counts came together.
enum Cell {
    /// Everybody who answered.
    static let all = "all"
    static func answered(_ question: SurveyQuestion) -> String { question.id.description }
    /// The cell of who answered the question that `cell` is a part of.
    static func question(of cell: String) -> String { String(cell.prefix { $0 != ":" }) }
    static func step(_ question: SurveyQuestion, _ step: Int) -> String { "\(question.id):\(step)" }
    static func choice(_ question: SurveyQuestion, _ key: Int) -> String { "\(question.id):\(key)" }
    static func ownWords(_ question: SurveyQuestion) -> String { "\(question.id):own" }
    /// Within a department a scale is only counted as high or not.
    static func high(_ question: SurveyQuestion) -> String { "\(question.id):high" }
    static func low(_ question: SurveyQuestion) -> String { "\(question.id):low" }

    /// The cells of everybody's answers.
    static func ofAll(_ questions: [SurveyQuestion]) -> [String] {
        [all]
            + questions.filter { $0.kind != .department }.flatMap { question -> [String] in
                let parts: [String] =
                    switch question.kind {
                    case .scale: question.steps.map { step(question, $0) }
                    case .one, .several: question.content.choices.map { choice(question, $0.key) }
                    case .text, .department: []
                    }
                let own = question.content.takesOwnWords && question.kind.hasChoices ? [ownWords(question)] : []
                return [answered(question)] + parts + own
            }
    }

    /// The cells of one department's answers.
    static func ofDepartment(_ questions: [SurveyQuestion]) -> [String] {
        [all] + questions.flatMap(blocks).flatMap { $0 }
    }

    /// What of a question can be shown by department: sets of cells that each divide all who answered it.
    static func blocks(_ question: SurveyQuestion) -> [[String]] {
        switch question.kind {
        case .scale: [[high(question), low(question)]]
        case .one:
            [
                question.content.choices.map { choice(question, $0.key) }
                    + (question.content.takesOwnWords ? [ownWords(question)] : [])
            ]
        case .several: question.content.choices.map { [choice(question, $0.key), without(question, $0.key)] }
        case .text, .department: []
        }
    }

    /// Who answered and did not choose this one.
    static func without(_ question: SurveyQuestion, _ key: Int) -> String { "\(question.id):\(key):not" }
}
