import Hummingbird

/// Every route as "GET /posts/{id}", sorted: for a snapshot that shows which addresses came and went.
package func routeTable(of router: Router<some RequestContext>) -> [String] {
    router.routes.map { "\($0.method.rawValue) \($0.path)" }.sorted()
}
