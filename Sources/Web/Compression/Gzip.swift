import CDeflate
import NIOCore

/// One libdeflate compressor. Making one costs more than a page, so they are kept and lent.
///
/// Unchecked: the memory behind it serves one caller at a time, which `GzipPool` sees to.
final class Gzip: @unchecked Sendable {
    private let compressor: OpaquePointer

    /// - Parameter level: 1 (fast) to 12 (small)
    init(level: Int32) {
        guard let compressor = libdeflate_alloc_compressor(level) else { fatalError("no memory for a compressor") }
        self.compressor = compressor
    }

    deinit {
        libdeflate_free_compressor(compressor)
    }

    /// Nil when the result would not be smaller.
    func compress(_ buffer: ByteBuffer) -> ByteBuffer? {
        var result = ByteBufferAllocator().buffer(capacity: buffer.readableBytes)
        let size = buffer.withUnsafeReadableBytes { input in
            result.writeWithUnsafeMutableBytes(minimumWritableBytes: input.count) { output in
                // libdeflate answers 0 when it doesn't fit
                libdeflate_gzip_compress(compressor, input.baseAddress, input.count, output.baseAddress, input.count)
            }
        }
        return size > 0 ? result : nil
    }
}
