import Hummingbird
import Organisation
import Web

/// Which kinds of help can be asked, and how long a question waits.
struct HelpTypeRoutes {
    let site: Site
    private var types: HelpTypes { HelpTypes(site: site) }

    func add(to routes: Routes) {
        routes.get("/help/settings", use: settings)
        routes.post("/help/settings", use: set)
        routes.get("/help/types/new", use: new)
        routes.post("/help/types", use: add)
        routes.get("/help/types/:id", use: edit)
        routes.post("/help/types/:id", use: change)
        routes.post("/help/types/:id/offer", use: offer)
        routes.post("/help/types/:id/offer/removal", use: putAway)
    }

    @Sendable func settings(_ request: Request, _ context: WebContext) async throws -> Response {
        let isSaved = try Form.query(request).has("saved")
        return try await page(request, isSaved: isSaved)
    }

    @Sendable func set(_ request: Request, _ context: WebContext) async throws -> Response {
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        do {
            try await types.set(HelpSettings(form), by: actor)
            return Respond.seeOther(Link.helpSettings.appending(query: "saved", "1"))
        } catch let problem as Problem where problem.kind == .invalid {
            return try await page(request, HelpSettings(form), problem)
        }
    }

    private func page(
        _ request: Request, _ typed: HelpSettings? = nil, _ problem: Problem? = nil, isSaved: Bool = false
    ) async throws -> Response {
        try await site.page(request, status: problem?.status ?? .ok) { visit in
            guard visit.viewer.canSteer else { throw Problem.forbidden("help.only_steering") }
            return HelpSettingsPage(
                types: try HelpTypes.all(in: visit.db), settings: try typed ?? HelpSettings.find(in: visit.db),
                problem: problem, isSaved: isSaved, canvas: visit.canvas
            ).page
        }
    }

    @Sendable func new(_ request: Request, _ context: WebContext) async throws -> Response {
        try await site.page(request) { visit in
            guard visit.viewer.canSteer else { throw Problem.forbidden("help.only_steering") }
            return HelpTypeFormPage(id: nil, draft: HelpTypeDraft(), canvas: visit.canvas).page
        }
    }

    @Sendable func add(_ request: Request, _ context: WebContext) async throws -> Response {
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        return try await saved(request, nil, form) { try await types.add($0, by: actor) }
    }

    @Sendable func edit(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.helpTypeID()
        return try await site.page(request) { visit in
            let type = try types.find(id, by: visit.viewer, in: visit.db)
            guard type.builtIn == nil else { throw Problem.notFound }
            return HelpTypeFormPage(id: id, draft: HelpTypeDraft(type), canvas: visit.canvas).page
        }
    }

    @Sendable func change(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.helpTypeID()
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        return try await saved(request, id, form) { try await types.change(id, to: $0, by: actor) }
    }

    private func saved(
        _ request: Request, _ id: HelpType.ID?, _ form: Form, _ act: (HelpTypeDraft) async throws -> Void
    ) async throws -> Response {
        let draft = HelpTypeDraft(form)
        do {
            try await act(draft)
            return Respond.seeOther(Link.helpSettings.appending(query: "saved", "1"))
        } catch let problem as Problem where problem.kind == .invalid {
            return try await site.page(request, status: problem.status) { visit in
                HelpTypeFormPage(id: id, draft: draft, problem: problem, canvas: visit.canvas).page
            }
        }
    }

    @Sendable func offer(_ request: Request, _ context: WebContext) async throws -> Response {
        try await types.offer(try context.helpTypeID(), true, by: try await site.member(request))
        return Respond.seeOther(.helpSettings)
    }

    @Sendable func putAway(_ request: Request, _ context: WebContext) async throws -> Response {
        try await types.offer(try context.helpTypeID(), false, by: try await site.member(request))
        return Respond.seeOther(.helpSettings)
    }
}

extension WebContext {
    func helpTypeID() throws -> HelpType.ID { HelpType.ID(rawValue: try int64("id")) }
}
