import Organisation
import Web

/// What one person answered, read from a form: taken apart at once into what is counted and loose texts.
struct SurveyAnswers: Sendable {
    struct Text: Sendable {
        let question: SurveyQuestion.ID
        let body: String
    }

    private(set) var cells: [String] = [Cell.all]
    private(set) var department: Int?
    private(set) var texts: [Text] = []
    private(set) var problems: [String: Problem.Reason] = [:]

    init(_ form: Form, to questions: [SurveyQuestion]) {
        for question in questions { read(question, form) }
        let known = Set(questions.flatMap { [$0.field, $0.ownField] })
        if form.fields.contains(where: { isAnswer($0.name) && !known.contains($0.name) }) {
            problems["form"] = "survey.answer.changed"
        }
        if problems.isEmpty, cells.count == 1, texts.isEmpty { problems["form"] = "survey.answer.nothing" }
    }

    private func isAnswer(_ name: String) -> Bool { name.hasPrefix("q") && name.dropFirst().first?.isNumber == true }

    private mutating func read(_ question: SurveyQuestion, _ form: Form) {
        let values = form.all(question.field).filter { !$0.isEmpty }
        let own = question.content.takesOwnWords ? form[question.ownField].trimmed : ""
        switch question.kind {
        case .scale: readScale(question, values)
        case .text: readText(question, values.joined(separator: "\n"))
        case .one, .several, .department: readChoices(question, values, own: own)
        }
    }

    private mutating func readScale(_ question: SurveyQuestion, _ values: [String]) {
        guard let value = values.first else { return missing(question) }
        guard values.count == 1, let step = Int(value), question.steps.contains(step) else {
            problems[question.field] = .init("survey.answer.range", String(question.content.steps))
            return
        }
        cells += [
            Cell.answered(question), Cell.step(question, step),
            step >= question.highFrom ? Cell.high(question) : Cell.low(question),
        ]
    }

    private mutating func readText(_ question: SurveyQuestion, _ value: String) {
        let text = value.trimmed
        guard !text.isEmpty else { return missing(question) }
        guard keep(text, as: question.field, limit: SurveyQuestion.answerLimit, for: question) else { return }
        cells.append(Cell.answered(question))
    }

    private mutating func readChoices(_ question: SurveyQuestion, _ values: [String], own: String) {
        let known = Set(question.content.choices.map(\.key))
        let marksOwn = values.contains(Self.own)
        let keys = Set(values.filter { $0 != Self.own }.map { Int($0) ?? -1 })
        let isOwn = question.content.takesOwnWords && (marksOwn || !own.isEmpty)
        let isSingle = question.kind != .several
        guard keys.isSubset(of: known), !marksOwn || question.content.takesOwnWords, !isSingle || values.count <= 1
        else {
            problems[question.field] = "form.unknown_choice"
            return
        }
        guard !keys.isEmpty || isOwn else { return missing(question) }
        if question.kind == .department {
            department = keys.first
            return
        }
        if !own.isEmpty {
            guard keep(own, as: question.ownField, limit: SurveyQuestion.ownWordsLimit, for: question) else { return }
        }
        cells.append(Cell.answered(question))
        // Who wrote something beside one chosen answer gave that answer.
        if isOwn, !isSingle || keys.isEmpty { cells.append(Cell.ownWords(question)) }
        cells += keys.map { Cell.choice(question, $0) }
        if question.kind == .several {
            cells += known.subtracting(keys).map { Cell.without(question, $0) }
        }
    }

    private mutating func keep(_ text: String, as field: String, limit: Int, for question: SurveyQuestion) -> Bool {
        // One letter may carry any number of accents, and strangers write here.
        guard text.count <= limit, text.utf8.count <= limit * 16 else {
            problems[field] = .init("form.too_long", String(limit))
            return false
        }
        texts.append(Text(question: question.id, body: text))
        return true
    }

    private mutating func missing(_ question: SurveyQuestion) {
        if question.content.isRequired { problems[question.field] = "survey.answer.required" }
    }

    /// The value of "something else" among choices.
    static let own = "own"
}
