import CSQLite
import Foundation

/// An open SQLite database with the settings that all connections share.
final class SQLiteHandle {
    let pointer: OpaquePointer
    private let watch = UnsafeMutablePointer<Watch>.allocate(capacity: 1)
    private let statementLimit: Duration

    /// When the read that runs now must be over; nothing for writes.
    struct Watch {
        var deadline: ContinuousClock.Instant?
    }

    init(path: String, role: SQLiteSession.Role, limits: Limits) throws {
        let isFile = path != ":memory:"
        if isFile { Self.makePrivate(path) }
        var opened: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        let code = sqlite3_open_v2(path, &opened, flags, nil)
        guard code == SQLITE_OK, let opened else {
            let message = "can't open \(path): \(String(cString: sqlite3_errstr(code)))"
            sqlite3_close_v2(opened)
            throw DatabaseError(SQLiteErrors.kind(code, ""), message)
        }
        pointer = opened
        statementLimit = limits.statement
        watch.initialize(to: Watch())
        sqlite3_busy_timeout(pointer, Int32(limits.lock.wholeMilliseconds))
        // As in PostgreSQL, "x" is only ever a name.
        weerklank_refuse_quoted_strings(pointer)
        try set(Self.settings(isFile: isFile, role: role))
        watchReads()
    }

    deinit {
        sqlite3_close_v2(pointer)
        watch.deallocate()
    }

    /// Every cached page counts in the memory of the process, so caches are small: the system caches the file as well.
    private static func settings(isFile: Bool, role: SQLiteSession.Role) -> [String] {
        var settings = [
            // What is deleted is gone, also from the free pages of the file.
            "secure_delete = ON", "foreign_keys = ON", "temp_store = MEMORY", "trusted_schema = OFF",
            // LIKE then means the same as in PostgreSQL, and can use an index.
            "case_sensitive_like = ON",
        ]
        if isFile {
            settings += ["journal_mode = WAL", "synchronous = FULL", "journal_size_limit = 67108864"]
            settings.append("cache_size = \(role == .reader ? -6000 : -12000)")
        }
        if role == .reader { settings.append("query_only = ON") }
        return settings
    }

    private func set(_ settings: [String]) throws {
        for setting in settings {
            let text = "PRAGMA \(setting)"
            guard sqlite3_exec(pointer, text, nil, nil, nil) == SQLITE_OK else { throw error(statement: text) }
        }
    }

    /// The data of an organisation is nobody else's on the machine; SQLite gives its other files the same rights.
    private static func makePrivate(_ path: String) {
        // Only when it isn't there yet: closing any descriptor of the file gives up the locks that this whole process has
        // on it, and another process that closes the database would then take the log away from under this one.
        let descriptor = Glibc.open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        if descriptor >= 0 { Glibc.close(descriptor) }
    }

    func startWatch() {
        watch.pointee.deadline = .now + statementLimit
    }

    func stopWatch() {
        watch.pointee.deadline = nil
    }

    private func watchReads() {
        let steps: Int32 = 200_000
        sqlite3_progress_handler(
            pointer, steps,
            { context in
                guard let watch = context?.assumingMemoryBound(to: Watch.self), let deadline = watch.pointee.deadline
                else {
                    return 0
                }
                return ContinuousClock.now < deadline ? 0 : 1
            }, watch)
    }

    func error(statement: String) -> DatabaseError {
        let code = sqlite3_extended_errcode(pointer)
        let message = String(cString: sqlite3_errmsg(pointer))
        return DatabaseError(SQLiteErrors.kind(code, message), message, statement: statement)
    }
}
