import Hummingbird
import Organisation
import Web

/// The first week, people you could know, and what a person wants of both.
struct WelcomeRoutes {
    let site: Site
    private var choices: ChoiceActions { ChoiceActions(site: site) }

    func add(to routes: Routes) {
        routes.get("/welcome") { request, _ in try await site.page(request) { try WelcomePage.load($0).page } }
        routes.post("/welcome/closure") { request, _ in
            try await choices.putWeekAway(by: try await site.member(request))
            return Respond.seeOther(.home)
        }
        routes.post("/welcome/closure/removal") { request, _ in
            try await choices.bringWeekBack(by: try await site.member(request))
            return Respond.seeOther(.welcome)
        }
        routes.get("/people/near") { request, _ in try await site.page(request) { try NearPage.load($0).page } }
        routes.post("/settings/acquaintance") { request, _ in try await choose(request) }
    }

    private func choose(_ request: Request) async throws -> Response {
        let form = try await Form.read(request)
        let viewer = try await site.member(request, keeping: form)
        // A guest is never asked as a buddy and sees no box for it.
        let mayBeBuddy = viewer.isGuest || form["mayBeBuddy"] == "1"
        try await choices.choose(Choices(mayBeBuddy: mayBeBuddy, mayBeShown: form["mayBeShown"] == "1"), by: viewer)
        return Respond.seeOther(.settings.appending(query: "done", "saved"))
    }
}
