import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// Asks the product something from inside the program, without a connection: to measure what a page costs by itself.
package struct InnerRequest: Sendable {
    package struct Answer: Sendable {
        package let status: HTTPResponse.Status
        package let bytes: Int
    }

    private let request: Request
    private let logger: Logger

    /// - Parameter token: an access token, as the Authorization header carries it
    package init(get path: String, token: String, logger: Logger) {
        let head = HTTPRequest(
            method: .get, scheme: "http", authority: "localhost", path: path,
            headerFields: [.authorization: "Bearer \(token)"])
        request = Request(head: head, body: .init(buffer: ByteBuffer()))
        var logger = logger
        // Hummingbird gives each request an id, which its context reads back from here.
        logger[metadataKey: "hb.request.id"] = "inner"
        self.logger = logger
    }

    package func send(to responder: some HTTPResponder<WebContext>) async throws -> Answer {
        let response = try await responder.respond(to: request, context: WebContext(logger: logger))
        let writer = CollectingWriter(result: .init())
        try await response.body.write(writer)
        return Answer(status: response.status, bytes: writer.result.buffer.readableBytes)
    }
}

private struct InnerSource: RequestContextSource {
    let logger: Logger
}

extension WebContext {
    fileprivate init(logger: Logger) {
        coreContext = .init(source: InnerSource(logger: logger))
        remoteAddress = nil
    }
}
