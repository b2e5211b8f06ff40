import Organisation
import Web

/// The steps of a consent round: understand, react, object; and what was said on the way.
struct ConsentView {
    let page: DecisionPage
    let maySteer: Bool
    let options: [DecisionOption]
    let remarks: [Remark]
    /// They are answered while people vote, so they are shown then.
    let objections: [NamedVote]
    let canvas: Canvas

    private var decision: Decision { page.decision }
    private var link: Link { .decision(decision.id) }

    var body: HTML {
        let steps: [HTML] = Decision.Stage.allCases.map { stage in
            let isDone = Decision.Stage.allCases.firstIndex(of: stage)! < current
            return """
                <li\(if: isDone, " class=\"done\"")\(if: stage == decision.stage, " aria-current=\"step\"")>\
                \(canvas("decision.stage.\(stage.rawValue)"))</li>
                """
        }
        return """
            <section class="section"><h2>\(canvas("decision.proposal"))</h2><div class="card"><h3>\(options.first?.name)</h3>\
            \(options.first.map { $0.text.isEmpty ? "" : "<p>\($0.text)</p>" as HTML })</div>\
            <ol class="steps">\(steps)</ol><p class="small">\(canvas("decision.stage.\(decision.stage.rawValue).about"))</p>\
            \(if: maySteer && decision.stage != .object, advance)</section>\
            <section class="section"><h2>\(canvas("decision.remarks")) <small>\(remarks.count)</small></h2>\
            \(remarks.map(view))\(if: decision.stage != .object, form)</section>\
            \(if: !objections.isEmpty, standing)\
            \(if: maySteer, amendment)
            """
    }

    private var standing: HTML {
        let items: [HTML] = objections.map { vote in
            """
            <article class="comment"><div class="by">\(Face(vote.voter, size: .small).body)<div><a class="name" \
            href="\(link: .person(vote.voter.handle))">\(vote.voter.name)</a></div></div>\
            <div class="text"><p>\(vote.ballot.reason)</p></div></article>
            """
        }
        return """
            <section class="section"><h2>\(canvas("decision.objections")) <small>\(objections.count)</small></h2>\(items)</section>
            """
    }

    private var current: Int { Decision.Stage.allCases.firstIndex(of: decision.stage)! }

    private var advance: HTML {
        let next = Decision.Stage.allCases[current + 1]
        return """
            <form method="post" action="\(link: link)/stage"><input type="hidden" name="stage" value="\(next.rawValue)">\
            <button class="button quiet">\(canvas("decision.stage.to.\(next.rawValue)"))</button></form>
            """
    }

    private func view(_ remark: Remark) -> HTML {
        """
        <article class="comment"><div class="by">\(Face(remark.author, size: .small).body)<div><a class="name" \
        href="\(link: .person(remark.author.handle))">\(remark.author.name)</a><p class="meta">\
        <span>\(canvas("decision.stage.\(remark.stage.rawValue)"))</span>\(canvas.time(remark.at))</p></div></div>\
        <div class="text"><p>\(remark.body)</p></div></article>
        """
    }

    private var form: HTML {
        let isHere = page.form.place == "remark"
        let field = Field(
            "body", label: canvas("decision.remark.\(decision.stage.rawValue)"), value: isHere ? page.form.remark : "",
            control: .area(rows: 3), error: isHere ? page.form.problem?.fields["body"].map { canvas($0) } : nil,
            limit: Remark.limit, idPrefix: "remark-")
        return """
            <form class="form" method="post" action="\(link: link)/remarks" data-draft>\
            <input type="hidden" name="token" value="\(page.form.token)">\(field.body(canvas))\
            <p class="audience">\(canvas.icon(.eye))<span>\(canvas("decision.remark.audience", DecisionWords(decision, canvas).audience))</span></p>\
            <div class="actions"><button class="button">\(canvas("decision.remark.submit"))</button></div></form>
            """
    }

    private var amendment: HTML {
        let isHere = page.form.place == "amendment"
        let problems = isHere ? page.form.problem?.fields ?? [:] : [:]
        let sent = isHere ? page.form.amendment : nil
        let fields = [
            Field(
                "name", label: canvas("decision.amend.name"), value: sent?.name ?? options.first?.name ?? "",
                error: problems["name"].map { canvas($0) }, limit: DecisionOption.nameLimit, idPrefix: "amend-"),
            Field(
                "text", label: canvas("decision.amend.text"), value: sent?.text ?? options.first?.text ?? "",
                control: .area(rows: 4), error: problems["text"].map { canvas($0) }, limit: DecisionOption.textLimit,
                isOptional: true, idPrefix: "amend-"),
            Field(
                "reason", label: canvas("decision.amend.reason"), value: sent?.reason ?? "", control: .area(rows: 2),
                error: problems["reason"].map { canvas($0) }, limit: Remark.limit, idPrefix: "amend-"),
        ]
        return """
            <details class="card"\(attribute: "open", if: isHere)><summary>\(canvas("decision.amend"))</summary>\
            <form class="form" method="post" action="\(link: link)/amendments"><p class="small">\(canvas("decision.amend.about"))</p>\
            \(fields.map { $0.body(canvas) })<div class="actions"><button class="button">\(canvas("decision.amend.submit"))</button></div></form></details>
            """
    }
}

/// What changed while people voted.
struct ChangesView {
    let changes: [DecisionChange]
    let canvas: Canvas

    var body: HTML {
        guard !changes.isEmpty else { return .empty }
        let items: [HTML] = changes.map { change in
            """
            <li><p><b>\(canvas("decision.change.\(change.kind)", change.actor.name))</b> \(canvas.time(change.at))</p>\
            \(if: !change.reason.isEmpty, "<p>\(change.reason)</p>")\
            \(if: !change.before.isEmpty, "<p class=\"small\">\(canvas("decision.change.before")) \(change.before)</p>")</li>
            """
        }
        return """
            <section class="section"><h2>\(canvas("decision.changes"))</h2><ul class="plain options-list">\(items)</ul></section>
            """
    }
}

/// For who leads the decision: take an option out, or end it when everybody has voted.
struct SteeringView {
    let decision: Decision
    let options: [DecisionOption]
    let isEverybodyIn: Bool
    let problem: Problem?
    let canvas: Canvas

    private var link: Link { .decision(decision.id) }

    var body: HTML { "\(if: isEverybodyIn, closing)\(if: !decision.method.isOnOneProposal, withdrawal)" }

    private var closing: HTML {
        """
        <form class="card" method="post" action="\(link: link)/closure"><p>\(canvas("decision.close.everybody"))</p>\
        <p class="actions"><button class="button">\(canvas("decision.close.submit"))</button></p></form>
        """
    }

    private var withdrawal: HTML {
        let choices = options.filter { !$0.isStatusQuo && !$0.isWithdrawn }
        guard !choices.isEmpty else { return .empty }
        let option = Field(
            "option", label: canvas("decision.withdraw.option"),
            control: .select(choices.map { (value: $0.id.description, label: $0.name) }))
        let reason = Field(
            "reason", label: canvas("decision.withdraw.reason"), control: .area(rows: 2),
            error: problem?.fields["reason"].map { canvas($0) }, limit: Remark.limit, idPrefix: "withdraw-")
        let how: [HTML] = ["keep", "again"].map { value in
            """
            <label class="choice"><input type="radio" name="how" value="\(value)"><span>\(canvas("decision.withdraw.\(value)"))\
            <small>\(canvas("decision.withdraw.\(value).about"))</small></span></label>
            """
        }
        let missing: HTML? = problem?.fields["how"].map {
            "<p class=\"error\">\(canvas.icon(.warning)) \(canvas($0))</p>"
        }
        return """
            <details class="card"\(attribute: "open", if: problem != nil)><summary>\(canvas("decision.withdraw"))</summary>\
            <form class="form" method="post" action="\(link: link)/withdrawals">\(option.body(canvas))\(reason.body(canvas))\
            <fieldset><legend>\(canvas("decision.withdraw.how"))</legend>\(missing)\(how)</fieldset><div class="actions">\
            <button class="button danger">\(canvas("decision.withdraw.submit"))</button></div></form></details>
            """
    }
}
