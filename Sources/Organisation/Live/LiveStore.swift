import Database

enum LiveStore {
    // Few enough for one statement on either engine.
    private static let mostAtOnce = 1024

    /// Which of these sessions are still good.
    static func signedIn(_ tokenHashes: [String], at now: Instant, in db: Connection) throws -> Set<String> {
        var good: Set<String> = []
        var rest = tokenHashes[...]
        while !rest.isEmpty {
            let rows = try db.rows(
                """
                SELECT s.token_hash FROM sessions s JOIN members m ON m.id = s.member_id AND m.state = 'active'
                WHERE s.token_hash IN \(list: Array(rest.prefix(mostAtOnce))) AND s.expires_at > \(now)
                """)
            for row in rows { good.insert(try row["token_hash"]) }
            rest = rest.dropFirst(mostAtOnce)
        }
        return good
    }

    struct Unread: Sendable {
        var count = 0
        /// When the next notification may be told.
        var due: Instant?
    }

    /// How many conversations have something unread, for each of these people; nobody is left out.
    static func unread(of people: [Member.ID], at now: Instant, in db: Connection) throws -> [Member.ID: Unread] {
        var unread = Dictionary(people.map { ($0, Unread()) }, uniquingKeysWith: { first, _ in first })
        var rest = people[...]
        while !rest.isEmpty {
            let rows = try db.rows(
                """
                SELECT member_id, COUNT(DISTINCT CASE WHEN visible_at <= \(now) THEN about_id END) AS n,
                       MIN(CASE WHEN visible_at > \(now) THEN visible_at END) AS due
                FROM notifications WHERE member_id IN \(list: Array(rest.prefix(mostAtOnce))) AND read_at IS NULL
                GROUP BY member_id
                """)
            for row in rows {
                unread[try row["member_id"]] = Unread(count: min(try row["n"], 100), due: try row["due"])
            }
            rest = rest.dropFirst(mostAtOnce)
        }
        return unread
    }
}
