import Logging
import Synchronization

/// Makes connections, and while the server is away lets only one attempt a second wait for it.
final class PostgresConnector: Sendable {
    private struct Absence {
        let since: ContinuousClock.Instant
        var lastTry: ContinuousClock.Instant
        var error: DatabaseError
    }

    private let address: PostgresAddress
    private let limits: Limits
    private let listeners: Listeners?
    private let logger: Logger
    private let absence = Mutex<Absence?>(nil)

    init(address: PostgresAddress, limits: Limits, listeners: Listeners, logger: Logger) {
        self.address = address
        self.limits = limits
        self.listeners = address.listenAddress == nil ? listeners : nil
        self.logger = logger
    }

    func connect() throws -> PostgresSession {
        let now = ContinuousClock.now
        let recent: DatabaseError? = absence.withLock { absence in
            guard let known = absence, now - known.lastTry < .milliseconds(500) else {
                absence?.lastTry = now
                return nil
            }
            return known.error
        }
        if let recent { throw recent }
        do {
            let link = try PostgresLink(address: address.text, limits: limits, isPooled: address.isPooled)
            let session = try PostgresSession(
                link: link, isPooled: address.isPooled, limit: limits.statement, listeners: listeners)
            if let since = absence.withLock({ absence in
                defer { absence = nil }
                return absence?.since
            }) {
                logger.notice("PostgreSQL is back", metadata: ["away": "\(ContinuousClock.now - since)"])
            }
            return session
        } catch let error as DatabaseError {
            let isNew = absence.withLock { absence in
                defer { absence = Absence(since: absence?.since ?? now, lastTry: .now, error: error) }
                return absence == nil
            }
            if isNew { logger.error("PostgreSQL can't be reached", metadata: ["message": "\(error.message)"]) }
            throw error
        }
    }
}
