import Organisation
import Web

/// What was recorded after the vote, and the form to do so.
struct OutcomeView {
    let decision: Decision
    let outcomes: [Outcome]
    let draft: OutcomeDraft?
    let problem: Problem?
    let maySteer: Bool
    let canvas: Canvas
    let time: FieldTime

    var body: HTML {
        guard maySteer || !outcomes.isEmpty else { return .empty }
        return """
            <section class="section" id="outcome"><h2>\(canvas("decision.outcome"))</h2>\(outcomes.first.map(view))\(if: maySteer, form)\(history)</section>
            """
    }

    private func view(_ outcome: Outcome) -> HTML {
        """
        <div class="text"><p><b>\(outcome.statement)</b></p><p>\(outcome.reasons)</p></div><dl class="facts">\
        <div><dt>\(canvas("decision.outcome.owner"))</dt><dd><a href="\(link: .person(outcome.owner.handle))">\(outcome.owner.name)</a></dd></div>\
        <div><dt>\(canvas("decision.outcome.review"))</dt><dd>\(outcome.reviewAt.map { canvas.words.shortDay($0, now: canvas.now) } ?? canvas("decision.outcome.noReview"))</dd></div>\
        <div><dt>\(canvas("decision.outcome.recorded"))</dt><dd><span>\(outcome.author.name), \(canvas.time(outcome.at))</span></dd></div></dl>
        """
    }

    private var history: HTML {
        guard outcomes.count > 1 else { return .empty }
        let items: [HTML] = outcomes.dropFirst().map {
            "<li><p><b>\($0.statement)</b></p><p>\($0.reasons)</p><p class=\"small\">\($0.author.name), \(canvas.time($0.at))</p></li>"
        }
        return """
            <details><summary>\(canvas("decision.outcome.history", count: outcomes.count - 1))</summary>\
            <ul class="plain options-list">\(items)</ul></details>
            """
    }

    private var form: HTML {
        let latest = outcomes.first
        let draft =
            draft
            ?? OutcomeDraft(
                statement: latest?.statement ?? "", reasons: latest?.reasons ?? "", owner: latest?.owner.handle ?? "",
                review: latest?.reviewAt.flatMap { $0 > canvas.now ? time.moment($0) : nil }
                    ?? "")
        func error(_ name: String) -> String? { problem?.fields[name].map { canvas($0) } }
        let fields = [
            Field(
                "statement", label: canvas("decision.outcome.statement"), value: draft.statement,
                control: .area(rows: 2),
                hint: canvas("decision.outcome.statement.hint"), error: error("statement"), limit: Outcome.limit),
            Field(
                "reasons", label: canvas("decision.outcome.reasons"), value: draft.reasons, control: .area(rows: 3),
                error: error("reasons"), limit: Outcome.limit),
            Field(
                "owner", label: canvas("decision.outcome.owner"), value: draft.owner,
                hint: canvas("decision.outcome.owner.hint"), error: error("owner")),
        ]
        let review = DateField(
            name: "review", label: canvas("decision.outcome.review"), hint: canvas("decision.outcome.review.hint"),
            value: draft.review, error: error("review"), isOptional: true, canvas: canvas)
        return """
            <details class="card"\(attribute: "open", if: problem != nil || latest == nil)><summary>\
            \(canvas(latest == nil ? "decision.outcome.record" : "decision.outcome.change"))</summary>\
            <form class="form" method="post" action="\(link: .decision(decision.id))/outcome" data-draft>\
            \(fields.map { $0.body(canvas) })\(review.body)<p class="audience">\(canvas.icon(.eye))\
            <span>\(canvas("decision.outcome.audience", DecisionWords(decision, canvas).audience))</span></p>\
            <div class="actions"><button class="button">\(canvas("decision.outcome.submit"))</button></div></form></details>
            """
    }
}
