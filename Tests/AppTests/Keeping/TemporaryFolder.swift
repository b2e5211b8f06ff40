import Foundation

/// A folder that is removed with this object.
final class TemporaryFolder: Sendable {
    let path = NSTemporaryDirectory() + "weerklank-\(UUID().uuidString)"

    init() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String) -> String { path + "/" + name }

    func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
}

/// The program itself beside these tests, run as an administrator would.
enum Program {
    static let path: String = {
        let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
        return FileManager.default.isExecutableFile(atPath: folder + "/weerklank")
            ? folder + "/weerklank" : RepositoryFiles.root + "/.build/debug/weerklank"
    }()

    static var isThere: Bool { FileManager.default.isExecutableFile(atPath: path) }

    /// Runs a line of the shell in which `$W` is the program.
    /// - Returns: what it printed, errors too, and its exit status.
    static func run(_ line: String) async throws -> (text: String, status: Int32) {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                let command = "cd '\(RepositoryFiles.root)'; W='\(path)'; { \(line)\n} 2>&1"
                guard let stream = popen(command, "r") else {
                    return continuation.resume(throwing: CocoaError(.fileReadUnknown))
                }
                var bytes: [UInt8] = []
                var buffer = [UInt8](repeating: 0, count: 4096)
                while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 { bytes += buffer[..<count] }
                let status = pclose(stream)
                continuation.resume(returning: (String(decoding: bytes, as: UTF8.self), (status >> 8) & 0xFF))
            }
        }
    }
}
