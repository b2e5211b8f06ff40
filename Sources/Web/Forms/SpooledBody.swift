import Foundation
import Hummingbird
import NIOCore

/// The body of a request that is too large to hold in memory while it comes in: it waits in a file, so that many slow
/// senders at once cost no memory. Remove it when done.
package struct SpooledBody: Sendable {
    private let file: URL
    private let boundary: String

    /// Nil when the request isn't a multipart form.
    /// - Parameter limit: bytes of the whole body
    /// - Throws: `Problem` 413 over the limit, 400 without a boundary
    package static func read(_ request: Request, limit: Int) async throws -> SpooledBody? {
        guard let header = request.headers[.contentType].map({ HeaderValue($0) }),
            header.value.lowercased() == "multipart/form-data"
        else { return nil }
        guard let boundary = header["boundary"] else { throw Problem.malformed }
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit { throw Problem.tooLarge }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("weerklank-\(UUID().uuidString)")
        let spooled = SpooledBody(file: file, boundary: boundary)
        do {
            try await spooled.fill(from: request, limit: limit)
        } catch {
            spooled.remove()
            throw error
        }
        return spooled
    }

    /// The whole form, now in memory.
    package func form() throws -> Form {
        try MultipartReader.form([UInt8](Data(contentsOf: file)), boundary: boundary)
    }

    package func remove() { try? FileManager.default.removeItem(at: file) }

    private func fill(from request: Request, limit: Int) async throws {
        let isMade = FileManager.default.createFile(
            atPath: file.path, contents: nil, attributes: [.posixPermissions: 0o600])
        guard isMade else { throw CocoaError(.fileWriteUnknown) }
        let handle = try FileHandle(forWritingTo: file)
        defer { try? handle.close() }
        var count = 0
        for try await buffer in request.body {
            count += buffer.readableBytes
            guard count <= limit else { throw Problem.tooLarge }
            try handle.write(contentsOf: Data(buffer.readableBytesView))
        }
    }
}
