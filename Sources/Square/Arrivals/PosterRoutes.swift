import Hummingbird
import Organisation
import Web

struct PosterRoutes {
    let site: Site
    private var arrivals: Arrivals { Arrivals(site: site) }

    func add(to routes: Routes) {
        routes.get("/posters") { request, _ in try await list(request) }
        routes.post("/posters") { request, _ in try await hang(request) }
        routes.get("/posters/{id}") { request, context in try await show(request, try id(context)) }
        routes.post("/posters/{id}/removal") { request, context in
            let viewer = try await site.member(request)
            try await arrivals.takeDown(try id(context), by: viewer)
            return Respond.seeOther(.posters)
        }
    }

    private func id(_ context: WebContext) throws -> DoorPoster.ID { .init(rawValue: try context.int64("id")) }

    private func hang(_ request: Request) async throws -> Response {
        let form = try await Form.read(request)
        let viewer = try await site.member(request, keeping: form)
        do {
            return Respond.seeOther(.poster(try await arrivals.hang(form, by: viewer)))
        } catch let problem as Problem where !problem.fields.isEmpty {
            return try await list(request, problem: problem, form: form)
        }
    }

    private func list(_ request: Request, problem: Problem? = nil, form: Form = Form()) async throws -> Response {
        try await site.page(request, status: problem?.status ?? .ok) { visit in
            let posters = try PosterStore.list(visibleTo: visit.viewer, at: visit.now, in: visit.db)
            guard visit.viewer.isAdministrator || !posters.isEmpty else { throw Problem.notFound }
            return PostersPage(
                posters: posters, departments: try Departments.all(in: visit.db), viewer: visit.viewer,
                canvas: visit.canvas, form: form, problems: problem?.fields ?? [:]
            ).page
        }
    }

    private func show(_ request: Request, _ id: DoorPoster.ID) async throws -> Response {
        try await site.page(request) { visit in
            guard
                let poster = try PosterStore.find(id, visibleTo: visit.viewer, at: visit.now, in: visit.db)
            else { throw Problem.notFound }
            return PosterPage(
                poster: poster, address: site.absolute(.codeDoor(poster.code)), door: site.absolute(.codeDoor),
                organisation: visit.organisation.name, canvas: visit.canvas
            ).page
        }
    }
}
