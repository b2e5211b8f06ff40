import CPostgres
import Database
import Foundation
import Synchronization

/// The PostgreSQL server of the tests, and the databases made on it: the schema is made once for each set of
/// migrations, and copied for each test.
package actor TestPostgres {
    package static let address = ProcessInfo.processInfo.environment["WEERKLANK_TEST_POSTGRES"]
    static let shared = TestPostgres()

    private struct Made {
        let name: String
        weak var database: Database?
    }

    // Making a database takes the server a while, which none of Swift's threads should wait.
    private let queue = DispatchQueue(label: "TestPostgres")
    private let link = Mutex<OpaquePointer?>(nil)
    private var templates: [String: Task<String, any Error>] = [:]
    private var made: [Made] = []
    private var count = 0

    /// The database is dropped some time after it was released.
    func make(
        _ migrations: [Migration], readers: Int?, limits: Limits = .patient
    ) async throws -> (Database, DatabaseLocation) {
        let template = try await template(migrations)
        let name = nextName()
        try await execute("CREATE DATABASE \(name) TEMPLATE \(template)")
        let location = DatabaseLocation.postgres(address(of: name))
        let database = try await Database.open(location, readers: readers, limits: limits)
        try await dropUnused()
        made.append(Made(name: name, database: database))
        return (database, location)
    }

    private func template(_ migrations: [Migration]) async throws -> String {
        let key = migrations.map { $0.name + $0.postgres }.joined()
        if let known = templates[key] { return try await known.value }
        let name = nextName()
        let task = Task {
            try await execute("CREATE DATABASE \(name) TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'")
            let database = try await Database.open(.postgres(address(of: name)), readers: 1, limits: .patient)
            try await database.migrate(migrations)
            await database.close()
            return name
        }
        templates[key] = task
        return try await task.value
    }

    private func dropUnused() async throws {
        let unused = made.filter { $0.database == nil }
        made.removeAll { $0.database == nil }
        for database in unused { try await execute("DROP DATABASE \(database.name) WITH (FORCE)") }
    }

    private func nextName() -> String {
        count += 1
        return "weerklank_\(ProcessInfo.processInfo.processIdentifier)_\(count)"
    }

    private func address(of name: String) -> String {
        var address = URLComponents(string: TestPostgres.address!)!
        address.path = "/" + name
        return address.string!
    }

    /// Making a database can't be done in a transaction, and all that `Database` does is one.
    private func execute(_ statement: String) async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            queue.async { continuation.resume(with: Result { try self.executeNow(statement) }) }
        }
    }

    private nonisolated func executeNow(_ statement: String) throws {
        try link.withLock { link in
            if link == nil { link = PQconnectdb(Self.address!) }
            let result = PQexec(link, statement)
            defer { PQclear(result) }
            guard PQresultStatus(result) == PGRES_COMMAND_OK else {
                throw DatabaseError(.other, String(cString: PQerrorMessage(link)))
            }
        }
    }
}
