import Hummingbird
import Organisation
import Web

/// Answering who is proposed as a buddy.
struct BuddyRoutes {
    let site: Site
    private var buddies: Buddies { Buddies(site: site) }

    func add(to routes: Routes) {
        routes.get("/welcome/buddy") { request, _ in try await show(request) }
        routes.get("/welcome/newcomers") { request, _ in try await newcomers(request) }
        routes.post("/welcome/buddies/{id}/acceptance") { request, context in
            try await act(request, context) { try await buddies.agree(to: $0, by: $1) }
        }
        routes.post("/welcome/buddies/{id}/refusal") { request, context in
            try await act(request, context) { try await buddies.decline($0, by: $1) }
        }
        routes.post("/welcome/buddies/{id}/closure") { request, context in
            try await act(request, context) { try await buddies.part(from: $0, by: $1) }
        }
    }

    private func show(_ request: Request) async throws -> Response {
        try await site.page(request) { visit in
            let found = try BuddyStore.list(visibleTo: visit.viewer, at: visit.now, in: visit.db)
            markRead(found, visit)
            return BuddyPage(buddies: found, canvas: visit.canvas).page
        }
    }

    // A question stays unread until it is answered, so that it keeps waiting on home.
    private func markRead(_ buddies: [Buddy], _ visit: Visit) {
        let (viewer, now) = (visit.viewer, visit.now)
        let together = buddies.filter { $0.state == .together }.map(\.id.rawValue)
        site.afterwards { db in
            for about in together + [viewer.id.rawValue] {
                try Notifications.markRead(about: about, by: viewer, at: now, in: db)
            }
        }
    }

    private func newcomers(_ request: Request) async throws -> Response {
        try await site.page(request) { visit in
            let (viewer, db) = (visit.viewer, visit.db)
            guard try viewer.isAdviser || FirstWeekStore.tendsAny(viewer, in: db) else { throw Problem.notFound }
            return NewcomersPage(
                newcomers: try FirstWeekStore.listUnwelcomed(visibleTo: viewer, at: visit.now, in: db),
                canvas: visit.canvas
            ).page
        }
    }

    private func act(
        _ request: Request, _ context: WebContext, _ act: (Buddy.ID, Viewer) async throws -> Void
    ) async throws -> Response {
        guard let id = Buddy.ID(try context.text("id")) else { throw Problem.notFound }
        try await act(id, try await site.member(request))
        return Respond.seeOther(.ownBuddy)
    }
}
