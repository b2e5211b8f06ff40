import Hummingbird
import Organisation
import Web

struct ExpertRoutes {
    let site: Site
    private var settings: ExpertSettings { ExpertSettings(site: site) }

    func add(to routes: Routes) {
        routes.get("/help/who-knows") { request, _ in try await explain(request) }
        routes.get("/experts/gaps") { request, _ in try await gaps(request) }
        routes.post("/experts/offers") { request, _ in try await offer(request) }
        routes.post("/settings/suggestions") { request, _ in try await choose(request) }
        routes.post("/settings/organisation/suggestions") { request, _ in try await share(request) }
    }

    private func explain(_ request: Request) async throws -> Response {
        try await site.page(request) { visit in
            WhoKnowsPage(
                weeklyCap: try ExpertStore.weeklyCap(in: visit.db),
                isOptedOut: try ExpertStore.isOptedOut(visit.viewer.id, in: visit.db), canvas: visit.canvas
            ).page
        }
    }

    private func gaps(_ request: Request) async throws -> Response {
        let offered = try Form.query(request)["offered"]
        let index = site.search
        return try await site.page(request) { visit in
            guard !visit.viewer.isGuest else { throw Problem.notFound }
            return GapsPage(
                gaps: try SubjectGaps.list(index, visibleTo: visit.viewer, at: visit.now, in: visit.db),
                offered: String(offered.prefix(SubjectGaps.subjectLimit)), canvas: visit.canvas
            ).page
        }
    }

    private func offer(_ request: Request) async throws -> Response {
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        try await SubjectGaps(site: site).offer(form["subject"], by: actor)
        return Respond.seeOther(.subjectGaps.appending(query: "offered", form["subject"]))
    }

    private func choose(_ request: Request) async throws -> Response {
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        if form.has("out") { try await settings.optOut(by: actor) } else { try await settings.optIn(by: actor) }
        return Respond.seeOther(.settings.appending(query: "done", "saved"))
    }

    private func share(_ request: Request) async throws -> Response {
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        guard let cap = Int(form["weeklyCap"]) else { throw Problem.malformed }
        try await settings.setWeeklyCap(cap, by: actor)
        return Respond.seeOther(Link("/settings/organisation").appending(query: "saved", "1"))
    }
}
