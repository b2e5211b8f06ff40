import Hummingbird
import Web

struct DeviceRoutes {
    let site: Site
    private var sessions: Sessions { Sessions(site: site) }

    func add(to routes: Routes) {
        routes.get("/settings/devices") { request, _ in
            try await site.devicesPage(request, done: try Form.query(request)["done"])
        }
        routes.post("/settings/devices/removal") { request, _ in try await removeOthers(request) }
        routes.post("/settings/devices/{reference}/removal") { request, context in
            try await remove(request, try context.text("reference"))
        }
    }

    private func remove(_ request: Request, _ reference: String) async throws -> Response {
        let viewer = try await site.member(request)
        let own = sessions.tokenHash(request)
        let ended = try await sessions.end(reference, from: own, by: viewer)
        guard ended != own else {
            var response = Respond.seeOther(.signIn)
            sessions.takeBack(from: &response)
            return response
        }
        return Respond.seeOther(.devices.appending(query: "done", "session"))
    }

    private func removeOthers(_ request: Request) async throws -> Response {
        let viewer = try await site.member(request)
        try await sessions.endOthers(besides: sessions.tokenHash(request), by: viewer)
        return Respond.seeOther(.devices.appending(query: "done", "others"))
    }
}

extension Site {
    private static let notices: Set<String> = ["session", "others", "passkey", "removed"]

    func devicesPage(
        _ request: Request, done: String = "", problem: Problem? = nil, form: Form = Form()
    ) async throws -> Response {
        let own = Sessions(site: self).tokenHash(request)
        let offersPasskeys = Passkeys(site: self).party != nil
        let agent = request.headers[.userAgent] ?? ""
        return try await page(request, status: problem?.status ?? .ok) { visit in
            let all = try SessionStore.list(visibleTo: visit.viewer, at: visit.now, in: visit.db)
            var page = DevicesPage(
                sessions: all, own: own, passkeys: try PasskeyStore.list(visibleTo: visit.viewer, in: visit.db),
                offersPasskeys: offersPasskeys, isOwnDoor: all.first { $0.tokenHash == own }?.kind.isOwnDoor ?? false,
                device: Device(userAgent: agent), viewer: visit.viewer, canvas: visit.canvas, script: doorScript)
            if Self.notices.contains(done) {
                page.notice = SettingsNotice(kind: .ok, text: visit.canvas("devices.done.\(done)"))
            } else if let problem, problem.fields.isEmpty {
                page.notice = SettingsNotice(kind: .error, text: visit.canvas(problem.reason))
            }
            page.form = form
            page.problems = problem?.fields ?? [:]
            return page.page
        }
    }
}

extension Link {
    static let devices: Link = "/settings/devices"
    static func endSession(_ reference: String) -> Link { "/settings/devices/\(reference)/removal" }
    static let passkeys: Link = "/settings/passkeys"
    static func passkey(_ id: Passkey.ID) -> Link { "/settings/passkeys/\(id)" }
}
