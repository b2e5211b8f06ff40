import Database

/// PostgreSQL only: the newest documents once more, under an index of their own.
///
/// Its index gives documents in no order of time, so the newest twenty that have a word cost a look at all that have it.
/// Nearly always they are among these, and older ones are asked only where these give too few. What is found is the same:
/// everything from `first` on is here. SQLite's index begins with the newest by itself.
enum RecentSearchStore {
    /// How many are kept at least; at twice as many the oldest go. Of a million documents 65,000 answer soonest: with
    /// 16,000 the older ones are asked too often (three times as long), with 262,000 there is more to look at (twice).
    static let fewest = 65_536

    /// The id from which on every document is here.
    static let first: SQL = "(SELECT first FROM search_recent_from)"

    /// Takes out the oldest when there are too many. Never lets the beginning go back, whatever another node does at the
    /// same time: what it took out would be nowhere.
    static func trim(to fewest: Int = fewest, in db: Connection) throws {
        let kept = try db.run(
            """
            UPDATE search_recent_from SET first = GREATEST(search_recent_from.first, r.id)
            FROM (SELECT id FROM search_recent ORDER BY id DESC OFFSET \(limit: fewest - 1) LIMIT 1) AS r
            WHERE (SELECT COUNT(*) FROM search_recent) > \(2 * fewest)
            """)
        if kept > 0 { try db.run("DELETE FROM search_recent WHERE id < \(sql: first)") }
    }

    /// From here on nothing is put here, until `fill`: very many documents are coming.
    static func empty(in db: Connection) throws {
        try db.run("UPDATE search_recent_from SET first = \(Int64.max)")
        try db.run("DELETE FROM search_recent")
    }

    static func fill(_ fewest: Int = fewest, in db: Connection) throws {
        // Who writes meanwhile waits, and then finds the new beginning.
        try db.run("LOCK TABLE search_documents IN SHARE ROW EXCLUSIVE MODE")
        try db.run("DELETE FROM search_recent")
        try db.run(
            """
            UPDATE search_recent_from SET first = COALESCE(
                (SELECT id FROM search_documents ORDER BY id DESC OFFSET \(limit: fewest - 1) LIMIT 1), 0)
            """)
        try db.run("INSERT INTO search_recent SELECT * FROM search_documents WHERE id >= \(sql: first)")
        try db.run("ANALYZE search_recent")
    }
}
