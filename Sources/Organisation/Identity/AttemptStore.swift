import Database

enum AttemptStore {
    /// Counts one more and tells how many there were in this window and when it ends.
    static func add(
        _ subject: String, windowEndsAt end: Instant, at now: Instant, in db: Connection
    ) throws
        -> (count: Int, windowEndsAt: Instant)
    {
        let row = try db.row(
            """
            INSERT INTO attempts (subject, failures, window_ends_at) VALUES (\(subject), 1, \(end))
            ON CONFLICT (subject) DO UPDATE SET
                failures = CASE WHEN attempts.window_ends_at <= \(now) THEN 1 ELSE attempts.failures + 1 END,
                window_ends_at = CASE WHEN attempts.window_ends_at <= \(now) THEN \(end)
                                 ELSE attempts.window_ends_at END
            RETURNING failures, window_ends_at
            """)
        guard let row else { return (1, end) }
        return (try row["failures"], try row["window_ends_at"])
    }

    static func takeOne(_ subject: String, in db: Connection) throws {
        try db.run("UPDATE attempts SET failures = failures - 1 WHERE subject = \(subject) AND failures > 0")
    }

    static func delete(_ subject: String, in db: Connection) throws {
        try db.run("DELETE FROM attempts WHERE subject = \(subject)")
    }

    static func deleteExpired(at now: Instant, in db: Connection) throws {
        try db.run("DELETE FROM attempts WHERE window_ends_at <= \(now)")
    }
}
