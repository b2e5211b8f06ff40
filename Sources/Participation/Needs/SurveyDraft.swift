import Database
import Organisation
import Web

/// What whoever steers says about a survey as a whole, checked.
struct SurveyDraft: Sendable {
    var title: Spoken
    var intro: Spoken
    var k: Int
    var showsRunning: Bool
    var isByIssuedLink: Bool
    var population: Int

    init(_ survey: Survey) {
        title = survey.title
        intro = survey.intro
        k = survey.k
        showsRunning = survey.showsRunning
        isByIssuedLink = survey.isByIssuedLink
        population = survey.population
    }

    init(_ form: Form) {
        title = form.spoken("title")
        intro = form.spoken("intro")
        k = Int(form["k"]) ?? 0
        showsRunning = form["running"] == "1"
        isByIssuedLink = form["issued"] == "1"
        population = form["population"].isEmpty ? 0 : Int(form["population"]) ?? -1
    }

    func checked() throws {
        var problems: [String: Problem.Reason] = [:]
        if title.isEmpty { problems["title.nl"] = "form.empty" }
        for language in Language.allCases {
            if title[language].count > Survey.titleLimit {
                problems["title.\(language.rawValue)"] = .init("form.too_long", String(Survey.titleLimit))
            }
            if intro[language].count > Survey.introLimit {
                problems["intro.\(language.rawValue)"] = .init("form.too_long", String(Survey.introLimit))
            }
        }
        if !SurveyRules.kRange.contains(k) { problems["k"] = "survey.k.floor" }
        if !(0...Survey.mostPeople).contains(population) { problems["population"] = "survey.population.number" }
        guard problems.isEmpty else { throw Problem.invalid(problems) }
    }
}

/// What a question may be, read from the form that makes or changes it.
struct QuestionDraft: Sendable {
    let kind: SurveyQuestion.Kind
    var content: SurveyQuestion.Content
    /// The lines of choices as typed, by language.
    var lines: [Language: [String]] = [:]

    init(_ question: SurveyQuestion) {
        kind = question.kind
        content = question.content
        for language in Language.allCases { lines[language] = content.choices.map { $0.text[language] } }
    }

    init(kind: SurveyQuestion.Kind) {
        self.kind = kind
        content = SurveyQuestion.Content(text: .nothing)
    }

    init(_ form: Form, kind: SurveyQuestion.Kind) {
        self.kind = kind
        content = SurveyQuestion.Content(text: form.spoken("text"), hint: form.spoken("hint"))
        content.isRequired = form["required"] == "1" && kind != .department
        content.steps = Int(form["steps"]) ?? 0
        content.low = form.spoken("low")
        content.high = form.spoken("high")
        content.takesOwnWords = form["own"] == "1" && (kind == .one || kind == .several)
        for language in Language.allCases {
            lines[language] = form["choices.\(language.rawValue)"].split(
                separator: "\n", omittingEmptySubsequences: false
            ).map { String($0).trimmed }
        }
    }

    /// The content as it will be kept. Choices keep their number by their place, so mending a word keeps the answers.
    /// - Parameter isFixed: an answer is there already, so that no choice or step may come or go
    func checked(before: SurveyQuestion?, isFixed: Bool) throws -> SurveyQuestion.Content {
        var problems: [String: Problem.Reason] = [:]
        if content.text.isEmpty { problems["text.nl"] = "form.empty" }
        check(content.text, "text", SurveyQuestion.textLimit, &problems)
        check(content.hint, "hint", SurveyQuestion.hintLimit, &problems)
        check(content.low, "low", SurveyQuestion.choiceLimit, &problems)
        check(content.high, "high", SurveyQuestion.choiceLimit, &problems)
        var content = content
        if kind == .scale {
            if !SurveyQuestion.stepsRange.contains(content.steps) { problems["steps"] = "survey.steps.range" }
        } else {
            content.steps = 5
        }
        if kind.hasChoices { content.choices = choices(before, isFixed: isFixed, &problems) }
        if isFixed, let before, before.content.steps != content.steps { problems["steps"] = "survey.fixed" }
        if isFixed, let before, before.content.takesOwnWords != content.takesOwnWords {
            problems["own"] = "survey.fixed"
        }
        if isFixed, let before, !before.content.isRequired, content.isRequired { problems["required"] = "survey.fixed" }
        guard problems.isEmpty else { throw Problem.invalid(problems) }
        return content
    }

    private func check(
        _ text: Spoken, _ field: String, _ limit: Int, _ problems: inout [String: Problem.Reason]
    ) {
        for language in Language.allCases where text[language].count > limit {
            problems["\(field).\(language.rawValue)"] = .init("form.too_long", String(limit))
        }
    }

    private func choices(
        _ before: SurveyQuestion?, isFixed: Bool, _ problems: inout [String: Problem.Reason]
    ) -> [SurveyQuestion.Choice] {
        let count = lines.values.map { $0.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0 }.max() ?? 0
        let old = before?.content.choices ?? []
        var next = (old.map(\.key).max() ?? 0) + 1
        var choices: [SurveyQuestion.Choice] = []
        for index in 0..<count {
            let text = Spoken(lines.compactMapValues { $0.indices.contains(index) ? $0[index] : nil })
            if text.isEmpty && !isFixed { continue }
            if text.isEmpty { problems["choices.nl"] = "survey.fixed" }
            if text.longest > SurveyQuestion.choiceLimit {
                problems["choices.nl"] = .init("form.too_long", String(SurveyQuestion.choiceLimit))
            }
            if old.indices.contains(index) {
                choices.append(.init(key: old[index].key, text: text))
            } else {
                choices.append(.init(key: next, text: text))
                next += 1
            }
        }
        if choices.count < 2 { problems["choices.nl"] = "survey.choices.two" }
        if choices.count > SurveyQuestion.mostChoices {
            problems["choices.nl"] = .init("survey.choices.many", String(SurveyQuestion.mostChoices))
        }
        if isFixed, choices.count != old.count { problems["choices.nl"] = "survey.fixed" }
        return choices
    }
}

extension Form {
    /// The fields `name.nl`, `name.en` and so on.
    func spoken(_ name: String) -> Spoken {
        Spoken(each: { self["\(name).\($0.rawValue)"].trimmed })
    }
}
