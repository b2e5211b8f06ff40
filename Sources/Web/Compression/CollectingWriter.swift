import HTTPTypes
import Hummingbird
import NIOCore

/// Catches a body of known length in memory.
struct CollectingWriter: ResponseBodyWriter {
    final class Result {
        var buffer = ByteBuffer()
    }

    let result: Result

    func write(_ buffer: ByteBuffer) async throws {
        // the usual body is one buffer, taken without a copy
        if result.buffer.readableBytes == 0 {
            result.buffer = buffer
        } else {
            result.buffer.writeImmutableBuffer(buffer)
        }
    }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
