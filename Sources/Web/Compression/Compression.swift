import HTTPTypes
import Hummingbird
import NIOCore

/// Compresses whole answers over 1 kB when the client can read that.
/// Streams and what is compressed already pass through.
package struct Compression: RouterMiddleware {
    package typealias Context = WebContext

    private let pool = GzipPool(level: 1)
    private static let threshold = 1024

    package init() {}

    package func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        guard isCompressible(response) else { return response }
        response.headers[.vary] = [response.headers[.vary], "Accept-Encoding"].compactMap(\.self).joined(
            separator: ", ")
        guard request.acceptsGzip else { return response }
        let collected = CollectingWriter.Result()
        try await response.body.write(CollectingWriter(result: collected))
        guard let compressed = pool.compress(collected.buffer) else {
            response.body = .init(byteBuffer: collected.buffer)
            return response
        }
        response.headers[.contentEncoding] = "gzip"
        response.body = .init(byteBuffer: compressed)
        return response
    }

    private func isCompressible(_ response: Response) -> Bool {
        guard let length = response.body.contentLength, length > Self.threshold,
            response.headers[.contentEncoding] == nil, let type = response.headers[.contentType]
        else { return false }
        return MediaKind.isText(type)
    }
}
