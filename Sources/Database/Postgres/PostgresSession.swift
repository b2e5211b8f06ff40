import CPostgres
import Foundation

/// One connection to a PostgreSQL server.
///
/// BEGIN travels with the first statement and the end of a read is not waited for: a read of one statement is one
/// round trip, and a write one more than its statements.
final class PostgresSession: Session {
    let engine = Engine.postgres
    var isAlive: Bool { link.isAlive }

    private let link: PostgresLink
    private let isPooled: Bool
    private let limit: Duration
    private let listeners: Listeners?
    private var prepared: [StatementKey: PostgresStatement] = [:]
    private var preparedCount = 0
    private var parameters = PostgresParameters()
    private var mode = TransactionMode.read
    private var state = State.idle
    /// Channel and payload of what is told at the commit.
    private var notices: [[String]] = []

    /// The end of a transaction was sent and its result not read: that waits until the connection is used again.
    private var owesEnd = false

    private enum State {
        case idle
        /// BEGIN is still to be sent.
        case opening
        case open
    }

    private static let limit = 256

    /// - Parameter listeners: who hears notices here because the server can't tell them.
    init(link: PostgresLink, isPooled: Bool, limit: Duration, listeners: Listeners?) throws {
        self.link = link
        self.isPooled = isPooled
        self.limit = limit
        self.listeners = listeners
        guard PQenterPipelineMode(link.pointer) == 1 else { throw link.lost() }
    }

    func begin(_ mode: TransactionMode) throws {
        if prepared.count > Self.limit { try forget() }
        self.mode = mode
        state = .opening
        notices = []
    }

    func commit() throws {
        do { try sendNotices() } catch {
            rollback()
            throw error
        }
        defer { state = .idle }
        guard state == .open else { return }
        if mode == .read { return try end("COMMIT") }
        do {
            try end("COMMIT")
            try receiveEnd()
        } catch let error as DatabaseError where error.kind == .connectionLost {
            // It may have been committed, so nobody may run it again.
            throw DatabaseError(.connectionLost, error.message, statement: "COMMIT")
        }
        for notice in notices { listeners?.tell(notice[0], notice[1]) }
    }

    func rollback() {
        defer { state = .idle }
        guard state == .open, isAlive else { return }
        do { try end("ROLLBACK") } catch { link.leave() }
    }

    func rows(_ sql: SQL, onlyFirst: Bool) throws -> ResultSet {
        let (result, statement) = try execute(sql)
        do {
            let rows = try result.resultSet(columns: statement.columns)
            statement.columns = rows.columns
            return rows
        } catch let error as DatabaseError {
            throw DatabaseError(error.kind, error.message, statement: statement.text)
        }
    }

    func run(_ sql: SQL) throws -> Int {
        try execute(sql).0.changes
    }

    func notify(_ channel: String, _ payload: String) throws {
        if mode == .read { throw DatabaseError(.readOnly, "a notice can't be sent from a read") }
        notices.append([channel, payload])
    }

    // All of a transaction in one journey to the server.
    private func sendNotices() throws {
        guard !notices.isEmpty else { return }
        let list = String(decoding: try JSONEncoder().encode(notices), as: UTF8.self)
        _ = try run(
            "SELECT count(pg_notify(n.one->>0, n.one->>1)) FROM json_array_elements(CAST(\(list) AS JSON)) AS n(one)")
    }

    func close() {
        link.leave()
    }

    // MARK: - Statements

    private func execute(_ sql: SQL) throws -> (PostgresResult, PostgresStatement) {
        let statement = prepared[sql.key] ?? PostgresStatement(sql.key, name: isPooled ? "" : "s\(preparedCount)")
        try parameters.set(sql.values, types: statement.types, statement: statement.text)
        let begins = state == .opening
        if begins {
            state = .open
            try send(opening)
        }
        let isNew = !statement.isPrepared
        if isNew { try check(statement.prepare(link)) }
        try check(statement.execute(link, parameters))
        try check(PQpipelineSync(link.pointer))

        try settle()
        var failure: DatabaseError?
        if begins { _ = try receive(opening, &failure) }
        if isNew, try receive(statement.text, &failure) != nil, !isPooled {
            statement.isPrepared = true
            prepared[sql.key] = statement
            preparedCount += 1
        }
        let result = try receive(statement.text, &failure)
        try receiveSync()
        if let failure { throw failure }
        guard let result else { throw link.lost() }
        return (result, statement)
    }

    private var opening: String {
        mode == .read
            ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" : "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
    }

    private var deadline: ContinuousClock.Instant? {
        mode == .migration ? nil : .now + limit + .seconds(1)
    }

    private func check(_ isSent: Int32) throws {
        guard isSent == 1 else { throw link.lost() }
    }

    private func send(_ command: String) throws {
        try check(PQsendQueryParams(link.pointer, command, 0, nil, nil, nil, nil, 1))
    }

    private func end(_ command: String) throws {
        try send(command)
        try check(PQpipelineSync(link.pointer))
        owesEnd = true
    }

    /// The result of one statement in the pipeline; nothing when it failed or an earlier one did.
    private func receive(_ text: String, _ failure: inout DatabaseError?) throws -> PostgresResult? {
        guard let result = try link.next(until: deadline) else { throw link.lost() }
        if result.isFailure {
            let error = link.error(result, statement: text)
            guard isAlive else { throw error }
            failure = failure ?? error
        }
        guard try link.next(until: deadline) == nil else { throw link.lost() }
        return result.isFailure || result.status == PGRES_PIPELINE_ABORTED ? nil : result
    }

    private func receiveSync() throws {
        guard try link.next(until: deadline)?.status == PGRES_PIPELINE_SYNC else { throw link.lost() }
    }

    /// Reads what was left of the transaction before. Its end can only fail when the server has gone.
    private func settle() throws {
        guard owesEnd else { return }
        do { try receiveEnd() } catch { throw link.lost() }
    }

    private func receiveEnd() throws {
        owesEnd = false
        var failure: DatabaseError?
        _ = try receive("COMMIT", &failure)
        try receiveSync()
        if let failure { throw failure }
    }

    private func forget() throws {
        try settle()
        try end("DEALLOCATE ALL")
        try receiveEnd()
        prepared = [:]
    }

    // MARK: - What a pipeline can't do

    // Several statements at once need the simple protocol, which a pipeline doesn't have.
    func script(_ text: String) throws {
        guard let pointer = PQexec(try leavePipeline().pointer, text) else { throw link.lost() }
        let result = PostgresResult(pointer)
        try enterPipeline()
        if result.isFailure { throw link.error(result, statement: text) }
    }

    func leavePipeline() throws -> PostgresLink {
        if state == .opening { _ = try run("SELECT 1") }
        guard PQexitPipelineMode(link.pointer) == 1 else { throw link.lost() }
        return link
    }

    func enterPipeline() throws {
        guard PQenterPipelineMode(link.pointer) == 1 else { throw link.lost() }
    }
}
