import Hummingbird
import Web

struct AccountRoutes {
    let site: Site
    private var accounts: Accounts { Accounts(site: site) }

    func add(to routes: Routes) {
        routes.get("/settings/members") { request, _ in try await list(request) }
        routes.post("/settings/members") { request, _ in try await add(request) }
        routes.get("/settings/members/new") { request, _ in try await page(request, nil) }
        routes.get("/settings/members/{id}") { request, context in
            try await page(request, try id(context), done: try Form.query(request)["done"])
        }
        routes.post("/settings/members/{id}") { request, context in try await change(request, try id(context)) }
        routes.post("/settings/members/{id}/link") { request, context in try await invite(request, try id(context)) }
        routes.post("/settings/members/{id}/closure") { request, context in
            try await act(request, try id(context), done: "off") { try await accounts.switchOff($0, by: $1) }
        }
        routes.post("/settings/members/{id}/closure/removal") { request, context in
            try await act(request, try id(context), done: "on") { try await accounts.switchOn($0, by: $1) }
        }
    }

    private func id(_ context: WebContext) throws -> Member.ID { Member.ID(rawValue: try context.int64("id")) }

    private func list(_ request: Request) async throws -> Response {
        let asked = try Form.query(request)
        let query = DirectoryQuery(text: asked["q"], after: Member.ID(asked["after"]))
        return try await site.page(request) { visit in
            guard visit.viewer.isAdministrator else { throw Problem.notFound }
            return AccountsPage(
                accounts: try DirectoryStore.accounts(query, in: visit.db), query: query, viewer: visit.viewer,
                canvas: visit.canvas
            ).page
        }
    }

    private func add(_ request: Request) async throws -> Response {
        let form = try await Form.read(request)
        let viewer = try await site.member(request, keeping: form)
        do {
            return try await show(try await accounts.add(form, by: viewer), request)
        } catch let problem as Problem where !problem.fields.isEmpty {
            return try await page(request, nil, problem: problem, form: form)
        }
    }

    private func change(_ request: Request, _ id: Member.ID) async throws -> Response {
        let form = try await Form.read(request)
        let viewer = try await site.member(request, keeping: form)
        do {
            try await accounts.change(id, form, by: viewer)
            return Respond.seeOther(.account(id).appending(query: "done", "saved"))
        } catch let problem as Problem where !problem.fields.isEmpty {
            return try await page(request, id, problem: problem, form: form)
        }
    }

    private func invite(_ request: Request, _ id: Member.ID) async throws -> Response {
        let viewer = try await site.member(request)
        return try await show(try await accounts.invite(id, by: viewer), request)
    }

    private func act(
        _ request: Request, _ id: Member.ID, done: String, _ body: (Member.ID, Viewer) async throws -> Void
    ) async throws -> Response {
        let viewer = try await site.member(request)
        do {
            try await body(id, viewer)
            return Respond.seeOther(.account(id).appending(query: "done", done))
        } catch let problem as Problem where problem.kind == .conflict {
            return try await page(request, id, problem: problem)
        }
    }

    private func show(_ invitation: Accounts.Invitation, _ request: Request) async throws -> Response {
        guard !invitation.isMailed else {
            return Respond.seeOther(.account(invitation.member.id).appending(query: "done", "mailed"))
        }
        let address = site.absolute(invitation.link)
        return try await site.page(request) { visit in
            InvitationPage(invitation: invitation, address: address, canvas: visit.canvas).page
        }
    }

    private static let notices: Set<String> = ["saved", "mailed", "on", "off"]

    private func page(
        _ request: Request, _ id: Member.ID?, done: String = "", problem: Problem? = nil, form: Form = Form()
    ) async throws -> Response {
        let canMail = site.mail.delivers
        return try await site.page(request, status: problem?.status ?? .ok) { visit in
            guard visit.viewer.isAdministrator else { throw Problem.notFound }
            let member = try id.map { try MemberStore.account($0, in: visit.db) }
            guard id == nil || (member ?? nil).map({ $0.state != .imported }) == true else { throw Problem.notFound }
            return AccountPage(
                member: member ?? nil, departments: try Departments.all(in: visit.db), canvas: visit.canvas,
                canMail: canMail, notice: notice(done, problem, visit.canvas), form: form,
                problems: problem?.fields ?? [:]
            ).page
        }
    }

    private func notice(_ done: String, _ problem: Problem?, _ canvas: Canvas) -> SettingsNotice? {
        if let problem, problem.fields.isEmpty { return SettingsNotice(kind: .error, text: canvas(problem.reason)) }
        guard Self.notices.contains(done) else { return nil }
        return SettingsNotice(kind: .ok, text: canvas("accounts.done.\(done)"))
    }
}
