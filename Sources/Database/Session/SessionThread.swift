import Foundation

/// One thread of a pool with its connection. It sleeps on a semaphore of its own: the pool chooses whom to wake.
final class SessionThread: @unchecked Sendable {
    enum Order { case work(Job), sleep, end }

    private let pool: SessionPool
    private let name: String
    private let seat: Seat
    private let alarm: UnsafeMutablePointer<sem_t>
    /// Written by whoever wakes this thread, read after it woke: the semaphore orders the two.
    private var delivered: Job?

    init(pool: SessionPool, name: String, connect: @escaping SessionPool.Connect) {
        self.pool = pool
        self.name = name
        self.seat = Seat(connect: connect, pulse: pool.pulse)
        self.alarm = .allocate(capacity: 1)
        sem_init(alarm, 0, 0)
    }

    deinit {
        sem_destroy(alarm)
        alarm.deallocate()
    }

    func start(with job: Job) {
        let thread = Thread { self.live(from: job) }
        thread.name = name
        thread.start()
    }

    /// Hands over work; nothing means that the pool closes.
    func wake(with job: Job?) {
        delivered = job
        sem_post(alarm)
    }

    private func live(from first: Job) {
        var job: Job? = first
        while let work = job {
            work.begin()?(.success(seat))
            switch pool.next(for: self) {
            case .work(let next): job = next
            case .sleep: job = sleep()
            case .end: job = nil
            }
        }
        seat.leave()
        pool.ended()
    }

    private func sleep() -> Job? {
        while sem_wait(alarm) != 0 {}
        defer { delivered = nil }
        return delivered
    }
}
