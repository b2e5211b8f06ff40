/// How long a part of the work may take before it fails with a clear error.
package struct Limits: Sendable {
    /// Waiting for a connection while all are in use.
    package var acquire: Duration = .seconds(10)
    /// Reaching the server.
    package var connect: Duration = .seconds(3)
    /// One statement on PostgreSQL; everything in one `read` on SQLite.
    package var statement: Duration = .seconds(30)
    /// Waiting for the lock of another process on the SQLite file.
    package var lock: Duration = .seconds(5)

    package init() {}
}
