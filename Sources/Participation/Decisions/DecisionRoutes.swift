import Database
import Hummingbird
import Organisation
import Square
import Web

/// Deciding together: starting, voting, steering, and what came out.
struct DecisionRoutes {
    let site: Site
    private var decisions: Decisions { Decisions(site: site) }
    private var answer: DecisionAnswer { DecisionAnswer(site: site) }

    func add(to routes: Routes) {
        routes.get("/decisions", use: list)
        routes.post("/decisions", use: start)
        routes.get("/decisions/new", use: new)
        routes.get("/decisions/:id", use: show)
        routes.post("/decisions/:id/ballot", use: vote)
        routes.post("/decisions/:id/stage", use: advance)
        routes.post("/decisions/:id/remarks", use: remark)
        routes.post("/decisions/:id/amendments", use: amend)
        routes.post("/decisions/:id/withdrawals", use: withdraw)
        routes.post("/decisions/:id/closure", use: close)
        routes.post("/decisions/:id/outcome", use: recordOutcome)
        routes.get("/decisions/:id/ballots.json", use: ballots)
    }

    @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
        let cursor = Decision.ID(try Form.query(request)["before"])
        return try await site.page(request) { try DecisionListPage.load(before: cursor, visit: $0).page }
    }

    @Sendable func new(_ request: Request, _ context: WebContext) async throws -> Response {
        let query = try Form.query(request)
        return try await site.page(request) { visit in
            var draft = try DecisionSources.draft(
                journey: Journey.ID(query["journey"]), post: Post.ID(query["post"]), visit: visit)
            if let again = Decision.ID(query["again"]) {
                let earlier = try Decisions.find(again, visibleTo: visit.viewer, in: visit.db)
                draft = try DecisionDraft(again: earlier, in: visit.db)
            }
            if !visit.viewer.canSteer { draft.journeyID = nil }
            draft.token = site.formToken()
            draft.closes = visit.organisation.fieldTime.moment(visit.now + .seconds(14 * 86_400))
            return try NewDecisionPage.load(draft, visit: visit).page
        }
    }

    @Sendable func start(_ request: Request, _ context: WebContext) async throws -> Response {
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        let draft = try DecisionDraft(form)
        let time = try await site.read(request) { $0.organisation.fieldTime }
        do {
            return Respond.seeOther(.decision(try await decisions.start(draft, time: time, by: actor)))
        } catch let problem as Problem where problem.kind == .invalid {
            return try await site.page(request, status: problem.status) {
                try NewDecisionPage.load(draft, problem: problem, visit: $0).page
            }
        }
    }

    @Sendable func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.decisionID()
        let hasVoted = try Form.query(request).has("voted")
        return try await answer.page(request, id) { $0.hasJustVoted = hasVoted }
    }

    @Sendable func vote(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.decisionID()
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        // The one typed first, then what the browser keeps, then the one this page came with.
        let receipts = [Receipt(typed: form["code"]), answer.kept(request, id), Receipt(typed: form["receipt"])]
            .compactMap(\.self)
        do {
            let receipt = try await Ballots(site: site).cast(form, in: id, receipts: receipts, by: actor)
            var response = Respond.seeOther(.decision(id).appending(query: "voted", "1").fragment("main"))
            if let receipt { answer.keep(receipt, id, in: &response) }
            return response
        } catch let problem as Problem where problem.kind == .invalid {
            return try await answer.page(request, id, status: problem.status) {
                $0.place = "ballot"
                $0.problem = problem
                $0.unread = form
            }
        }
    }

    @Sendable func advance(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.decisionID()
        let form = try await Form.read(request)
        let actor = try await site.member(request)
        guard let stage = Decision.Stage(rawValue: form["stage"]) else { throw Problem.malformed }
        try await decisions.advance(id, to: stage, by: actor)
        return Respond.seeOther(.decision(id))
    }

    @Sendable func remark(_ request: Request, _ context: WebContext) async throws -> Response {
        let (id, form, actor) = try await sent(request, context)
        return try await keeping(request, id, "remark", { $0.remark = form["body"] }) {
            let token = form["token"].isEmpty ? site.formToken() : form["token"]
            try await decisions.remark(form["body"], on: id, token: token, by: actor)
        }
    }

    @Sendable func amend(_ request: Request, _ context: WebContext) async throws -> Response {
        let (id, form, actor) = try await sent(request, context)
        let fill: @Sendable (inout DecisionAnswer.Filling) -> Void = {
            $0.amendment = (form["name"], form["text"], form["reason"])
        }
        return try await keeping(request, id, "amendment", fill) {
            try await decisions.amend(id, name: form["name"], text: form["text"], because: form["reason"], by: actor)
        }
    }

    @Sendable func withdraw(_ request: Request, _ context: WebContext) async throws -> Response {
        let (id, form, actor) = try await sent(request, context)
        guard let option = DecisionOption.ID(form["option"]) else { throw Problem.notFound }
        return try await keeping(request, id, "withdrawal", { _ in }) {
            guard ["keep", "again"].contains(form["how"]) else {
                throw Problem.invalid(["how": "decision.withdraw.choose"])
            }
            try await decisions.withdraw(
                option, of: id, startingAgain: form["how"] == "again", because: form["reason"], by: actor)
        }
    }

    @Sendable func close(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.decisionID()
        let actor = try await site.member(request)
        let isEarly = try await site.database.read { db in
            let decision = try Decisions.steered(id, by: actor, in: db)
            return try decision.state == .open && BallotStore.count(in: decision, db: db) < decision.eligible
        }
        guard !isEarly else { throw Problem.conflict("decision.close.not_everybody") }
        try await Closings(site: site).close(id)
        return Respond.seeOther(.decision(id))
    }

    @Sendable func recordOutcome(_ request: Request, _ context: WebContext) async throws -> Response {
        let (id, form, actor) = try await sent(request, context)
        let draft = OutcomeDraft(
            statement: form["statement"], reasons: form["reasons"], owner: form["owner"], review: form["review"])
        let time = try await site.read(request) { $0.organisation.fieldTime }
        return try await keeping(request, id, "outcome", { $0.outcome = draft }) {
            try await decisions.recordOutcome(draft, of: id, time: time, by: actor)
        }
    }

    @Sendable func ballots(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.decisionID()
        let (decision, options, tally) = try await answer.upToDate { check in
            try await site.read(request) { visit in
                guard let whole = try DecisionStore.findWhole(id, visibleTo: visit.viewer, in: visit.db) else {
                    throw Problem.notFound
                }
                let decision = whole.decision
                try check(decision, visit.now)
                guard whole.result?.showsFigures == true else { throw Problem.notFound }
                return (
                    decision, try DecisionStore.options(of: decision, in: visit.db),
                    Tally(lines: try BallotStore.tally(of: decision, in: visit.db))
                )
            }
        }
        let file = try await OwnThread.run { Recount.file(decision, options, tally) }
        return Respond.text(
            file,
            headers: [
                .contentType: "application/json; charset=utf-8",
                .contentDisposition: "attachment; filename=\"ballots-\(id).json\"",
            ])
    }

    private func sent(
        _ request: Request, _ context: WebContext
    ) async throws -> (Decision.ID, Form, Viewer) {
        let id = try context.decisionID()
        let form = try await Form.read(request)
        return (id, form, try await site.member(request, keeping: form))
    }

    /// Does it and goes back to the decision; what can't be kept is shown again with what was typed.
    private func keeping(
        _ request: Request, _ id: Decision.ID, _ place: String,
        _ fill: @escaping @Sendable (inout DecisionAnswer.Filling) -> Void, _ act: () async throws -> Void
    ) async throws -> Response {
        do {
            try await act()
            return Respond.seeOther(.decision(id))
        } catch let problem as Problem where problem.kind == .invalid {
            return try await answer.page(request, id, status: problem.status) {
                $0.place = place
                $0.problem = problem
                fill(&$0)
            }
        }
    }
}

extension WebContext {
    func decisionID() throws -> Decision.ID { Decision.ID(rawValue: try int64("id")) }
}
