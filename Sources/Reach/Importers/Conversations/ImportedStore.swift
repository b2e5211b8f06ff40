import Database

/// Which things of other systems are here already, and as what.
enum ImportedStore {
    enum Kind: String, SQLValue {
        case category, topic, post, member
    }

    static let migration = Migration(
        "0007-imported",
        """
        CREATE TABLE imported (
            source TEXT NOT NULL,
            kind TEXT NOT NULL,
            key TEXT NOT NULL,
            id BIGINT NOT NULL,
            PRIMARY KEY (source, kind, key)
        );
        """)

    private static let rowsAtOnce = 100

    static func ids<Of>(
        _ kind: Kind, _ keys: some Sequence<String>, from source: String, in db: Connection
    ) throws -> [String: Identifier<Of>] {
        var found: [String: Identifier<Of>] = [:]
        var rest = Array(keys)[...]
        while !rest.isEmpty {
            let some = Array(rest.prefix(rowsAtOnce))
            rest = rest.dropFirst(rowsAtOnce)
            let rows = try db.rows(
                """
                SELECT key, id FROM imported WHERE source = \(source) AND kind = \(kind) AND key IN \(list: some)
                """)
            for row in rows { found[try row["key"]] = try row["id"] }
        }
        return found
    }

    static func insert<Of>(
        _ kind: Kind, _ ids: [(key: String, id: Identifier<Of>)], from source: String, in db: Connection
    ) throws {
        var rest = ids[...]
        while !rest.isEmpty {
            let rows: [SQL] = rest.prefix(rowsAtOnce).map { "(\(source), \(kind), \($0.key), \($0.id))" }
            rest = rest.dropFirst(rowsAtOnce)
            try db.run("INSERT INTO imported (source, kind, key, id) VALUES \(sql: SQL.join(rows, separator: ", "))")
        }
    }

    /// All of a kind, whatever they were imported from.
    static func all<Of>(_ kind: Kind, in db: Connection) throws -> [Identifier<Of>] {
        try db.rows("SELECT id FROM imported WHERE kind = \(kind) ORDER BY id").map { try $0["id"] }
    }
}
