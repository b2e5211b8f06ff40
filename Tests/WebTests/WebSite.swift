import Hummingbird
import HummingbirdTesting

@testable import Web

/// Runs requests through a router made for one test, without a socket.
func site<Value: Sendable>(
    _ configure: (Router<WebContext>) throws -> Void,
    _ test: @escaping @Sendable (any TestClientProtocol) async throws -> Value
) async throws -> Value {
    let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
    try configure(router)
    return try await Application(router: router).test(.router, test)
}

extension TestResponse {
    var text: String { String(buffer: body) }
}
