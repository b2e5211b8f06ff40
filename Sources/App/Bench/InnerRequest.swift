import Hummingbird
import Logging
import NIOEmbedded
import Web

/// A request that goes through the whole router without a network.
struct InnerRequest: Sendable {
    struct Answer {
        let status: HTTPResponse.Status
        let bytes: Int
    }

    private let head: HTTPRequest
    private let logger: Logger

    init(get path: String, token: String, logger: Logger) {
        head = HTTPRequest(
            method: .get, scheme: "http", authority: "localhost", path: path,
            headerFields: [.authorization: "Bearer \(token)"])
        var logger = logger
        // Hummingbird gives each request an id, which its context reads back from here.
        logger[metadataKey: "hb.request.id"] = "bench"
        self.logger = logger
    }

    func send(to responder: some HTTPResponder<WebContext>) async throws -> Answer {
        let source = ApplicationRequestContextSource(channel: NIOAsyncTestingChannel(), logger: logger)
        let request = Request(head: head, body: .init(buffer: .init()))
        let response = try await responder.respond(to: request, context: WebContext(source: source))
        return Answer(status: response.status, bytes: response.body.contentLength ?? 0)
    }
}
