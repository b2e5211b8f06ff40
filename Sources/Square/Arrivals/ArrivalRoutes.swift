import Hummingbird
import Organisation
import Web

struct ArrivalRoutes {
    let site: Site
    private var arrivals: Arrivals { Arrivals(site: site) }

    static let cookie = "arrival"

    func add(to routes: Routes) {
        routes.get("/join") { request, _ in type(request) }
        routes.post("/join") { request, _ in try await typed(request) }
        routes.get("/join/{code}") { request, context in try await show(request, context) }
        routes.post("/join/{code}") { request, context in try await ask(request, context) }
        routes.get("/waiting") { request, _ in try await wait(request) }
        routes.post("/waiting") { request, _ in try await enter(request) }
        routes.get("/arrivals") { request, _ in try await list(request) }
        routes.post("/arrivals/{id}/acceptance") { request, context in
            try await act(request, context, "letIn") { try await arrivals.letIn($0, by: $1) }
        }
        routes.post("/arrivals/{id}/refusal") { request, context in
            try await act(request, context, "refused") { try await arrivals.refuse($0, by: $1) }
        }
    }

    private func type(_ request: Request) -> Response {
        let canvas = site.doorCanvas(request)
        let main = WaitingRoomPage(canvas: canvas).type
        return site.door(request, DoorPage(title: canvas("join.title"), main: main, address: .codeDoor), canvas)
    }

    private func typed(_ request: Request) async throws -> Response {
        let form = try await Form.read(request)
        guard let code = PosterCode(typed: form["code"]) else { return site.closedDoor(request) }
        return Respond.seeOther(.codeDoor(code))
    }

    private func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let typed = try context.text("code")
        let department = try await arrivals.department(
            behind: typed, from: site.options.proxy.address(request, context))
        guard let department, let code = PosterCode(typed: typed) else { return site.closedDoor(request) }
        return site.door(request, NewcomerPage(code: code, department: department, canvas: site.doorCanvas(request)))
    }

    private func ask(_ request: Request, _ context: WebContext) async throws -> Response {
        let typed = try context.text("code")
        let form = try await Form.read(request)
        let address = site.options.proxy.address(request, context)
        do {
            guard let token = try await arrivals.ask(typed, form, from: address) else {
                return site.closedDoor(request)
            }
            var response = Respond.seeOther(.waitingRoom)
            response.setCookie(
                Self.cookie, token.text, maxAge: DoorPoster.waitingLength, secure: site.options.isSecure)
            return response
        } catch let problem as Problem where !problem.fields.isEmpty {
            guard let department = try await arrivals.department(behind: typed, from: address),
                let code = PosterCode(typed: typed)
            else { return site.closedDoor(request) }
            var page = NewcomerPage(code: code, department: department, canvas: site.doorCanvas(request))
            page.form = form
            page.problems = problem.fields
            return site.door(request, page, problem.status)
        }
    }

    private func token(_ request: Request) -> Token? {
        request.cookie(Self.cookie, secure: site.options.isSecure).map { Token(text: $0) }
    }

    /// Whether they were let in; as a page, or for the script one word.
    private func wait(_ request: Request) async throws -> Response {
        var standing: ArrivalStore.Standing?
        if let token = token(request) { standing = try await arrivals.standing(token) }
        if (request.headers[.accept] ?? "").contains("application/json") {
            let state = standing.map { $0.memberID == nil ? "waiting" : "in" } ?? "gone"
            return Respond.json(.object { $0.member("state", state) })
        }
        guard let standing else { return site.closedDoor(request) }
        let canvas = site.doorCanvas(request)
        let page = WaitingRoomPage(canvas: canvas)
        let main = standing.memberID == nil ? page.waiting(standing, script: site.doorScript) : page.welcome(standing)
        return site.door(request, DoorPage(title: canvas("waiting.title"), main: main, address: .waitingRoom), canvas)
    }

    private func enter(_ request: Request) async throws -> Response {
        let sessions = Sessions(site: site)
        guard let token = token(request),
            let session = try await arrivals.enter(token, with: sessions.caller(request))
        else { return site.closedDoor(request) }
        var response = Respond.seeOther(.settings.appending(query: "done", "welcome"))
        sessions.give(session, to: &response)
        response.removeCookie(Self.cookie, secure: site.options.isSecure)
        return response
    }

    private func list(_ request: Request) async throws -> Response {
        let done = try Form.query(request)["done"]
        return try await site.page(request) { visit in
            let posters = try PosterStore.list(visibleTo: visit.viewer, at: visit.now, in: visit.db)
            guard visit.viewer.isAdministrator || !posters.isEmpty else { throw Problem.notFound }
            return ArrivalsPage(
                arrivals: try ArrivalStore.list(visibleTo: visit.viewer, at: visit.now, in: visit.db),
                done: ["letIn", "refused"].contains(done) ? done : nil, canvas: visit.canvas
            ).page
        }
    }

    private func act(
        _ request: Request, _ context: WebContext, _ done: String, _ body: (Arrival.ID, Viewer) async throws -> Void
    ) async throws -> Response {
        let viewer = try await site.member(request)
        try await body(.init(rawValue: try context.int64("id")), viewer)
        return Respond.seeOther(.arrivals.appending(query: "done", done))
    }
}

extension Site {
    func door(_ request: Request, _ page: NewcomerPage, _ status: HTTPResponse.Status = .ok) -> Response {
        let address = request.method == .get ? page.address : nil
        return door(
            request, DoorPage(title: page.title, main: page.body, address: address, status: status), page.canvas)
    }
}
