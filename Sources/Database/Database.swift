import Logging

/// The data of one organisation, on SQLite or PostgreSQL. Blocks run on threads of their own, never on Swift's.
package final class Database: Sendable {
    package let engine: Engine
    package let pulse = Pulse()
    private let readers: SessionPool
    private let writers: SessionPool
    private let listeners: Listeners
    private let courier: PostgresCourier?

    /// Opens the database, makes it when it is a file that isn't there, and checks that it answers.
    /// - Parameter readers: how many reads run at once; on PostgreSQL how many connections there are in all.
    package static func open(
        _ location: DatabaseLocation, readers: Int? = nil, limits: Limits = Limits(),
        logger: Logger = Logger(label: "database")
    ) async throws -> Database {
        let database: Database
        switch location {
        case .memory: database = Database(sqlite: ":memory:", readers: 0, limits)
        case .file(let path): database = Database(sqlite: path, readers: readers ?? 4, limits)
        case .postgres(let address):
            database = try Database(postgres: PostgresAddress(address, size: readers), limits, logger)
        }
        do {
            try await database.write { _ in }
            try await database.ping()
        } catch {
            await database.close()
            throw error
        }
        return database
    }

    private init(sqlite path: String, readers count: Int, _ limits: Limits) {
        let listeners = Listeners()
        engine = .sqlite
        self.listeners = listeners
        courier = nil
        writers = SessionPool(name: "writer", size: 1, patience: limits.acquire, pulse: pulse) {
            try SQLiteSession(path: path, role: count == 0 ? .both : .writer, limits: limits, listeners: listeners)
        }
        readers =
            count == 0
            ? writers
            : SessionPool(name: "reader", size: count, patience: limits.acquire, pulse: pulse) {
                try SQLiteSession(path: path, role: .reader, limits: limits, listeners: listeners)
            }
    }

    private init(postgres address: PostgresAddress, _ limits: Limits, _ logger: Logger) {
        let listeners = Listeners()
        let connector = PostgresConnector(address: address, limits: limits, listeners: listeners, logger: logger)
        engine = .postgres
        self.listeners = listeners
        courier = address.listenAddress.map { PostgresCourier(address: $0, listeners: listeners, logger: logger) }
        writers = SessionPool(name: "postgres", size: address.size, patience: limits.acquire, pulse: pulse) {
            try connector.connect()
        }
        readers = writers
    }

    deinit {
        readers.shut()
        writers.shut()
        courier?.shut()
        listeners.finish()
    }

    /// Runs a block in one consistent snapshot. Nothing in it can write.
    package func read<T: Sendable>(_ body: @Sendable @escaping (Connection) throws -> T) async throws -> T {
        let log = StatementLog.current
        return try await readers.perform { try $0.transact(.read, log: log, body) }
    }

    /// Runs a block in one transaction, which is committed when the block returns and rolled back when it throws.
    /// After a deadlock or a serialization failure the block runs again, at most three times: it must do nothing
    /// that a rollback doesn't undo.
    @discardableResult
    package func write<T: Sendable>(_ body: @Sendable @escaping (Connection) throws -> T) async throws -> T {
        try await write(.write, body)
    }

    func write<T: Sendable>(
        _ mode: TransactionMode, _ body: @Sendable @escaping (Connection) throws -> T
    ) async throws -> T {
        let log = StatementLog.current
        return try await writers.perform { try $0.transact(mode, log: log, body) }
    }

    /// Brings the schema up to date. Nodes that start at once do it once.
    package func migrate(_ migrations: [Migration]) async throws {
        try await Migrator(database: self, migrations: migrations).run()
    }

    /// What `Connection.notify` tells on a channel, on any node. An empty text comes first, and again whenever
    /// something may have been missed (a lost connection, a listener that is too slow): then look in the database.
    package func listen(_ channel: String) -> AsyncStream<String> {
        guard let courier else { return listeners.listen(channel, greeting: true) {} }
        return listeners.listen(channel, greeting: false) { courier.wake() }
    }

    /// Throws when the database does not answer.
    package func ping() async throws {
        _ = try await read { _ = try $0.row("SELECT 1") }
    }

    /// The schema as text that is the same on every machine, for a snapshot file.
    package func schema() async throws -> String {
        let engine = engine
        return try await read { engine == .sqlite ? try SQLiteSchema.text($0) : try PostgresSchema.text($0) }
    }

    /// How the engine would run a statement that a `StatementLog` heard.
    package func plan(_ entry: StatementLog.Entry) async throws -> String {
        try await read { try Plan.text(entry, $0) }
    }

    /// Gathers the statistics that the planner works with; after a bulk load.
    package func analyze() async throws {
        try await write(engine == .postgres ? .migration : .write) { _ = try $0.run("ANALYZE") }
    }

    /// Moves what the write-ahead log holds into the file and empties the log, so that it no longer tells what was written
    /// when. For SQLite; the log of PostgreSQL is the server's, and nothing happens.
    package func emptyLog() async throws {
        guard engine == .sqlite else { return }
        try await writers.perform { try $0.alone("PRAGMA wal_checkpoint(TRUNCATE)") }
    }

    /// A number that changes when another process wrote into the file: its writes are not heard by `listen`. Nothing on
    /// PostgreSQL, where all are heard. All writes of this process go through one connection, which doesn't count them.
    package func foreignVersion() async throws -> Int64? {
        guard engine == .sqlite else { return nil }
        return try await writers.perform { try $0.row("PRAGMA data_version")?[0] }
    }

    /// Runs a block that makes large parts anew in one transaction: a restore, an import. It may take its time, and SQLite
    /// looks at references at its end.
    @discardableResult
    package func rewrite<T: Sendable>(_ body: @Sendable @escaping (Connection) throws -> T) async throws -> T {
        try await write(.migration, body)
    }

    /// Writes a copy as of one moment to an SQLite file, which must not be there or be empty; others go on meanwhile. What
    /// was deleted is not in it. It isn't on the disk for certain until the caller syncs it.
    package func copyFile(to path: String) async throws {
        guard engine == .sqlite else { throw DatabaseError(.other, "only SQLite is a file that can be copied") }
        try await writers.perform { try $0.alone("VACUUM INTO \(path)") }
    }

    /// Proves that nobody else has the SQLite file open, and brings everything into that one file: after closing, nothing
    /// stands beside it. Throws `busy` when it is in use. Only closing is left afterwards.
    package func settleFile() async throws {
        if readers !== writers { await readers.close() }
        try await writers.perform { seat in
            let mode: String? = try seat.row("PRAGMA journal_mode = DELETE")?[0]
            guard mode == "delete" else { throw DatabaseError(.busy, "the database is in use") }
        }
    }

    /// Waits for running work, refuses new work and closes all connections. Listeners end.
    package func close() async {
        await readers.close()
        await writers.close()
        await courier?.close()
        listeners.finish()
    }
}
