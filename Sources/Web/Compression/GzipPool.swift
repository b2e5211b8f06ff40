import NIOCore
import Synchronization

/// Compressors not in use. As many exist as ever compressed at once: the number of threads.
final class GzipPool: Sendable {
    private let level: Int32
    private let idle = Mutex<[Gzip]>([])

    init(level: Int32) {
        self.level = level
    }

    func compress(_ buffer: ByteBuffer) -> ByteBuffer? {
        let gzip = idle.withLock { $0.popLast() } ?? Gzip(level: level)
        defer { idle.withLock { $0.append(gzip) } }
        return gzip.compress(buffer)
    }
}
