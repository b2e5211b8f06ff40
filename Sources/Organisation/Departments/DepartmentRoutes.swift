import Hummingbird
import Web

struct DepartmentRoutes {
    let site: Site

    func add(to routes: Routes) {
        routes.get("/settings/departments") { request, _ in
            try await page(request, isSaved: try Form.query(request).has("saved"))
        }
        routes.post("/settings/departments") { request, _ in try await add(request) }
        routes.post("/settings/departments/{id}") { request, context in try await rename(request, context) }
    }

    private func add(_ request: Request) async throws -> Response {
        try await change(request, nil) { try await Departments.add($0, by: $1, site: site) }
    }

    private func rename(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = Department.ID(rawValue: try context.int64("id"))
        return try await change(request, id) { try await Departments.rename(id, to: $0, by: $1, site: site) }
    }

    private func change(
        _ request: Request, _ id: Department.ID?, _ act: (String, Viewer) async throws -> Void
    )
        async throws -> Response
    {
        let form = try await Form.read(request)
        let viewer = try await site.member(request, keeping: form)
        do {
            var check = FieldCheck(form)
            let name = check.line("name", limit: Department.nameLimit, isRequired: true)
            try check.throwIfAny()
            try await act(name, viewer)
            return Respond.seeOther(.departments.appending(query: "saved", "1"))
        } catch let problem as Problem where !problem.fields.isEmpty {
            return try await page(request, problem: problem, wrong: id, form: form)
        }
    }

    private func page(
        _ request: Request, isSaved: Bool = false, problem: Problem? = nil, wrong: Department.ID? = nil,
        form: Form = Form()
    ) async throws -> Response {
        try await site.page(request, status: problem?.status ?? .ok) { visit in
            guard visit.viewer.isAdministrator else { throw Problem.notFound }
            return DepartmentsPage(
                departments: try Departments.all(in: visit.db), viewer: visit.viewer, canvas: visit.canvas,
                isSaved: isSaved, wrong: wrong, form: form, problems: problem?.fields ?? [:]
            ).page
        }
    }
}
