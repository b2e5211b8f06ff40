import Database
import Organisation
import Web

/// What this is for: to see where we are on the road, what it gave so far, and what you can do now.
struct JourneyPage {
    let road: Road
    let evidence: [Phase: PhaseEvidence]
    let actions: [Phase: [StepAction]]
    /// What people need, most wanted first; none while that may not be told.
    let needs: [NeedFound]
    let viewer: Viewer
    let canvas: Canvas
    var problem: Problem?
    /// A reason that was refused, to be mended.
    var typed = ""

    static func load(_ road: Road, visit: Visit) throws -> JourneyPage {
        var evidence: [Phase: PhaseEvidence] = [:]
        var actions: [Phase: [StepAction]] = [:]
        for step in road.steps where step.state != .waiting {
            // What an earlier step gave stands on its own page, one press away.
            if step.state == .open {
                evidence[step.phase] = try PhaseEvidence.load(step.phase, road: road, visit: visit)
            }
            actions[step.phase] = try StepAction.offered(step, road: road, visit: visit)
        }
        return JourneyPage(
            road: road, evidence: evidence, actions: actions,
            needs: try NeedsFeature.needsFound(for: road.journey.id, visit: visit), viewer: visit.viewer,
            canvas: visit.canvas)
    }

    var page: Page { Page(title: road.journey.title, section: "journey", main: main, aside: aside) }

    private var main: HTML {
        """
        <header class="head"><div><h1>\(road.journey.title)</h1><p class="small">\(canvas("journey.purpose"))</p></div>\
        </header>\(notice)<p class="lead">\(road.journey.question)</p>\
        \(JourneyPath(road: road, notes: notes, canvas: canvas).body)\
        \(if: road.journey.finishedAt != nil, finished)\(now)\(if: !needs.isEmpty, known)\
        <section class="section"><h2>\(canvas(isUnderWay ? "journey.steps.others" : "journey.steps"))</h2>\(rest)</section>\(history)
        """
    }

    private var notes: [Phase: String] {
        var notes: [Phase: String] = [:]
        for step in road.steps where step.state == .open {
            if let end = step.endsAt, end > canvas.now { notes[step.phase] = daysLeft(until: end) }
        }
        return notes
    }

    private func daysLeft(until end: Instant) -> String {
        let days = Int((end.milliseconds - canvas.now.milliseconds) / 86_400_000)
        return days == 0 ? canvas("journey.today") : canvas("journey.daysLeft", count: days)
    }

    private var notice: HTML {
        guard let problem else { return .empty }
        if problem.fields.isEmpty {
            return """
                <div class="notice error" role="alert">\(canvas.icon(.warning))<p>\(canvas(problem.reason))</p></div>
                """
        }
        return FormNotice(problem.fields.count, canvas).body
    }

    // What is open now stands first, whole.
    private var now: HTML {
        let open: [HTML] = road.steps.filter { $0.state == .open }.map { view($0).card }
        return "\(open)"
    }

    private var isUnderWay: Bool { road.steps.contains { $0.state == .open } }

    private var rest: HTML {
        let others: [HTML] = road.steps.filter { $0.state != .open }.map { view($0).folded }
        return "\(others)"
    }

    private func view(_ step: Step) -> StepView {
        StepView(
            step: step, road: road, evidence: evidence[step.phase], actions: actions[step.phase] ?? [],
            viewer: viewer, canvas: canvas, problems: problem?.fields ?? [:], typed: typed)
    }

    // What the first step gave, in sight of everyone on every later step.
    private var known: HTML {
        let bars: [HTML] = needs.prefix(Self.mostNeeds).map { found in
            ShareBar(
                label: canvas(found.need.nameKey), yes: found.high, total: found.answered, canvas: canvas,
                withInterval: false
            ).body
        }
        return """
            <section class="section"><h2>\(canvas("journey.known"))</h2><ul class="shares">\(bars)</ul>\
            <p class="small"><a class="link" href="\(link: .journeySurvey(road.journey.id))">\(canvas("journey.known.all"))</a></p></section>
            """
    }

    private static let mostNeeds = 4

    private var finished: HTML {
        """
        <div class="notice ok" role="status">\(canvas.icon(.check))<p>\(canvas("journey.finished"))</p></div>
        """
    }

    private var history: HTML {
        let lines: [HTML] = road.moves.map { move in
            let what = canvas("move.\(move.kind.rawValue)", canvas(move.phase.key("name")))
            return """
                <li><p><b>\(what)</b> <span class="meta"><span>\(move.actor.name)</span>\(canvas.time(move.at))</span></p>\
                \(if: !move.reason.isEmpty, "<p class=\"small\">\(move.reason)</p>")</li>
                """
        }
        return """
            <details class="fold"><summary><h2>\(canvas("journey.history"))</h2></summary>\
            <ol class="moves">\(lines)</ol></details>
            """
    }

    private var aside: HTML {
        let skipped: [HTML] = road.skipped.map { move in
            """
            <p class="small"><b>\(canvas(move.phase.key("name")))</b>: \(move.reason) (\(move.actor.name))</p>
            """
        }
        let none: HTML = "<p class=\"small\">\(canvas("journey.noneSkipped"))</p>"
        return """
            <section><h2>\(canvas("journey.who"))</h2><p class="small">\(canvas("journey.who.text", road.leader.name))</p></section>\
            <section><h2>\(canvas("journey.skipped"))</h2>\(skipped.isEmpty ? none : "\(skipped)")</section>\
            <section><h2>\(canvas("journey.others"))</h2><p class="small">\
            <a class="link" href="\(link: .journeys)">\(canvas("journey.all"))</a></p></section>
            """
    }
}
