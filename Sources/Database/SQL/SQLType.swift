/// What kind of column a Swift type belongs in. PostgreSQL has to know, also when the value is NULL.
///
/// The raw value is the byte that stands for a place inside `SQL`; none of them occurs in UTF-8.
package enum SQLType: UInt8, Sendable {
    /// Leaves it to PostgreSQL to infer the type from where the value is used.
    case unknown = 0xF8
    case bool
    case integer
    case real
    case text
    case blob
}
