import Hummingbird
import Web

struct SetUpRoutes {
    let site: Site
    private var setUp: SetUp { SetUp(site: site) }
    private var forms: [String] { site.features.compactMap(\.form) }

    func add(to routes: Routes) {
        routes.get("/setup/{token}") { request, context in try await show(request, context) }
        routes.post("/setup/{token}") { request, context in try await use(request, context) }
    }

    private func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let token = Token(text: try context.text("token"))
        guard try await setUp.isOpen(token) else { return closed(request) }
        let canvas = site.doorCanvas(request)
        return answer(request, SetUpPage(token: token, canvas: canvas, forms: forms), .ok)
    }

    private func use(_ request: Request, _ context: WebContext) async throws -> Response {
        let token = Token(text: try context.text("token"))
        let form = try await Form.read(request)
        guard try await setUp.isOpen(token) else { return closed(request) }
        do {
            let draft = try SetUpDraft(form, forms: forms)
            guard let signedIn = try await setUp.use(token, draft, with: Sessions(site: site).caller(request)) else {
                return closed(request)
            }
            var response = Respond.seeOther(signedIn.next)
            Sessions(site: site).give(signedIn.token, to: &response)
            return response
        } catch let problem as Problem where !problem.fields.isEmpty {
            let page = SetUpPage(
                token: token, canvas: site.doorCanvas(request), forms: forms, form: form, problems: problem.fields)
            return answer(request, page, problem.status)
        }
    }

    private func answer(_ request: Request, _ page: SetUpPage, _ status: HTTPResponse.Status) -> Response {
        let address = request.method == .get ? Link.setUp(page.token) : nil
        return site.door(
            request, DoorPage(title: page.canvas("setUp.title"), main: page.body, address: address, status: status),
            page.canvas)
    }

    /// Used, too old or made up: the same page.
    private func closed(_ request: Request) -> Response {
        let canvas = site.doorCanvas(request)
        let main: HTML = """
            \(Ring(filled: 0).body)<h1>\(canvas("setUp.closed.title"))</h1><p>\(canvas("setUp.closed.text"))</p>\
            <div class="actions"><a class="button quiet" href="\(link: .signIn)">\(canvas("signIn.back"))</a></div>
            """
        return site.door(request, DoorPage(title: canvas("setUp.closed.title"), main: main, status: .notFound), canvas)
    }
}
