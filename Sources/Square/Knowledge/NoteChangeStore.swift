import Database
import Organisation

/// What is written about notes; finding them is `NoteStore`'s.
enum NoteChangeStore {
    static func insert(
        _ id: Note.ID, _ text: NoteText, in space: Space.ID, owner: Member.ID, reviewAt: Instant, at now: Instant,
        db: Connection
    ) throws {
        try db.run(
            """
            INSERT INTO notes (id, space_id, owner_id, title, body, topics, sources, created_at, changed_at, checked_at,
                               review_at)
            VALUES (\(id), \(space), \(owner), \(text.title), \(text.body), \(text.topicLine), \(text.sources.lines),
                    \(now), \(now), \(now), \(reviewAt))
            """)
    }

    /// Replaces the text if nobody else did since `version`; false otherwise. Readers look at a new text anew.
    static func update(
        _ id: Note.ID, to text: NoteText, from version: Int, at now: Instant, in db: Connection
    ) throws -> Bool {
        let changed = try db.run(
            """
            UPDATE notes SET title = \(text.title), body = \(text.body), topics = \(text.topicLine),
                sources = \(text.sources.lines), changed_at = \(now), version = version + 1, confirmations = 0
            WHERE id = \(id) AND version = \(version)
            """)
        guard changed == 1 else { return false }
        try db.run("DELETE FROM note_confirmations WHERE note_id = \(id)")
        return true
    }

    static func insertVersion(_ version: Int, of id: Note.ID, _ new: NewVersion, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO note_versions (note_id, version, title, body, topics, sources, author_id, why, restored_from, at)
            VALUES (\(id), \(version), \(new.text.title), \(new.text.body), \(new.text.topicLine),
                    \(new.text.sources.lines), \(new.authorID), \(new.why), \(new.restoredFrom), \(new.at))
            """)
    }

    static func setTopics(_ keys: [String], of id: Note.ID, in db: Connection) throws {
        try db.run("DELETE FROM note_topics WHERE note_id = \(id)")
        for key in keys {
            try db.run(
                """
                INSERT INTO note_topics (topic_key, note_id) VALUES (\(key), \(id))
                ON CONFLICT (topic_key, note_id) DO NOTHING
                """)
        }
    }

    static func setWithdrawn(_ id: Note.ID, at: Instant?, by member: Member.ID?, in db: Connection) throws {
        try db.run("UPDATE notes SET withdrawn_at = \(at), withdrawn_by = \(member) WHERE id = \(id)")
    }

    // Owner and co-authors

    static func setOwner(_ member: Member.ID, of id: Note.ID, in db: Connection) throws {
        try db.run("UPDATE notes SET owner_id = \(member), reminded_at = NULL WHERE id = \(id)")
    }

    /// False when they were one already.
    static func insertAuthor(_ member: Member.ID, of id: Note.ID, in db: Connection) throws -> Bool {
        try db.run(
            """
            INSERT INTO note_authors (note_id, member_id) VALUES (\(id), \(member))
            ON CONFLICT (note_id, member_id) DO NOTHING
            """) == 1
    }

    static func deleteAuthor(_ member: Member.ID, of id: Note.ID, in db: Connection) throws -> Bool {
        try db.run("DELETE FROM note_authors WHERE note_id = \(id) AND member_id = \(member)") == 1
    }

    // Whether it holds

    /// Its owner looked at it: the count of readers begins anew, and nothing waits any more.
    static func setChecked(_ id: Note.ID, reviewAt: Instant, at now: Instant, in db: Connection) throws {
        try db.run(
            """
            UPDATE notes SET checked_at = \(now), review_at = \(reviewAt), reminded_at = NULL, doubted_at = NULL,
                confirmations = 0
            WHERE id = \(id)
            """)
        try db.run("DELETE FROM note_confirmations WHERE note_id = \(id)")
    }

    static func insertConfirmation(of id: Note.ID, by member: Member.ID, in db: Connection) throws {
        let added = try db.run(
            """
            INSERT INTO note_confirmations (note_id, member_id) VALUES (\(id), \(member))
            ON CONFLICT (note_id, member_id) DO NOTHING
            """)
        if added == 1 { try db.run("UPDATE notes SET confirmations = confirmations + 1 WHERE id = \(id)") }
    }

    static func deleteConfirmation(of id: Note.ID, by member: Member.ID, in db: Connection) throws {
        let removed = try db.run("DELETE FROM note_confirmations WHERE note_id = \(id) AND member_id = \(member)")
        if removed == 1 { try db.run("UPDATE notes SET confirmations = confirmations - 1 WHERE id = \(id)") }
    }

    static func insertDoubt(
        _ doubt: Identifier<NoteDoubt>, about id: Note.ID, _ remark: String, by member: Member.ID, at now: Instant,
        in db: Connection
    ) throws {
        try db.run(
            """
            INSERT INTO note_doubts (id, note_id, author_id, remark, at)
            VALUES (\(doubt), \(id), \(member), \(remark), \(now))
            """)
        try db.run("UPDATE notes SET doubted_at = COALESCE(doubted_at, \(now)) WHERE id = \(id)")
    }

    /// Takes back what this reader said and was not answered yet.
    static func deleteOpenDoubt(about id: Note.ID, by member: Member.ID, in db: Connection) throws {
        let removed = try db.run(
            "DELETE FROM note_doubts WHERE note_id = \(id) AND author_id = \(member) AND answered_at IS NULL")
        guard removed > 0 else { return }
        try db.run(
            """
            UPDATE notes SET doubted_at = (
                SELECT MIN(at) FROM note_doubts WHERE note_id = \(id) AND answered_at IS NULL)
            WHERE id = \(id)
            """)
    }

    /// Answers all that is open; returns who said it.
    static func answerDoubts(
        about id: Note.ID, _ answer: String, at now: Instant, in db: Connection
    ) throws -> [Member.ID] {
        let people: [Member.ID] = try db.rows(
            "SELECT DISTINCT author_id FROM note_doubts WHERE note_id = \(id) AND answered_at IS NULL"
        ).map { try $0["author_id"] }
        guard !people.isEmpty else { return [] }
        try db.run(
            """
            UPDATE note_doubts SET answered_at = \(now), answer = \(answer)
            WHERE note_id = \(id) AND answered_at IS NULL
            """)
        return people
    }

    // Reminders

    /// Notes whose day came and whose owner, who can sign in, was not told since `before`.
    static func dueForReminder(
        at now: Instant, before: Instant, limit: Int, in db: Connection
    ) throws -> [(id: Note.ID, ownerID: Member.ID, spaceID: Space.ID)] {
        try db.rows(
            """
            SELECT n.id, n.owner_id, n.space_id FROM notes n
            JOIN spaces s ON s.id = n.space_id
            JOIN members o ON o.id = n.owner_id
            WHERE n.review_at <= \(now) AND n.withdrawn_at IS NULL AND \(sql: NoteStore.ownerReads)
                AND (n.reminded_at IS NULL OR n.reminded_at <= \(before))
            ORDER BY n.review_at LIMIT \(limit: limit)
            """
        ).map { (try $0["id"], try $0["owner_id"], try $0["space_id"]) }
    }

    /// False when another node was first.
    static func setReminded(_ id: Note.ID, at now: Instant, before: Instant, in db: Connection) throws -> Bool {
        try db.run(
            """
            UPDATE notes SET reminded_at = \(now)
            WHERE id = \(id) AND (reminded_at IS NULL OR reminded_at <= \(before))
            """) == 1
    }
}

struct NewVersion {
    let text: NoteText
    let authorID: Member.ID
    let why: String
    var restoredFrom: Int?
    let at: Instant
}

extension NoteText {
    var topicLine: String { topics.joined(separator: " ") }
}
