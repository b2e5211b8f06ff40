import Database
import Organisation

enum SubjectGapStore {
    private static let mostTies = 2000
    private static let mostSubjects = 120
    /// Whether an answer helped is looked for in this many conversations about the subject, the newest first: a subject
    /// may be in very many, and a help of long ago doesn't say that somebody knows today.
    private static let mostLookedAt = 30
    private static let mostOffers = 2000

    /// The subjects of conversations since, for which no answer helped; those in most conversations first. Whatever the
    /// viewer can't read is left out before anything is counted.
    static func list(since: Instant, visibleTo viewer: Viewer, in db: Connection) throws -> [SubjectGap] {
        try db.rows(
            """
            SELECT g.topic_key, g.conversations, g.latest, l.title, substr(l.body, 1, 200) AS body, l.last_activity_at
            FROM (
                SELECT topic_key, COUNT(DISTINCT post_id) AS conversations, MAX(post_id) AS latest
                FROM (
                    SELECT t.topic_key, t.post_id FROM post_topics t
                    JOIN posts p ON p.id = t.post_id
                    JOIN spaces s ON s.id = p.space_id
                    LEFT JOIN comments c ON c.id = t.subject_id
                    WHERE t.subject_id >= \(IdentifierSource.first(at: since))
                        AND p.withdrawn_at IS NULL AND c.withdrawn_at IS NULL
                        AND \(sql: PostStore.mayRead(viewer))
                    ORDER BY t.subject_id DESC LIMIT \(limit: mostTies)
                ) AS recent
                GROUP BY topic_key
                ORDER BY COUNT(DISTINCT post_id) DESC, topic_key LIMIT \(limit: 2 * mostSubjects)
            ) AS g
            JOIN posts l ON l.id = g.latest
            WHERE NOT EXISTS (
                SELECT 1 FROM (
                    SELECT p.accepted_comment_id
                    FROM post_topics k JOIN posts p ON p.id = k.post_id JOIN spaces s ON s.id = p.space_id
                    WHERE k.topic_key = g.topic_key AND p.withdrawn_at IS NULL AND \(sql: PostStore.mayRead(viewer))
                    ORDER BY k.post_id DESC LIMIT \(limit: mostLookedAt)
                ) AS newest
                WHERE newest.accepted_comment_id IS NOT NULL)
            ORDER BY g.conversations DESC, g.topic_key LIMIT \(limit: mostSubjects)
            """
        ).map { row in
            SubjectGap(
                subject: try row["topic_key"], conversations: try row["conversations"], latest: try row["latest"],
                heading: Post.heading(title: try row["title"], body: try row["body"]), at: try row["last_activity_at"])
        }
    }

    /// What colleagues offer to be asked about, of those with a word that begins so.
    static func listOffers(
        beginningWith beginnings: [String], visibleTo viewer: Viewer, in db: Connection
    ) throws -> [String] {
        guard !beginnings.isEmpty, !viewer.isGuest else { return [] }
        let people = Members.withWords(startingWith: beginnings, visibleTo: viewer, limit: mostOffers)
        let subjects = Members.shown(.askMeAbout, of: "m", to: viewer)
        return try db.rows(
            """
            SELECT \(sql: subjects) AS ask_me_about FROM members m
            WHERE m.id IN (\(sql: people)) AND m.state = 'active' AND \(sql: subjects) <> '' ORDER BY m.id
            """
        ).flatMap { Member.subjects(in: try $0["ask_me_about"]) }
    }
}
