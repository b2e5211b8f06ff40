import Foundation

/// A PostgreSQL server that one test may break.
final class PrivatePostgres: Sendable {
    let address: String

    /// Starting one takes a second or more, which none of Swift's threads should wait.
    static func start() async throws -> PrivatePostgres {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(with: Result { PrivatePostgres(address: try run("start")) })
            }
        }
    }

    private init(address: String) {
        self.address = address
    }

    func stop() {
        _ = try? Self.run("stop \(address)")
    }

    func kill() throws { _ = try Self.run("kill \(address)") }
    func again() throws { _ = try Self.run("again \(address)") }

    private struct Failed: Error {}

    // Foundation's Process would wait for the server too, which keeps a descriptor of it.
    private static func run(_ command: String) throws -> String {
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../bin/postgres").path
        guard let stream = popen("'\(script)' \(command)", "r") else { throw Failed() }
        var line = [CChar](repeating: 0, count: 512)
        let output = fgets(&line, Int32(line.count), stream).map { String(cString: $0) } ?? ""
        guard pclose(stream) == 0 else { throw Failed() }
        return output.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
