/// The database inside one `read` or `write`. It doesn't outlive the block.
///
/// After any error the transaction is doomed, on both engines: every further statement throws that first error again
/// and so does `write`, whether the block caught it or not. Use `ON CONFLICT` instead of catch and continue.
package struct Connection {
    package let engine: Engine
    let session: any Session
    let transaction: Transaction

    init(session: any Session, transaction: Transaction) {
        self.engine = session.engine
        self.session = session
        self.transaction = transaction
    }

    /// All rows.
    package func rows(_ sql: SQL) throws -> [Row] {
        try transaction.guarding(sql, engine) { try session.rows(sql, onlyFirst: false).rows() }
    }

    /// The first row.
    package func row(_ sql: SQL) throws -> Row? {
        try transaction.guarding(sql, engine) { try session.rows(sql, onlyFirst: true).rows().first }
    }

    /// Runs a statement and tells how many rows it inserted, changed or deleted.
    @discardableResult
    package func run(_ sql: SQL) throws -> Int {
        try transaction.guarding(sql, engine) { try session.run(sql) }
    }

    /// Runs several statements without values. For migrations only: nothing in the text is bound.
    package func script(_ text: String) throws {
        try transaction.guarding { try session.script(text) }
    }

    /// Tells every node that listens on the channel, once this transaction is committed. At most 7,999 bytes.
    package func notify(_ channel: String, _ payload: String) throws {
        try transaction.guarding {
            guard payload.utf8.count < 8000 else {
                throw DatabaseError(.other, "a notice of \(payload.utf8.count) bytes, 7999 is the most")
            }
            try session.notify(channel, payload)
        }
    }
}
