/// What is known about the transaction that a `Connection` works in.
final class Transaction {
    private(set) var failure: DatabaseError?
    private(set) var statements = 0
    private var isOver = false
    private let log: StatementLog?

    init(log: StatementLog?) {
        self.log = log
    }

    func end() {
        isOver = true
    }

    func guarding<T>(_ sql: SQL, _ engine: Engine, _ body: () throws -> T) throws -> T {
        log?.record(sql, engine)
        statements += 1
        return try guarding(body)
    }

    /// SQLite would carry on after a failed statement and PostgreSQL refuse everything; here both refuse.
    func guarding<T>(_ body: () throws -> T) throws -> T {
        if let failure { throw failure }
        guard !isOver else { throw DatabaseError(.other, "a connection was used after its read or write ended") }
        do {
            return try body()
        } catch {
            failure = error as? DatabaseError ?? DatabaseError(.other, "\(error)")
            throw error
        }
    }
}
