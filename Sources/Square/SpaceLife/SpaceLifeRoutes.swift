import Database
import Hummingbird
import Organisation
import Web

/// A group's end, renewal, new host and closing; what the adviser sees of all; and what is set for all.
struct SpaceLifeRoutes {
    let site: Site
    private var lives: SpaceLives { SpaceLives(site: site) }

    func add(to routes: Routes) {
        routes.get("/group-care", use: care)
        routes.get("/settings/groups", use: settings)
        routes.post("/settings/groups", use: save)
        routes.get("/spaces/:slug/life", use: show)
        routes.post("/spaces/:slug/renewal", use: renew)
        routes.post("/spaces/:slug/hand-over", use: handOver)
        routes.post("/spaces/:slug/closing", use: close)
        routes.post("/spaces/:slug/closing/removal", use: reopen)
    }

    @Sendable func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let slug = try context.text("slug")
        let isDone = try Form.query(request).has("saved")
        return try await site.page(request) { try SpaceLifePage.load(slug, isDone: isDone, visit: $0).page }
    }

    @Sendable func renew(_ request: Request, _ context: WebContext) async throws -> Response {
        try await act(request, context) { try await lives.renew($0, until: $1["until"], by: $2) }
    }

    @Sendable func handOver(_ request: Request, _ context: WebContext) async throws -> Response {
        try await act(request, context) { try await lives.handOver($0, to: $1["host"], standIn: $1["standIn"], by: $2) }
    }

    @Sendable func close(_ request: Request, _ context: WebContext) async throws -> Response {
        try await act(request, context) { try await lives.close($0, with: $1["word"], by: $2) }
    }

    @Sendable func reopen(_ request: Request, _ context: WebContext) async throws -> Response {
        try await act(request, context) { slug, _, actor in try await lives.reopen(slug, by: actor) }
    }

    @Sendable func care(_ request: Request, _ context: WebContext) async throws -> Response {
        try await site.page(request) { try GroupCarePage.load($0).page }
    }

    @Sendable func settings(_ request: Request, _ context: WebContext) async throws -> Response {
        let isSaved = try Form.query(request).has("saved")
        return try await site.page(request) { visit in
            guard visit.viewer.canSteer else { throw Problem.notFound }
            return GroupSettingsPage(
                values: try GroupSettings.find(in: visit.db).values, problems: [:], isSaved: isSaved,
                canvas: visit.canvas
            ).page
        }
    }

    @Sendable func save(_ request: Request, _ context: WebContext) async throws -> Response {
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        guard actor.canSteer else { throw Problem.notFound }
        do {
            let settings = try GroupSettings(checking: form)
            try await site.database.write { db in
                try SpaceLifeStore.save(settings, in: db)
                try Events.record(
                    .changedGroupSettings, by: actor.id, on: actor.id.rawValue, id: site.ids.next(),
                    at: site.clock.now(), db: db)
            }
            return Respond.seeOther(Link.groupSettings.appending(query: "saved", "1"))
        } catch let problem as Problem where problem.kind == .invalid {
            let typed = Dictionary(uniqueKeysWithValues: GroupSettings.ranges.map { ($0.field, form[$0.field]) })
            return try await site.page(request, status: problem.status) { visit in
                GroupSettingsPage(values: typed, problems: problem.fields, isSaved: false, canvas: visit.canvas).page
            }
        }
    }

    // Who handed the group over may not come back to this page.
    private func act(
        _ request: Request, _ context: WebContext, _ act: (String, Form, Viewer) async throws -> Void
    ) async throws -> Response {
        let slug = try context.text("slug")
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        do {
            try await act(slug, form, actor)
            return Respond.seeOther(.space(slug))
        } catch let problem as Problem where problem.kind == .invalid {
            return try await site.page(request, status: problem.status) { visit in
                try SpaceLifePage.load(slug, form: form, problems: problem.fields, visit: visit).page
            }
        }
    }
}
