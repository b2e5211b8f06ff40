import HTTPTypes
import Hummingbird
import NIOCore

/// One file, ready to send.
struct Asset: Sendable {
    let path: String
    private let contentType: String
    private let fingerprint: String
    let bytes: ByteBuffer
    private let compressed: ByteBuffer?

    init(path: String, contentType: String, fingerprint: String, bytes: [UInt8], compressedBy gzip: Gzip?) {
        self.path = path
        self.contentType = contentType
        self.fingerprint = fingerprint
        self.bytes = ByteBuffer(bytes: bytes)
        compressed = MediaKind.isText(contentType) ? gzip?.compress(self.bytes) : nil
    }

    func response(to request: Request, cacheControl: String) -> Response {
        let isCompressed = compressed != nil && request.acceptsGzip
        // the two forms of one file are different bytes, so they have different tags
        let tag = isCompressed ? "\"\(fingerprint)-gzip\"" : "\"\(fingerprint)\""
        var headers: HTTPFields = [.cacheControl: cacheControl, .eTag: tag]
        if compressed != nil { headers[.vary] = "Accept-Encoding" }
        if isKnown(tag, to: request) { return Response(status: .notModified, headers: headers) }
        headers[.contentType] = contentType
        if isCompressed { headers[.contentEncoding] = "gzip" }
        let body = (isCompressed ? compressed : nil) ?? bytes
        headers[.contentLength] = String(body.readableBytes)
        return Response(
            status: .ok, headers: headers, body: request.method == .head ? .init() : .init(byteBuffer: body))
    }

    private func isKnown(_ tag: String, to request: Request) -> Bool {
        request.headers[values: .ifNoneMatch].contains { header in
            header.split(separator: ",").contains { candidate in
                let candidate = candidate.drop { $0 == " " }
                return candidate == "*" || candidate == tag || candidate == "W/" + tag
            }
        }
    }
}
