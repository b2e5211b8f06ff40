import Foundation

/// A thread's place at the database: its connection, made when it is first needed and again after it was lost.
final class Seat {
    private let connect: SessionPool.Connect
    private let pulse: Pulse
    private var session: (any Session)?

    init(connect: @escaping SessionPool.Connect, pulse: Pulse) {
        self.connect = connect
        self.pulse = pulse
    }

    /// Runs a block in a transaction, on a new connection when the old one turns out to be lost.
    func transact<T>(_ mode: TransactionMode, log: StatementLog?, _ body: (Connection) throws -> T) throws -> T {
        var attempt = 1
        while true {
            let isOld = session?.isAlive == true
            let session = try current()
            let transaction = Transaction(log: log)
            do {
                return try once(session, mode, transaction, body)
            } catch {
                let failure = error as? DatabaseError ?? transaction.failure
                let mayHelp = session.isAlive ? attempt <= 3 : isOld && attempt == 1
                guard let failure, failure.isTransient, mayHelp else { throw error }
                if session.isAlive { pause(attempt) }
                attempt += 1
            }
        }
    }

    /// Runs a statement that can't stand in a transaction.
    func alone(_ sql: SQL) throws {
        _ = try current().rows(sql, onlyFirst: true)
    }

    func row(_ sql: SQL) throws -> Row? {
        try current().rows(sql, onlyFirst: true).rows().first
    }

    func leave() {
        session?.close()
        session = nil
    }

    private func current() throws -> any Session {
        if let session, session.isAlive { return session }
        leave()
        let session = try connect()
        pulse.connected()
        self.session = session
        return session
    }

    private func once<T>(
        _ session: any Session, _ mode: TransactionMode, _ transaction: Transaction, _ body: (Connection) throws -> T
    ) throws -> T {
        defer {
            transaction.end()
            pulse.add(statements: transaction.statements, isRead: mode == .read)
        }
        try session.begin(mode)
        let value: T
        do {
            value = try body(Connection(session: session, transaction: transaction))
            if let failure = transaction.failure { throw failure }
        } catch {
            session.rollback()
            throw error
        }
        try session.commit()
        return value
    }

    /// Two that stood in each other's way should not meet again at once.
    private func pause(_ attempt: Int) {
        usleep(UInt32.random(in: 1_000...10_000) * UInt32(attempt))
    }
}
