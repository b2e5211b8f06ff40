import Database
import Hummingbird
import NIOCore
import Web

/// A file as an answer: whole, in part, or "you have it already". The address of a file always stands for the same
/// bytes, so a browser may keep them; only its own, for who may see them was decided for one person.
struct FileAnswer {
    let file: StoredFile
    let status: HTTPResponse.Status
    let range: Range<Int>

    init(_ file: StoredFile, to request: Request) {
        self.file = file
        let tag = Self.tag(file)
        if let known = request.headers[.ifNoneMatch], Self.matches(known, tag) {
            status = .notModified
            range = 0..<0
            return
        }
        // A part of an older file must not be joined to a part of this one.
        let mayPart = request.headers[.ifRange].map { $0 == tag } ?? true
        switch ByteRange(mayPart ? request.headers[.range] : nil, of: file.size) {
        case .whole: (status, range) = (.ok, 0..<file.size)
        case .part(let part): (status, range) = (.partialContent, part)
        case .unsatisfiable: (status, range) = (.rangeNotSatisfiable, 0..<0)
        }
    }

    func response(_ bytes: [UInt8]) -> Response {
        var headers: HTTPFields = [
            .eTag: Self.tag(file), .cacheControl: "private, max-age=31536000, immutable", .acceptRanges: "bytes",
            .contentSecurityPolicy: "default-src 'none'; sandbox", .contentType: file.mediaType,
        ]
        switch status {
        case .partialContent:
            headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(file.size)"
        case .rangeNotSatisfiable:
            headers[.contentRange] = "bytes */\(file.size)"
        default: break
        }
        guard status == .ok || status == .partialContent else {
            headers[.contentType] = nil
            return Response(status: status, headers: headers)
        }
        return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    private static func tag(_ file: StoredFile) -> String { "\"\(file.digest)\"" }

    private static func matches(_ known: String, _ tag: String) -> Bool {
        known.split(separator: ",").contains { entry in
            let entry = String(entry).trimmed
            return entry == "*" || entry == tag || entry == "W/" + tag
        }
    }
}

extension Site {
    /// A file for the signed-in person. `find` throws `.notFound` for one they may not see, and nothing of it is read.
    package func file(
        _ request: Request, _ find: @escaping @Sendable (Visit) throws -> StoredFile
    ) async throws -> Response {
        try await read(request) { visit in
            let answer = FileAnswer(try find(visit), to: request)
            return answer.response(try FileStore.bytes(answer.range, of: answer.file.id, in: visit.db))
        }
    }
}
