import Hummingbird
import Web

struct OrganisationSettingsRoutes {
    let site: Site

    func add(to routes: Routes) {
        routes.get("/settings/organisation") { request, _ in
            try await page(request, isSaved: try Form.query(request).has("saved"))
        }
        routes.post("/settings/organisation") { request, _ in try await change(request) }
    }

    private func change(_ request: Request) async throws -> Response {
        let form = try await Form.read(request)
        let viewer = try await site.member(request, keeping: form)
        do {
            try await OrganisationSettings(site: site).change(form, by: viewer)
            return Respond.seeOther(.organisationSettings.appending(query: "saved", "1"))
        } catch let problem as Problem where !problem.fields.isEmpty {
            return try await page(request, problem: problem, form: form)
        }
    }

    private func page(
        _ request: Request, isSaved: Bool = false, problem: Problem? = nil, form: Form = Form()
    )
        async throws -> Response
    {
        try await site.page(request, status: problem?.status ?? .ok) { visit in
            guard visit.viewer.isAdministrator else { throw Problem.notFound }
            return OrganisationSettingsPage(
                organisation: visit.organisation, viewer: visit.viewer, canvas: visit.canvas,
                sections: try site.features.compactMap { try $0.organisationSettings?(visit) }, isSaved: isSaved,
                form: form, problems: problem?.fields ?? [:]
            ).page
        }
    }
}
