import Database
import Organisation
import Square
import Web

/// What this is for: to read the question, vote, and later see what came out and how that was counted.
struct DecisionPage {
    let decision: Decision
    let options: [DecisionOption]
    let voted: Int
    let own: Ballot?
    let result: DecisionResult?
    let remarks: [Remark]
    let changes: [DecisionChange]
    let outcomes: [Outcome]
    /// By name, where votes have names and may be seen.
    let votes: [NamedVote]
    let form: Sent
    let visit: Visit

    /// What a form on the page held that could not be kept, and what the browser has of receipts.
    struct Sent: Sendable {
        var ballot: Ballot?
        var outcome: OutcomeDraft?
        var remark = ""
        var amendment: (name: String, text: String, reason: String)?
        var problem: Problem?
        /// Which of the forms: ballot, remark, amendment, withdrawal or outcome.
        var place = ""
        var receipts: [Receipt] = []
        /// For a first anonymous vote.
        var fresh: Receipt?
        var token = ""
        var hasJustVoted = false
    }

    static let mostVotes = 500

    static func load(_ id: Decision.ID, _ form: Sent, visit: Visit) throws -> DecisionPage {
        let (db, viewer) = (visit.db, visit.viewer)
        guard let whole = try DecisionStore.findWhole(id, visibleTo: viewer, in: db) else { throw Problem.notFound }
        let decision = whole.decision
        let isOver = decision.state == .closed
        let isObjecting = decision.method == .consent && decision.state == .open && decision.stage == .object
        let showsVotes =
            !decision.isAnonymous && (isOver || isObjecting || (decision.state == .open && !decision.hidesResults))
        return DecisionPage(
            decision: decision, options: try DecisionStore.options(of: decision, in: db),
            voted: whole.voted,
            own: try whole.ownVote
                ?? Ballots.own(in: decision, receipts: form.receipts, visibleTo: viewer, in: db),
            result: whole.result,
            remarks: decision.method == .consent && !isOver
                ? try DecisionStore.remarks(on: decision, visibleTo: visit.viewer, in: db) : [],
            changes: decision.version > 1
                ? try DecisionStore.changes(of: decision, visibleTo: visit.viewer, in: db) : [],
            outcomes: isOver ? try OutcomeStore.all(of: id, visibleTo: visit.viewer, in: db) : [],
            votes: showsVotes
                ? try BallotStore.votes(in: decision, limit: mostVotes, visibleTo: visit.viewer, db: db) : [],
            form: form,
            visit: visit)
    }

    var canvas: Canvas { visit.canvas }
    private var words: DecisionWords { DecisionWords(decision, canvas) }
    private var maySteer: Bool { decision.canBeSteered(by: visit.viewer) }
    private var isOpen: Bool { decision.isOpen(at: canvas.now) }

    var page: Page { Page(title: decision.question, section: "decisions", main: main, aside: aside) }

    private var main: HTML {
        """
        \(crumbs)<header class="head"><div><p><span class="chip accent">\(chip)</span></p><h1>\(decision.question)</h1>\
        <p class="small">\(purpose)</p></div></header>\
        \(if: form.hasJustVoted, thanks)\(if: !decision.context.isEmpty, context)\
        \(stage)\(resultSection)\(if: !isOpen && result == nil, optionSection)\
        \(ChangesView(changes: changes, canvas: canvas).body)\(votesSection)\(steering)
        """
    }

    private var crumbs: HTML {
        guard let id = decision.journeyID, let title = decision.journeyTitle, !visit.viewer.isGuest else {
            return .empty
        }
        return """
            <nav class="crumbs" aria-label="\(canvas("frame.crumbs"))"><ol><li><a href="\(link: .journey(id))">\(title)</a></li></ol></nav>
            """
    }

    private var chip: String {
        switch decision.state {
        case .planned: canvas("decision.chip.planned", words.moment(decision.opensAt))
        case .open where isOpen: canvas("decision.chip.open", words.moment(decision.closesAt))
        case .stopped: canvas("decision.state.stopped")
        default: canvas("decision.chip.closed", words.moment(decision.closedAt ?? decision.closesAt))
        }
    }

    private var purpose: String {
        switch decision.state {
        case .planned: canvas("decision.purpose.planned")
        case .stopped: canvas("decision.purpose.stopped")
        case .open where isOpen: canvas("decision.turnout.now", String(voted), String(decision.eligible))
        default:
            result.map(turnout) ?? canvas("decision.purpose.counting")
        }
    }

    private func turnout(_ result: DecisionResult) -> String {
        result.quorum == 0
            ? canvas("decision.turnout.any", String(result.voters), String(result.eligible))
            : canvas("decision.turnout", String(result.voters), String(result.eligible), String(result.quorum))
    }

    private var context: HTML { "<div class=\"text\">\(Markdown.render(decision.context))</div>" }

    private var thanks: HTML {
        let receipt = form.receipts.first { $0.proof(in: decision.id, of: visit.viewer.id) == decision.standing.proof }
        return """
            <div class="notice ok" role="status">\(canvas.icon(.check))<p>\(canvas("decision.voted.thanks"))\
            \(receipt.map { " \(canvas("decision.voted.code")) <code class=\"receipt\">\($0.spelled)</code>" as HTML })</p></div>
            """
    }

    // What the viewer can do now.
    private var stage: HTML {
        guard isOpen else { return .empty }
        let consent: HTML =
            decision.method == .consent
            ? ConsentView(
                page: self, maySteer: maySteer, options: options, remarks: remarks,
                objections: votes.filter { $0.ballot.marks == [0] }, canvas: canvas
            ).body : ""
        if !decision.takesBallots { return consent }
        if decision.canVote(at: canvas.now) { return consent + ballot }
        return consent + optionSection
            + "<div class=\"notice\">\(canvas.icon(.info))<p>\(canvas("decision.not_eligible"))</p></div>"
    }

    private var ballot: HTML {
        let knows = !decision.isAnonymous || own != nil || !decision.standing.hasVoted
        let held = form.receipts.contains { $0.proof(in: decision.id, of: visit.viewer.id) == decision.standing.proof }
        let isHere = form.place == "ballot"
        return BallotView(
            decision: decision, options: options, ballot: (isHere ? form.ballot : nil) ?? own,
            problem: isHere ? form.problem : nil,
            receipt: decision.isAnonymous && !decision.standing.hasVoted ? form.fresh : nil,
            needsCode: !knows && !held, canvas: canvas
        ).body
    }

    private var optionSection: HTML {
        let items: [HTML] = options.map { option in
            """
            <li><b>\(option.name)</b>\(if: option.isWithdrawn, " <em>\(canvas("decision.option.withdrawn"))</em>")\
            \(if: !option.text.isEmpty, "<small>\(option.text)</small>")</li>
            """
        }
        return """
            <section class="section"><h2>\(canvas("decision.options"))</h2><ul class="plain options-list">\(items)</ul></section>
            """
    }

    private var resultSection: HTML {
        guard let result else { return .empty }
        let view = ResultView(decision: decision, options: options, result: result, maySteer: maySteer, canvas: canvas)
        let outcome = OutcomeView(
            decision: decision, outcomes: outcomes, draft: form.outcome,
            problem: form.place == "outcome" ? form.problem : nil, maySteer: maySteer, canvas: canvas,
            time: visit.organisation.fieldTime)
        return view.verdict + outcome.body + launch + view.working
    }

    // What was decided about a journey is made true there.
    private var launch: HTML {
        guard let journey = decision.journeyID, !outcomes.isEmpty, visit.viewer.canSteer else { return .empty }
        return """
            <p class="actions"><a class="button" href="\(link: .outcome(of: journey))">\(canvas("outcome.title"))</a></p>
            """
    }

    private var votesSection: HTML {
        guard !votes.isEmpty, !isOpen || !decision.hidesResults else { return .empty }
        let rows: [HTML] = votes.map { vote in
            """
            <tr><th scope="row"><a href="\(link: .person(vote.voter.handle))">\(vote.voter.name)</a></th>\
            <td>\(spoken(vote.ballot))</td></tr>
            """
        }
        return """
            <section class="section"><h2>\(canvas("decision.votes"))</h2><p class="small">\(canvas("decision.votes.about"))</p>\
            <table><thead><tr><th scope="col">\(canvas("decision.votes.who"))</th><th scope="col">\(canvas("decision.votes.what"))</th></tr></thead>\
            <tbody>\(rows)</tbody></table></section>
            """
    }

    private func spoken(_ ballot: Ballot) -> HTML {
        switch decision.method {
        case .majority, .consent:
            let value = (ballot.marks.first ?? nil).map { $0 == 1 ? "for" : "against" } ?? "none"
            let choice = canvas("decision.choice.\(decision.method.rawValue).\(value)")
            return "\(choice)\(if: !ballot.reason.isEmpty, "<small>\(ballot.reason)</small>")"
        case .approval:
            let names = zip(options, ballot.marks).filter { $0.1 == 1 }.map(\.0.name)
            return HTML(names.isEmpty ? canvas("decision.vote.nothing") : names.joined(separator: ", "))
        case .score, .dots:
            let marks = zip(options, ballot.marks).compactMap { option, mark in
                mark.flatMap { decision.method == .dots && $0 == 0 ? nil : "\(option.name): \($0)" }
            }
            return HTML(marks.isEmpty ? canvas("decision.vote.nothing") : marks.joined(separator: ", "))
        case .ranking:
            let marks = zip(options, ballot.marks).compactMap { option, mark in mark.map { (option.name, $0) } }
                .sorted { $0.1 < $1.1 }.map { "\($0.1). \($0.0)" }
            return HTML(marks.isEmpty ? canvas("decision.vote.nothing") : marks.joined(separator: " · "))
        }
    }

    private var steering: HTML {
        guard maySteer, isOpen else { return .empty }
        return SteeringView(
            decision: decision, options: options, isEverybodyIn: voted == decision.eligible && voted > 0,
            problem: form.place == "withdrawal" ? form.problem : nil, canvas: canvas
        ).body
    }

    private var aside: HTML {
        let quorum =
            decision.quorum == 0
            ? canvas("decision.quorum.any")
            : decision.state == .planned
                ? canvas("decision.quorum.share", String(decision.quorum))
                : canvas("decision.quorum.people", String(decision.quorumNeeded), String(decision.eligible))
        return """
            <section><h2>\(canvas("decision.aside.who"))</h2><p class="small">\(words.audience). \(quorum)</p></section>\
            <section><h2>\(canvas("decision.aside.method"))</h2><p class="small"><b>\(canvas(decision.method.nameKey)).</b> \
            \(canvas("\(decision.method.nameKey).about"))</p></section>\
            <section><h2>\(canvas("decision.aside.trace"))</h2><p class="audience">\(canvas.icon(decision.isAnonymous ? .lock : .eye))\
            <span>\(words.secrecy)</span></p></section>\
            <section><h2>\(canvas("decision.aside.starter"))</h2><ul class="who"><li>\(Face(decision.starter, size: .small).body)\
            <a href="\(link: .person(decision.starter.handle))">\(decision.starter.name)</a></li></ul>\
            \(decision.postID.map { "<p class=\"small\"><a href=\"\(link: .post($0))\">\(canvas("decision.fromPost"))</a></p>" as HTML })</section>
            """
    }
}
