import Database
import HTTPTypes
import Hummingbird
import Web

/// How many statements an answer took and how long it was in the making; for measuring, when the options ask for it.
package struct Timings: RouterMiddleware {
    package typealias Context = WebContext
    private let isOn: Bool

    package init(site: Site) { isOn = site.options.timings }

    package func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        guard isOn else { return try await next(request, context) }
        let log = StatementLog()
        let clock = ContinuousClock()
        let start = clock.now
        var response = try await StatementLog.$current.withValue(log) { try await next(request, context) }
        let total = (clock.now - start) / .milliseconds(1)
        response.headers[.statements] = String(log.count)
        response.headers[.serverTiming] = "total;dur=\((total * 1000).rounded() / 1000)"
        return response
    }
}

extension HTTPField.Name {
    fileprivate static let statements = HTTPField.Name("X-Statements")!
    fileprivate static let serverTiming = HTTPField.Name("Server-Timing")!
}
