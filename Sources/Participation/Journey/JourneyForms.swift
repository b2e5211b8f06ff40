import Database
import Organisation
import Web

/// What this is for: to begin, when there is no journey yet.
struct JourneyStartPage {
    let viewer: Viewer
    let canvas: Canvas

    var page: Page { Page(title: canvas("nav.journey"), section: "journey", main: main) }

    private var main: HTML {
        """
        <header class="head"><div><h1>\(canvas("journey.none"))</h1><p class="small">\(canvas("journey.purpose"))</p></div></header>\
        \(if: viewer.canSteer, steer)\(if: !viewer.canSteer, wait)\
        <section class="section"><h2>\(canvas("journey.steps"))</h2><ol class="steps">\(Phase.allCases.map(line))</ol></section>
        """
    }

    private func line(_ phase: Phase) -> HTML {
        "<li><span><b>\(canvas(phase.key("name")))</b>: \(canvas(phase.key("question")))</span></li>"
    }

    private var steer: HTML {
        """
        <section class="card"><h2>\(canvas("journey.none.steer"))</h2><p>\(canvas("journey.none.steer.text"))</p>\
        <div class="actions"><a class="button" href="\(link: .newJourney)">\(canvas("journey.start"))</a>\
        \(if: viewer.isAdministrator, "<a class=\"button quiet\" href=\"\(link: .formSettings)\">\(canvas("journey.weKnow"))</a>")</div></section>
        """
    }

    private var wait: HTML {
        "<div class=\"empty\">\(Ring(filled: 1).body)<h2>\(canvas("journey.none.wait"))</h2><p>\(canvas("journey.none.wait.text"))</p></div>"
    }
}

/// What this is for: to start a journey with a question everyone understands.
struct NewJourneyPage {
    let token: String
    var form = Form()
    var problems: [String: Problem.Reason] = [:]
    let canvas: Canvas

    var page: Page { Page(title: canvas("journey.start"), section: "journey", main: main) }

    private var main: HTML {
        """
        <header class="head"><div><h1>\(canvas("journey.start"))</h1><p class="small">\(canvas("journey.start.purpose"))</p></div></header>\
        \(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\
        <form class="form" method="post" action="\(link: .journeys)"><input type="hidden" name="token" value="\(token)">\
        \(field("title", .text, Journey.titleLimit))\(field("question", .area(rows: 3), Journey.questionLimit))\
        \(field("starts", .day, nil))\
        <p class="seen">\(canvas.icon(.eye)) \(canvas("journey.seen"))</p>\
        <div class="actions"><button class="button">\(canvas("journey.start"))</button>\
        <a class="button quiet" href="\(link: .journey)">\(canvas("form.cancel"))</a></div></form>
        """
    }

    private func field(_ name: String, _ control: Field.Control, _ limit: Int?) -> HTML {
        Field(
            name, label: canvas("journey.field.\(name)"), value: form[name], control: control,
            hint: canvas("journey.field.\(name).hint"), error: problems[name].map { canvas($0) }, limit: limit,
            isOptional: name == "starts"
        ).body(canvas)
    }
}

/// What this is for: to say when a step is and who does what.
struct StepPlanPage {
    let step: Step
    let journey: Journey
    let time: FieldTime
    var form = Form()
    var problems: [String: Problem.Reason] = [:]
    let canvas: Canvas

    private var title: String { canvas("step.plan.title", canvas(step.phase.key("name"))) }

    var page: Page { Page(title: title, section: "journey", main: main) }

    private var main: HTML {
        """
        <nav class="crumbs" aria-label="\(canvas("crumbs.label"))"><ol><li><a href="\(link: .journey(journey.id))">\(journey.title)</a></li>\
        <li aria-current="page">\(canvas(step.phase.key("name")))</li></ol></nav>\
        <header class="head"><div><h1>\(title)</h1><p class="small">\(canvas("step.plan.purpose"))</p></div></header>\
        \(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\
        <form class="form" method="post" action="\(link: .phase(step.phase, of: journey.id))/plan">\
        \(field("starts", .day, step.startsAt.map(time.day) ?? "", nil))\
        \(field("ends", .day, step.endsAt.map(time.day) ?? "", nil))\
        \(field("who", .area(rows: 3), step.who, Step.whoLimit))\
        <div class="actions"><button class="button">\(canvas("form.save"))</button>\
        <a class="button quiet" href="\(link: .journey(journey.id))">\(canvas("form.cancel"))</a></div></form>
        """
    }

    private func field(_ name: String, _ control: Field.Control, _ value: String, _ limit: Int?) -> HTML {
        Field(
            name, label: canvas("step.field.\(name)"), value: form.has(name) ? form[name] : value, control: control,
            hint: name == "who" ? canvas(step.phase.key("who")) : nil, error: problems[name].map { canvas($0) },
            limit: limit, isOptional: true
        ).body(canvas)
    }
}

/// What this is for: to find an earlier journey back.
struct JourneyListPage {
    let journeys: [Journey]
    let viewer: Viewer
    let canvas: Canvas

    var page: Page { Page(title: canvas("journey.list"), section: "journey", main: main) }

    private var main: HTML {
        let rows: [HTML] = journeys.map { journey in
            let state: HTML =
                journey.finishedAt.map { "\(canvas("journey.finishedOn")) \(canvas.time($0))" }
                ?? "\(canvas("journey.startedOn")) \(canvas.time(journey.startedAt))"
            return """
                <article class="row plain"><div><h3><a href="\(link: .journey(journey.id))">\(journey.title)</a></h3>\
                <p>\(journey.question)</p><p class="meta"><span>\(state)</span></p></div></article>
                """
        }
        let start: HTML = "<a class=\"button\" href=\"\(link: .newJourney)\">\(canvas("journey.start"))</a>"
        return """
            <header class="head"><div><h1>\(canvas("journey.list"))</h1><p class="small">\(canvas("journey.list.purpose"))</p></div>\
            \(if: viewer.canSteer, start)</header>\
            \(if: !rows.isEmpty, "<section class=\"section\"><h2 class=\"sr\">\(canvas("journey.list"))</h2>\(rows)</section>")\
            \(if: rows.isEmpty, "<p>\(canvas("journey.none"))</p>")
            """
    }
}
