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
        let done = try Form.query(request)["done"]
        return try await site.page(request) { visit in
            DraftsPage(
                drafts: try DraftStore.list(visibleTo: visit.viewer, limit: DraftsPage.most, in: visit.db),
                done: done, canvas: visit.canvas
            ).page
        }
    }

    /// By the button "keep as a draft", or by a script while one types.
    @Sendable func keep(_ request: Request, _ context: WebContext) async throws -> Response {
        let (kind, about) = try place(context)
        let sent = try await site.postPictures(request)
        let actor = try await site.member(request, keeping: sent.form)
        try await drafts.keep(kind, about, sent.form, by: actor)
        if request.headers[.accept]?.contains("text/vnd.fragment+html") == true { return Response(status: .noContent) }
        return Respond.seeOther(Link.drafts.appending(query: "done", sent.refusals.isEmpty ? "kept" : "without"))
    }

    @Sendable func throwAway(_ request: Request, _ context: WebContext) async throws -> Response {
        let (kind, about) = try place(context)
        let begun = try await drafts.throwAway(kind, about, by: try await site.member(request))
        // From the form it stood in: back to that form, empty.
        let isInForm = try Form.query(request)["from"] == "form"
        return Respond.seeOther(isInForm ? begun ?? .drafts : .drafts)
    }

    private func place(_ context: WebContext) throws -> (Draft.Kind, Int64) {
        guard let kind = Draft.Kind(rawValue: try context.text("kind")) else { throw Problem.notFound }
        return (kind, try context.int64("about"))
    }
}
