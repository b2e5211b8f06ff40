import Database
import Synchronization

/// A clock that stands still until it is told to move.
package final class TestClock: Sendable {
    // Monday 23 November 2026, 08:30 in Amsterdam.
    private let instant = Mutex(Instant(1_795_419_000_000))

    package init() {}

    package var clock: Clock {
        Clock { [self] in instant.withLock { $0 } }
    }

    package func advance(seconds: Int64) {
        instant.withLock { $0 = Instant($0.milliseconds + seconds * 1000) }
    }
}
