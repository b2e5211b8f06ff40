import CSQLite

/// One connection to an SQLite file.
final class SQLiteSession: Session {
    enum Role: Sendable {
        case reader, writer
        /// Reads and writes in turn: a database in memory has only this one connection.
        case both
    }

    let engine = Engine.sqlite
    let isAlive = true

    private let handle: SQLiteHandle
    private let role: Role
    private let statements: SQLiteStatements
    private let listeners: Listeners
    private var notices: [Notice] = []
    private var mode = TransactionMode.read

    private struct Notice: Equatable {
        let channel: String
        let payload: String
    }

    init(path: String, role: Role, limits: Limits, listeners: Listeners) throws {
        self.handle = try SQLiteHandle(path: path, role: role, limits: limits)
        self.role = role
        self.statements = SQLiteStatements(handle: handle)
        self.listeners = listeners
    }

    func begin(_ mode: TransactionMode) throws {
        self.mode = mode
        switch mode {
        case .read:
            handle.startWatch()
            if role == .both { _ = try run("PRAGMA query_only = 1") }
            _ = try run("BEGIN DEFERRED")
        case .write:
            _ = try run("BEGIN IMMEDIATE")
        case .migration:
            // SQLite can only change a constraint by making the table anew, which its keys must not notice.
            _ = try run("PRAGMA foreign_keys = OFF")
            _ = try run("BEGIN IMMEDIATE")
        }
    }

    func commit() throws {
        do {
            if mode == .migration { try checkForeignKeys() }
            _ = try run("COMMIT")
        } catch {
            rollback()
            throw error
        }
        ended()
        let told = notices
        notices = []
        for notice in told { listeners.tell(notice.channel, notice.payload) }
    }

    func rollback() {
        notices = []
        // Some errors, a full disk for one, have rolled back already.
        if sqlite3_get_autocommit(handle.pointer) == 0 { _ = try? run("ROLLBACK") }
        ended()
    }

    func rows(_ sql: SQL, onlyFirst: Bool) throws -> ResultSet {
        let statement = try statements.find(sql.key)
        do {
            try statement.bind(sql.values, scratch: &statements.scratch)
            defer { statement.reset() }
            return try statement.collect(onlyFirst: onlyFirst)
        } catch {
            throw told(error, sql)
        }
    }

    func run(_ sql: SQL) throws -> Int {
        let statement = try statements.find(sql.key)
        do {
            let before = sqlite3_total_changes64(handle.pointer)
            try statement.bind(sql.values, scratch: &statements.scratch)
            defer { statement.reset() }
            try statement.finish()
            // Otherwise `changes` still tells about an earlier statement.
            return sqlite3_total_changes64(handle.pointer) == before ? 0 : Int(sqlite3_changes64(handle.pointer))
        } catch {
            throw told(error, sql)
        }
    }

    func script(_ text: String) throws {
        let code = sqlite3_exec(handle.pointer, text, nil, nil, nil)
        guard code == SQLITE_OK else { throw handle.error(statement: text) }
        statements.forget()
    }

    func notify(_ channel: String, _ payload: String) throws {
        let notice = Notice(channel: channel, payload: payload)
        if mode == .read { throw DatabaseError(.readOnly, "a notice can't be sent from a read") }
        // As PostgreSQL does: the same notice twice in a transaction is heard once.
        if !notices.contains(notice) { notices.append(notice) }
    }

    func close() {
        statements.forget()
    }

    private func ended() {
        switch mode {
        case .read:
            handle.stopWatch()
            if role == .both { _ = try? run("PRAGMA query_only = 0") }
        case .write:
            break
        case .migration:
            _ = try? run("PRAGMA foreign_keys = ON")
        }
    }

    private func checkForeignKeys() throws {
        guard let broken = try rows("PRAGMA foreign_key_check", onlyFirst: true).rows().first else { return }
        let table: String = try broken["table"]
        throw DatabaseError(.foreignKey, "after the migration a row of \(table) refers to nothing")
    }

    private func told(_ failure: SQLiteFailure, _ sql: SQL) -> DatabaseError {
        let text = sql.rendered(for: .sqlite).text
        switch failure {
        case .step: return handle.error(statement: text)
        case .value(let message): return DatabaseError(.other, message, statement: text)
        }
    }
}
