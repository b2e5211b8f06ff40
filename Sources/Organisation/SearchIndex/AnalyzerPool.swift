import Synchronization

/// A few analyzers for many threads: each remembers words, and a stemmer serves one thread at a time.
final class AnalyzerPool: Sendable {
    private final class Seat: Sendable {
        let analyzer = Mutex(Analyzer())
    }

    private let seats = (0..<4).map { _ in Seat() }

    func borrow<T: Sendable>(_ body: (inout Analyzer) -> T) -> T {
        for seat in seats {
            if let result = seat.analyzer.withLockIfAvailable({ body(&$0) }) { return result }
        }
        return seats[Int.random(in: seats.indices)].analyzer.withLock { body(&$0) }
    }
}
