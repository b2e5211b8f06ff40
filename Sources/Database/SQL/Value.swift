/// One value as it travels to or from the database.
///
/// SQLite stores truth as 0 and 1, so there a BOOLEAN column reads back as `.integer`; decode it as `Bool`.
package enum Value: Sendable, Hashable {
    case null
    case bool(Bool)
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])
}
