import Dispatch
import Synchronization

/// A few threads that each own one connection, and the work that waits for them.
///
/// Work goes to the thread that was idle for the shortest time: its caches are warm, and the others can sleep on.
final class SessionPool: Sendable {
    typealias Connect = @Sendable () throws -> any Session

    private struct State {
        var idle: [SessionThread] = []
        var waiting = Queue<Job>()
        var threads = 0
        var isClosed = false
        var isWatched = false
        var whenEmpty: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())
    private let size: Int
    private let name: String
    private let patience: Duration
    private let connect: Connect
    let pulse: Pulse

    init(name: String, size: Int, patience: Duration, pulse: Pulse, connect: @escaping Connect) {
        self.pulse = pulse
        self.name = name
        self.size = size
        self.patience = patience
        self.connect = connect
    }

    /// Runs work on one of the threads. A task that is cancelled while it waits leaves the queue; work that began ends.
    func perform<T: Sendable>(_ work: @escaping @Sendable (Seat) throws -> T) async throws -> T {
        let ticket = Ticket()
        return try await withTaskCancellationHandler {
            try await withUnsafeThrowingContinuation { (continuation: UnsafeContinuation<T, any Error>) in
                let job = Job(ticket: ticket) { seat in
                    switch seat {
                    case .success(let seat): continuation.resume(with: Result { try work(seat) })
                    case .failure(let error): continuation.resume(throwing: error)
                    }
                }
                if ticket.queue(job) { submit(job) } else { continuation.resume(throwing: CancellationError()) }
            }
        } onCancel: {
            ticket.cancel()?.run(.failure(CancellationError()))
        }
    }

    /// Refuses new work. What waits is still done, then the connections are closed.
    func shut() {
        let idle = state.withLock { state in
            state.isClosed = true
            defer { state.idle = [] }
            return state.idle
        }
        for thread in idle { thread.wake(with: nil) }
    }

    /// As `shut`, and returns when the last connection is closed.
    func close() async {
        shut()
        await withCheckedContinuation { continuation in
            let isEmpty = state.withLock { state in
                if state.threads > 0 { state.whenEmpty.append(continuation) }
                return state.threads == 0
            }
            if isEmpty { continuation.resume() }
        }
    }

    private enum Next { case queued(watch: Bool), start, closed, wake(SessionThread) }

    private func submit(_ job: Job) {
        let next: Next = state.withLock { state in
            if state.isClosed { return .closed }
            if let thread = state.idle.popLast() { return .wake(thread) }
            if state.threads < size {
                state.threads += 1
                return .start
            }
            job.deadline = .now + patience
            state.waiting.append(job)
            defer { state.isWatched = true }
            return .queued(watch: !state.isWatched)
        }
        switch next {
        case .wake(let thread): thread.wake(with: job)
        case .start: SessionThread(pool: self, name: name, connect: connect).start(with: job)
        case .queued(let watch): if watch { watchQueue(after: patience) }
        case .closed: job.begin()?(.failure(DatabaseError(.connectionLost, "the database is closed")))
        }
    }

    /// What a thread does after its work: the next work, or sleep until `wake`, or end.
    func next(for thread: SessionThread) -> SessionThread.Order {
        state.withLock { state in
            if let job = state.waiting.popFirst() {
                pulse.waited(patience - (job.deadline - .now))
                return .work(job)
            }
            if state.isClosed { return .end }
            state.idle.append(thread)
            return .sleep
        }
    }

    func ended() {
        let waiting = state.withLock { state in
            state.threads -= 1
            guard state.threads == 0 else { return [CheckedContinuation<Void, Never>]() }
            defer { state.whenEmpty = [] }
            return state.whenEmpty
        }
        for continuation in waiting { continuation.resume() }
    }

    /// Fails work that waited too long. Only runs while there is a queue.
    private func watchQueue(after delay: Duration) {
        let nanoseconds = Int(delay.wholeMilliseconds) * 1_000_000
        DispatchQueue.global().asyncAfter(deadline: .now() + .nanoseconds(nanoseconds)) { [self] in
            let now = ContinuousClock.now
            let (late, rest) = state.withLock { state in
                var late: [Job] = []
                while let job = state.waiting.first, job.deadline <= now {
                    late.append(job)
                    _ = state.waiting.popFirst()
                }
                let rest = state.waiting.first.map { $0.deadline - now }
                state.isWatched = rest != nil
                return (late, rest)
            }
            for job in late {
                job.begin()?(.failure(DatabaseError(.busy, "no connection was free within \(patience)")))
            }
            if let rest { watchQueue(after: rest) }
        }
    }
}
