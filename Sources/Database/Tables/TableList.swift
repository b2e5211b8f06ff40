/// Which tables there are, from the catalog of the engine.
extension Connection {
    /// All tables by name, without the engine's own and without those in which a virtual table keeps its data.
    package func tables() throws -> [Table] {
        let rows = try engine == .sqlite ? sqliteColumns() : postgresColumns()
        var tables: [Table] = []
        var columns: [Table.Column] = []
        var key: [(place: Int, name: String)] = []
        for (index, row) in rows.enumerated() {
            let (table, name): (String, String) = try (row["table_name"], row["name"])
            columns.append(Table.Column(name: name, kind: Table.Kind(declared: try row["type"])))
            if let place: Int = try row["place"], place > 0 { key.append((place, name)) }
            let isLast = try index + 1 == rows.count || rows[index + 1]["table_name"] as String != table
            if isLast {
                tables.append(
                    Table(name: table, columns: columns, key: key.sorted { $0.place < $1.place }.map(\.name)))
                columns = []
                key = []
            }
        }
        return tables
    }

    private func sqliteColumns() throws -> [Row] {
        try rows(
            """
            SELECT t.name AS table_name, c.name, c.type, c.pk AS place
            FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c
            WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite!_%' ESCAPE '!'
            ORDER BY t.name, c.cid
            """)
    }

    private func postgresColumns() throws -> [Row] {
        try rows(
            """
            SELECT CAST(t.relname AS TEXT) AS table_name, CAST(a.attname AS TEXT) AS name,
                format_type(a.atttypid, a.atttypmod) AS type,
                CAST(array_position(CAST(i.indkey AS INT2[]), a.attnum) AS BIGINT) + 1 AS place
            FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid
            LEFT JOIN pg_index i ON i.indrelid = t.oid AND i.indisprimary
            WHERE t.relkind = 'r' AND t.relnamespace = CAST(current_schema AS REGNAMESPACE)
                AND a.attnum > 0 AND NOT a.attisdropped
            ORDER BY t.relname COLLATE "C", a.attnum
            """)
    }
}
