import Database
import Hummingbird
import Organisation
import Web

/// What somebody began to write.
struct DraftRoutes {
    let site: Site
    private var drafts: Drafts { Drafts(site: site) }

    func add(to routes: Routes) {
        routes.get("/drafts", use: list)
        routes.post("/drafts/:kind/:about", use: keep)
        routes.post("/drafts/:kind/:about/removal", use: throwAway)
    }

    @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
        let isKept = try Form.query(request)["done"] == "kept"
        return try await site.page(request) { visit in
            DraftsPage(
                drafts: try DraftStore.list(visibleTo: visit.viewer, limit: DraftsPage.most, in: visit.db),
                isKept: isKept, canvas: visit.canvas
            ).page
        }
    }

    /// By the button "keep as a draft", or by a script while one types.
    @Sendable func keep(_ request: Request, _ context: WebContext) async throws -> Response {
        let (kind, about) = try place(context)
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        try await drafts.keep(kind, about, form, by: actor)
        if request.headers[.accept]?.contains("text/vnd.fragment+html") == true { return Response(status: .noContent) }
        return Respond.seeOther(Link.drafts.appending(query: "done", "kept"))
    }

    @Sendable func throwAway(_ request: Request, _ context: WebContext) async throws -> Response {
        let (kind, about) = try place(context)
        let actor = try await site.member(request)
        // From the form it stood in: back to that form, empty.
        let isInForm = try Form.query(request)["from"] == "form"
        let begun =
            try await isInForm
            ? site.database.read { try DraftStore.list(visibleTo: actor, limit: DraftsPage.most, in: $0) } : []
        try await drafts.throwAway(kind, about, by: actor)
        return Respond.seeOther(begun.first { $0.draft.kind == kind && $0.draft.about == about }?.link ?? .drafts)
    }

    private func place(_ context: WebContext) throws -> (Draft.Kind, Int64) {
        guard let kind = Draft.Kind(rawValue: try context.text("kind")) else { throw Problem.notFound }
        return (kind, try context.int64("about"))
    }
}
