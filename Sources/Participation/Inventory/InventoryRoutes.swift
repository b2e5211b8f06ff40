import Hummingbird
import Organisation
import Web

/// The tools and habits in use.
struct InventoryRoutes {
    let site: Site
    private var inventory: Inventory { Inventory(site: site) }

    func add(to routes: Routes) {
        routes.get("/inventory", use: list)
        routes.post("/inventory", use: add)
        routes.get("/inventory/new", use: new)
        routes.get("/inventory/:id", use: show)
        routes.get("/inventory/:id/edit", use: edit)
        routes.post("/inventory/:id/edit", use: change)
        routes.post("/inventory/:id/use", use: use)
        routes.post("/inventory/:id/use/removal", use: stopUsing)
        routes.post("/inventory/:id/marks", use: rate)
        routes.post("/inventory/:id/words", use: say)
        routes.post("/inventory/:id/words/:word/removal", use: takeBack)
        routes.post("/inventory/:id/merge", use: merge)
        routes.post("/inventory/:id/merge/removal", use: separate)
    }

    @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
        try await site.page(request) { try InventoryPage.load($0).page }
    }

    @Sendable func new(_ request: Request, _ context: WebContext) async throws -> Response {
        try await site.page(request) { visit in
            var draft = ToolDraft()
            draft.departments = Set([visit.viewer.departmentID].compactMap { $0 })
            return try ToolFormPage.load(nil, draft: draft, visit: visit).page
        }
    }

    @Sendable func add(_ request: Request, _ context: WebContext) async throws -> Response {
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        do {
            return Respond.seeOther(.tool(try await inventory.add(ToolDraft(form), by: actor)))
        } catch let problem as Problem where problem.kind == .invalid {
            return try await site.page(request, status: problem.status) { visit in
                try ToolFormPage.load(nil, draft: ToolDraft(form), problem: problem, visit: visit).page
            }
        }
    }

    @Sendable func show(_ request: Request, _ context: WebContext) async throws -> Response {
        try await page(request, try toolID(context))
    }

    @Sendable func edit(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try toolID(context)
        return try await site.page(request) { visit in
            let entry = try Inventory.find(id, visibleTo: visit.viewer, in: visit.db)
            guard entry.canBeEdited(by: visit.viewer) else { throw Problem.forbidden("tool.only_steering") }
            return try ToolFormPage.load(entry, draft: entry.tool.facts, visit: visit).page
        }
    }

    @Sendable func change(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try toolID(context)
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        do {
            try await inventory.change(id, to: ToolDraft(form), from: Int(form["version"]) ?? 0, by: actor)
            return Respond.seeOther(.tool(id))
        } catch let problem as Problem where problem.kind == .invalid || problem.kind == .conflict {
            return try await site.page(request, status: problem.status) { visit in
                let entry = try Inventory.find(id, visibleTo: visit.viewer, in: visit.db)
                return try ToolFormPage.load(entry, draft: ToolDraft(form), problem: problem, visit: visit).page
            }
        }
    }

    @Sendable func use(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try toolID(context)
        try await inventory.use(id, by: try await site.member(request))
        return Respond.seeOther(.tool(id))
    }

    @Sendable func stopUsing(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try toolID(context)
        try await inventory.stopUsing(id, by: try await site.member(request))
        return Respond.seeOther(.tool(id))
    }

    @Sendable func rate(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try toolID(context)
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        return try await answer(request, id, form) {
            try await inventory.rate(id, Int(form["mark"]) ?? 0, by: actor)
        }
    }

    @Sendable func say(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try toolID(context)
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        return try await answer(request, id, form) {
            try await inventory.say(
                form["body"], works: form["works"] != "no", about: id, named: form["named"] != "no", by: actor)
        }
    }

    @Sendable func takeBack(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try toolID(context)
        let word = ToolWord.ID(rawValue: try context.int64("word"))
        try await inventory.takeBack(word, by: try await site.member(request))
        return Respond.seeOther(Link.tool(id).fragment("words"))
    }

    @Sendable func merge(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try toolID(context)
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        return try await answer(request, id, form) {
            try await inventory.merge(id, into: Tool.ID(form["into"]) ?? Tool.ID(rawValue: 0), by: actor)
        }
    }

    @Sendable func separate(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try toolID(context)
        try await inventory.separate(id, by: try await site.member(request))
        return Respond.seeOther(.tool(id))
    }

    private func answer(
        _ request: Request, _ id: Tool.ID, _ form: Form, _ act: () async throws -> Void
    ) async throws -> Response {
        do {
            try await act()
            return Respond.seeOther(.tool(id))
        } catch let problem as Problem where problem.kind == .invalid {
            return try await page(request, id, form: form, problem: problem)
        }
    }

    private func page(
        _ request: Request, _ id: Tool.ID, form: Form = Form(), problem: Problem? = nil
    ) async throws -> Response {
        try await site.page(request, status: problem?.status ?? .ok) { visit in
            try ToolPage.load(id, form: form, problem: problem, visit: visit).page
        }
    }

    private func toolID(_ context: WebContext) throws -> Tool.ID { Tool.ID(rawValue: try context.int64("id")) }
}
