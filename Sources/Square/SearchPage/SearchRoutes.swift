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
        let filter = SearchFilter(try Form.query(request))
        return try await site.page(request) { visit in
            try SearchPage.load(filter, site: site, visit: visit).page
        }
    }
}
