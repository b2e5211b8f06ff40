import Hummingbird
import Web

struct HandOverRoutes {
    let site: Site
    private var handOvers: HandOvers { HandOvers(site: site) }
    private var sessions: Sessions { Sessions(site: site) }

    func add(to routes: Routes) {
        routes.get("/settings/phone") { request, _ in try await explain(request) }
        routes.post("/settings/phone") { request, _ in try await start(request) }
        routes.get("/settings/phone/{id}") { request, context in try await show(request, context) }
        routes.get("/phone/{token}") { request, context in try await ask(request, context) }
        routes.post("/phone/{token}") { request, context in try await use(request, context) }
    }

    private func explain(_ request: Request) async throws -> Response {
        try await site.page(request) { HandOverPage(canvas: $0.canvas).explanation }
    }

    private func start(_ request: Request) async throws -> Response {
        let viewer = try await site.member(request)
        let (handOver, token) = try await handOvers.start(from: sessions.tokenHash(request), by: viewer)
        let address = site.absolute(.handOver(token))
        return try await site.page(request) {
            HandOverPage(canvas: $0.canvas).code(handOver, address, script: site.doorScript)
        }
    }

    /// Whether the code was used; as a page, or for the script one word.
    private func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = HandOver.ID(rawValue: try context.int64("id"))
        if (request.headers[.accept] ?? "").contains("application/json") {
            let state = try await site.read(request) { visit in
                guard let found = try HandOverStore.find(id, visibleTo: visit.viewer, in: visit.db) else {
                    throw Problem.notFound
                }
                return found.state(at: visit.now)
            }
            return Respond.json(.object { $0.member("state", state.rawValue) })
        }
        return try await site.page(request) { visit in
            guard let found = try HandOverStore.find(id, visibleTo: visit.viewer, in: visit.db) else {
                throw Problem.notFound
            }
            return HandOverPage(canvas: visit.canvas).state(found)
        }
    }

    private func ask(_ request: Request, _ context: WebContext) async throws -> Response {
        let token = Token(text: try context.text("token"))
        guard let owner = try await handOvers.owner(token) else { return site.closedDoor(request) }
        let canvas = site.doorCanvas(request)
        let main = HandOverPage(canvas: canvas).question(owner, token)
        let page = DoorPage(title: canvas("handOver.use.title", owner.name), main: main, address: .handOver(token))
        return site.door(request, page, canvas)
    }

    private func use(_ request: Request, _ context: WebContext) async throws -> Response {
        let token = Token(text: try context.text("token"))
        guard let signedIn = try await handOvers.use(token, with: sessions.caller(request)) else {
            return site.closedDoor(request)
        }
        return site.welcome(signedIn, next: signedIn.next, for: HandOver.sessionLength, request)
    }
}

extension Link {
    static let handOvers: Link = "/settings/phone"
    static func handOver(_ id: HandOver.ID) -> Link { "/settings/phone/\(id)" }
    static func handOver(_ token: Token) -> Link { "/phone/\(token.text)" }
}

extension Site {
    /// The script of passkeys and of pages that wait for something.
    package var doorScript: String { assets.path("js/doors.js") }
}
