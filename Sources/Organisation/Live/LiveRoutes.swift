import Database
import HTTPTypes
import Hummingbird
import Web

/// The one address of what happens: server-sent events for the page that stands open.
package struct LiveRoutes {
    let site: Site

    package init(site: Site) { self.site = site }

    package func add(to routes: Routes) {
        routes.get("/live", use: listen)
    }

    @Sendable func listen(_ request: Request, _ context: WebContext) async throws -> Response {
        let query = try Form.query(request)
        let topic = LiveTopic(query["topic"])
        let since = Int64(request.headers[.lastEventID] ?? query["since"]).map(Instant.init)
        guard let hash = Credentials(request, isSecure: site.options.isSecure).tokenHash else { return stay }
        let viewer: Viewer
        do { viewer = try await site.read(request) { $0.viewer } } catch is SignInNeeded { return stay }
        let live = site.live
        // The stream begins with its body: an answer to HEAD has none, and would never end it.
        let body = ResponseBody { writer in
            guard let (number, chunks) = await live.open(viewer.id, tokenHash: hash, topic: topic) else {
                try await writer.write(LiveText.retry())
                return try await writer.finish(nil)
            }
            do {
                for text in try await live.greet(number, since: since) ?? [] { try await writer.write(text) }
                for await text in chunks { try await writer.write(text) }
                await live.close(number)
                try await writer.finish(nil)
            } catch {
                await live.close(number)
                throw error
            }
        }
        // A proxy that gathers answers would keep what happens to itself.
        let headers: HTTPFields = [
            .contentType: "text/event-stream; charset=utf-8", .accelBuffering: "no", .cacheControl: "private, no-store",
        ]
        return Response(status: .ok, headers: headers, body: body)
    }

    // A browser asks again after any other answer.
    private var stay: Response { Response(status: .noContent) }
}

extension HTTPField.Name {
    static let lastEventID = HTTPField.Name("Last-Event-ID")!
    static let accelBuffering = HTTPField.Name("X-Accel-Buffering")!
}
