/// Filling tables in any order. SQLite looks at references at the end of a migration; PostgreSQL looks at each row, so
/// there they are taken off and put on again, in the same transaction, and with them the indexes, which are made faster
/// over rows that are all there.
extension Connection {
    package func withLooseTables(_ fill: () throws -> Void) throws {
        guard engine == .postgres else { return try fill() }
        let references = try constraints()
        let indexes = try plainIndexes()
        for one in references { try script("ALTER TABLE \(one.table) DROP CONSTRAINT \(one.name)") }
        for one in indexes { try script("DROP INDEX \(one.name)") }
        try fill()
        for one in indexes { try script(one.definition) }
        for one in references { try script("ALTER TABLE \(one.table) ADD CONSTRAINT \(one.name) \(one.definition)") }
    }

    /// Takes all tables away, in a `rewrite`.
    package func dropTables() throws {
        for table in try tables() where engine == .postgres { try script("DROP TABLE \(table.sqlName) CASCADE") }
    }

    private struct Part {
        let table: String
        let name: String
        let definition: String
    }

    private func constraints() throws -> [Part] {
        try rows(
            """
            SELECT quote_ident(t.relname) AS owner, quote_ident(c.conname) AS name,
                pg_get_constraintdef(c.oid) AS definition
            FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
            WHERE c.contype = 'f' AND t.relnamespace = CAST(current_schema AS REGNAMESPACE)
            ORDER BY t.relname COLLATE "C", c.conname COLLATE "C"
            """
        ).map { Part(table: try $0["owner"], name: try $0["name"], definition: try $0["definition"]) }
    }

    private func plainIndexes() throws -> [Part] {
        try rows(
            """
            SELECT quote_ident(t.relname) AS owner, quote_ident(x.relname) AS name,
                pg_get_indexdef(x.oid) AS definition
            FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
            WHERE t.relkind = 'r' AND t.relnamespace = CAST(current_schema AS REGNAMESPACE)
                AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid)
            ORDER BY x.relname COLLATE "C"
            """
        ).map { Part(table: try $0["owner"], name: try $0["name"], definition: try $0["definition"]) }
    }
}
