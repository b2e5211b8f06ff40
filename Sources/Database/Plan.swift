/// How an engine would run a statement, one step a line.
enum Plan {
    static func text(_ entry: StatementLog.Entry, _ db: Connection) throws -> String {
        try db.engine == .sqlite ? sqlite(entry.sql, db) : postgres(entry.sql, db)
    }

    private static func sqlite(_ sql: SQL, _ db: Connection) throws -> String {
        var depths = [0: 0]
        return try db.rows("EXPLAIN QUERY PLAN " + sql).map { row in
            let (id, parent, detail): (Int, Int, String) = try (row["id"], row["parent"], row["detail"])
            let depth = depths[parent] ?? 0
            depths[id] = depth + 1
            return String(repeating: "  ", count: depth) + detail
        }.joined(separator: "\n")
    }

    /// The plan for any values, as a prepared statement has after a while. A small table is always read whole, so the
    /// planner is told not to: what a test wants to know is whether an index could serve.
    private static func postgres(_ sql: SQL, _ db: Connection) throws -> String {
        let (text, types) = sql.key.rendered(for: .postgres)
        let declared = types.isEmpty ? "" : "(" + types.map(name).joined(separator: ", ") + ")"
        let nothing = types.isEmpty ? "" : "(" + types.map { _ in "NULL" }.joined(separator: ", ") + ")"
        try db.script(
            """
            SET LOCAL enable_seqscan = off;
            SET LOCAL plan_cache_mode = force_generic_plan;
            PREPARE weerklank_plan \(declared) AS \(text);
            """)
        defer { try? db.script("DEALLOCATE weerklank_plan") }
        let explain = SQL(bytes: Array("EXPLAIN (COSTS OFF) EXECUTE weerklank_plan \(nothing)".utf8), values: [])
        return try db.rows(explain).map { try $0[0] }.joined(separator: "\n")
    }

    private static func name(_ type: SQLType) -> String {
        switch type {
        case .unknown: "unknown"
        case .bool: "boolean"
        case .integer: "bigint"
        case .real: "double precision"
        case .text: "text"
        case .blob: "bytea"
        }
    }
}
