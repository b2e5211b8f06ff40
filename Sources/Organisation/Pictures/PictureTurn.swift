import Foundation
import Synchronization

/// The turn of one form at making pictures: it waits, works until its limit, and ends at once when it is cancelled.
final class PictureTurn: Sendable {
    private struct State {
        var isCancelled = false
        var giveUp: (@Sendable () -> Void)?
        var process: pid_t?
        var end: ContinuousClock.Instant?
    }

    private let limit: Duration
    private let state = Mutex(State())

    /// - Parameter limit: what all pictures of the form together may take, from the first
    init(limit: Duration) { self.limit = limit }

    /// - Parameter giveUp: ends the waiting; at once when the turn was cancelled already, never once it has begun
    func wait(_ giveUp: @escaping @Sendable () -> Void) {
        let isCancelled = state.withLock { state in
            if !state.isCancelled { state.giveUp = giveUp }
            return state.isCancelled
        }
        if isCancelled { giveUp() }
    }

    /// False when it was given up.
    func begin() -> Bool {
        state.withLock { state in
            state.giveUp = nil
            return !state.isCancelled
        }
    }

    /// Throws when nobody waits for the result any more.
    func check() throws {
        if state.withLock({ $0.isCancelled }) { throw CancellationError() }
    }

    func cancel() {
        let giveUp = state.withLock { state in
            state.isCancelled = true
            if let process = state.process { Self.end(process) }
            return state.giveUp.take()
        }
        giveUp?()
    }

    /// Whole seconds that are left.
    var seconds: Int {
        let end = state.withLock { state in
            let end = state.end ?? .now + limit
            state.end = end
            return end
        }
        return max(0, Int((end - .now).components.seconds))
    }

    /// Begins a process that ends with this turn. False when the turn has ended.
    func run(_ process: Process) throws -> Bool {
        try state.withLock { state in
            guard !state.isCancelled else { return false }
            try process.run()
            state.process = process.processIdentifier
            return true
        }
    }

    /// The process has ended.
    func leave() { state.withLock { $0.process = nil } }

    // All of its group: the command it runs doesn't outlive it.
    private static func end(_ process: pid_t) {
        if kill(-process, SIGKILL) != 0 { kill(process, SIGKILL) }
    }
}
