import Database
import Logging
import Synchronization

/// Small writes nobody waits for, such as read marks: gathered and written together, so that reading a page never waits
/// for the disk. What people wrote themselves never goes through here.
package final class Afterwards: Sendable {
    package typealias Write = @Sendable (Connection) throws -> Void

    private struct State {
        var waiting: [Write] = []
        var drain: Task<Void, Never>?
    }

    private static let mostAtOnce = 500
    /// With the database away for long the oldest marks are given up, not the memory.
    private static let mostWaiting = 20_000

    private let database: Database
    private let logger: Logger
    private let state = Mutex(State())

    package init(database: Database, logger: Logger) {
        self.database = database
        self.logger = logger
    }

    package func write(_ write: @escaping Write) {
        state.withLock { state in
            state.waiting.append(write)
            if state.waiting.count > Self.mostWaiting { state.waiting.removeFirst() }
            if state.drain == nil { state.drain = Task { await self.writeAll() } }
        }
    }

    /// Returns when all that waits was written.
    package func settle() async {
        while let drain = state.withLock({ $0.drain }) { await drain.value }
    }

    private func writeAll() async {
        while let batch = next() {
            do {
                try await database.write { db in
                    for write in batch { try write(db) }
                }
            } catch {
                await writeEach(batch)
            }
        }
    }

    private func next() -> [Write]? {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.drain = nil
                return nil
            }
            let batch = Array(state.waiting.prefix(Self.mostAtOnce))
            state.waiting.removeFirst(batch.count)
            return batch
        }
    }

    // One that fails must not take the others with it.
    private func writeEach(_ batch: [Write]) async {
        for write in batch {
            do {
                try await database.write { try write($0) }
            } catch {
                logger.debug("a read mark was not written", metadata: ["error": "\(error)"])
            }
        }
    }
}
