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
        let applied = Set(try await database.read { try $0.appliedMigrations() })
        try refuseNewer(applied)
        for migration in migrations where !applied.contains(migration.name) {
            try await database.write(.migration) { try $0.apply([migration]) }
        }
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
}

extension Connection {
    /// The names of the steps that were taken; none in an empty database.
    package func appliedMigrations() throws -> [String] {
        let exists: Int? = try row(
            """
            SELECT COUNT(*) FROM \(
                sqlite: "sqlite_schema WHERE type = 'table' AND name",
                postgres: "pg_tables WHERE schemaname = current_schema AND tablename") = 'migrations'
            """)?[0]
        return exists == 1 ? try rows("SELECT name FROM migrations ORDER BY name").map { try $0["name"] } : []
    }

    /// Takes those of these steps that were not taken yet, in the caller's transaction. Other nodes may start at the same
    /// moment; whoever has the lock first does the work, the others find it done.
    package func apply(_ migrations: [Migration]) throws {
        if engine == .postgres { _ = try row("SELECT pg_advisory_xact_lock(\(Self.migrationLock))") }
        var applied = Set(try appliedMigrations())
        if applied.isEmpty {
            try script("CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, applied_at BIGINT NOT NULL)")
        }
        for migration in migrations.sorted(by: { $0.name < $1.name }) where applied.insert(migration.name).inserted {
            try script(migration.text(for: engine))
            try run("INSERT INTO migrations (name, applied_at) VALUES (\(migration.name), \(Clock.system.now()))")
        }
    }

    private static let migrationLock: Int64 = 0x7765_6572_6b6c_616e
}
