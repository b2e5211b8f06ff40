/// Reading and writing rows of any table, a page at a time, so that memory stays the same however much there is.
extension Connection {
    /// The next rows in the order of the primary key. Booleans are booleans on both engines.
    /// - Parameter last: the values of the key of the last row before; nothing for the first page.
    package func page(of table: Table, after last: [Value]?, limit: Int) throws -> [[Value]] {
        var sql = SQL(bytes: Array("SELECT \(table.sqlColumns) FROM \(table.sqlName)".utf8), values: [])
        if let last {
            let places = try table.key.map { name in
                guard let column = table.columns.first(where: { $0.name == name }) else {
                    throw DatabaseError(
                        .other, "\(table.name) is read by its key, and \(name) is not among the columns")
                }
                return column.kind
            }
            sql = sql + " WHERE (" + SQL(bytes: Array(table.sqlKey.utf8), values: []) + ") > ("
            sql = sql + Self.list(zip(last, places)) + ")"
        }
        if !table.key.isEmpty { sql = sql + SQL(bytes: Array(" ORDER BY \(table.sqlKey)".utf8), values: []) }
        let rows = try rows(sql + " LIMIT \(limit: Int64(limit))")
        return rows.map { row in
            zip(row.values, table.columns).map { value, column in
                guard column.kind == .bool, case .integer(let number) = value else { return value }
                return .bool(number != 0)
            }
        }
    }

    /// Adds rows, the values in the order of the table's columns.
    package func insert(_ rows: [[Value]], into table: Table) throws {
        guard !table.columns.isEmpty else { return }
        let most = max(1, min(100, 20_000 / table.columns.count))
        let kinds = table.columns.map(\.kind)
        let head = SQL(bytes: Array("INSERT INTO \(table.sqlName) (\(table.sqlColumns)) VALUES ".utf8), values: [])
        var rest = rows[...]
        while !rest.isEmpty {
            // The last ones one by one, so that only two statements are prepared for a table.
            let count = rest.count >= most ? most : 1
            let values = rest.prefix(count).map { "(" + Self.list(zip($0, kinds)) + ")" }
            rest = rest.dropFirst(count)
            try run(head + SQL.join(values, separator: ", "))
        }
    }

    package func count(_ table: Table) throws -> Int {
        try row(SQL(bytes: Array("SELECT COUNT(*) FROM \(table.sqlName)".utf8), values: []))?[0] ?? 0
    }

    package func empty(_ table: Table) throws {
        try run(SQL(bytes: Array("DELETE FROM \(table.sqlName)".utf8), values: []))
    }

    private static func list(_ values: some Sequence<(Value, Table.Kind)>) -> SQL {
        let places: [SQL] = values.map { value, kind in SQL(bytes: [kind.sqlType.rawValue], values: [value]) }
        return SQL.join(places, separator: ", ")
    }
}
