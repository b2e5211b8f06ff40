import Foundation
import Hummingbird
import NIOCore

/// What came back.
package struct Answer: Sendable {
    package let status: HTTPResponse.Status
    package let headers: HTTPFields
    package let bytes: ByteBuffer

    package var text: String { String(buffer: bytes) }
    /// Where it leads, without the place in the page.
    package var location: String { (headers[.location] ?? "").split(separator: "#").first.map(String.init) ?? "" }

    package func contains(_ words: String) -> Bool { text.contains(words) }

    /// The value of the first form field with this name.
    package func value(of field: String) -> String? {
        guard let name = text.firstRange(of: "name=\"\(field)\""),
            let start = text[name.upperBound...].firstRange(of: "value=\""),
            let end = text[start.upperBound...].firstIndex(of: "\"")
        else { return nil }
        return String(text[start.upperBound..<end])
    }

    /// The id in the address that was answered with, such as 12 of "/posts/12".
    package var id: Int64 {
        let path = location.prefix { $0 != "?" }
        return path.split(separator: "/").last.flatMap { Int64($0) } ?? 0
    }
}

/// Gathers a body, as a client would.
final class CollectingWriter: ResponseBodyWriter {
    private(set) var collected = ByteBuffer()

    func write(_ buffer: ByteBuffer) async throws {
        var buffer = buffer
        collected.writeBuffer(&buffer)
    }

    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
