import Hummingbird
import Web

struct PortraitRoutes {
    let site: Site
    private var portraits: Portraits { Portraits(site: site) }

    static let field = "portrait"
    static let audience = ProfileField.portrait.audienceName

    func add(to routes: Routes) {
        routes.get("/portraits/:id/:size", use: show)
        routes.post("/settings/portrait", use: set)
        routes.post("/settings/portrait/audience", use: showTo)
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
        var check = FieldCheck(sent.form)
        let audience: FieldAudience = check.choice(Self.audience, default: .everyone)
        guard let picture = sent.pictures.first, sent.refusals.isEmpty, check.problems.isEmpty else {
            let reason = sent.refusals.first?.reason ?? (sent.pictures.isEmpty ? "portrait.none" : nil)
            if let reason { check.wrong(Self.field, reason) }
            return try await SettingsRoutes(site: site).page(
                request, problem: Problem.invalid(check.problems), form: sent.form)
        }
        try await portraits.set(picture, for: audience, by: actor)
        return Respond.seeOther(.settings.appending(query: "done", "portrait"))
    }

    @Sendable func showTo(_ request: Request, _ context: WebContext) async throws -> Response {
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        guard let audience = FieldAudience(rawValue: form[Self.audience]) else { throw Problem.malformed }
        try await portraits.show(to: audience, by: actor)
        return Respond.seeOther(.settings.appending(query: "done", "saved").fragment("your-portrait"))
    }

    @Sendable func remove(_ request: Request, _ context: WebContext) async throws -> Response {
        try await portraits.remove(by: try await site.member(request))
        return Respond.seeOther(.settings.appending(query: "done", "portraitGone"))
    }
}
