import Hummingbird
import Organisation
import Web

struct InvitationRoutes {
    let site: Site
    private var invitations: Invitations { Invitations(site: site) }

    func add(to routes: Routes) {
        routes.get("/invitations") { request, _ in
            try await page(request, done: try Form.query(request)["done"] == "ended")
        }
        routes.post("/invitations") { request, _ in try await make(request) }
        routes.post("/invitations/{id}/removal") { request, context in try await end(request, context) }
        routes.get("/in/{token}") { request, context in try await show(request, context) }
        routes.post("/in/{token}") { request, context in try await use(request, context) }
        routes.post("/in/{token}/group") { request, context in try await join(request, context) }
    }

    private func make(_ request: Request) async throws -> Response {
        let form = try await Form.read(request)
        let viewer = try await site.member(request, keeping: form)
        do {
            let token = try await invitations.make(form, by: viewer)
            let address = site.absolute(.invited(token))
            return try await site.page(request) { InvitationMadePage(address: address, canvas: $0.canvas).page }
        } catch let problem as Problem where !problem.fields.isEmpty {
            return try await page(request, problem: problem, form: form)
        }
    }

    private func end(_ request: Request, _ context: WebContext) async throws -> Response {
        let viewer = try await site.member(request)
        try await invitations.end(.init(rawValue: try context.int64("id")), by: viewer)
        return Respond.seeOther(.invitations.appending(query: "done", "ended"))
    }

    private func page(
        _ request: Request, done: Bool = false, problem: Problem? = nil, form: Form = Form()
    ) async throws -> Response {
        try await site.page(request, status: problem?.status ?? .ok) { visit in
            let spaces = try Invitations.tended(by: visit.viewer, in: visit.db)
            let posters = try PosterStore.list(visibleTo: visit.viewer, at: visit.now, in: visit.db)
            return InvitationsPage(
                links: try InvitationStore.list(
                    visibleTo: visit.viewer, limit: InvitationsPage.mostLinks, in: visit.db),
                departments: try Departments.all(in: visit.db), spaces: spaces, posters: posters, viewer: visit.viewer,
                canvas: visit.canvas, isEnded: done, form: form, problems: problem?.fields ?? [:]
            ).page
        }
    }

    private func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let token = Token(text: try context.text("token"))
        guard let link = try await invitations.opened(token) else { return site.closedDoor(request) }
        if let viewer = try? await site.read(request, { $0.viewer }) { return inside(request, link, token, viewer) }
        return site.door(request, NewcomerPage(invitation: link, token: token, canvas: site.doorCanvas(request)))
    }

    private func use(_ request: Request, _ context: WebContext) async throws -> Response {
        let token = Token(text: try context.text("token"))
        let form = try await Form.read(request)
        do {
            let address = site.options.proxy.address(request, context)
            let sessions = Sessions(site: site)
            guard let session = try await invitations.use(token, form, from: address, with: sessions.caller(request))
            else { return site.closedDoor(request) }
            var response = Respond.seeOther(.settings.appending(query: "done", "welcome"))
            sessions.give(session, to: &response)
            return response
        } catch let problem as Problem where !problem.fields.isEmpty {
            guard let link = try await invitations.opened(token) else { return site.closedDoor(request) }
            var page = NewcomerPage(invitation: link, token: token, canvas: site.doorCanvas(request))
            page.form = form
            page.problems = problem.fields
            return site.door(request, page, problem.status)
        }
    }

    private func join(_ request: Request, _ context: WebContext) async throws -> Response {
        let token = Token(text: try context.text("token"))
        let viewer = try await site.member(request)
        guard try await invitations.join(token, by: viewer) != nil else { return site.closedDoor(request) }
        return Respond.seeOther(.spaces)
    }

    private func inside(
        _ request: Request, _ link: OpenedInvitation, _ token: Token, _ viewer: Viewer
    ) -> Response {
        let canvas = site.doorCanvas(request)
        let join: HTML? = link.space.map { space in
            """
            <p>\(canvas("newcomer.inside.space", space))</p>\
            <form method="post" action="\(link: .invited(token))/group"><div class="actions">\
            <button class="button">\(canvas("newcomer.inside.join"))</button></div></form>
            """
        }
        let main: HTML = """
            \(Ring().body)<h1>\(canvas("newcomer.inside", viewer.name))</h1>\(join)\
            <div class="actions"><a class="button quiet" href="\(link: .home)">\(canvas("problem.home"))</a></div>
            """
        return site.door(request, DoorPage(title: canvas("newcomer.inside", viewer.name), main: main), canvas)
    }
}
