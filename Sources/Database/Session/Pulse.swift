import Synchronization

/// What a database counts while it works, for who watches the server.
package final class Pulse: Sendable {
    private let readCount = Atomic<Int>(0)
    private let writeCount = Atomic<Int>(0)
    private let statementCount = Atomic<Int>(0)
    private let connectionCount = Atomic<Int>(0)
    private let waitCount = Atomic<Int>(0)
    private let waitedMicroseconds = Atomic<Int>(0)

    package var reads: Int { readCount.load(ordering: .relaxed) }
    package var writes: Int { writeCount.load(ordering: .relaxed) }
    package var statements: Int { statementCount.load(ordering: .relaxed) }
    /// How often a connection was made: at the start, when more work came at once, and after one was lost.
    package var connections: Int { connectionCount.load(ordering: .relaxed) }
    /// How often work had to wait until a connection was free, and how long in all.
    package var waits: Int { waitCount.load(ordering: .relaxed) }
    package var secondsWaited: Double { Double(waitedMicroseconds.load(ordering: .relaxed)) / 1_000_000 }

    func add(statements: Int, isRead: Bool) {
        if isRead {
            readCount.wrappingAdd(1, ordering: .relaxed)
        } else {
            writeCount.wrappingAdd(1, ordering: .relaxed)
        }
        statementCount.wrappingAdd(statements, ordering: .relaxed)
    }

    func connected() { connectionCount.wrappingAdd(1, ordering: .relaxed) }

    func waited(_ time: Duration) {
        waitCount.wrappingAdd(1, ordering: .relaxed)
        waitedMicroseconds.wrappingAdd(Int(max(.zero, time) / .microseconds(1)), ordering: .relaxed)
    }
}
