import Hummingbird
import Organisation
import Web

/// The options of a journey, weighed and spoken about.
struct OptionRoutes {
    let site: Site
    private var options: Options { Options(site: site) }

    func add(to routes: Routes) {
        routes.get("/journeys/:id/options", use: show)
        routes.post("/journeys/:id/options", use: add)
        routes.get("/journeys/:id/options/new", use: new)
        routes.post("/journeys/:id/options/weights", use: setWeights)
        routes.get("/options/:option", use: option)
        routes.get("/options/:option/edit", use: edit)
        routes.post("/options/:option/edit", use: change)
        routes.post("/options/:option/removal", use: remove)
        routes.get("/options/:option/values", use: values)
        routes.post("/options/:option/values", use: setValues)
        OptionPointRoutes(site: site).add(to: routes)
    }

    @Sendable func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try journeyID(context)
        let tried = TriedWeights(try Form.query(request))
        guard request.headers[.accept]?.contains("text/vnd.fragment+html") == true else {
            return try await site.page(request) { try OptionsPage.load(id, tried: tried, visit: $0).page }
        }
        return try await site.fragment(request) { try OptionsPage.load(id, tried: tried, visit: $0).piece }
    }

    @Sendable func new(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try journeyID(context)
        return try await site.page(request) { visit in
            try OptionFormPage.load(id, nil, draft: OptionDraft(), site: site, visit: visit).page
        }
    }

    @Sendable func add(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try journeyID(context)
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        do {
            return Respond.seeOther(.option(try await options.add(OptionDraft(form), to: id, by: actor)))
        } catch let problem as Problem where problem.kind == .invalid {
            return try await site.page(request, status: problem.status) { visit in
                try OptionFormPage.load(id, nil, draft: OptionDraft(form), problem: problem, site: site, visit: visit)
                    .page
            }
        }
    }

    @Sendable func setWeights(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try journeyID(context)
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        let tried = TriedWeights(form)
        let version = Int(try Form.query(request)["version"]) ?? -1
        do {
            try await options.setWeights(tried, of: id, from: version, by: actor)
            return Respond.seeOther(.options(of: id))
        } catch let problem as Problem where problem.kind == .invalid || problem.kind == .conflict {
            return try await site.page(request, status: problem.status) { visit in
                try OptionsPage.load(id, tried: tried, problem: problem, visit: visit).page
            }
        }
    }

    @Sendable func option(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.optionID()
        return try await site.page(request) { try OptionPage.load(id, visit: $0).page }
    }

    @Sendable func edit(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.optionID()
        return try await site.page(request) { visit in
            let option = try Options.find(id, visibleTo: visit.viewer, in: visit.db)
            return try OptionFormPage.load(option.journeyID, option, draft: option.facts, site: site, visit: visit).page
        }
    }

    @Sendable func change(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.optionID()
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        do {
            try await options.change(id, to: OptionDraft(form), from: Int(form["version"]) ?? 0, by: actor)
            return Respond.seeOther(.option(id))
        } catch let problem as Problem where problem.kind == .invalid || problem.kind == .conflict {
            return try await site.page(request, status: problem.status) { visit in
                let option = try Options.find(id, visibleTo: visit.viewer, in: visit.db)
                return try OptionFormPage.load(
                    option.journeyID, option, draft: OptionDraft(form), problem: problem, site: site, visit: visit
                ).page
            }
        }
    }

    @Sendable func remove(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.optionID()
        let actor = try await site.member(request)
        do {
            return Respond.seeOther(.options(of: try await options.remove(id, by: actor)))
        } catch let problem as Problem where problem.kind == .conflict {
            return try await site.page(request, status: problem.status) { visit in
                try OptionPage.load(id, problem: problem, visit: visit).page
            }
        }
    }

    @Sendable func values(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.optionID()
        return try await site.page(request) { try ValuesPage.load(id, visit: $0).page }
    }

    @Sendable func setValues(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.optionID()
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        let draft = ValuesDraft(form)
        do {
            try await options.setValues(draft, of: id, from: Int(form["version"]) ?? 0, by: actor)
            return Respond.seeOther(Link.option(id).fragment("values"))
        } catch let problem as Problem where problem.kind == .invalid || problem.kind == .conflict {
            return try await site.page(request, status: problem.status) { visit in
                try ValuesPage.load(id, draft: draft, problem: problem, visit: visit).page
            }
        }
    }

    private func journeyID(_ context: WebContext) throws -> Journey.ID {
        Journey.ID(rawValue: try context.int64("id"))
    }
}

extension WebContext {
    func optionID() throws -> JourneyOption.ID { JourneyOption.ID(rawValue: try int64("option")) }
}
