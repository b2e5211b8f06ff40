import Database
import Foundation

/// An empty database for one test.
package enum TestDatabase {
    /// With the schema that the migrations make. It is gone when nothing refers to it any more.
    /// - Parameter readers: how many reads run at once; SQLite in memory has always one.
    package static func make(
        _ engine: Engine, _ migrations: [Migration] = [], readers: Int = 4
    ) async throws -> Database {
        switch engine {
        case .sqlite:
            let database = try await Database.open(.memory)
            try await database.migrate(migrations)
            return database
        case .postgres:
            return try await TestPostgres.shared.make(migrations, readers: readers).0
        }
    }

    /// Removed when the tests end.
    private static let folder: String = {
        let path = NSTemporaryDirectory() + "weerklank-tests-\(ProcessInfo.processInfo.processIdentifier)"
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        atexit { try? FileManager.default.removeItem(atPath: TestDatabase.folder) }
        return path
    }()

    /// On disk where the engine has that, so that reads and writes run at the same time on both.
    package static func makeShared(
        _ engine: Engine, _ migrations: [Migration] = [], limits: Limits = .patient, readers: Int? = nil
    ) async throws -> (Database, DatabaseLocation) {
        guard engine == .sqlite else {
            return try await TestPostgres.shared.make(migrations, readers: readers, limits: limits)
        }
        let location = DatabaseLocation.file("\(folder)/\(UUID().uuidString).sqlite")
        let database = try await Database.open(location, readers: readers, limits: limits)
        try await database.migrate(migrations)
        return (database, location)
    }
}
