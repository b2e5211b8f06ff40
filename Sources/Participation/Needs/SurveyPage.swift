import Deliberation
import Organisation
import Square
import Web

/// What this is for: to read what colleagues said they need. The same page for everybody.
struct SurveyPage {
    let survey: Survey
    /// nil where nothing may be shown.
    let results: SurveyResults?
    let viewer: Viewer
    let canvas: Canvas

    private var language: Language { canvas.words.language }
    private var stage: Survey.Stage { survey.stage(at: canvas.now) }
    private var maySteer: Bool { Survey.maySteer(viewer) }

    var page: Page {
        Page(title: survey.title(language), section: "journey", main: main, aside: aside)
    }

    private var main: HTML {
        """
        <nav class="crumbs" aria-label="\(canvas("survey.crumbs"))"><ol>\
        <li><a href="\(link: .journey(survey.journeyID))">\(survey.journeyTitle)</a></li></ol></nav>\
        <header class="head"><div><h1>\(survey.title(language))</h1><p class="small">\(canvas("survey.purpose"))</p>\
        <p class="meta"><span class="chip\(if: stage == .open, " accent")">\(canvas("survey.stage.\(stage.rawValue)"))</span>\
        \(dates)\(answered)</p></div></header>\
        \(if: maySteer, tools)\(invitation)\(results.map { SurveyResultsView(results: $0, canvas: canvas).body } ?? none)\(if: stage == .closed, next)
        """
    }

    private var dates: HTML {
        guard let opens = survey.opensAt, let day = survey.lastDay else { return .empty }
        let last = canvas.day(day)
        return switch stage {
        case .draft: .empty
        case .planned: "<span>\(canvas("survey.from", canvas.day(opens)))</span>"
        case .open: "<span>\(canvas("survey.until", last))</span>"
        case .closed: "<span>\(canvas("survey.closed_on", last))</span>"
        }
    }

    // Also how many answered is only said from k on.
    private var answered: HTML {
        let count = results?.total ?? survey.answers
        guard count >= survey.k else { return .empty }
        return "<span>\(SurveyPage.answered(count, of: survey.population, canvas))</span>"
    }

    static func answered(_ count: Int, of population: Int, _ canvas: Canvas) -> String {
        let people = canvas.words.grouped(count)
        return population >= count && population > 0
            ? canvas("survey.answered.of", people, canvas.words.grouped(population))
            : canvas("survey.answered", count: count)
    }

    private var tools: HTML {
        var links: [(Link, String)] = []
        if stage != .closed { links.append((.surveyEdit(survey.id), canvas("survey.tool.edit"))) }
        if stage == .open || stage == .planned {
            if survey.isByIssuedLink {
                links.append((.surveyLinks(survey.id), canvas("survey.tool.links")))
            } else {
                links.append((.surveyPoster(survey.id), canvas("survey.tool.poster")))
            }
        }
        if stage != .closed { links.append((.surveyPaper(survey.id), canvas("survey.tool.paper"))) }
        if stage == .open { links.append((.surveyEntry(survey.id), canvas("survey.tool.entry"))) }
        if stage == .closed, results?.texts.isEmpty == false {
            links.append((.surveyThemes(survey.id), canvas("survey.tool.themes")))
        }
        let items: [HTML] = links.map { "<a class=\"button small quiet\" href=\"\(link: $0.0)\">\($0.1)</a>" }
        return items.isEmpty
            ? .empty : "<nav class=\"actions survey-tools\" aria-label=\"\(canvas("survey.tools"))\">\(items)</nav>"
    }

    private var invitation: HTML {
        guard stage == .open else { return .empty }
        let text = survey.isByIssuedLink ? canvas("survey.invite.issued") : canvas("survey.invite.open")
        let button: HTML =
            survey.isByIssuedLink
            ? .empty
            : "<div class=\"actions\"><a class=\"button\" href=\"\(link: .answer(survey.code))\">\(canvas("survey.invite.go"))</a></div>"
        return """
            <section class="card"><h2>\(canvas("survey.invite.title"))</h2><p>\(text)</p>\(button)\
            <p class="audience">\(canvas.icon(.lock)) <span>\(canvas("survey.promise.nameless"))</span></p></section>
            """
    }

    private var none: HTML {
        let text =
            switch stage {
            case .draft: canvas("survey.none.draft")
            case .planned: canvas("survey.none.planned")
            case .open:
                survey.showsRunning
                    ? canvas("survey.none.running", String(2 * survey.k)) : canvas("survey.none.open")
            case .closed: canvas("survey.none.few", String(survey.k))
            }
        return """
            <div class="empty">\(Ring(filled: 1).body)<h2>\(canvas("survey.none.\(stage.rawValue).title"))</h2><p>\(text)</p></div>
            """
    }

    private var next: HTML {
        """
        <section class="section"><h2>\(canvas("survey.next"))</h2><p>\(canvas("survey.next.text"))</p>\
        <p class="actions"><a class="button quiet" href="\(link: .inventory)">\(canvas("survey.next.inventory"))</a>\
        <a class="button quiet" href="\(link: .options(of: survey.journeyID))">\(canvas("action.options"))</a></p></section>
        """
    }

    private var aside: HTML {
        let paper: HTML =
            survey.paperCount >= survey.k
            ? "<li>\(canvas("survey.paper_count", count: survey.paperCount))</li>" : .empty
        return """
            <section><h2>\(canvas("survey.aside.title"))</h2><ul class="plain small"><li>\(canvas("survey.aside.nameless"))</li>\
            <li>\(canvas("survey.aside.k", String(survey.k)))</li><li>\(canvas("survey.aside.same"))</li>\(paper)</ul></section>
            """
    }
}

/// Before there is a survey.
struct NoSurveyPage {
    let journey: Journey.ID
    let maySteer: Bool
    let canvas: Canvas

    var page: Page {
        Page(title: canvas("survey.new.title"), section: "journey", main: main)
    }

    private var main: HTML {
        let form: HTML = """
            <form method="post" action="\(link: .journeySurvey(journey))"><button class="button">\(canvas("survey.new.make"))</button></form>
            """
        return """
            <nav class="crumbs" aria-label="\(canvas("survey.crumbs"))"><ol>\
            <li><a href="\(link: .journey(journey))">\(canvas("survey.journey"))</a></li></ol></nav>\
            <div class="empty">\(Ring(filled: 1, isLarge: true).body)<h1>\(canvas("survey.new.title"))</h1>\
            <p>\(canvas(maySteer ? "survey.new.steer" : "survey.new.wait"))</p>\(if: maySteer, form)</div>
            """
    }
}
