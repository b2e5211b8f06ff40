import Database
import Hummingbird
import Organisation
import Web

/// Asking for help and what becomes of it.
struct HelpRoutes {
    let site: Site
    private var requests: HelpRequests { HelpRequests(site: site) }

    func add(to routes: Routes) {
        routes.get("/help", use: list)
        routes.post("/help", use: ask)
        routes.get("/help/new", use: new)
        routes.post("/help/new", use: goBack)
        routes.post("/help/check", use: check)
        routes.post("/help/similar", use: similar)
        routes.get("/help/:id/edit", use: edit)
        routes.post("/help/:id/edit", use: change)
        routes.get("/help/:id/solution", use: solution)
        routes.post("/help/:id/solution", use: solve)
        routes.post("/help/:id/end", use: extend)
        routes.post("/help/:id/wider", use: widen)
        routes.post("/help/:id/too", use: haveToo)
        routes.post("/help/:id/too/removal", use: haveNoLonger)
        routes.post("/help/:id/refusal", use: decline)
    }

    @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
        let query = try Form.query(request)
        return try await site.page(request) { visit in
            try HelpListPage.load(
                HelpStore.Filter(rawValue: query["show"]) ?? .open, type: HelpType.ID(query["type"]),
                from: StreamCursor(query["from"]), visit: visit
            ).page
        }
    }

    @Sendable func new(_ request: Request, _ context: WebContext) async throws -> Response {
        let query = try Form.query(request)
        return try await site.page(request) { visit in
            let type = HelpType.ID(query["type"])
            let types = try HelpTypes.offered(in: visit.db)
            guard types.count > 1, !types.contains(where: { $0.id == type }) else {
                let draft = HelpDraft(
                    type: type, space: query["space"], title: query["title"], body: query["body"],
                    token: site.formToken())
                return try HelpFormPage.new(draft, visit: visit).page
            }
            return HelpTypePage(types: types, space: query["space"], canvas: visit.canvas).page
        }
    }

    /// From the step in between back to the form, with all that was typed.
    @Sendable func goBack(_ request: Request, _ context: WebContext) async throws -> Response {
        let form = try await Form.read(request)
        _ = try await site.member(request, keeping: form)
        let draft = HelpDraft(form)
        return try await site.page(request) { try HelpFormPage.new(draft, visit: $0).page }
    }

    /// The step in between: what looks like it, who could be asked, who will read it.
    @Sendable func check(_ request: Request, _ context: WebContext) async throws -> Response {
        let sent = try await site.postPictures(request)
        let form = sent.form
        _ = try await site.member(request, keeping: form)
        guard sent.refusals.isEmpty else {
            let draft = HelpDraft(form)
            return try await site.page(request, status: .unprocessableContent) { visit in
                try HelpFormPage.new(draft, sent: sent, visit: visit).page
            }
        }
        return try await checked(request, form, problem: nil)
    }

    @Sendable func ask(_ request: Request, _ context: WebContext) async throws -> Response {
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        do {
            let id = try await requests.ask(HelpDraft(form), by: actor)
            return Respond.seeOther(Link.post(id).fragment("post-\(id)"))
        } catch let problem as Problem where problem.kind == .invalid {
            return try await checked(request, form, problem: problem)
        }
    }

    // Whatever the form itself has to mend is shown in the form; what only this step asks is shown here.
    private func checked(_ request: Request, _ form: Form, problem: Problem?) async throws -> Response {
        let draft = HelpDraft(form)
        let site = site
        let page = try await site.read(request) { visit -> Result<HelpCheckPage, Problem> in
            do {
                return .success(try HelpCheckPage.load(form, draft, problem: problem, site: site, visit: visit))
            } catch let problem as Problem where problem.kind == .invalid {
                return .failure(problem)
            }
        }
        switch page {
        case .success(let page): return try await site.page(request, status: problem?.status ?? .ok) { _ in page.page }
        case .failure(let problem):
            return try await site.page(request, status: problem.status) { visit in
                try HelpFormPage.new(draft, problem: problem, visit: visit).page
            }
        }
    }

    /// What looks like the request being typed, for a script that shows it beside the form.
    @Sendable func similar(_ request: Request, _ context: WebContext) async throws -> Response {
        let form = try await Form.read(request)
        let site = site
        return try await site.fragment(request) { visit in
            let items = try HelpSimilar.list(title: form["title"], body: form["body"], site: site, visit: visit)
            return SimilarView(items: items, canvas: visit.canvas).piece
        }
    }

    @Sendable func edit(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.postID()
        return try await changing(request, id)
    }

    @Sendable func change(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.postID()
        let sent = try await site.postPictures(request)
        let form = sent.form
        let actor = try await site.member(request, keeping: form)
        let version = Int(form["version"]) ?? 0
        guard sent.refusals.isEmpty, !sent.deservesNudge else {
            return try await changing(
                request, id, HelpDraft(form), version: version, sent: sent,
                status: sent.refusals.isEmpty ? .ok : .unprocessableContent)
        }
        do {
            try await requests.change(id, to: HelpDraft(form), from: version, by: actor)
            return Respond.seeOther(Link.post(id).fragment("post-\(id)"))
        } catch let problem as Problem where problem.keepsText {
            // After a conflict the next attempt starts from what is there now.
            return try await changing(
                request, id, HelpDraft(form), version: problem.kind == .conflict ? nil : version, problem: problem,
                sent: sent)
        }
    }

    private func changing(
        _ request: Request, _ id: Post.ID, _ draft: HelpDraft? = nil, version: Int? = nil, problem: Problem? = nil,
        sent: SentPictures? = nil, status: HTTPResponse.Status? = nil
    ) async throws -> Response {
        try await site.page(request, status: status ?? problem?.status ?? .ok) { visit in
            let asked = try HelpRequests.find(id, visibleTo: visit.viewer, in: visit.db)
            let post = try Posts.find(id, visibleTo: visit.viewer, in: visit.db).post
            guard post.canBeEdited(by: visit.viewer) else { throw Problem.forbidden("post.only_author") }
            return try HelpFormPage.change(
                asked, post, draft, version: version, problem: problem, sent: sent, visit: visit
            ).page
        }
    }

    @Sendable func solution(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.postID()
        let ticked = Comment.ID(try Form.query(request)["answer"])
        return try await site.page(request) { try SolutionPage.load(id, ticked: ticked, visit: $0).page }
    }

    @Sendable func solve(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.postID()
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        let solution = HelpSolution(form)
        do {
            try await requests.solve(id, solution, by: actor)
            return Respond.seeOther(.post(id))
        } catch let problem as Problem where problem.kind == .invalid {
            return try await site.page(request, status: problem.status) {
                try SolutionPage.load(id, solution, problem: problem, visit: $0).page
            }
        }
    }

    @Sendable func extend(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.postID()
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        do {
            try await requests.extend(id, to: form["endsOn"], by: actor)
            return Respond.seeOther(.post(id))
        } catch let problem as Problem where problem.kind == .invalid {
            let token = site.formToken()
            return try await site.page(request, status: problem.status) { visit in
                ThreadPage(
                    thread: try Thread.load(id, visibleTo: visit.viewer, in: visit.db), viewer: visit.viewer,
                    canvas: visit.canvas, token: token, fieldTime: visit.organisation.fieldTime,
                    refusedEnd: problem.fields["endsOn"].map { .init(typed: form["endsOn"], reason: $0) }
                ).page
            }
        }
    }

    @Sendable func widen(_ request: Request, _ context: WebContext) async throws -> Response {
        try await act(request, context) { try await requests.widen($0, by: $1) }
    }

    @Sendable func haveToo(_ request: Request, _ context: WebContext) async throws -> Response {
        try await act(request, context) { try await requests.haveToo($0, by: $1) }
    }

    @Sendable func haveNoLonger(_ request: Request, _ context: WebContext) async throws -> Response {
        try await act(request, context) { try await requests.haveNoLonger($0, by: $1) }
    }

    @Sendable func decline(_ request: Request, _ context: WebContext) async throws -> Response {
        try await act(request, context) { try await requests.decline($0, by: $1) }
    }

    private func act(
        _ request: Request, _ context: WebContext, _ act: (Post.ID, Viewer) async throws -> Void
    ) async throws -> Response {
        let id = try context.postID()
        try await act(id, try await site.member(request))
        return Respond.seeOther(.post(id))
    }
}
