import CSQLite

/// The prepared statements of one connection.
final class SQLiteStatements {
    var scratch = Scratch()
    private let handle: SQLiteHandle
    private var prepared: [StatementKey: SQLiteStatement] = [:]
    private var uses = 0
    private static let limit = 256

    init(handle: SQLiteHandle) {
        self.handle = handle
    }

    func find(_ key: StatementKey) throws -> SQLiteStatement {
        uses += 1
        if let statement = prepared[key] {
            statement.lastUse = uses
            return statement
        }
        let statement = SQLiteStatement(try prepare(key), key: key)
        statement.lastUse = uses
        if prepared.count >= Self.limit { dropOldest() }
        prepared[key] = statement
        return statement
    }

    func forget() {
        prepared = [:]
    }

    private func prepare(_ key: StatementKey) throws -> OpaquePointer {
        let text = key.rendered(for: .sqlite).text
        var pointer: OpaquePointer?
        var hasMore = false
        let code = text.withCString { start in
            var end: UnsafePointer<CChar>?
            let code = sqlite3_prepare_v3(
                handle.pointer, start, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &pointer, &end)
            if let end { hasMore = String(cString: end).contains { !$0.isWhitespace && $0 != ";" } }
            return code
        }
        guard code == SQLITE_OK else { throw handle.error(statement: text) }
        guard let pointer, !hasMore else {
            sqlite3_finalize(pointer)
            throw DatabaseError(.other, Refusal.manyStatements, statement: text)
        }
        return pointer
    }

    private func dropOldest() {
        let half = prepared.values.map(\.lastUse).sorted()[prepared.count / 2]
        prepared = prepared.filter { $0.value.lastUse > half }
    }
}
