import Database
import Foundation

/// Puts a backup back, brought up to date. Until the very end everything that was there stays as it was.
package struct Restore: Sendable {
    private let location: DatabaseLocation
    private let replaces: Bool
    private let migrations: [Migration]

    /// - Parameters:
    ///   - replaces: whether an organisation that is there may be lost
    ///   - migrations: the steps of this version; those the backup hasn't taken are taken
    package init(location: DatabaseLocation, replaces: Bool, migrations: [Migration] = Weerklank.migrations) {
        self.location = location
        self.replaces = replaces
        self.migrations = migrations
    }

    package func run(_ path: String) async throws -> BackupHeader {
        let reader = BackupReader(path: path)
        let header = try reader.verify()
        let known = Set(migrations.map(\.name))
        if let step = header.migrations.first(where: { !known.contains($0) }) { throw KeepingError.newer(step) }
        guard header.engine == location.engine.rawValue else {
            throw KeepingError.otherEngine(backup: header.engine, here: location.engine.rawValue)
        }
        switch location {
        case .file(let target): try await restoreFile(reader, to: target)
        case .postgres: try await restoreTables(reader, header)
        case .memory: throw KeepingError.missing(":memory:")
        }
        return header
    }

    // MARK: - SQLite: beside it, then in its place

    private func restoreFile(_ reader: BackupReader, to target: String) async throws {
        if !replaces, try await Self.holdsOrganisation(location) { throw KeepingError.notEmpty }
        let new = target + ".restoring"
        defer { for end in ["", "-wal", "-shm", "-journal"] { unlink(new + end) } }
        let file = try PrivateFile(path: new)
        let next = try reader.pieces()
        while let (_, bytes) = try next() { try file.write(bytes) }
        try file.finish()
        try await complete(new)
        try await free(target)
        try PrivateFile.rename(new, to: target)
    }

    /// Looks the new file through and brings it up to date, in one file that is ready for use.
    private func complete(_ path: String) async throws {
        let database = try await Database.open(.file(path), readers: 1, limits: .unhurried)
        do {
            let problems = try await database.read { try DoctorStore.quickIntegrity(in: $0) }
            if let first = problems.first { throw KeepingError.damaged(path, first) }
            try await database.migrate(migrations)
            try await database.analyze()
            try await database.settleFile()
        } catch {
            await database.close()
            throw error
        }
        await database.close()
    }

    /// Sees that nobody uses the old file, and that nothing of it stands beside it: a new file must never meet an old
    /// write-ahead log. A file too damaged for that is kept under another name.
    private func free(_ target: String) async throws {
        guard FileManager.default.fileExists(atPath: target) else { return }
        var limits = Limits.unhurried
        limits.lock = .milliseconds(200)
        do {
            let database = try await Database.open(.file(target), readers: 1, limits: limits)
            do { try await database.settleFile() } catch {
                await database.close()
                throw error
            }
            await database.close()
        } catch let error as DatabaseError where error.kind == .busy {
            throw KeepingError.inUse(target)
        } catch let error as DatabaseError where error.kind == .corrupt {
            for end in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: target + end) {
                try PrivateFile.rename(target + end, to: target + ".damaged" + end)
            }
        }
    }

    // MARK: - PostgreSQL: in one transaction

    private func restoreTables(_ reader: BackupReader, _ header: BackupHeader) async throws {
        let database = try await Database.open(location, readers: 1, limits: .unhurried)
        let steps = migrations.filter { header.migrations.contains($0.name) }
        do {
            try await database.rewrite { [replaces, migrations] db in
                let tables = try db.tables()
                guard tables.isEmpty || tables.contains(where: { $0.name == "migrations" }) else {
                    throw KeepingError.foreignTables
                }
                if !replaces, try DoctorStore.holdsOrganisation(in: db) { throw KeepingError.notEmpty }
                try db.dropTables()
                try db.apply(steps)
                try db.withLooseTables { try Self.fill(reader, db) }
                try db.apply(migrations)
                try db.run("ANALYZE")
            }
        } catch {
            await database.close()
            throw error
        }
        await database.close()
    }

    private static func fill(_ reader: BackupReader, _ db: Connection) throws {
        let tables = Dictionary(uniqueKeysWithValues: try db.tables().map { ($0.name, $0) })
        for table in tables.values { try db.empty(table) }
        let next = try reader.pieces()
        var piece = try next()
        while let (frame, bytes) = piece {
            guard frame == .table, let entry = try? JSONDecoder().decode(BackupTable.self, from: Data(bytes)),
                let table = tables[entry.name]
            else { throw KeepingError.damaged(reader.path, "it holds a table that isn't known") }
            let named = try entry.columns.map { name in
                guard let column = table.columns.first(where: { $0.name == name }) else {
                    throw KeepingError.damaged(reader.path, "it holds a column that isn't known")
                }
                return column
            }
            piece = try next()
            try db.copyIn(Table(name: table.name, columns: named, key: table.key)) {
                guard let (frame, bytes) = piece, frame == .data else { return nil }
                piece = try next()
                return bytes
            }
        }
    }

    private static func holdsOrganisation(_ location: DatabaseLocation) async throws -> Bool {
        guard case .file(let path) = location, FileManager.default.fileExists(atPath: path) else { return false }
        let database: Database
        do { database = try await Database.open(location, readers: 1) } catch let error as DatabaseError
            where error.kind == .corrupt
        {
            // Whatever it is, it isn't nothing.
            return true
        }
        do {
            let holds = try await database.read { try DoctorStore.holdsOrganisation(in: $0) }
            await database.close()
            return holds
        } catch {
            await database.close()
            throw error
        }
    }
}
