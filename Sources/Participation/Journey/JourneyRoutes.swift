import Database
import Hummingbird
import Organisation
import Square
import Web

struct JourneyRoutes {
    let site: Site
    private var journeys: Journeys { Journeys(site: site) }

    func add(to routes: Routes) {
        routes.get("/journey", use: current)
        routes.get("/journeys", use: list)
        routes.get("/journeys/new", use: new)
        routes.post("/journeys", use: start)
        routes.get("/journeys/:id", use: show)
        routes.post("/journeys/:id/:phase/end", use: finish)
        routes.post("/journeys/:id/:phase/skip", use: skip)
        routes.post("/journeys/:id/:phase/reopening", use: reopen)
        routes.get("/journeys/:id/:phase/plan", use: planPage)
        routes.post("/journeys/:id/:phase/plan", use: plan)
        routes.post("/journeys/:id/checks/:check", use: tick)
        routes.post("/journeys/:id/checks/:check/removal", use: untick)
    }

    @Sendable func current(_ request: Request, _ context: WebContext) async throws -> Response {
        try await site.page(request) { visit in
            guard !visit.viewer.isGuest else { throw Problem.notFound }
            guard let road = try JourneyStore.findCurrent(visibleTo: visit.viewer, in: visit.db) else {
                return JourneyStartPage(viewer: visit.viewer, canvas: visit.canvas).page
            }
            return try JourneyPage.load(road, visit: visit).page
        }
    }

    @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
        try await site.page(request) { visit in
            guard !visit.viewer.isGuest else { throw Problem.notFound }
            return JourneyListPage(
                journeys: try JourneyStore.list(visibleTo: visit.viewer, limit: 100, in: visit.db),
                viewer: visit.viewer, canvas: visit.canvas
            ).page
        }
    }

    @Sendable func new(_ request: Request, _ context: WebContext) async throws -> Response {
        try await site.page(request) { visit in
            guard visit.viewer.canSteer else { throw Problem.notFound }
            return NewJourneyPage(token: site.formToken(), canvas: visit.canvas).page
        }
    }

    @Sendable func start(_ request: Request, _ context: WebContext) async throws -> Response {
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        let time = try await site.read(request) { $0.organisation.fieldTime }
        do {
            return Respond.seeOther(.journey(try await journeys.start(JourneyDraft(form, time: time), by: actor)))
        } catch let problem as Problem where problem.kind == .invalid {
            return try await site.page(request, status: problem.status) { visit in
                NewJourneyPage(token: form["token"], form: form, problems: problem.fields, canvas: visit.canvas).page
            }
        }
    }

    @Sendable func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.journeyID()
        return try await site.page(request) { try page(id, $0) }
    }

    @Sendable func finish(_ request: Request, _ context: WebContext) async throws -> Response {
        try await move(request, context) { phase, id, reason, actor in
            try await journeys.finish(phase, of: id, because: reason, by: actor)
        }
    }

    @Sendable func skip(_ request: Request, _ context: WebContext) async throws -> Response {
        try await move(request, context) { phase, id, reason, actor in
            try await journeys.skip(phase, of: id, because: reason, by: actor)
        }
    }

    @Sendable func reopen(_ request: Request, _ context: WebContext) async throws -> Response {
        try await move(request, context) { phase, id, reason, actor in
            try await journeys.reopen(phase, of: id, because: reason, by: actor)
        }
    }

    @Sendable func planPage(_ request: Request, _ context: WebContext) async throws -> Response {
        let (id, phase) = (try context.journeyID(), try context.phase())
        return try await site.page(request) { visit in
            let road = try road(id, visit)
            guard visit.viewer.canSteer else { throw Problem.notFound }
            return StepPlanPage(
                step: road.step(phase), journey: road.journey,
                time: visit.organisation.fieldTime, canvas: visit.canvas
            ).page
        }
    }

    @Sendable func plan(_ request: Request, _ context: WebContext) async throws -> Response {
        let (id, phase) = (try context.journeyID(), try context.phase())
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        let time = try await site.read(request) { $0.organisation.fieldTime }
        do {
            try await journeys.plan(phase, of: id, StepPlan(form, time: time), by: actor)
            return Respond.seeOther(.journey(id).fragment(phase.rawValue))
        } catch let problem as Problem where problem.kind == .invalid {
            return try await site.page(request, status: problem.status) { visit in
                let road = try road(id, visit)
                return StepPlanPage(
                    step: road.step(phase), journey: road.journey, time: time, form: form, problems: problem.fields,
                    canvas: visit.canvas
                ).page
            }
        }
    }

    @Sendable func tick(_ request: Request, _ context: WebContext) async throws -> Response {
        try await tick(request, context, true)
    }

    @Sendable func untick(_ request: Request, _ context: WebContext) async throws -> Response {
        try await tick(request, context, false)
    }

    private func tick(_ request: Request, _ context: WebContext, _ isTicked: Bool) async throws -> Response {
        let id = try context.journeyID()
        guard let check = Check(rawValue: try context.text("check")) else { throw Problem.notFound }
        try await journeys.tick(check, isTicked, of: id, by: try await site.member(request))
        return Respond.seeOther(.journey(id).fragment("check-\(check.rawValue)"))
    }

    private func move(
        _ request: Request, _ context: WebContext,
        _ act: (Phase, Journey.ID, String, Viewer) async throws -> Void
    ) async throws -> Response {
        let (id, phase) = (try context.journeyID(), try context.phase())
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        do {
            try await act(phase, id, form["reason"], actor)
            return Respond.seeOther(.journey(id))
        } catch let problem as Problem where problem.kind == .invalid || problem.kind == .conflict {
            return try await site.page(request, status: problem.status) { visit in
                try page(id, visit, problem: problem, typed: form["reason"])
            }
        }
    }

    private func page(_ id: Journey.ID, _ visit: Visit, problem: Problem? = nil, typed: String = "") throws -> Page {
        var page = try JourneyPage.load(try road(id, visit), visit: visit)
        page.problem = problem
        page.typed = typed
        return page.page
    }

    private func road(_ id: Journey.ID, _ visit: Visit) throws -> Road {
        guard let road = try JourneyStore.find(id, visibleTo: visit.viewer, in: visit.db) else {
            throw Problem.notFound
        }
        return road
    }
}

extension WebContext {
    func journeyID() throws -> Journey.ID { Journey.ID(rawValue: try int64("id")) }

    fileprivate func phase() throws -> Phase {
        guard let phase = Phase(rawValue: try text("phase")) else { throw Problem.notFound }
        return phase
    }
}
