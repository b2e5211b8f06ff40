import Database
import Organisation
import Web

/// One step of the journey: its question, its dates and people, what it gave, and what can be done.
struct StepView {
    let step: Step
    let road: Road
    let evidence: PhaseEvidence?
    let actions: [StepAction]
    let viewer: Viewer
    let canvas: Canvas
    let problems: [String: Problem.Reason]
    let typed: String

    private var phase: Phase { step.phase }
    private var id: Journey.ID { road.journey.id }

    /// Whole, for a step that is open.
    var card: HTML {
        """
        <section class="card step" id="\(phase.rawValue)"><p class="chips"><span class="chip accent">\(chip)</span></p>\
        <h2>\(canvas(phase.key("question")))</h2>\(content)</section>
        """
    }

    /// Folded, for the others.
    var folded: HTML {
        """
        <details class="fold step" id="\(phase.rawValue)"\(attribute: "open", if: hasProblem)><summary>\
        <h3>\(phase.number). \(canvas(phase.key("name")))</h3> <span class="chip">\(canvas("step.state.\(step.state.rawValue)"))</span>\
        </summary><div><p><b>\(canvas(phase.key("question")))</b></p>\(content)</div></details>
        """
    }

    private var chip: String {
        guard let end = step.endsAt else { return canvas("step.number", String(phase.number)) }
        return canvas("step.until", String(phase.number), canvas.words.shortDay(end, now: canvas.now))
    }

    private var content: HTML {
        """
        <p>\(canvas(phase.key("about")))</p>\(buttons)\(facts)\(checks)\
        <dl class="facts">\(fact("step.dates", dates))\(fact("step.who", step.who.isEmpty ? canvas(phase.key("who")) : step.who))\
        \(fact("step.doneWhen", canvas(phase.key("done"))))\(next)</dl>\(if: viewer.canSteer, steering)
        """
    }

    private var buttons: HTML {
        guard !actions.isEmpty else { return .empty }
        let links: [HTML] = actions.map { action in
            "<a class=\"button\(action.isMain ? "" : " quiet")\" href=\"\(link: action.link)\">\(action.label)</a>"
        }
        return "<div class=\"actions\">\(links)</div>"
    }

    private var facts: HTML {
        guard let evidence, !evidence.facts.isEmpty else { return .empty }
        let lines: [HTML] = evidence.facts.map { fact in
            let text: HTML =
                fact.link.map { "<a class=\"link\" href=\"\(link: $0)\">\(fact.text)</a>" } ?? "\(fact.text)"
            return """
                <li>\(canvas.icon(fact.isEnough ? .check : .clock))<span>\(text)\
                <span class="sr"> \(canvas(fact.isEnough ? "step.enough" : "step.notEnough"))</span></span></li>
                """
        }
        return "<ul class=\"evidence\">\(lines)</ul>"
    }

    private var checks: HTML {
        guard !phase.checks.isEmpty, step.state != .waiting else { return .empty }
        return "<ul class=\"checks\">\(phase.checks.map(line))</ul>"
    }

    private func line(_ check: Check) -> HTML {
        let ticked = road.tick(check)
        let path: Link = "/journeys/\(id)/checks/\(check.rawValue)"
        let said: HTML =
            ticked.map { "<small>\(canvas("check.by", $0.actor.name)) \(canvas.time($0.at))</small>" }
            ?? "<small>\(canvas(check.nameKey + ".about"))</small>"
        let action: Link = ticked == nil ? path : "\(link: path)/removal"
        let button: HTML = """
            <form method="post" action="\(link: action)"><button class="button small quiet">\
            \(canvas(ticked == nil ? "check.tick" : "check.untick"))<span class="sr"> \(canvas(check.nameKey))</span></button></form>
            """
        return """
            <li id="check-\(check.rawValue)" class="\(ticked == nil ? "open" : "ticked")">\
            \(canvas.icon(ticked == nil ? .clock : .check))<div>\(canvas(check.nameKey))\(said)</div>\
            \(if: check.canTick(viewer), button)</li>
            """
    }

    private func fact(_ key: String, _ text: String) -> HTML {
        "<div><dt>\(canvas(key))</dt><dd>\(text)</dd></div>"
    }

    private var dates: String {
        let (start, end) = (step.startsAt.map(day), step.endsAt.map(day))
        switch (start, end) {
        case (let start?, let end?): return canvas("step.fromTo", start, end)
        case (let start?, nil): return canvas("step.from", start)
        case (nil, let end?): return canvas("step.to", end)
        case (nil, nil): return canvas("step.noDates")
        }
    }

    private func day(_ instant: Instant) -> String { canvas.words.shortDay(instant, now: canvas.now) }

    private var next: HTML {
        let text = phase.next.map { canvas($0.key("name")) } ?? canvas("step.next.none")
        return fact("step.next", text)
    }

    private var hasProblem: Bool { problems.keys.contains { $0.hasSuffix("-\(phase.rawValue)") } }

    // The adviser's hand on the road: a reason stands beside each move that needs one.
    private var steering: HTML {
        """
        <details class="fold steering"\(attribute: "open", if: hasProblem)><summary>\(canvas("step.steer"))</summary><div>\
        <p><a class="button quiet small" href="\(link: .phase(phase, of: id))/plan">\(canvas.icon(.calendar)) \(canvas("step.plan"))</a></p>\
        \(if: step.canFinish, form("finish", "end", needsReason: evidence?.isEnough != true))\
        \(if: step.canSkip, form("skip", "skip", needsReason: true))\
        \(if: step.canReopen, form("reopen", "reopening", needsReason: true))</div></details>
        """
    }

    private func form(_ verb: String, _ path: String, needsReason: Bool) -> HTML {
        let name = "\(verb)-\(phase.rawValue)"
        let error = problems[name]
        let field = Field(
            "reason", label: canvas("step.\(verb).reason"), value: error == nil ? "" : typed, control: .area(rows: 2),
            hint: canvas(verb == "finish" && needsReason ? "step.finish.hint" : "step.\(verb).hint"),
            error: error.map { canvas($0) }, limit: Move.reasonLimit, isOptional: !needsReason, idPrefix: name + "-")
        return """
            <form class="form" method="post" action="\(link: .phase(phase, of: id))/\(path)">\(field.body(canvas))\
            <div class="actions"><button class="button small\(verb == "finish" ? "" : " quiet")">\(canvas("step.\(verb)"))</button></div></form>
            """
    }
}
