import Foundation

/// A file that is removed with this object, and what SQLite puts beside it.
final class TemporaryFile: Sendable {
    let path = NSTemporaryDirectory() + "weerklank-\(UUID().uuidString)"

    init(_ text: String = "") throws {
        if !text.isEmpty { try text.write(toFile: path, atomically: false, encoding: .utf8) }
    }

    deinit {
        for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
    }
}
