import CPostgres
import Foundation

/// An open connection of libpq and the waiting on it.
final class PostgresLink {
    let pointer: OpaquePointer
    private(set) var isAlive = true

    init(address: String, limits: Limits, isPooled: Bool) throws {
        var settings: [(String, String)] = [
            ("application_name", "weerklank"),
            ("connect_timeout", String(max(2, limits.connect.components.seconds))),
            ("keepalives_idle", "10"), ("keepalives_interval", "5"), ("keepalives_count", "3"),
            ("tcp_user_timeout", "20000"),
            ("client_encoding", "UTF8"),
        ]
        // A pooler hands the server connection on to others, so nothing may be set on it.
        if !isPooled { settings.append(("options", Self.options(limits))) }
        // What the address itself says comes last and wins.
        settings.append(("dbname", address))
        pointer = Self.connect(settings)
        guard PQstatus(pointer) == CONNECTION_OK else {
            let message = Self.text(PQerrorMessage(pointer))
            let isPooler = message.contains("unsupported startup parameter")
            throw DatabaseError(.connectionLost, isPooler ? "\(message) (\(PostgresErrors.poolerHint))" : message)
        }
        PQsetNoticeProcessor(pointer, { _, _ in }, nil)
    }

    deinit {
        PQfinish(pointer)
    }

    private static func options(_ limits: Limits) -> String {
        // Compiling a query (JIT) and calling other processes to help cost more than they save on short ones; a frozen
        // node must not keep its locks.
        "-c statement_timeout=\(limits.statement.wholeMilliseconds) -c jit=off -c max_parallel_workers_per_gather=0"
            + " -c idle_in_transaction_session_timeout=60000 -c client_min_messages=error"
    }

    private static func connect(_ settings: [(String, String)]) -> OpaquePointer {
        let keys = settings.map { strdup($0.0) }
        let values = settings.map { strdup($0.1) }
        defer { for text in keys + values { free(text) } }
        let keyPointers = keys.map { UnsafePointer($0) } + [nil]
        let valuePointers = values.map { UnsafePointer($0) } + [nil]
        return PQconnectdbParams(keyPointers, valuePointers, 1)
    }

    /// What libpq says, which may be several lines, in one.
    static func text(_ pointer: UnsafePointer<CChar>?) -> String {
        guard let pointer else { return "" }
        return String(cString: pointer).split(whereSeparator: \.isNewline)
            .map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
    }

    /// The next result, or nothing at the end of those of a statement.
    func next(until deadline: ContinuousClock.Instant?) throws -> PostgresResult? {
        while PQisBusy(pointer) != 0 {
            try wait(until: deadline)
            guard PQconsumeInput(pointer) != 0 else { throw lost() }
        }
        guard let result = PQgetResult(pointer) else {
            guard PQstatus(pointer) == CONNECTION_OK else { throw lost() }
            return nil
        }
        return PostgresResult(result)
    }

    /// Waits until something can be read. After the deadline the server is asked to stop, and left when it doesn't.
    private func wait(until deadline: ContinuousClock.Instant?) throws {
        if try poll(until: deadline) { return }
        cancel()
        if try poll(until: .now + .seconds(2)) { return }
        isAlive = false
        throw DatabaseError(.connectionLost, "the server did not answer in time")
    }

    private func poll(until deadline: ContinuousClock.Instant?) throws -> Bool {
        while true {
            var descriptor = pollfd(fd: PQsocket(pointer), events: Int16(POLLIN), revents: 0)
            let left = deadline.map { max(0, ($0 - .now).wholeMilliseconds + 1) }
            let ready = Glibc.poll(&descriptor, 1, Int32(clamping: left ?? -1))
            if ready > 0 { return true }
            if ready == 0 { return false }
            guard errno == EINTR else { throw lost() }
        }
    }

    private func cancel() {
        guard let handle = PQgetCancel(pointer) else { return }
        var message = [CChar](repeating: 0, count: 256)
        PQcancel(handle, &message, Int32(message.count))
        PQfreeCancel(handle)
    }

    func lost() -> DatabaseError {
        isAlive = false
        let message = Self.text(PQerrorMessage(pointer))
        return DatabaseError(.connectionLost, message.isEmpty ? "the connection was lost" : message, isTransient: true)
    }

    /// What a failed result means; it may be that the server is going away.
    func error(_ result: PostgresResult, statement: String) -> DatabaseError {
        let error = PostgresErrors.error(result, statement: statement)
        let isOver = error.kind == .connectionLost || PostgresErrors.isOutdatedPlan(result)
        if isOver || PQstatus(pointer) != CONNECTION_OK { isAlive = false }
        return error
    }

    func leave() {
        isAlive = false
    }
}
