import Database
import Foundation

/// Makes a copy of everything in one file, as of one moment, while others go on working.
package struct Backup: Sendable {
    private let database: Database
    private let clock: Clock

    package init(database: Database, clock: Clock = .system) {
        self.database = database
        self.clock = clock
    }

    /// Opens a database only to copy it: nothing is brought up to date.
    package static func open(_ location: DatabaseLocation) async throws -> Database {
        if case .file(let path) = location, !FileManager.default.fileExists(atPath: path) {
            throw KeepingError.missing(path)
        }
        return try await Database.open(location, readers: 1, limits: .unhurried)
    }

    /// A file of this name that is a backup is replaced once the new one is whole.
    package func write(to name: String) async throws -> BackupHeader {
        if FileManager.default.fileExists(atPath: name) {
            do { _ = try BackupReader(path: name).header() } catch KeepingError.notABackup {
                throw KeepingError.exists(name)
            } catch KeepingError.file {
                throw KeepingError.exists(name)
            } catch {}
        }
        let madeAt = clock.now().date.formatted(.iso8601)
        do {
            return switch database.engine {
            case .sqlite: try await writeFile(to: name, madeAt)
            case .postgres: try await writeTables(to: name, madeAt)
            }
        } catch let error as DatabaseError where error.kind == .full {
            throw KeepingError.noRoom(name)
        } catch let error as DatabaseError where error.message.contains("disk I/O error") {
            throw KeepingError.noRoom(name)
        }
    }

    private func writeFile(to name: String, _ madeAt: String) async throws -> BackupHeader {
        let copy = name + ".copy"
        defer { for end in ["", "-wal", "-shm", "-journal"] { unlink(copy + end) } }
        // Made first, so that at no moment others can read it.
        try PrivateFile(path: copy).finish()
        try await database.copyFile(to: copy)
        let header = try await lookThrough(copy, madeAt)
        let writer = try BackupWriter(name: name)
        do {
            try writer.header(header)
            let file = try FileReader(path: copy)
            while true {
                let bytes = try file.read(1 << 18)
                if bytes.isEmpty { break }
                try bytes.withUnsafeBytes { try writer.data($0) }
            }
            try writer.finish()
        } catch {
            writer.abandon()
            throw error
        }
        return header
    }

    private func lookThrough(_ copy: String, _ madeAt: String) async throws -> BackupHeader {
        let database = try await Database.open(.file(copy), readers: 1, limits: .unhurried)
        do {
            let header = try await database.read { db in
                if let problem = try DoctorStore.quickIntegrity(in: db).first {
                    throw KeepingError.damaged(copy, problem)
                }
                return try Self.header(madeAt, in: db)
            }
            try await database.settleFile()
            await database.close()
            return header
        } catch {
            await database.close()
            throw error
        }
    }

    private func writeTables(to name: String, _ madeAt: String) async throws -> BackupHeader {
        try await database.read { db in
            let header = try Self.header(madeAt, in: db)
            let writer = try BackupWriter(name: name)
            do {
                try writer.header(header)
                for table in try db.tables() {
                    try writer.table(BackupTable(name: table.name, columns: table.columns.map(\.name)))
                    try db.copyOut(table) { try writer.data($0) }
                }
                try writer.finish()
            } catch {
                writer.abandon()
                throw error
            }
            return header
        }
    }

    private static func header(_ madeAt: String, in db: Connection) throws -> BackupHeader {
        var rows: [String: Int] = [:]
        for table in try db.tables() { rows[table.name] = try db.count(table) }
        return BackupHeader(
            engine: db.engine, migrations: try db.appliedMigrations(), madeAt: madeAt, rows: rows)
    }
}

extension Limits {
    /// For work over everything there is.
    package static var unhurried: Limits {
        var limits = Limits()
        limits.statement = .seconds(7 * 86_400)
        limits.acquire = .seconds(60)
        limits.lock = .seconds(30)
        return limits
    }
}
