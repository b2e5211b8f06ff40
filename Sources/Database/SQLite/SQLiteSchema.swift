/// The schema of an SQLite database as its statements, by name.
enum SQLiteSchema {
    /// Without the tables in which a virtual one, such as one for full text, keeps its data.
    static func text(_ db: Connection) throws -> String {
        try db.rows(
            """
            SELECT sql FROM sqlite_schema
            WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite!_%' ESCAPE '!'
                AND tbl_name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')
            ORDER BY tbl_name, CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 ELSE 2 END, name
            """
        ).map { try $0["sql"] + ";\n" }.joined(separator: "\n")
    }
}
