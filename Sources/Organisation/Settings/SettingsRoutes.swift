import Hummingbird
import Web

struct SettingsRoutes {
    let site: Site
    private var settings: OwnSettings { OwnSettings(site: site) }

    func add(to routes: Routes) {
        routes.get("/settings") { request, _ in try await show(request) }
        routes.post("/settings/profile") { request, _ in try await describe(request) }
        routes.post("/settings/language") { request, _ in try await speak(request) }
        routes.post("/settings/password") { request, context in try await changePassword(request, context) }
    }

    // What a redirect says was done; anything else in the query says nothing.
    private static let notices: Set<String> = ["saved", "password", "welcome", "portrait", "portraitGone"]

    private func show(_ request: Request) async throws -> Response {
        let done = try Form.query(request)["done"]
        return try await page(request, notice: Self.notices.contains(done) ? done : nil)
    }

    private func describe(_ request: Request) async throws -> Response {
        let form = try await Form.read(request)
        let viewer = try await site.member(request, keeping: form)
        do {
            try await settings.describe(form, by: viewer)
            return Respond.seeOther(.settings.appending(query: "done", "saved"))
        } catch let problem as Problem where !problem.fields.isEmpty {
            return try await page(request, problem: problem, form: form)
        }
    }

    private func speak(_ request: Request) async throws -> Response {
        let form = try await Form.read(request)
        let viewer = try await site.member(request, keeping: form)
        let language = Language(rawValue: form["language"])
        guard language != nil || form["language"].isEmpty else { throw Problem.malformed }
        try await settings.speak(language, by: viewer)
        var response = Respond.seeOther(.settings.appending(query: "done", "saved"))
        site.remember(language, in: &response)
        return response
    }

    private func changePassword(_ request: Request, _ context: WebContext) async throws -> Response {
        let form = try await Form.read(request)
        let viewer = try await site.member(request)
        do {
            try await settings.changePassword(
                from: form["current"], to: form["new"], session: Sessions(site: site).tokenHash(request),
                at: site.options.proxy.address(request, context), by: viewer)
            return Respond.seeOther(.settings.appending(query: "done", "password"))
        } catch let problem as Problem where !problem.fields.isEmpty {
            return try await page(request, problem: problem, form: Form())
        }
    }

    func page(
        _ request: Request, notice: String? = nil, problem: Problem? = nil, form: Form = Form()
    )
        async throws -> Response
    {
        let session = Sessions(site: site).tokenHash(request)
        return try await site.page(request, status: problem?.status ?? .ok) { visit in
            guard let (member, stored) = try MemberStore.accountWithPassword(visit.viewer.id, in: visit.db) else {
                throw Problem.notFound
            }
            return SettingsPage(
                member: member, departments: try Departments.all(in: visit.db), viewer: visit.viewer,
                canvas: visit.canvas,
                isOwnDoor: try Sessions.isOwnDoor(session, in: visit.db),
                mustProve: try OwnSettings.mustProve(stored, session: session, at: visit.now, in: visit.db),
                others: try site.features.compactMap { try $0.settings?(visit) },
                notice: notice.map { SettingsNotice(kind: .ok, text: visit.canvas("settings.done.\($0)")) }, form: form,
                problems: problem?.fields ?? [:]
            ).page
        }
    }
}
