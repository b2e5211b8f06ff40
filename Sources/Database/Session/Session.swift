/// One connection to a database, used by one thread at a time. Each engine has its own.
protocol Session: AnyObject {
    var engine: Engine { get }
    /// False once the other side is gone; the session is then closed and replaced.
    var isAlive: Bool { get }

    func begin(_ mode: TransactionMode) throws
    func commit() throws
    func rollback()

    func rows(_ sql: SQL, onlyFirst: Bool) throws -> ResultSet
    func run(_ sql: SQL) throws -> Int
    func script(_ text: String) throws
    func notify(_ channel: String, _ payload: String) throws
    func close()
}

enum TransactionMode: Sendable {
    case read
    case write
    /// A write that may take its time; SQLite checks foreign keys at its end, since tables may have to be made anew.
    case migration
}
