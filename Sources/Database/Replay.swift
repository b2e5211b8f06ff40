extension Connection {
    /// All rows of a statement that a `StatementLog` heard, run again with the same values.
    package func rows(repeating entry: StatementLog.Entry) throws -> [Row] {
        try rows(entry.sql)
    }
}
