import Deliberation

/// What may be said by department, worked out from the counts.
struct DepartmentCuts: Sendable {
    struct Department: Sendable {
        let key: Int
        let name: Spoken
        let people: Int
    }

    /// Those that may be shown apart at all.
    let departments: [Department]
    private var shown: [String: [Int: Int]] = [:]
    private var hidden: [(cut: Int, cells: [String])] = []

    init(_ survey: Survey, _ questions: [SurveyQuestion], _ counts: SurveyCounts) {
        let choices = questions.first { $0.kind == .department }?.content.choices ?? []
        // A department that was thrown away at closing has no count any more: then it is among the hidden.
        let all = choices.compactMap { choice in
            counts[choice.key, Cell.all].map { Department(key: choice.key, name: choice.text, people: $0) }
        }
        let suppression = Suppression(total: counts[Cell.all], groups: all.map(\.people), k: survey.k)
        departments = zip(all, suppression.shows).filter(\.1).map(\.0)
        for department in zip(all, suppression.shows).filter({ !$0.1 }).map(\.0) {
            hidden.append((department.key, Cell.ofDepartment(questions)))
        }
        for question in questions {
            for block in Cell.blocks(question) { weigh(block, of: question, k: suppression.k, counts) }
        }
    }

    private mutating func weigh(_ block: [String], of question: SurveyQuestion, k: Int, _ counts: SurveyCounts) {
        let rows = departments.compactMap { department -> (key: Int, cells: [Int])? in
            let cells = block.compactMap { counts[department.key, $0] }
            return cells.count == block.count ? (department.key, cells) : nil
        }
        let total = Self.total(of: block, question, counts)
        let shows = CutRule.shown(total: total, groups: rows.map(\.cells), k: k)
        for (row, isShown) in zip(rows, shows) {
            guard isShown else {
                hidden.append((row.key, block))
                continue
            }
            for (cell, people) in zip(block, row.cells) { shown[cell, default: [:]][row.key] = people }
        }
    }

    // The same division over everybody: they are counted by step, departments only as high or not.
    private static func total(of block: [String], _ question: SurveyQuestion, _ counts: SurveyCounts) -> [Int] {
        switch question.kind {
        case .scale:
            let high = (question.highFrom...question.content.steps).reduce(0) {
                $0 + counts[Cell.step(question, $1)]
            }
            return [high, counts[Cell.answered(question)] - high]
        case .several: return [counts[block[0]], counts[Cell.answered(question)] - counts[block[0]]]
        case .one, .text, .department: return block.map { counts[$0] }
        }
    }

    /// How many of a department are in a cell, and how many of it answered the question; nil where that is not shown.
    func share(_ cell: String, in department: Department, of block: [String]) -> (yes: Int, of: Int)? {
        guard let yes = shown[cell]?[department.key] else { return nil }
        return (yes, block.reduce(0) { $0 + (shown[$1]?[department.key] ?? 0) })
    }

    /// Whether anything of this question is shown by department.
    func has(_ question: SurveyQuestion) -> Bool {
        Cell.blocks(question).contains { $0.contains { shown[$0] != nil } }
    }

    /// What may not be shown, to be thrown away.
    var hiddenCells: [(cut: Int, cells: [String])] { hidden }
}
