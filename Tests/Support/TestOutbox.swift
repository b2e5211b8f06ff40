import Organisation
import Synchronization

/// Keeps the mails that were sent.
package final class TestOutbox: Outbox {
    private let kept = Mutex<[Mail]>([])

    package var mails: [Mail] { kept.withLock { $0 } }

    package func send(_ mail: Mail) async throws {
        kept.withLock { $0.append(mail) }
    }
}
