import Database

/// What somebody with a copy of the database can ask of it.
struct Copy {
    let database: Database

    /// All values of a table, whatever its columns are.
    func rows(of table: String) async throws -> [[Value]] {
        try await database.read { db in
            // A table's name can't be bound; a function of the engine reads it by name, here the list is short.
            try db.rows(statement(table)).map(\.values)
        }
    }

    /// The rows in the order in which they lie.
    func inPlace(_ table: String) async throws -> [[Value]] {
        try await database.read { db in
            let rows =
                switch (table, db.engine) {
                case ("posts", .sqlite): try db.rows("SELECT * FROM posts ORDER BY rowid")
                case ("posts", .postgres): try db.rows("SELECT * FROM posts ORDER BY ctid")
                case (_, .sqlite): try db.rows("SELECT * FROM survey_texts")
                case (_, .postgres): try db.rows("SELECT * FROM survey_texts ORDER BY ctid")
                }
            return rows.map(\.values)
        }
    }

    /// How many transactions wrote the rows as they are.
    func transactions(of table: String) async throws -> Int {
        try await database.read { db in
            switch table {
            case "survey_texts": try db.row("SELECT COUNT(DISTINCT xmin::TEXT) FROM survey_texts")![0]
            case "survey_links": try db.row("SELECT COUNT(DISTINCT xmin::TEXT) FROM survey_links")![0]
            case "survey_counts": try db.row("SELECT COUNT(DISTINCT xmin::TEXT) FROM survey_counts")![0]
            default: try db.row("SELECT COUNT(DISTINCT xmin::TEXT) FROM posts")![0]
            }
        }
    }

    private func statement(_ table: String) -> SQL {
        switch table {
        case "survey_texts": "SELECT * FROM survey_texts"
        case "survey_links": "SELECT * FROM survey_links"
        case "survey_counts": "SELECT * FROM survey_counts"
        case "survey_sends": "SELECT * FROM survey_sends"
        case "surveys": "SELECT * FROM surveys"
        case "events": "SELECT * FROM events"
        case "notifications": "SELECT * FROM notifications"
        case "sessions": "SELECT * FROM sessions"
        case "attempts": "SELECT * FROM attempts"
        default: "SELECT 1 WHERE 1 = 0"
        }
    }
}
