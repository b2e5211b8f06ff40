import Organisation
import Web

/// Typing over a form from paper, by the numbers of its boxes: "4", or "1 3 5" where several were crossed.
struct PaperEntry {
    let questions: [SurveyQuestion]

    /// The same answers as the form on a screen would have sent them. A number that has no box stays as it is, and is told
    /// at its field.
    func form(from typed: Form) -> Form {
        var fields: [(name: String, value: String)] = []
        for question in questions {
            let value = typed[question.field].trimmed
            if question.kind.hasChoices {
                fields += numbers(in: value).map { (question.field, key($0, of: question)) }
            } else {
                fields.append((question.field, value))
            }
            fields.append((question.ownField, typed[question.ownField]))
        }
        return Form(fields)
    }

    private func numbers(in text: String) -> [String] {
        text.split { $0 == " " || $0 == "," || $0 == ";" || $0 == "." }.map(String.init)
    }

    private func key(_ number: String, of question: SurveyQuestion) -> String {
        let choices = question.content.choices
        guard let box = Int(number), box > 0, box <= choices.count + 1 else { return "?" + number }
        if box <= choices.count { return String(choices[box - 1].key) }
        return question.content.takesOwnWords ? SurveyAnswers.own : "?" + number
    }
}

/// What this is for: to type over what colleagues filled in on paper, with the keyboard alone.
struct SurveyEntryPage {
    let survey: Survey
    let questions: [SurveyQuestion]
    let form: Form
    let problems: [String: Problem.Reason]
    /// The form's own, so that a second click counts no second paper.
    let token: String
    let isKept: Bool
    let canvas: Canvas

    private var language: Language { canvas.words.language }

    var page: Page { Page(title: canvas("survey.entry.title"), section: "journey", main: main) }

    private var main: HTML {
        let head = SurveyHandOutHead(
            survey: survey, title: canvas("survey.entry.title"), lead: canvas("survey.entry.lead"), canvas: canvas)
        guard survey.stage(at: canvas.now) == .open else {
            return
                "\(head.body)<div class=\"empty\">\(Ring(filled: 1).body)<h2>\(canvas("survey.entry.not_open"))</h2></div>"
        }
        let first = questions.first { problems[$0.field] != nil }?.id ?? questions.first?.id
        let fields: [HTML] = questions.enumerated().map { field($0.element, $0.offset + 1, $0.element.id == first) }
        let whole: HTML? = problems["form"].map {
            "<div class=\"notice error\" role=\"alert\"><p>\(canvas($0))</p></div>"
        }
        return """
            \(head.body)\(if: isKept, "<div class=\"notice ok\" role=\"status\">\(canvas.icon(.check))<p>\(canvas("survey.entry.kept"))</p></div>")\
            \(whole)<form class="form paper-entry" method="post" action="\(link: .surveyEntry(survey.id))">\
            <input type="hidden" name="token" value="\(token)">\(fields)\
            <p class="audience">\(canvas.icon(.lock)) <span>\(canvas("survey.entry.nameless"))</span></p>\
            <div class="actions"><button class="button">\(canvas("survey.entry.submit"))</button></div></form>
            """
    }

    private func field(_ question: SurveyQuestion, _ number: Int, _ isFirst: Bool) -> HTML {
        let content = question.content
        let label = "\(number). \(content.text(language))"
        let error = problems[question.field].map { canvas($0) }
        if question.kind == .text {
            return Field(
                question.field, label: label, value: form[question.field], control: .area(rows: 3), error: error
            ).body(canvas)
        }
        let hint: String =
            question.kind == .scale
            ? canvas("survey.entry.scale", String(content.steps))
            : (content.choices.enumerated().map { "\($0 + 1) \($1.text(language))" }
                + (content.takesOwnWords ? ["\(content.choices.count + 1) \(canvas("survey.own"))"] : []))
                .joined(separator: " · ")
        let id = question.field
        let message: HTML? = error.map { "<p class=\"error\" id=\"\(id)-error\">\(canvas.icon(.warning)) \($0)</p>" }
        let own: HTML =
            content.takesOwnWords
            ? Field(
                question.ownField, label: canvas("survey.own.label"), value: form[question.ownField],
                error: problems[question.ownField].map { canvas($0) }
            ).body(canvas) : .empty
        return """
            <div class="field"><label for="\(id)">\(label)</label><p class="hint" id="\(id)-hint">\(hint)</p>\(message)\
            <input type="text" inputmode="numeric" autocomplete="off" class="paper-number" id="\(id)" name="\(id)"\
            \(attribute: "autofocus", if: isFirst)\(attribute: "aria-invalid", error == nil ? nil : "true") \
            aria-describedby="\(id)-hint\(if: error != nil, " \(id)-error")" value="\(form[question.field])"></div>\(own)
            """
    }
}
