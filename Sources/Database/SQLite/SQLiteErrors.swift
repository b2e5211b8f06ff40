import CSQLite

/// What SQLite's error codes mean to the product.
enum SQLiteErrors {
    static func kind(_ code: Int32, _ message: String) -> DatabaseError.Kind {
        switch code & 0xFF {
        case SQLITE_CONSTRAINT: constraint(code >> 8, message)
        // A read that was stopped because it took too long reports an interrupt.
        case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_INTERRUPT, SQLITE_PROTOCOL: .busy
        case SQLITE_FULL: .full
        case SQLITE_READONLY, SQLITE_PERM: .readOnly
        case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_IOERR: .corrupt
        default: .other
        }
    }

    /// The second byte of an extended code; the C macros that name them don't reach Swift.
    private static func constraint(_ detail: Int32, _ message: String) -> DatabaseError.Kind {
        switch detail {
        case 3: .foreignKey
        case 1, 5, 12: .check
        case 6, 8, 10: .unique(columns(message))
        default: .other
        }
    }

    /// From "UNIQUE constraint failed: members.organisation, members.handle" or "... failed: index 'members_by_name'".
    private static func columns(_ message: String) -> String {
        guard let colon = message.firstIndex(of: ":") else { return message }
        let text = message[message.index(after: colon)...].drop { $0 == " " }
        guard text.hasPrefix("index '"), text.hasSuffix("'") else { return String(text) }
        return String(text.dropFirst(7).dropLast())
    }
}
