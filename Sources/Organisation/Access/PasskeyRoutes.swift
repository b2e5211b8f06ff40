import Hummingbird
import Web

struct PasskeyRoutes {
    let site: Site
    private var passkeys: Passkeys { Passkeys(site: site) }
    private var sessions: Sessions { Sessions(site: site) }

    func add(to routes: Routes) {
        routes.post("/settings/passkeys/question") { request, _ in try await askForNew(request) }
        routes.post("/settings/passkeys") { request, _ in try await add(request) }
        routes.post("/settings/passkeys/{id}/removal") { request, context in try await remove(request, context) }
        routes.post("/sign-in/passkey/question") { request, context in try await askForOne(request, context) }
        routes.post("/sign-in/passkey") { request, context in try await signIn(request, context) }
    }

    private func askForNew(_ request: Request) async throws -> Response {
        let viewer = try await site.member(request)
        guard let party = passkeys.party else { throw Problem.notFound }
        let question = try await passkeys.askForNew(session: sessions.tokenHash(request), by: viewer)
        let organisation = try await site.read(request) { $0.organisation.name }
        let json = JSONText.object { json in
            json.member("challenge", question.challenge)
            json.object("rp") {
                $0.member("id", party.id)
                $0.member("name", organisation)
            }
            json.object("user") {
                $0.member("id", question.userHandle)
                $0.member("name", viewer.handle)
                $0.member("displayName", viewer.name)
            }
            json.array("algorithms", COSEKey.algorithms) { $0.value($1) }
            json.array("known", question.known) { $0.value($1) }
        }
        return Respond.json(json)
    }

    private func add(_ request: Request) async throws -> Response {
        let form = try await Form.read(request)
        let viewer = try await site.member(request)
        do {
            try await passkeys.add(form, session: sessions.tokenHash(request), by: viewer)
            return Respond.seeOther(.devices.appending(query: "done", "passkey"))
        } catch let problem as Problem where [.unprocessableContent, .conflict].contains(problem.status) {
            return try await site.devicesPage(request, problem: problem, form: form)
        }
    }

    private func remove(_ request: Request, _ context: WebContext) async throws -> Response {
        let viewer = try await site.member(request)
        try await passkeys.remove(
            Passkey.ID(rawValue: try context.int64("id")), session: sessions.tokenHash(request), by: viewer)
        return Respond.seeOther(.devices.appending(query: "done", "removed"))
    }

    private func askForOne(_ request: Request, _ context: WebContext) async throws -> Response {
        let question = try await passkeys.askForOne(from: site.options.proxy.address(request, context))
        return Respond.json(
            .object {
                $0.member("challenge", question.challenge)
                $0.member("rpId", passkeys.party?.id)
            })
    }

    private func signIn(_ request: Request, _ context: WebContext) async throws -> Response {
        let form = try await Form.read(request)
        let kept = KeptForm(carriedBy: form)
        let next = SignInRoutes.next(form["next"])
        do {
            let signedIn = try await passkeys.signIn(
                form, from: site.options.proxy.address(request, context), with: sessions.caller(request))
            return site.welcome(signedIn, next: next, kept: kept, request)
        } catch let problem as Problem where problem.status == .unauthorized {
            return try await site.signInPage(request, next: next, kept: kept, problem: problem)
        }
    }
}
