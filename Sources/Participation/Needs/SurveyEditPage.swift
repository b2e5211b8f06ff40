import Organisation
import Web

/// What this is for: to make the survey one's own, and open it.
struct SurveyEditPage {
    let survey: Survey
    let questions: [SurveyQuestion]
    /// Somebody answered already.
    let isFixed: Bool
    let draft: SurveyDraft
    let form: Form
    let problem: Problem?
    let isSaved: Bool
    let time: FieldTime
    let canvas: Canvas

    private var language: Language { canvas.words.language }
    private var stage: Survey.Stage { survey.stage(at: canvas.now) }
    private var problems: [String: Problem.Reason] { problem?.fields ?? [:] }

    var page: Page { Page(title: canvas("survey.edit.title"), section: "journey", main: main) }

    private var main: HTML {
        """
        <nav class="crumbs" aria-label="\(canvas("survey.crumbs"))"><ol>\
        <li><a href="\(link: .survey(survey.id))">\(survey.title(language))</a></li></ol></nav>\
        <header class="head"><div><h1>\(canvas("survey.edit.title"))</h1><p class="small">\(canvas("survey.edit.lead"))</p></div></header>\
        \(if: isSaved, "<div class=\"notice ok\" role=\"status\">\(canvas.icon(.check))<p>\(canvas("form.saved"))</p></div>")\
        \(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\
        \(if: isFixed, "<div class=\"notice\" role=\"note\">\(canvas.icon(.info))<p>\(canvas("survey.fixed.why"))</p></div>")\
        \(questionList)\(whole)\(if: stage != .closed, opening)
        """
    }

    private var questionList: HTML {
        let rows: [HTML] = questions.enumerated().map { row($0.element, at: $0.offset) }
        let kinds: [HTML] = SurveyQuestion.Kind.allCases
            .filter { kind in kind != .department || !questions.contains { $0.kind == .department } }
            .map { kind in
                let link = Link.surveyQuestions(survey.id)
                return """
                    <a class="button small quiet" href="\(link: link)/new?kind=\(kind.rawValue)">\(canvas.icon(.plus)) \(canvas(kind.nameKey))</a>
                    """
            }
        return """
            <section class="section" id="questions"><h2>\(canvas("survey.questions")) <small>\(questions.count)</small></h2>\
            \(problems["questions"].map { "<p class=\"error\">\(canvas.icon(.warning)) \(canvas($0))</p>" as HTML })\
            <ol class="survey-list">\(rows)</ol>\
            \(if: !isFixed, "<div><h3>\(canvas("survey.question.add"))</h3><p class=\"actions\">\(kinds)</p></div>")</section>
            """
    }

    private func row(_ question: SurveyQuestion, at place: Int) -> HTML {
        let text = question.content.text(language)
        let link = Link.surveyQuestion(survey.id, question.id)
        func button(_ action: String, _ key: String, _ isOff: Bool = false) -> HTML {
            """
            <form method="post" action="\(link: link)/\(action)"><button class="button small quiet"\(attribute: "disabled", if: isOff)>\
            \(canvas(key))<span class="sr"> \(text)</span></button></form>
            """
        }
        let kind = canvas(question.kind.nameKey)
        let extra = question.content.isRequired ? canvas("survey.required") : ""
        return """
            <li id="question-\(question.id.description)"><div><h3><a href="\(link: link)">\(text)</a></h3>\
            <p class="meta"><span class="chip">\(kind)</span>\(if: !extra.isEmpty, "<span>\(extra)</span>")</p></div>\
            <div class="actions">\(button("up", "survey.question.up", place == 0))\
            \(button("down", "survey.question.down", place == questions.count - 1))\
            \(if: !isFixed, button("removal", "survey.question.remove"))</div></li>
            """
    }

    private var whole: HTML {
        let titles: [HTML] = Language.allCases.map { each in
            field("title", each, draft.title[each], .text, label: "survey.field.title", Survey.titleLimit)
        }
        let intros: [HTML] = Language.allCases.map { each in
            field("intro", each, draft.intro[each], .area(rows: 4), label: "survey.field.intro", Survey.introLimit)
        }
        let population = Field(
            "population", label: canvas("survey.field.population"),
            value: form.has("population") ? form["population"] : draft.population > 0 ? String(draft.population) : "",
            hint: canvas("survey.field.population.hint"), error: problems["population"].map { canvas($0) },
            isOptional: true)
        let k = Field(
            "k", label: canvas("survey.field.k"), value: form.has("k") ? form["k"] : String(draft.k),
            hint: canvas("survey.field.k.hint"), error: problems["k"].map { canvas($0) })
        return """
            <section class="section" id="whole"><h2>\(canvas("survey.whole"))</h2>\
            <form class="form" method="post" action="\(link: .surveyEdit(survey.id))">\
            <div class="pair">\(titles)</div><div class="pair">\(intros)</div>\(rules)\
            <div class="pair">\(population.body(canvas))\(k.body(canvas))</div>\
            <div class="actions"><button class="button">\(canvas("form.save"))</button></div></form></section>
            """
    }

    // What was promised to who answers can't change once it is open.
    private var rules: HTML {
        guard stage == .draft else {
            let who = canvas(survey.isByIssuedLink ? "survey.rule.issued" : "survey.rule.open")
            let when = canvas(survey.showsRunning ? "survey.rule.running" : "survey.rule.after")
            return "<p class=\"small\">\(who). \(when). \(canvas("survey.rule.stays"))</p>"
        }
        return """
            <fieldset><legend>\(canvas("survey.rule.who"))</legend>\
            \(radio("issued", "", !draft.isByIssuedLink, "survey.rule.open"))\
            \(radio("issued", "1", draft.isByIssuedLink, "survey.rule.issued"))</fieldset>\
            <fieldset><legend>\(canvas("survey.rule.when"))</legend>\
            \(radio("running", "", !draft.showsRunning, "survey.rule.after"))\
            \(radio("running", "1", draft.showsRunning, "survey.rule.running"))</fieldset>
            """
    }

    private func radio(_ name: String, _ value: String, _ isOn: Bool, _ key: String) -> HTML {
        """
        <label class="choice"><input type="radio" name="\(name)" value="\(value)"\(attribute: "checked", if: isOn)>\
        <span>\(canvas(key))<small>\(canvas(key + ".hint"))</small></span></label>
        """
    }

    private func field(
        _ name: String, _ each: Language, _ value: String, _ control: Field.Control, label: String, _ limit: Int
    ) -> HTML {
        let key = "\(name).\(each.rawValue)"
        return Field(
            key, label: canvas("survey.in_language", canvas(label), each.ownName), value: value, control: control,
            error: problems[key].map { canvas($0) }, limit: limit, isOptional: key != "title.nl"
        ).body(canvas)
    }

    private var opening: HTML {
        let isOpen = stage == .open
        let opens = form.has("opens") ? form["opens"] : survey.opensAt.map { time.day($0) }
        let last = survey.lastDay.map { time.day($0) }
        let closes = form.has("closes") ? form["closes"] : last
        let start: HTML =
            isOpen
            ? .empty
            : day("opens", canvas("survey.field.opens"), opens ?? "", hint: canvas("survey.field.opens.hint"))
        let submit = canvas(
            isOpen ? "survey.open.move" : stage == .planned ? "survey.open.dates" : "survey.open.submit")
        let close: HTML = """
            <form method="post" action="\(link: .surveyClosing(survey.id))"><button class="button danger quiet">\
            \(canvas("survey.close"))</button></form>
            """
        return """
            <section class="section" id="opening"><h2>\(canvas("survey.opening"))</h2>\
            <form class="form" method="post" action="\(link: .surveyOpening(survey.id))#opening"><div class="pair">\(start)\
            \(day("closes", canvas("survey.field.closes"), closes ?? "", hint: canvas("survey.field.closes.hint")))</div>\
            <div class="actions"><button class="button">\(submit)</button></div></form>\
            \(if: isOpen, "<p class=\"small\">\(canvas("survey.close.why"))</p>\(close)")</section>
            """
    }

    private func day(_ name: String, _ label: String, _ value: String, hint: String) -> HTML {
        let error: HTML? = problems[name].map {
            "<p class=\"error\" id=\"\(name)-error\">\(canvas.icon(.warning)) \(canvas($0))</p>"
        }
        return """
            <div class="field short"><label for="\(name)">\(label)</label><p class="hint" id="\(name)-hint">\(hint)</p>\(error)\
            <input type="date" id="\(name)" name="\(name)" value="\(value)"\
            \(attribute: "aria-invalid", error == nil ? nil : "true") \
            aria-describedby="\(name)-hint\(if: error != nil, " \(name)-error")"></div>
            """
    }
}
