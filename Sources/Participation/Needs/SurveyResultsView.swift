import Deliberation
import Organisation
import Square
import Web

/// The results of a survey: first what people need, then question by question.
struct SurveyResultsView {
    let results: SurveyResults
    let canvas: Canvas

    private var language: Language { canvas.words.language }
    private var needs: [SurveyQuestion] { results.questions.filter { $0.need != nil && $0.kind == .scale } }
    private var others: [SurveyQuestion] {
        results.questions.filter { ($0.need == nil || $0.kind != .scale) && $0.kind != .department }
    }

    var body: HTML {
        """
        \(if: results.stage == .open, running)\(if: !results.needs.isEmpty, ranked)\(others.map(section))
        """
    }

    private var running: HTML {
        """
        <div class="notice" role="note">\(canvas.icon(.clock))<p>\(canvas("survey.running.note", String(results.survey.k)))</p></div>
        """
    }

    private var ranked: HTML {
        let bars: [HTML] = results.needs.map { found in
            ShareBar(label: canvas(found.need.nameKey), yes: found.high, total: found.answered, canvas: canvas).body
        }
        let asked = results.needs.compactMap { found in needs.first { $0.need == found.need } }
        return """
            <section class="section" id="needs"><h2>\(canvas("survey.needs.title"))</h2>\
            <p class="small">\(canvas("survey.needs.lead"))</p><ol class="shares">\(bars)</ol>\
            \(scaleTable(asked))\(departments(asked, heading: canvas("survey.needs.departments")))</section>
            """
    }

    private func section(_ question: SurveyQuestion) -> HTML {
        let title = question.content.text(language)
        guard results.shows(question) else {
            return """
                <section class="section"><h2>\(title)</h2>\
                <p class="small">\(canvas("survey.few", String(results.survey.k)))</p></section>
                """
        }
        let people = canvas("survey.answers", count: results.answered(question))
        let content: HTML =
            switch question.kind {
            case .scale: scale(question)
            case .one, .several: choices(question)
            case .text, .department: .empty
            }
        return """
            <section class="section" id="\(question.field)"><h2>\(title) <small>\(people)</small></h2>\(content)\
            \(words(of: question))</section>
            """
    }

    private func scale(_ question: SurveyQuestion) -> HTML {
        let people = results.answered(question)
        let steps: [HTML] = question.steps.map { step in
            let end = step == 1 ? question.content.low(language) : question.content.high(language)
            let isEnd = (step == 1 || step == question.content.steps) && !end.isEmpty
            let label = isEnd ? canvas("survey.step.end", String(step), end) : String(step)
            return ShareBar(
                label: label, yes: results.counts[Cell.step(question, step)], total: people, canvas: canvas,
                withInterval: false
            ).body
        }
        let high = ShareBar(
            label: canvas("survey.high", String(question.highFrom), String(question.content.steps)),
            yes: results.high(question), total: people, canvas: canvas)
        return """
            <p>\(canvas("survey.mean", decimal(results.mean(question)), String(question.content.steps)))</p>\
            <ul class="shares">\(high.body)</ul><h3 class="sr">\(canvas("survey.distribution"))</h3>\
            <ul class="shares steps-of">\(steps)</ul>\(scaleTable([question]))\(departments([question], heading: nil))
            """
    }

    private func choices(_ question: SurveyQuestion) -> HTML {
        let people = results.answered(question)
        var shares: [(label: String, yes: Int)] = question.content.choices.map {
            ($0.text(language), results.counts[Cell.choice(question, $0.key)])
        }
        if question.content.takesOwnWords {
            shares.append((canvas("survey.own"), results.counts[Cell.ownWords(question)]))
        }
        let sorted = shares.enumerated().sorted { ($1.element.yes, $0.offset) < ($0.element.yes, $1.offset) }
            .map(\.element)
        let bars: [HTML] = sorted.map {
            ShareBar(label: $0.label, yes: $0.yes, total: people, canvas: canvas).body
        }
        let rows: [HTML] = sorted.map { share in
            let wilson = Wilson(yes: share.yes, of: people)
            return """
                <tr><th scope="row">\(share.label)</th><td class="n">\(share.yes)</td>\
                <td class="n">\(wilson.map { Percent.text($0.share) })</td>\
                <td class="n">\(wilson.map { canvas("survey.range", Percent.text($0.lower), Percent.text($0.upper)) })</td></tr>
                """
        }
        return """
            \(if: question.kind == .several, "<p class=\"small\">\(canvas("survey.several.note"))</p>")\
            <ul class="shares">\(bars)</ul><details class="behind"><summary>\(canvas("survey.table"))</summary>\
            <div class="table" tabindex="0" role="group" aria-label="\(question.content.text(language))"><table><thead><tr>\
            <th scope="col">\(canvas("survey.col.answer"))</th><th scope="col" class="n">\(canvas("survey.col.people"))</th>\
            <th scope="col" class="n">\(canvas("survey.col.share"))</th><th scope="col" class="n">\(canvas("survey.col.range"))</th>\
            </tr></thead><tbody>\(rows)</tbody></table></div></details>\(departments([question], heading: nil))
            """
    }

    private func scaleTable(_ questions: [SurveyQuestion]) -> HTML {
        let most = questions.map(\.content.steps).max() ?? 5
        let heads: [HTML] = (1...most).map { "<th scope=\"col\" class=\"n\">\($0)</th>" }
        let rows: [HTML] = questions.map { question in
            let cells: [HTML] = (1...most).map { step in
                let people = question.steps.contains(step) ? results.counts[Cell.step(question, step)] : nil
                return "<td class=\"n\">\(people.map { "\($0)" as HTML })</td>"
            }
            return """
                <tr><th scope="row">\(name(question))</th>\(cells)<td class="n">\(decimal(results.mean(question)))</td>\
                <td class="n">\(results.answered(question))</td></tr>
                """
        }
        return """
            <details class="behind"><summary>\(canvas("survey.table"))</summary>\
            <p class="small">\(canvas("survey.table.scale"))</p>\
            <div class="table" tabindex="0" role="group" aria-label="\(canvas("survey.distribution"))"><table><thead><tr>\
            <th scope="col">\(canvas("survey.col.question"))</th>\(heads)<th scope="col" class="n">\(canvas("survey.col.mean"))</th>\
            <th scope="col" class="n">\(canvas("survey.col.people"))</th></tr></thead><tbody>\(rows)</tbody></table></div></details>
            """
    }

    private func departments(_ questions: [SurveyQuestion], heading: String?) -> HTML {
        guard questions.contains(where: results.cuts.has) else { return .empty }
        let table = DepartmentTable(questions: questions, results: results, name: name, canvas: canvas)
        return """
            <details class="behind"><summary>\(heading ?? canvas("survey.by_department"))</summary>\(table.body)</details>
            """
    }

    private func name(_ question: SurveyQuestion) -> String {
        question.need.map { canvas($0.nameKey) } ?? question.content.text(language)
    }

    private func words(of question: SurveyQuestion) -> HTML {
        guard question.kind == .text || question.content.takesOwnWords else { return .empty }
        guard results.showsTexts(question) else {
            guard question.kind == .text, results.stage == .open else { return .empty }
            return "<p class=\"small\">\(canvas("survey.words.later"))</p>"
        }
        return OwnWordsView(question: question, results: results, canvas: canvas).body
    }

    private func decimal(_ hundredths: Int) -> String {
        let tenths = (hundredths + 5) / 10
        return "\(tenths / 10)\(language == .nl ? "," : ".")\(tenths % 10)"
    }
}
