/// Runs what is missing of the migrations and remembers what ran.
struct Migrator {
    let database: Database
    let migrations: [Migration]

    init(database: Database, migrations: [Migration]) {
        self.database = database
        self.migrations = migrations.sorted { $0.name < $1.name }
    }

    func run() async throws {
        for (one, next) in zip(migrations, migrations.dropFirst()) where one.name == next.name {
            throw DatabaseError(.other, "two migrations are called \(one.name)")
        }
        let applied = try await database.read(applied(in:))
        try refuseNewer(applied)
        for migration in migrations where !applied.contains(migration.name) {
            try await database.write(.migration) { try apply(migration, in: $0) }
        }
    }

    private func applied(in db: Connection) throws -> Set<String> {
        let exists: Int = try db.row(
            """
            SELECT count(*) FROM \(
                sqlite: "sqlite_schema WHERE type = 'table' AND name",
                postgres: "pg_tables WHERE schemaname = current_schema AND tablename") = 'migrations'
            """)![0]
        return exists == 0 ? [] : Set(try db.rows("SELECT name FROM migrations").map { try $0["name"] })
    }

    private func refuseNewer(_ applied: Set<String>) throws {
        let unknown = applied.subtracting(migrations.map(\.name)).sorted()
        guard let first = unknown.first else { return }
        throw DatabaseError(
            .other,
            """
            this database was changed by a newer version (\(first) is not known here): start that version, \
            or restore a copy from before its first start
            """)
    }

    /// Other nodes may start at the same moment; whoever has the lock first does the work, the others find it done.
    private func apply(_ migration: Migration, in db: Connection) throws {
        if db.engine == .postgres { _ = try db.row("SELECT pg_advisory_xact_lock(\(Self.lock))") }
        let applied = try applied(in: db)
        if applied.contains(migration.name) { return }
        if applied.isEmpty {
            try db.script("CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, applied_at BIGINT NOT NULL)")
        }
        try db.script(migration.text(for: db.engine))
        try db.run("INSERT INTO migrations (name, applied_at) VALUES (\(migration.name), \(Clock.system.now()))")
    }

    fileprivate static let lock: Int64 = 0x7765_6572_6b6c_616e
}

extension Connection {
    /// Takes these steps, on a database without tables, in a `rewrite` that goes on to fill it.
    package func apply(_ migrations: [Migration]) throws {
        if engine == .postgres { _ = try row("SELECT pg_advisory_xact_lock(\(Migrator.lock))") }
        try script("CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, applied_at BIGINT NOT NULL)")
        for migration in migrations.sorted(by: { $0.name < $1.name }) {
            try script(migration.text(for: engine))
            try run("INSERT INTO migrations (name, applied_at) VALUES (\(migration.name), \(Clock.system.now()))")
        }
    }
}
