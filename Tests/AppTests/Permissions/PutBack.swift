import CSQLite

/// A database in a file as it is now, to be put back after every change: so that each form of the table of permissions
/// meets the same world.
final class PutBack {
    struct Failed: Error { let code: Int32 }

    private let live: OpaquePointer
    private let kept: OpaquePointer
    private var seen: Int32 = 0

    init(_ path: String) throws {
        live = try Self.open(path)
        kept = try Self.open(":memory:")
        try Self.copy(live, to: kept)
        seen = try mark()
    }

    deinit {
        sqlite3_close_v2(live)
        sqlite3_close_v2(kept)
    }

    /// Another number after each change by somebody else.
    func mark() throws -> Int32 { try number("PRAGMA data_version") }

    func putBack() throws {
        guard try mark() != seen else { return }
        try Self.copy(kept, to: live)
        seen = try mark()
    }

    private func number(_ question: String) throws -> Int32 {
        var statement: OpaquePointer?
        try Self.check(sqlite3_prepare_v2(live, question, -1, &statement, nil))
        defer { sqlite3_finalize(statement) }
        guard sqlite3_step(statement) == SQLITE_ROW else { throw Failed(code: sqlite3_errcode(live)) }
        return sqlite3_column_int(statement, 0)
    }

    private static func open(_ path: String) throws -> OpaquePointer {
        var opened: OpaquePointer?
        try check(sqlite3_open_v2(path, &opened, SQLITE_OPEN_READWRITE, nil))
        guard let opened else { throw Failed(code: SQLITE_NOMEM) }
        sqlite3_busy_timeout(opened, 10_000)
        try check(sqlite3_exec(opened, "PRAGMA synchronous = OFF", nil, nil, nil))
        return opened
    }

    private static func copy(_ from: OpaquePointer, to: OpaquePointer) throws {
        guard let copying = sqlite3_backup_init(to, "main", from, "main") else {
            throw Failed(code: sqlite3_errcode(to))
        }
        let code = sqlite3_backup_step(copying, -1)
        sqlite3_backup_finish(copying)
        guard code == SQLITE_DONE else { throw Failed(code: code) }
    }

    private static func check(_ code: Int32) throws {
        guard code == SQLITE_OK else { throw Failed(code: code) }
    }
}
