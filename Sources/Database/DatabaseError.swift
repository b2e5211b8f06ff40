/// Whatever goes wrong in a database, told the same way for both engines.
package struct DatabaseError: Error, Sendable, CustomStringConvertible {
    package enum Kind: Sendable, Equatable {
        /// The columns, as `members.handle` or `members.a, members.b`; an index over an expression gives its own name.
        case unique(String)
        case foreignKey
        /// A CHECK or a NOT NULL refused a value.
        case check
        /// Another transaction was in the way (lock, deadlock, serialization), or a time-out passed.
        case busy
        /// The server can't be reached, or went away while working. Of a write whose commit was lost with the
        /// connection nobody knows whether it happened.
        case connectionLost
        /// No room left on the disk.
        case full
        /// A write inside `read`, or a database that may not be written.
        case readOnly
        /// The storage failed: a damaged file or an input/output error.
        case corrupt
        /// A column is missing, or holds something else than the type asked for.
        case decoding
        case other
    }

    package let kind: Kind
    /// For logs, not for people: it names tables and columns, never a value that was bound.
    package let message: String
    /// The text of the statement, without its values.
    package let statement: String
    /// Whether running the whole transaction again may help.
    let isTransient: Bool

    package init(_ kind: Kind, _ message: String, statement: String = "") {
        self.init(kind, message, statement: statement, isTransient: false)
    }

    init(_ kind: Kind, _ message: String, statement: String = "", isTransient: Bool) {
        self.kind = kind
        self.message = message
        self.statement = statement
        self.isTransient = isTransient
    }

    package var description: String {
        statement.isEmpty ? "\(kind): \(message)" : "\(kind): \(message) [\(statement)]"
    }
}
