import Synchronization

/// Work that waits for a connection.
final class Job: @unchecked Sendable {
    typealias Run = @Sendable (Result<Seat, any Error>) -> Void

    let run: Run
    private let ticket: Ticket
    /// Guarded by the pool's lock.
    var deadline = ContinuousClock.now

    init(ticket: Ticket, run: @escaping Run) {
        self.ticket = ticket
        self.run = run
    }

    /// What to run, unless it was cancelled.
    func begin() -> Run? {
        ticket.begin() ? run : nil
    }
}

/// Decides the race between beginning work and cancelling it, so that exactly one of the two answers.
final class Ticket: Sendable {
    private enum State { case new, queued(Job), begun, cancelled }
    private let state = Mutex(State.new)

    /// False when the task was cancelled before.
    func queue(_ job: Job) -> Bool {
        state.withLock { state in
            if case .cancelled = state { return false }
            state = .queued(job)
            return true
        }
    }

    func begin() -> Bool {
        state.withLock { state in
            guard case .queued = state else { return false }
            state = .begun
            return true
        }
    }

    /// The work that now will not begin.
    func cancel() -> Job? {
        state.withLock { state in
            switch state {
            case .begun, .cancelled:
                return nil
            case .new:
                state = .cancelled
                return nil
            case .queued(let job):
                state = .cancelled
                return job
            }
        }
    }
}
