import Organisation
import Web

/// What this is for: to write one question of the survey, in each language.
struct QuestionPage {
    let survey: Survey
    /// nil for a new one.
    let question: SurveyQuestion?
    let draft: QuestionDraft
    let isFixed: Bool
    let problems: [String: Problem.Reason]
    let canvas: Canvas

    private var content: SurveyQuestion.Content { draft.content }
    private var title: String { canvas(question == nil ? "survey.question.new" : "survey.question.change") }

    var page: Page { Page(title: title, section: "journey", main: main) }

    private var main: HTML {
        let action: Link = question.map { .surveyQuestion(survey.id, $0.id) } ?? .surveyQuestions(survey.id)
        return """
            <nav class="crumbs" aria-label="\(canvas("survey.crumbs"))"><ol>\
            <li><a href="\(link: .survey(survey.id))">\(survey.title(canvas.words.language))</a></li>\
            <li><a href="\(link: .surveyEdit(survey.id))">\(canvas("survey.edit.title"))</a></li></ol></nav>\
            <header class="head"><div><h1>\(title)</h1><p class="small">\(canvas("survey.question.lead"))</p>\
            <p class="meta"><span class="chip">\(canvas(draft.kind.nameKey))</span></p></div></header>\
            \(if: isFixed, "<div class=\"notice\" role=\"note\">\(canvas.icon(.info))<p>\(canvas("survey.fixed.why"))</p></div>")\
            <form class="form" method="post" action="\(link: action)">\(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\
            \(if: question == nil, "<input type=\"hidden\" name=\"kind\" value=\"\(draft.kind.rawValue)\">")\
            \(pair("text", content.text, "survey.field.text", .area(rows: 2), SurveyQuestion.textLimit))\
            \(pair("hint", content.hint, "survey.field.hint", .text, SurveyQuestion.hintLimit))\(particulars)\
            <div class="actions"><button class="button">\(canvas("form.save"))</button>\
            <a class="button quiet" href="\(link: .surveyEdit(survey.id))">\(canvas("form.cancel"))</a></div></form>
            """
    }

    private var particulars: HTML {
        switch draft.kind {
        case .scale: scale + required
        case .one, .several: choices + check("own", content.takesOwnWords, "survey.field.own") + required
        case .department: choices
        case .text: required
        }
    }

    private var scale: HTML {
        let steps = Field(
            "steps", label: canvas("survey.field.steps"), value: String(content.steps),
            control: .select(SurveyQuestion.stepsRange.map { (String($0), String($0)) }),
            error: problems["steps"].map { canvas($0) })
        return steps.body(canvas) + pair("low", content.low, "survey.field.low", .text, SurveyQuestion.choiceLimit)
            + pair("high", content.high, "survey.field.high", .text, SurveyQuestion.choiceLimit)
    }

    private var choices: HTML {
        let fields: [HTML] = Language.allCases.map { each in
            let key = "choices.\(each.rawValue)"
            return Field(
                key, label: canvas("survey.in_language", canvas("survey.field.choices"), each.ownName),
                value: (draft.lines[each] ?? []).joined(separator: "\n"), control: .area(rows: 8),
                hint: canvas("survey.field.choices.hint"), error: problems[key].map { canvas($0) }
            ).body(canvas)
        }
        return "<div class=\"pair\">\(fields)</div>"
    }

    private var required: HTML { check("required", content.isRequired, "survey.field.required") }

    private func check(_ name: String, _ isOn: Bool, _ key: String) -> HTML {
        let error: HTML? = problems[name].map { "<p class=\"error\">\(canvas.icon(.warning)) \(canvas($0))</p>" }
        return """
            <div>\(error)<label class="choice"><input type="checkbox" name="\(name)" value="1"\(attribute: "checked", if: isOn)>\
            <span>\(canvas(key))</span></label></div>
            """
    }

    private func pair(
        _ name: String, _ text: Spoken, _ label: String, _ control: Field.Control, _ limit: Int
    ) -> HTML {
        let fields: [HTML] = Language.allCases.map { each in
            let key = "\(name).\(each.rawValue)"
            return Field(
                key, label: canvas("survey.in_language", canvas(label), each.ownName), value: text[each],
                control: control, error: problems[key].map { canvas($0) }, limit: limit, isOptional: key != "text.nl"
            ).body(canvas)
        }
        return "<div class=\"pair\">\(fields)</div>"
    }
}
