import Organisation
import Web

/// What every page about handing out has above it.
struct SurveyHandOutHead {
    let survey: Survey
    let title: String
    let lead: String
    let canvas: Canvas

    var body: HTML {
        """
        <nav class="crumbs no-print" aria-label="\(canvas("survey.crumbs"))"><ol>\
        <li><a href="\(link: .survey(survey.id))">\(survey.title(canvas.words.language))</a></li></ol></nav>\
        <header class="head no-print"><div><h1>\(title)</h1><p class="small">\(lead)</p></div></header>
        """
    }
}

/// An address as people read and type it: without the part every browser adds.
enum ShortAddress {
    static func text(_ address: String) -> String {
        address.split(separator: "://", maxSplits: 1).last.map(String.init) ?? address
    }
}

/// What this is for: a poster to hang at the coffee machine.
struct SurveyPoster {
    let survey: Survey
    let address: String
    let organisation: String
    let canvas: Canvas

    private var language: Language { canvas.words.language }

    var page: Page { Page(title: canvas("survey.poster.title"), section: "journey", main: main) }

    private var main: HTML {
        let code = QRCode(address)?.body(label: canvas("survey.qr", ShortAddress.text(address)))
        let last = survey.lastDay.map(canvas.day) ?? ""
        return """
            \(SurveyHandOutHead(
                survey: survey, title: canvas("survey.poster.title"), lead: canvas("survey.poster.lead"), canvas: canvas
            ).body)\
            <section class="poster card"><p class="poster-by">\(organisation)</p><h2>\(survey.title(language))</h2>\
            <p class="poster-lead">\(canvas("survey.poster.sentence"))</p>\(code)\
            <p class="poster-address">\(ShortAddress.text(address))</p>\
            <p class="small">\(canvas("survey.poster.small", last))</p></section>
            """
    }
}

/// What this is for: to make links that each work once.
struct SurveyLinksPage {
    let survey: Survey
    let issued: Int
    let used: Int
    let address: String
    let count: String
    let problem: Problem.Reason?
    let canvas: Canvas

    var page: Page { Page(title: canvas("survey.links.title"), section: "journey", main: main) }

    private var main: HTML {
        let head = SurveyHandOutHead(
            survey: survey, title: canvas("survey.links.title"), lead: canvas("survey.links.lead"), canvas: canvas)
        guard survey.isByIssuedLink else {
            return """
                \(head.body)<div class="empty">\(Ring(filled: 1).body)<h2>\(canvas("survey.links.none"))</h2>\
                <p>\(canvas("survey.links.none.text"))</p><a class="button" href="\(link: .surveyPoster(survey.id))">\(canvas("survey.tool.poster"))</a></div>
                """
        }
        let field = Field(
            "count", label: canvas("survey.links.count"), value: count,
            hint: canvas("survey.links.count.hint", String(SurveyRules.linkRange.upperBound)),
            error: problem.map { canvas($0) })
        // How many were used is a count of answers, which is only said from k on.
        let state =
            used >= survey.k
            ? canvas("survey.links.used", canvas.words.grouped(used), canvas.words.grouped(issued))
            : canvas("survey.links.issued", count: issued)
        return """
            \(head.body)<section class="section"><h2>\(canvas("survey.links.make"))</h2><p>\(state)</p>\
            <form class="form" method="post" action="\(link: .surveyLinks(survey.id))">\(field.body(canvas))\
            <p class="audience">\(canvas.icon(.lock)) <span>\(canvas("survey.links.once"))</span></p>\
            <div class="actions"><button class="button">\(canvas("survey.links.submit"))</button></div></form></section>
            """
    }
}

/// The links themselves, as cards to cut and hand out: the only time they can be read.
struct SurveyLinkSheet {
    let survey: Survey
    let addresses: [String]
    let canvas: Canvas

    var page: Page { Page(title: canvas("survey.sheet.title"), section: "journey", main: main) }

    private var main: HTML {
        let title = survey.title(canvas.words.language)
        let cards: [HTML] = addresses.map { address in
            let short = ShortAddress.text(address)
            return """
                <li class="link-card">\(QRCode(address)?.body(label: canvas("survey.qr", short)))\
                <div><b>\(title)</b><p>\(canvas("survey.sheet.once"))</p><p class="link-address">\(short)</p></div></li>
                """
        }
        return """
            \(SurveyHandOutHead(
                survey: survey, title: canvas("survey.sheet.title"), lead: canvas("survey.sheet.lead"), canvas: canvas
            ).body)\
            <div class="notice warm no-print">\(canvas.icon(.warning))<p>\(canvas("survey.sheet.now"))</p></div>\
            <ul class="link-cards">\(cards)</ul>
            """
    }
}

/// What this is for: the survey on paper, with boxes to cross and lines to write on.
struct SurveyPaper {
    let survey: Survey
    let questions: [SurveyQuestion]
    let language: Language
    let canvas: Canvas

    var page: Page { Page(title: canvas("survey.paper.title"), section: "journey", main: main) }

    private var main: HTML {
        let others: [HTML] = Language.allCases.filter { $0 != language }.map { other in
            let link = Link.surveyPaper(survey.id).appending(query: "in", other.rawValue)
            return
                "<a class=\"button small quiet\" href=\"\(link: link)\" lang=\"\(other.rawValue)\">\(other.ownName)</a>"
        }
        let items: [HTML] = questions.enumerated().map { item($0.element, number: $0.offset + 1) }
        return """
            \(SurveyHandOutHead(
                survey: survey, title: canvas("survey.paper.title"), lead: canvas("survey.paper.lead"), canvas: canvas
            ).body)\
            <p class="actions no-print">\(others)</p>\
            <section class="paper-form" lang="\(language.rawValue)"><h2>\(survey.title(language))</h2>\
            <p>\(survey.intro(language))</p><p><b>\(canvas("survey.paper.how"))</b></p><ol>\(items)</ol></section>
            """
    }

    private func item(_ question: SurveyQuestion, number: Int) -> HTML {
        let content = question.content
        let hint = content.hint(language)
        return """
            <li class="paper-item"><h3>\(number). \(content.text(language))</h3>\(if: !hint.isEmpty, "<p class=\"small\">\(hint)</p>")\
            \(boxes(question))</li>
            """
    }

    private func boxes(_ question: SurveyQuestion) -> HTML {
        let content = question.content
        switch question.kind {
        case .scale:
            let steps: [HTML] = question.steps.map { "<span class=\"paper-box\">\($0)</span>" }
            return """
                <p class="paper-scale"><span>\(content.low(language))</span>\(steps)<span>\(content.high(language))</span></p>
                """
        case .text:
            return "<p class=\"paper-lines\"></p>"
        case .one, .several, .department:
            let count = content.choices.count
            var lines: [HTML] = content.choices.enumerated().map { index, choice in
                "<li><span class=\"paper-box\">\(index + 1)</span> \(choice.text(language))</li>"
            }
            if content.takesOwnWords {
                lines.append(
                    "<li><span class=\"paper-box\">\(count + 1)</span> \(canvas("survey.own")): <span class=\"paper-line\"></span></li>"
                )
            }
            return "<ul class=\"paper-choices\">\(lines)</ul>"
        }
    }
}
