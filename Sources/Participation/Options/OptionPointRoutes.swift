import Hummingbird
import Organisation
import Web

/// Reasons for and against an option.
struct OptionPointRoutes {
    let site: Site
    private var options: Options { Options(site: site) }

    func add(to routes: Routes) {
        routes.post("/options/:option/points", use: say)
        routes.post("/options/:option/points/:point", use: edit)
        routes.post("/options/:option/points/:point/removal", use: withdraw)
        routes.post("/options/:option/points/:point/agreement", use: agree)
        routes.post("/options/:option/points/:point/agreement/removal", use: disagree)
    }

    @Sendable func say(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.optionID()
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        return try await answer(request, id, form) {
            try await options.say(form["body"], isPro: form["side"] != "con", on: id, by: actor)
        }
    }

    @Sendable func edit(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.optionID()
        let point = try pointID(context)
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        return try await answer(request, id, form) {
            try await options.edit(point, to: form["body"], from: Int(form["version"]) ?? 0, by: actor)
        }
    }

    @Sendable func withdraw(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.optionID()
        try await options.withdraw(try pointID(context), by: try await site.member(request))
        return Respond.seeOther(Link.option(id).fragment("points"))
    }

    @Sendable func agree(_ request: Request, _ context: WebContext) async throws -> Response {
        try await agree(true, request, context)
    }

    @Sendable func disagree(_ request: Request, _ context: WebContext) async throws -> Response {
        try await agree(false, request, context)
    }

    private func agree(_ isAgreed: Bool, _ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.optionID()
        let point = try pointID(context)
        try await options.agree(isAgreed, with: point, by: try await site.member(request))
        return Respond.seeOther(Link.option(id).fragment("point-\(point.rawValue)"))
    }

    private func answer(
        _ request: Request, _ id: JourneyOption.ID, _ form: Form, _ act: () async throws -> Void
    ) async throws -> Response {
        do {
            try await act()
            return Respond.seeOther(Link.option(id).fragment("points"))
        } catch let problem as Problem where problem.kind == .invalid || problem.kind == .conflict {
            return try await site.page(request, status: problem.status) { visit in
                try OptionPage.load(id, form: form, problem: problem, visit: visit).page
            }
        }
    }

    private func pointID(_ context: WebContext) throws -> OptionPoint.ID {
        OptionPoint.ID(rawValue: try context.int64("point"))
    }
}
