import Foundation
import Web

/// Hashes and checks passwords away from Swift's threads, two at a time: fifty attempts at once may take a while, but
/// never fifty times the memory of one.
package final class Passwords: Sendable {
    private let logCost: Int
    private let queue: OperationQueue

    package init(logCost: Int) {
        self.logCost = logCost
        queue = OperationQueue()
        queue.maxConcurrentOperationCount = 2
    }

    package func hash(_ password: String) async throws -> String {
        let logCost = logCost
        return try await run { try PasswordHash.derive(password, logCost: logCost).text }
    }

    /// Whether `password` is the one kept as `stored`. Without one it costs the same time, so that nobody can hear
    /// whether an account exists.
    func matches(_ password: String, stored: String?) async throws -> Bool {
        let hash = stored.flatMap { PasswordHash(text: $0) }
        let logCost = logCost
        return try await run {
            if let hash { return try hash.matches(password) }
            _ = try PasswordHash.derive(password, logCost: logCost)
            return false
        }
    }

    private func run<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
        // Whoever would wait longer than a browser does is better told so at once.
        guard queue.operationCount < 100 else { throw Problem.tooMany(retryAfter: 30) }
        return try await withCheckedThrowingContinuation { continuation in
            queue.addOperation { continuation.resume(with: Result { try body() }) }
        }
    }
}
