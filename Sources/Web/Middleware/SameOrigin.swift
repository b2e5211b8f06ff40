import HTTPTypes
import Hummingbird

/// Refuses a change that another site makes a visitor's browser send.
package struct SameOrigin: RouterMiddleware {
    package typealias Context = WebContext

    private let proxy: Proxy
    private let exempt: [String]

    /// - Parameter exempt: beginnings of paths that other sites may call, as long as no cookie comes along
    package init(proxy: Proxy = .none, exempt: [String] = []) {
        self.proxy = proxy
        self.exempt = exempt
    }

    package func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        guard isAllowed(request) else { throw Problem.forbidden("problem.cross_origin") }
        return try await next(request, context)
    }

    private func isAllowed(_ request: Request) -> Bool {
        if [.get, .head, .options].contains(request.method) { return true }
        let sendsCookie = request.headers.contains(.cookie)
        if !sendsCookie, exempt.contains(where: { request.uri.path.hasPrefix($0) }) { return true }
        if let site = request.headers[.secFetchSite] { return site == "same-origin" || site == "none" }
        if let origin = request.headers[.origin] { return isOwn(origin, request) }
        // a script, not a browser: every browser names itself in one of the two
        return !sendsCookie
    }

    private func isOwn(_ origin: String, _ request: Request) -> Bool {
        guard let host = proxy.host(request), let separator = origin.firstRange(of: "://") else { return false }
        let scheme = origin[..<separator.lowerBound].lowercased()
        guard scheme == "https" || (scheme == "http" && !proxy.isSecure(request)) else { return false }
        let port = scheme == "https" ? ":443" : ":80"
        return withoutPort(port, origin[separator.upperBound...]) == withoutPort(port, host[...])
    }

    private func withoutPort(_ port: String, _ authority: Substring) -> String {
        let authority = authority.lowercased()
        return authority.hasSuffix(port) ? String(authority.dropLast(port.count)) : authority
    }
}

extension HTTPField.Name {
    static let secFetchSite = HTTPField.Name("Sec-Fetch-Site")!
}
