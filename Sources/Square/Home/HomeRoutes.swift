import Database
import Hummingbird
import Organisation
import Web

/// Home and the plain streams.
struct HomeRoutes {
    let site: Site

    func add(to routes: Routes) {
        routes.get("/", use: home)
        routes.get("/stream", use: stream)
        routes.get("/topics/:topic", use: topic)
        routes.get("/bookmarks", use: bookmarks)
    }

    @Sendable func home(_ request: Request, _ context: WebContext) async throws -> Response {
        try await site.page(request) { visit in
            let mine = try SquareFeatures.mine(visit)
            markVisit(visit)
            return try HomePage.load(visit, mine: mine, features: site.features).page
        }
    }

    @Sendable func stream(_ request: Request, _ context: WebContext) async throws -> Response {
        let query = try Form.query(request)
        let order = StreamStore.Order(rawValue: query["order"]) ?? .active
        let cursor = StreamCursor(query["before"])
        return try await site.page(request) { visit in
            let canvas = visit.canvas
            let found = try StreamStore.listAll(
                order: order, before: cursor, limit: StreamPage.pageSize + 1, visibleTo: visit.viewer, in: visit.db)
            let here = Link.stream.appending(query: "order", order == .active ? nil : order.rawValue)
            let other: StreamStore.Order = order == .active ? .newest : .active
            let swap = Link.stream.appending(query: "order", other == .active ? nil : other.rawValue)
            let orders: HTML =
                "\(canvas("stream.order.\(order.rawValue)")) · <a class=\"link\" href=\"\(link: swap)\">\(canvas("stream.orderBy.\(other.rawValue)"))</a>"
            return StreamPage(
                title: canvas("stream.title"), purpose: canvas("stream.purpose"), section: "home", found: found,
                orders: orders, empty: canvas("stream.empty"), canvas: canvas, live: cursor == nil ? .stream : nil,
                next: { here.appending(query: "before", StreamCursor(after: $0).description) }
            ).page
        }
    }

    @Sendable func topic(_ request: Request, _ context: WebContext) async throws -> Response {
        let name = try context.text("topic")
        let key = FoldedKey.fold(name)
        let cursor = Post.ID(try Form.query(request)["before"])
        return try await site.page(request) { visit in
            let found = try StreamStore.list(
                topic: key, before: cursor, limit: StreamPage.pageSize + 1, visibleTo: visit.viewer, in: visit.db)
            return StreamPage(
                title: "#\(name)", purpose: visit.canvas("topic.purpose"), section: "home", found: found,
                empty: visit.canvas("topic.empty"), canvas: visit.canvas,
                next: { Link.topic(name).appending(query: "before", $0.post.id.description) }
            ).page
        }
    }

    @Sendable func bookmarks(_ request: Request, _ context: WebContext) async throws -> Response {
        let cursor = Post.ID(try Form.query(request)["before"])
        return try await site.page(request) { visit in
            let found = try StreamStore.listBookmarked(
                before: cursor, limit: StreamPage.pageSize + 1, visibleTo: visit.viewer, in: visit.db)
            return StreamPage(
                title: visit.canvas("me.bookmarks"), purpose: visit.canvas("bookmarks.purpose"), section: "bookmarks",
                found: found, empty: visit.canvas("bookmarks.empty"), canvas: visit.canvas,
                next: { Link.bookmarks.appending(query: "before", $0.post.id.description) }
            ).page
        }
    }

    private func markVisit(_ visit: Visit) {
        guard let mark = HomeVisit(visit.viewer, at: visit.now).mark else { return }
        let viewer = visit.viewer.id
        site.afterwards { db in
            try Members.markHomeSeen(by: viewer, at: mark.seenAt, lastVisit: mark.lastVisit, in: db)
        }
    }
}
