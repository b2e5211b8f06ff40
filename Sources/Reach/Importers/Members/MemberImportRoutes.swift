import Hummingbird
import Organisation
import Web

struct MemberImportRoutes {
    let site: Site

    /// Bytes of a file sent by a browser; a longer list is for the command.
    static let mostBytes = 2 << 20

    func add(to routes: Routes) {
        routes.get("/settings/members/import") { request, _ in try await page(request) }
        routes.post("/settings/members/import") { request, _ in try await preview(request) }
        routes.post("/settings/members/import/confirmation") { request, _ in try await confirm(request) }
    }

    private func preview(_ request: Request) async throws -> Response {
        let viewer = try await site.member(request)
        let form = try await read(request)
        guard let file = form.files("file").first, !file.bytes.isEmpty else {
            return try await page(request, problem: .init("import.members.choose"))
        }
        return try await show(request, file.bytes, by: viewer) {
            try await MemberImport(site: site).plan($0, by: viewer)
        }
    }

    private func confirm(_ request: Request) async throws -> Response {
        let viewer = try await site.member(request)
        let form = try await read(request)
        return try await show(request, Array(form["csv"].utf8), by: viewer) {
            try await MemberImport(site: site).run($0, agreed: form["agreed"], by: viewer)
        }
    }

    private func show(
        _ request: Request, _ bytes: [UInt8], by viewer: Viewer, _ act: ([UInt8]) async throws -> MemberPlan
    ) async throws -> Response {
        do {
            let plan = try await act(bytes)
            return try await page(
                request, plan: plan, csv: String(decoding: bytes, as: UTF8.self),
                status: plan.isRefused ? .unprocessableContent : .ok)
        } catch let problem as Problem where problem.status == .unprocessableContent {
            return try await page(request, problem: problem.reason)
        }
    }

    private func read(_ request: Request) async throws -> Form {
        // Beside the file its agreement travels along; a form without a file has three times as many bytes.
        try await Form.read(request, limit: Self.mostBytes * 3)
    }

    private func page(
        _ request: Request, plan: MemberPlan? = nil, csv: String = "", problem: Problem.Reason? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        try await site.page(request, status: problem == nil ? status : .unprocessableContent) { visit in
            guard visit.viewer.isAdministrator else { throw Problem.notFound }
            return MemberImportPage(
                plan: plan, csv: csv, problem: problem, viewer: visit.viewer, canvas: visit.canvas
            ).page
        }
    }
}
