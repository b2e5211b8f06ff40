import Database
import Hummingbird
import Web

struct SignInRoutes {
    let site: Site
    private var signIn: SignIn { SignIn(site: site) }
    private var sessions: Sessions { Sessions(site: site) }

    func add(to routes: Routes) {
        routes.get("/sign-in") { request, _ in try await show(request) }
        routes.post("/sign-in") { request, context in try await withPassword(request, context) }
        routes.post("/sign-in/link") { request, context in try await sendLink(request, context) }
        routes.get("/sign-in/link/{token}") { request, context in try await showLink(request, context) }
        routes.post("/sign-in/link/{token}") { request, context in try await withLink(request, context) }
        routes.post("/demo/{handle}") { request, context in try await inDemo(request, context) }
        routes.post("/sign-out") { request, _ in try await signOut(request) }
    }

    private func show(_ request: Request) async throws -> Response {
        let next = Self.next(try Form.query(request)["next"])
        if let signedIn = try? await site.read(request, { $0.organisation.isDemo }), !signedIn {
            return Respond.seeOther(next)
        }
        return try await site.signInPage(request, next: next)
    }

    private func withPassword(_ request: Request, _ context: WebContext) async throws -> Response {
        let form = try await Form.read(request)
        let kept = KeptForm(carriedBy: form)
        let next = Self.next(form["next"])
        do {
            let signedIn = try await signIn.withPassword(
                form["name"], form["password"], from: site.options.proxy.address(request, context),
                with: sessions.caller(request))
            return site.welcome(signedIn, next: next, kept: kept, request)
        } catch let problem as Problem where problem.status == .unauthorized || problem.status == .tooManyRequests {
            return try await site.signInPage(request, next: next, name: form["name"], kept: kept, problem: problem)
        }
    }

    private func sendLink(_ request: Request, _ context: WebContext) async throws -> Response {
        let form = try await Form.read(request)
        guard site.mail.delivers else { throw Problem.notFound }
        let kept = KeptForm(carriedBy: form)
        let next = Self.next(form["next"])
        do {
            try await signIn.sendLink(
                to: form["mail"], next: next, from: site.options.proxy.address(request, context))
        } catch let problem as Problem where problem.status == .tooManyRequests {
            return try await site.signInPage(request, next: next, kept: kept, problem: problem)
        }
        let canvas = site.doorCanvas(request)
        let pages = SignInLinkPages(canvas: canvas)
        return site.door(request, DoorPage(title: canvas("signIn.sent.title"), main: pages.sent(kept)), canvas)
    }

    private func showLink(_ request: Request, _ context: WebContext) async throws -> Response {
        let token = Token(text: try context.text("token"))
        guard try await signIn.isOpen(token) else { return site.closedDoor(request) }
        let canvas = site.doorCanvas(request)
        let main = SignInLinkPages(canvas: canvas).use(token)
        let page = DoorPage(title: canvas("signIn.use.title"), main: main, address: .signInLink(token))
        return site.door(request, page, canvas)
    }

    private func withLink(_ request: Request, _ context: WebContext) async throws -> Response {
        let token = Token(text: try context.text("token"))
        let signedIn = try await signIn.withLink(token, with: sessions.caller(request))
        guard let signedIn else { return site.closedDoor(request) }
        return site.welcome(signedIn, next: signedIn.next, request)
    }

    private func inDemo(_ request: Request, _ context: WebContext) async throws -> Response {
        // A script that signs in has nothing to send along.
        let form = request.headers[.contentType] == nil ? Form() : try await Form.read(request)
        let signedIn = try await signIn.inDemo(as: try context.text("handle"), with: sessions.caller(request))
        return site.welcome(signedIn, next: Self.next(form["next"]), kept: KeptForm(carriedBy: form), request)
    }

    private func signOut(_ request: Request) async throws -> Response {
        try await sessions.close(request)
        var response = Respond.seeOther(.signIn)
        sessions.takeBack(from: &response)
        return response
    }

    /// Where to go after signing in: only within this site, and not in circles.
    static func next(_ asked: String) -> Link {
        guard let link = Link(local: asked), !asked.hasPrefix("/sign-") else { return .home }
        return link
    }
}

extension Site {
    /// Whichever door somebody came in by: a session for this browser, and what they were writing.
    func welcome(
        _ signedIn: SignedIn, next: Link, kept: KeptForm? = nil, for length: Duration = Sessions.length,
        _ request: Request
    ) -> Response {
        var response = kept.map { keptPage($0, for: signedIn.member, request) } ?? Respond.seeOther(next)
        Sessions(site: self).give(signedIn.token, to: &response, for: length)
        if let language = signedIn.member.language { remember(language, in: &response) }
        return response
    }

    /// The page to sign in on, also as the answer to whatever needs somebody to be signed in.
    func signInPage(
        _ request: Request, next: Link, name: String = "", kept: KeptForm? = nil, problem: Problem? = nil
    ) async throws -> Response {
        let (organisation, cast) = try await database.read { db in
            let organisation = try OrganisationStore.find(in: db)
            let cast = organisation?.isDemo == true ? try MemberStore.accounts(handles: SignIn.cast, in: db) : []
            return (organisation, cast)
        }
        if let organisation { known.remember(organisation) }
        let canvas = doorCanvas(request)
        let page = SignInPage(
            organisation: organisation, cast: cast, canvas: canvas, name: name, next: next,
            offersMail: mail.delivers, passkeys: RelyingParty(address: options.address) == nil ? nil : doorScript,
            error: tell(problem, isKept: kept != nil, canvas), kept: kept)
        let address = Link.signIn.appending(query: "next", next == .home ? nil : next.href)
        return door(
            request,
            DoorPage(
                title: organisation.map { "\(page.title) · \($0.name)" } ?? page.title, main: page.body,
                address: request.method == .get ? address : nil, status: problem?.status ?? .ok,
                headers: problem?.headers ?? [:]),
            canvas)
    }

    private func tell(_ problem: Problem?, isKept: Bool, _ canvas: Canvas) -> String? {
        // That the text is still there says it already.
        guard let problem, !(isKept && problem.code == "signIn.needed") else { return nil }
        guard let seconds = problem.retryAfter else { return canvas(problem.reason) }
        return canvas("signIn.tooMany", count: (seconds + 59) / 60)
    }

    func keptPage(_ kept: KeptForm, for member: Member, _ request: Request) -> Response {
        var canvas = doorCanvas(request)
        if let language = member.language, let zone = known.organisation?.timeZone {
            canvas = Canvas(words: languages.words(language, timeZone: zone), now: canvas.now, assets: assets)
        }
        let main = KeptPage(kept: kept, canvas: canvas).body
        return door(request, DoorPage(title: canvas("kept.title"), main: main), canvas)
    }
}
