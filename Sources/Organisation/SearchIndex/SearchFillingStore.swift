import Database

/// Writes very many documents; `SearchStore` writes one.
enum SearchFillingStore {
    private static let rowsAtOnce = 64

    static func insert(_ items: [SearchFilling.Item], in db: Connection) throws {
        switch db.engine {
        case .sqlite:
            for item in items {
                let (entry, terms) = (item.entry, item.terms)
                try db.run(
                    """
                    INSERT INTO search_documents (id, kind, space_id, at)
                    VALUES (\(entry.id), \(entry.kind), \(entry.space), \(entry.at))
                    """)
                try db.run("INSERT INTO search_index (rowid, terms) VALUES (\(entry.id), \(terms))")
            }
        case .postgres:
            // Each statement is a journey to the server. A last one of another size is rare, so it need not be known.
            for start in stride(from: 0, to: items.count, by: rowsAtOnce) {
                let rows: [SQL] = items[start..<min(start + rowsAtOnce, items.count)].map { item in
                    let (entry, terms) = (item.entry, item.terms)
                    return "(\(entry.id), \(entry.kind), \(entry.space), \(entry.at), CAST(\(terms) AS TSVECTOR))"
                }
                let head: SQL = "INSERT INTO search_documents (id, kind, space_id, at, terms) VALUES "
                try db.run(head + SQL.join(rows, separator: ", "))
            }
        }
    }

    static func clear(in db: Connection) throws {
        if db.engine == .sqlite { try db.run("INSERT INTO search_index (search_index) VALUES ('delete-all')") }
        if db.engine == .postgres { try RecentSearchStore.empty(in: db) }
        try db.run("DELETE FROM search_documents")
        try db.run("DELETE FROM search_words")
    }

    /// How much of the index is gathered, in memory on SQLite and in a heap on PostgreSQL, before it is sorted in. What
    /// SQLite wrote in pieces is brought together afterwards, by `SearchIndex.tidy`.
    static func gatherMuch(in db: Connection) throws {
        switch db.engine {
        case .sqlite:
            try db.run("INSERT INTO search_index (search_index, rank) VALUES ('hashsize', 33554432)")
            try db.run("INSERT INTO search_index (search_index, rank) VALUES ('automerge', 0)")
        case .postgres:
            try db.run("ALTER INDEX search_documents_terms SET (gin_pending_list_limit = 16384)")
            try RecentSearchStore.empty(in: db)
        }
    }

    /// As the migration has it, and as FTS5 has it by itself.
    static func gatherLittle(in db: Connection) throws {
        switch db.engine {
        case .sqlite:
            try db.run("INSERT INTO search_index (search_index, rank) VALUES ('hashsize', 1048576)")
            try db.run("INSERT INTO search_index (search_index, rank) VALUES ('automerge', 4)")
        case .postgres:
            try db.run("ALTER INDEX search_documents_terms SET (gin_pending_list_limit = 64)")
            _ = try db.row("SELECT gin_clean_pending_list('search_documents_terms')")
            try RecentSearchStore.fill(in: db)
        }
    }
}
