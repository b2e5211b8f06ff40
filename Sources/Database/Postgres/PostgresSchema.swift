/// The schema of a PostgreSQL database from its catalog: columns in their order, the rest by name.
enum PostgresSchema {
    static func text(_ db: Connection) throws -> String {
        let tables: [(id: Int, name: String)] = try db.rows(
            """
            SELECT oid, relname FROM pg_class
            WHERE relkind IN ('r', 'p') AND relnamespace = current_schema::regnamespace ORDER BY relname COLLATE "C"
            """
        ).map { (try $0["oid"], try $0["relname"]) }
        var parts = try tables.map { try table($0.name, $0.id, db) }
        parts += try functions(db)
        return parts.joined(separator: "\n")
    }

    private static func table(_ name: String, _ id: Int, _ db: Connection) throws -> String {
        let lines = try columns(id, db) + constraints(id, db)
        let body = lines.map { "    " + $0 }.joined(separator: ",\n")
        let rest = try indexes(id, db) + triggers(id, db)
        return "CREATE TABLE \(name) (\n\(body)\n);\n" + rest.map { $0 + ";\n" }.joined()
    }

    private static func columns(_ table: Int, _ db: Connection) throws -> [String] {
        try db.rows(
            """
            SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull AS required,
                a.attgenerated <> '' AS generated, pg_get_expr(d.adbin, d.adrelid) AS value
            FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            WHERE a.attrelid::bigint = \(table) AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum
            """
        ).map { row in
            var text: String = try "\(row["name"] as String) \(row["type"] as String)"
            if let value: String = try row["value"] {
                text += try row["generated"] ? " GENERATED ALWAYS AS (\(value)) STORED" : " DEFAULT \(value)"
            }
            return try row["required"] ? text + " NOT NULL" : text
        }
    }

    private static func constraints(_ table: Int, _ db: Connection) throws -> [String] {
        try db.rows(
            """
            SELECT 'CONSTRAINT ' || conname || ' ' || pg_get_constraintdef(oid) AS text FROM pg_constraint
            WHERE conrelid::bigint = \(table) ORDER BY conname COLLATE "C"
            """
        ).map { try $0["text"] }
    }

    private static func indexes(_ table: Int, _ db: Connection) throws -> [String] {
        try db.rows(
            """
            SELECT pg_get_indexdef(i.indexrelid) AS text FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
            WHERE i.indrelid::bigint = \(table)
                AND NOT EXISTS (
                    SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.conrelid = i.indrelid)
            ORDER BY c.relname COLLATE "C"
            """
        ).map { row in
            let text: String = try row["text"]
            return text.replacing(" ON public.", with: " ON ")
        }
    }

    private static func triggers(_ table: Int, _ db: Connection) throws -> [String] {
        try db.rows(
            """
            SELECT pg_get_triggerdef(oid) AS text FROM pg_trigger
            WHERE tgrelid::bigint = \(table) AND NOT tgisinternal ORDER BY tgname COLLATE "C"
            """
        ).map { try $0["text"] }
    }

    private static func functions(_ db: Connection) throws -> [String] {
        try db.rows(
            """
            SELECT pg_get_functiondef(p.oid) AS text FROM pg_proc p
            WHERE p.pronamespace = current_schema::regnamespace
                AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
            ORDER BY p.proname COLLATE "C", p.oid
            """
        ).map { try $0["text"] + ";\n" }
    }
}
