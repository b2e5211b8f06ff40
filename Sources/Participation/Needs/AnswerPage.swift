import Organisation
import Web

/// What this is for: to answer a survey, on a phone, in one page, without an account.
struct AnswerPage {
    let door: Answering.Door
    let code: SurveyCode
    let form: Form
    let problems: [String: Problem.Reason]
    let token: String
    let canvas: Canvas
    let script: String

    private var survey: Survey { door.survey }
    private var language: Language { canvas.words.language }

    var title: String { survey.title(language) }

    var body: HTML {
        """
        <script type="module" src="\(script)"></script>\
        <header class="ask-head">\(Ring(filled: 2).body)<h1>\(title)</h1>\(paragraphs(survey.intro(language)))\
        \(promises)\(otherLanguages)</header>\(if: !problems.isEmpty, summary)\
        <form class="ask-form" method="post" action="\(link: .answer(code))" data-answer="\(survey.id.description)">\
        <input type="hidden" name="token" value="\(token)">\(questions)\
        <div class="ask-end"><p class="audience">\(canvas.icon(.lock)) <span>\(canvas("survey.answer.final"))</span></p>\
        <div class="actions"><button class="button">\(canvas("survey.answer.send"))</button></div>\(switches)</div></form>\
        <template id="survey-draft"><div class="notice" role="status"><p>\(canvas("survey.draft.kept"))</p>\
        <button type="button" class="button small quiet">\(canvas("survey.draft.drop"))</button></div></template>
        """
    }

    private var questions: [HTML] {
        door.questions.map { question in
            QuestionField(question: question, form: form, problems: problems, canvas: canvas).body
        }
    }

    private func paragraphs(_ text: String) -> [HTML] {
        text.split(separator: "\n").map { "<p>\(String($0))</p>" }
    }

    private var promises: HTML {
        let last = survey.lastDay.map(canvas.day) ?? ""
        let running: String =
            survey.showsRunning ? canvas("survey.promise.running") : canvas("survey.promise.after", last)
        let lines: [(Icon, String)] = [
            (.lock, canvas("survey.promise.nameless")), (.people, canvas("survey.promise.k", String(survey.k))),
            (.eye, running), (.calendar, canvas("survey.promise.until", last)),
        ]
        let items: [HTML] = lines.map { "<li>\(canvas.icon($0.0)) <span>\($0.1)</span></li>" }
        return "<ul class=\"ask-promises\">\(items)</ul>"
    }

    private var summary: HTML {
        let items: [HTML] = door.questions.compactMap { question in
            guard problems[question.field] != nil || problems[question.ownField] != nil else { return nil }
            return "<li><a href=\"#\(question.field)\">\(question.content.text(language))</a></li>"
        }
        let whole: HTML? = problems["form"].map { "<p>\(canvas($0))</p>" }
        let count: HTML = items.isEmpty ? .empty : "<p>\(canvas("form.problems", count: items.count))</p>"
        return """
            <div class="notice error" role="alert" id="problems"><div>\(whole)\(count)\
            \(if: !items.isEmpty, "<ul class=\"plain\">\(items)</ul>")</div></div>
            """
    }

    // At the top a link, for who hasn't begun; below a button, which keeps what was filled in without a script too. It comes
    // after the button that sends, or Enter in a field would press it.
    private var otherLanguages: HTML {
        let links: [HTML] = others.map { other in
            """
            <a class="link" href="\(link: Link.answer(code).appending(query: "lang", other.rawValue))" \
            lang="\(other.rawValue)" hreflang="\(other.rawValue)">\(other.ownName)</a>
            """
        }
        return "<p class=\"ask-languages\">\(canvas.icon(.language)) \(links)</p>"
    }

    private var switches: HTML {
        let buttons: [HTML] = others.map { other in
            """
            <button class="button link" name="switch" value="\(other.rawValue)" lang="\(other.rawValue)" formnovalidate \
            formaction="\(link: Link.answer(code).appending(query: "lang", other.rawValue))">\(other.ownName)</button>
            """
        }
        return "<p class=\"ask-languages\">\(buttons)</p>"
    }

    private var others: [Language] { Language.allCases.filter { $0 != language } }
}

/// After sending: what happens with it, and when the results come. No way leads back to the answer.
struct AnswerThanks {
    let survey: Survey
    let canvas: Canvas
    let script: String

    var body: HTML {
        let last = survey.lastDay.map(canvas.day) ?? ""
        return """
            <script type="module" src="\(script)"></script>\
            <div class="empty" data-answered="\(survey.id.description)">\(Ring(filled: 4, isLarge: true).body)\
            <h1>\(canvas("survey.thanks.title"))</h1><p>\(canvas("survey.thanks.counted"))</p>\
            <p>\(canvas("survey.thanks.results", last, String(survey.k)))</p>\
            <p>\(canvas("survey.thanks.next"))</p><p class="small">\(canvas("survey.thanks.final"))</p></div>
            """
    }
}

/// A link that opens nothing.
struct AnswerShut {
    let form: Form
    let canvas: Canvas

    var body: HTML {
        let written = form.fields.filter { $0.name.hasPrefix("q") && $0.value.contains(" ") }.map(\.value)
        let texts: [HTML] = written.map { "<blockquote class=\"ask-written\">\($0)</blockquote>" }
        return """
            <div class="empty">\(Ring(filled: 1, isLarge: true).body)<h1>\(canvas("survey.shut.title"))</h1>\
            <p>\(canvas("survey.shut.text"))</p><p>\(canvas("survey.shut.ask"))</p></div>\
            \(if: !written.isEmpty, "<section class=\"section\"><h2>\(canvas("survey.shut.yours"))</h2>\(texts)</section>")
            """
    }
}
