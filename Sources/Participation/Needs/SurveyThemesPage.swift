import Organisation
import Web

/// What this is for: to put what people wrote under themes, by hand, a page at a time.
struct SurveyThemesPage {
    static let pageSize = 40

    let results: SurveyResults
    let question: SurveyQuestion
    let start: Int
    let isSaved: Bool
    let problem: Problem.Reason?
    let title: String
    let canvas: Canvas

    /// - Parameter question: the first with own words where none is named
    init(
        results: SurveyResults, question: SurveyQuestion.ID?, start: Int, isSaved: Bool, problem: Problem.Reason?,
        title: String, canvas: Canvas
    ) throws {
        let written = results.questions.filter(results.showsTexts)
        guard let question = written.first(where: { $0.id == question }) ?? written.last else {
            throw Problem.notFound
        }
        self.results = results
        self.question = question
        // Any number may stand in an address.
        self.start = min(start, results.texts.count)
        self.isSaved = isSaved
        self.problem = problem
        self.title = title
        self.canvas = canvas
    }

    private var survey: Survey { results.survey }
    private var language: Language { canvas.words.language }
    private var themes: [SurveyTheme] { results.themes.filter { $0.questionID == question.id } }
    private var texts: [SurveyText] { results.texts(of: question) }

    var page: Page { Page(title: canvas("survey.themes.title"), section: "journey", main: main) }

    private var main: HTML {
        """
        \(SurveyHandOutHead(
            survey: survey, title: canvas("survey.themes.title"), lead: canvas("survey.themes.lead"), canvas: canvas
        ).body)\(tabs)\
        \(if: isSaved, "<div class=\"notice ok\" role=\"status\">\(canvas.icon(.check))<p>\(canvas("form.saved"))</p></div>")\
        \(list)\(sorting)
        """
    }

    private var tabs: HTML {
        let written = results.questions.filter(results.showsTexts)
        guard written.count > 1 else { return .empty }
        let links: [HTML] = written.map { each in
            let link = Link.surveyThemes(survey.id).appending(query: "question", each.id.description)
            return """
                <a href="\(link: link)"\(attribute: "aria-current", each.id == question.id ? "page" : nil)>\(each.content.text(language))</a>
                """
        }
        return "<nav class=\"tabs\" aria-label=\"\(canvas("survey.themes.questions"))\">\(links)</nav>"
    }

    private var list: HTML {
        let items: [HTML] = themes.map { theme in
            let count = texts.filter { $0.themeID == theme.id && $0.withheld == nil }.count
            return """
                <li><span>\(theme.title) <small>\(canvas("survey.answers", count: count))</small></span>\
                <form method="post" action="\(link: .surveyThemes(survey.id))/\(theme.id.description)/removal">\
                <button class="button small quiet">\(canvas("survey.theme.remove"))<span class="sr"> \(theme.title)</span></button></form></li>
                """
        }
        let field = Field(
            "title", label: canvas("survey.theme.new"), value: title, error: problem.map { canvas($0) },
            limit: SurveyTheme.titleLimit)
        return """
            <section class="section"><h2>\(canvas("survey.themes"))</h2>\(if: !items.isEmpty, "<ul class=\"survey-themes\">\(items)</ul>")\
            <form class="form toolbar" method="post" action="\(link: .surveyThemes(survey.id))">\
            <input type="hidden" name="question" value="\(question.id.description)">\(field.body(canvas))\
            <button class="button quiet">\(canvas("survey.theme.add"))</button></form></section>
            """
    }

    private var sorting: HTML {
        let shown = texts.dropFirst(start).prefix(Self.pageSize)
        let rows: [HTML] = shown.map { text in
            """
            <li><blockquote>\(text.body)</blockquote><div class="field"><label class="sr" for="t-\(text.id)">\(canvas("survey.text.place"))</label>\
            <select id="t-\(text.id)" name="text.\(text.id)">\(options(text))</select></div></li>
            """
        }
        func pager(_ from: Int, _ key: String, _ rel: String) -> HTML {
            let link = Link.surveyThemes(survey.id).appending(query: "question", question.id.description)
                .appending(query: "from", String(from))
            return "<a class=\"button quiet\" rel=\"\(rel)\" href=\"\(link: link)\">\(canvas(key))</a>"
        }
        let end = start + Self.pageSize
        return """
            <section class="section"><h2>\(canvas("survey.texts")) <small>\(texts.count)</small></h2>\
            <form method="post" action="\(link: .surveyTexts(survey.id))" class="sorting">\
            <input type="hidden" name="question" value="\(question.id.description)">\
            <input type="hidden" name="from" value="\(start)"><ul class="quotes">\(rows)</ul>\
            <div class="actions"><button class="button">\(canvas("survey.texts.save"))</button></div></form>\
            <nav class="pager" aria-label="\(canvas("survey.texts"))">\(if: start > 0, pager(max(0, start - Self.pageSize), "survey.texts.before", "prev"))\
            \(if: end < texts.count, pager(end, "survey.texts.after", "next"))</nav></section>
            """
    }

    private func options(_ text: SurveyText) -> HTML {
        let place = text.withheld?.rawValue ?? text.themeID?.description ?? ""
        func option(_ value: String, _ label: String) -> HTML {
            "<option value=\"\(value)\"\(attribute: "selected", if: value == place)>\(label)</option>"
        }
        let sorted: [HTML] = themes.map { option($0.id.description, $0.title) }
        let reasons: [HTML] = SurveyText.Withheld.allCases.map { option($0.rawValue, canvas($0.nameKey)) }
        return """
            \(option("", canvas("survey.words.loose")))\(sorted)\
            <optgroup label="\(canvas("survey.text.withhold"))">\(reasons)</optgroup>
            """
    }
}
