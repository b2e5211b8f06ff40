import Hummingbird
import Web

struct PortraitRoutes {
    let site: Site
    private var portraits: Portraits { Portraits(site: site) }

    static let field = "portrait"

    func add(to routes: Routes) {
        routes.get("/portraits/:id/:size", use: show)
        routes.post("/settings/portrait", use: set)
        routes.post("/settings/portrait/removal", use: remove)
    }

    @Sendable func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = Portrait.ID(rawValue: try context.int64("id"))
        guard let size = PictureSize(rawValue: try context.text("size")) else { throw Problem.notFound }
        return try await site.file(request) { visit in
            try Portraits.file(id, size, visibleTo: visit.viewer, in: visit.db)
        }
    }

    @Sendable func set(_ request: Request, _ context: WebContext) async throws -> Response {
        let sent = try await site.pictureForm(request, field: Self.field, most: 1, shape: .square)
        let actor = try await site.member(request)
        guard let picture = sent.pictures.first, sent.refusals.isEmpty else {
            let reason = sent.refusals.first?.reason ?? "portrait.none"
            return try await SettingsRoutes(site: site).page(
                request, problem: Problem.invalid([Self.field: reason]))
        }
        try await portraits.set(picture, by: actor)
        return Respond.seeOther(.settings.appending(query: "done", "portrait"))
    }

    @Sendable func remove(_ request: Request, _ context: WebContext) async throws -> Response {
        try await portraits.remove(by: try await site.member(request))
        return Respond.seeOther(.settings.appending(query: "done", "portraitGone"))
    }
}
