import Hummingbird
import Organisation
import Web

/// Coming into a group and going out of it.
struct MembershipRoutes {
    let site: Site
    private var memberships: Memberships { Memberships(site: site) }

    func add(to routes: Routes) {
        routes.get("/spaces/:slug/members", use: list)
        routes.post("/spaces/:slug/membership", use: join)
        routes.post("/spaces/:slug/membership/removal", use: leave)
        routes.post("/spaces/:slug/read", use: markRead)
        routes.post("/spaces/:slug/requests", use: ask)
        routes.post("/spaces/:slug/requests/removal", use: withdrawRequest)
        routes.post("/spaces/:slug/requests/:handle/acceptance", use: letIn)
        routes.post("/spaces/:slug/requests/:handle/refusal", use: refuse)
        routes.post("/spaces/:slug/invitations", use: invite)
        routes.post("/spaces/:slug/invitation/acceptance", use: accept)
        routes.post("/spaces/:slug/invitation/refusal", use: decline)
        routes.post("/spaces/:slug/members/:handle/removal", use: remove)
    }

    @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
        let slug = try context.text("slug")
        let cursor = NameCursor(try Form.query(request))
        return try await site.page(request) { try SpaceMembersPage.load(slug, after: cursor, visit: $0).page }
    }

    @Sendable func join(_ request: Request, _ context: WebContext) async throws -> Response {
        try await act(request, context) { try await memberships.join($0, by: $1) }
    }

    @Sendable func leave(_ request: Request, _ context: WebContext) async throws -> Response {
        try await act(request, context, to: .spaces) { try await memberships.leave($0, by: $1) }
    }

    @Sendable func markRead(_ request: Request, _ context: WebContext) async throws -> Response {
        try await act(request, context) { try await memberships.markRead($0, by: $1) }
    }

    @Sendable func ask(_ request: Request, _ context: WebContext) async throws -> Response {
        let form = try await Form.read(request)
        return try await act(request, context, keeping: form) {
            try await memberships.ask($0, because: form["reason"], by: $1)
        }
    }

    @Sendable func withdrawRequest(_ request: Request, _ context: WebContext) async throws -> Response {
        try await act(request, context) { try await memberships.withdrawRequest(to: $0, by: $1) }
    }

    @Sendable func accept(_ request: Request, _ context: WebContext) async throws -> Response {
        try await act(request, context) { try await memberships.accept($0, by: $1) }
    }

    @Sendable func decline(_ request: Request, _ context: WebContext) async throws -> Response {
        try await act(request, context, to: .spaces) { try await memberships.decline($0, by: $1) }
    }

    @Sendable func letIn(_ request: Request, _ context: WebContext) async throws -> Response {
        let handle = try context.text("handle")
        return try await tend(request, context) { try await memberships.letIn(handle, to: $0, by: $1) }
    }

    @Sendable func refuse(_ request: Request, _ context: WebContext) async throws -> Response {
        let handle = try context.text("handle")
        return try await tend(request, context) { try await memberships.refuse(handle, to: $0, by: $1) }
    }

    @Sendable func remove(_ request: Request, _ context: WebContext) async throws -> Response {
        let handle = try context.text("handle")
        return try await tend(request, context) { try await memberships.remove(handle, from: $0, by: $1) }
    }

    @Sendable func invite(_ request: Request, _ context: WebContext) async throws -> Response {
        let slug = try context.text("slug")
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        do {
            try await memberships.invite(form["handle"], to: slug, by: actor)
            return Respond.seeOther(.spaceMembers(slug))
        } catch let problem as Problem where problem.kind == .invalid {
            return try await site.page(request, status: problem.status) { visit in
                try SpaceMembersPage.load(
                    slug, after: nil, invited: form["handle"], problems: problem.fields, visit: visit
                ).page
            }
        }
    }

    private func act(
        _ request: Request, _ context: WebContext, to link: Link? = nil, keeping form: Form? = nil,
        _ act: (String, Viewer) async throws -> Void
    ) async throws -> Response {
        let slug = try context.text("slug")
        try await act(slug, try await site.member(request, keeping: form))
        return Respond.seeOther(link ?? .space(slug))
    }

    private func tend(
        _ request: Request, _ context: WebContext, _ act: (String, Viewer) async throws -> Void
    ) async throws -> Response {
        let slug = try context.text("slug")
        try await act(slug, try await site.member(request))
        return Respond.seeOther(.spaceMembers(slug))
    }
}
