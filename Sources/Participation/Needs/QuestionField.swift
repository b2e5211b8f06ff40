import Organisation
import Web

/// One question as it is answered on a screen.
struct QuestionField {
    let question: SurveyQuestion
    let form: Form
    let problems: [String: Problem.Reason]
    let canvas: Canvas

    private var language: Language { canvas.words.language }
    private var content: SurveyQuestion.Content { question.content }
    private var field: String { question.field }
    private var problem: Problem.Reason? { problems[field] }

    var body: HTML {
        question.kind == .text ? area : group
    }

    private var area: HTML {
        """
        <div class="ask" id="\(field)">\(Field(
            field, label: content.text(language), value: form[field], control: .area(rows: 4),
            hint: hint, error: problem.map { canvas($0) }, limit: SurveyQuestion.answerLimit,
            isOptional: !content.isRequired, idPrefix: "in-"
        ).body(canvas))</div>
        """
    }

    private var hint: String? {
        let text = content.hint(language)
        return text.isEmpty ? nil : text
    }

    private var group: HTML {
        let isRadio = question.kind != .several
        let described = [hint.map { _ in "\(field)-hint" }, problem.map { _ in "\(field)-error" }].compactMap { $0 }
        let hintLine: HTML? = hint.map { "<p class=\"hint\" id=\"\(field)-hint\">\($0)</p>" }
        let errorLine: HTML? = problem.map {
            "<p class=\"error\" id=\"\(field)-error\">\(canvas.icon(.warning)) \(canvas($0))</p>"
        }
        return """
            <fieldset class="ask" id="\(field)"\(attribute: "role", isRadio ? "radiogroup" : nil)\
            \(attribute: "aria-describedby", described.isEmpty ? nil : described.joined(separator: " "))\
            \(attribute: "aria-invalid", isRadio && problem != nil ? "true" : nil)\
            \(attribute: "aria-required", isRadio && content.isRequired ? "true" : nil)>\
            <legend>\(content.text(language))\(if: content.isRequired, " <small>\(canvas("survey.required"))</small>")</legend>\
            \(hintLine)\(errorLine)\(question.kind == .scale ? scale : choices)</fieldset>
            """
    }

    // The first and the last step say what they mean, also to who hears them one by one.
    private var scale: HTML {
        let (low, high) = (content.low(language), content.high(language))
        let steps: [HTML] = question.steps.map { step in
            let meaning = step == 1 ? low : step == content.steps ? high : ""
            return """
                <label class="ask-step"><input type="radio" name="\(field)" value="\(step)"\
                \(attribute: "checked", if: form[field] == String(step))><span>\(step)\
                \(if: !meaning.isEmpty, "<span class=\"sr\"> \(meaning)</span>")</span></label>
                """
        }
        return """
            <div class="ask-scale\(if: content.steps > 5, " long")">\(steps)</div>\
            <p class="ask-ends" aria-hidden="true"><span>\(low)</span><span>\(high)</span></p>
            """
    }

    private var choices: HTML {
        let isSeveral = question.kind == .several
        let chosen = Set(form.all(field))
        var items: [HTML] = content.choices.map { choice in
            option(String(choice.key), choice.text(language), isSeveral, chosen.contains(String(choice.key)))
        }
        if question.kind == .department { items.append(option("", canvas("survey.department.unsaid"), false, false)) }
        if content.takesOwnWords { items.append(own(isSeveral, chosen)) }
        return "<div class=\"ask-choices\">\(items)</div>"
    }

    private func option(_ value: String, _ label: String, _ isSeveral: Bool, _ isChosen: Bool) -> HTML {
        """
        <label class="choice"><input type="\(isSeveral ? "checkbox" : "radio")" name="\(field)" value="\(value)"\
        \(attribute: "checked", if: isChosen)><span>\(label)</span></label>
        """
    }

    private func own(_ isSeveral: Bool, _ chosen: Set<String>) -> HTML {
        let text = Field(
            question.ownField, label: canvas("survey.own.label"), value: form[question.ownField],
            error: problems[question.ownField].map { canvas($0) }, limit: SurveyQuestion.ownWordsLimit,
            idPrefix: "in-")
        return """
            \(option(SurveyAnswers.own, canvas("survey.own"), isSeveral, chosen.contains(SurveyAnswers.own)))\
            <div class="ask-own">\(text.body(canvas))</div>
            """
    }
}
