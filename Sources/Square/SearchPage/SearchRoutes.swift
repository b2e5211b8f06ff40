import Hummingbird
import Organisation
import Web

/// Finding.
struct SearchRoutes {
    let site: Site

    func add(to routes: Routes) {
        routes.get("/search", use: search)
    }

    @Sendable func search(_ request: Request, _ context: WebContext) async throws -> Response {
        let query = try Form.query(request)
        let cursor = SearchCursor(query["after"])
        let index = site.search
        return try await site.page(request) { visit in
            try SearchPage.load(query["q"], in: query["in"], after: cursor, index: index, visit: visit).page
        }
    }
}
