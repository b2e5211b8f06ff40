import Organisation
import Web

/// What people wrote themselves, by theme; in an order that means nothing and without a department.
struct OwnWordsView {
    let question: SurveyQuestion
    let results: SurveyResults
    let canvas: Canvas

    var body: HTML {
        let texts = results.texts(of: question)
        let shown = texts.filter { $0.withheld == nil }
        let themes = results.themes.filter { $0.questionID == question.id }
        let sorted = themes.map { theme in (theme.title, shown.filter { $0.themeID == theme.id }) }
            .filter { !$0.1.isEmpty }
            .sorted { $0.1.count > $1.1.count }
        let loose = shown.filter { $0.themeID == nil }
        let parts: [HTML] = sorted.map { part($0.0, $0.1) }
        let rest: HTML =
            loose.isEmpty ? .empty : sorted.isEmpty ? list(loose) : part(canvas("survey.words.loose"), loose)
        return """
            \(if: question.kind != .text, "<h3>\(canvas("survey.words.own"))</h3>")\(parts)\(rest)\
            \(withheld(texts.compactMap(\.withheld)))
            """
    }

    private func part(_ title: String, _ texts: [SurveyText]) -> HTML {
        """
        <details class="theme"\(attribute: "open", if: texts.count <= 12)><summary><h3>\(title)</h3> \
        <span class="count">\(canvas("survey.answers", count: texts.count))</span></summary>\(list(texts))</details>
        """
    }

    private func list(_ texts: [SurveyText]) -> HTML {
        let items: [HTML] = texts.map { "<li><blockquote>\($0.body)</blockquote></li>" }
        return "<ul class=\"quotes\">\(items)</ul>"
    }

    // What isn't shown is counted in sight of everybody, with the reason.
    private func withheld(_ reasons: [SurveyText.Withheld]) -> HTML {
        let lines: [HTML] = SurveyText.Withheld.allCases.compactMap { reason in
            let count = reasons.filter { $0 == reason }.count
            return count == 0
                ? nil : "<li>\(canvas("survey.withheld.line", String(count), canvas(reason.nameKey)))</li>"
        }
        guard !lines.isEmpty else { return .empty }
        return """
            <div class="small"><p>\(canvas("survey.withheld", count: reasons.count))</p><ul class="plain">\(lines)</ul></div>
            """
    }
}
