import Database
import Organisation

/// Finding notes; writing them is `NoteChangeStore`'s.
enum NoteStore {
    /// The owner `o` of a note in space `s` can sign in and read it.
    static let ownerReads: SQL = """
        (o.state = 'active' AND ((s.kind = 'open' AND o.role <> 'guest') OR EXISTS (
            SELECT 1 FROM memberships w WHERE w.member_id = o.id AND w.space_id = s.id)))
        """

    // `n` is the note, `x` its id, `s` its space, `o` its owner. In a list the text is cut, as nobody reads it there.
    private static func joined(_ source: SQL, isWhole: Bool, for viewer: Viewer) -> SQL {
        let body: SQL = isWhole ? "n.body" : "substr(n.body, 1, 340) AS body"
        return """
            SELECT n.id, n.space_id, n.title, \(sql: body), n.topics, n.sources, n.version, n.created_at, n.changed_at,
                   n.checked_at, n.review_at, n.doubted_at, n.withdrawn_at, n.withdrawn_by, n.confirmations,
                   s.slug, s.name AS space_name, o.id AS owner_id, o.handle AS owner_handle, o.name AS owner_name, \(sql: Members.shown(.portrait, of: "o", to: viewer)) AS owner_portrait,
                   \(sql: ownerReads) AS has_owner,
                   EXISTS (SELECT 1 FROM note_authors a WHERE a.note_id = n.id AND a.member_id = \(viewer.id)) AS is_author,
                   EXISTS (SELECT 1 FROM note_confirmations c
                           WHERE c.note_id = n.id AND c.member_id = \(viewer.id)) AS has_confirmed,
                   \(sql: Notifications.isUnread(about: "x.id", visibleTo: viewer)) AS has_notices
            FROM (\(sql: source)) x
            JOIN notes n ON n.id = x.id
            JOIN spaces s ON s.id = n.space_id
            JOIN members o ON o.id = n.owner_id
            """
    }

    static func find(_ id: Note.ID, visibleTo viewer: Viewer, in db: Connection) throws -> Note? {
        let source: SQL = "SELECT id FROM notes WHERE id = \(id)"
        return try db.row(
            "\(sql: joined(source, isWhole: true, for: viewer)) WHERE \(sql: PostStore.mayRead(viewer))"
        ).map(Note.init(row:))
    }

    /// Those of these notes that `viewer` may read, the withdrawn ones left out, with their whole text.
    static func list(ids: [Int64], visibleTo viewer: Viewer, in db: Connection) throws -> [Note] {
        guard !ids.isEmpty else { return [] }
        return try db.rows(
            """
            \(sql: joined("SELECT id FROM notes WHERE id IN \(list: ids)", isWhole: true, for: viewer))
            WHERE n.withdrawn_at IS NULL AND \(sql: PostStore.mayRead(viewer))
            """
        ).map(Note.init(row:))
    }

    /// What `filter` asks for, the newest changed first.
    static func list(
        _ filter: NoteFilter, before cursor: NoteCursor?, limit: Int, at now: Instant, visibleTo viewer: Viewer,
        in db: Connection
    ) throws -> [Note] {
        let older: SQL = cursor.map { "AND (q.changed_at, q.id) < (\($0.at), \($0.id))" } ?? ""
        let inside: SQL = filter.space.map { "AND q.space_id = \($0)" } ?? ""
        let topic: SQL =
            filter.topicKey.map { "AND q.id IN (SELECT note_id FROM note_topics WHERE topic_key = \($0))" } ?? ""
        let review: SQL = filter.needsReview ? "AND q.id IN (\(sql: needingReview(at: now)))" : ""
        let source: SQL = """
            SELECT q.id FROM notes q JOIN spaces s ON s.id = +q.space_id
            WHERE q.withdrawn_at IS NULL AND \(sql: PostStore.mayRead(viewer)) \(sql: inside) \(sql: topic)
                \(sql: review) \(sql: older)
            ORDER BY q.changed_at DESC, q.id DESC LIMIT \(limit: limit)
            """
        return try db.rows(
            "\(sql: joined(source, isWhole: false, for: viewer)) ORDER BY n.changed_at DESC, n.id DESC LIMIT \(limit: limit)"
        ).map(Note.init(row:))
    }

    // Past its day, doubted, or of somebody who can't sign in any more.
    private static func needingReview(at now: Instant) -> SQL {
        """
        SELECT id FROM notes WHERE review_at <= \(now) AND withdrawn_at IS NULL
        UNION SELECT id FROM notes WHERE doubted_at IS NOT NULL
        UNION SELECT w.id FROM notes w JOIN members m ON m.id = w.owner_id WHERE m.state <> 'active'
        """
    }

    /// The viewer's own notes that wait for them: their day came, or a reader doubts them.
    static func listWaiting(visibleTo viewer: Viewer, at now: Instant, limit: Int, in db: Connection) throws -> [Note] {
        let source: SQL = """
            SELECT id FROM notes WHERE owner_id = \(viewer.id) AND withdrawn_at IS NULL
                AND (review_at <= \(now) OR doubted_at IS NOT NULL)
            """
        return try db.rows(
            """
            \(sql: joined(source, isWhole: false, for: viewer)) WHERE \(sql: PostStore.mayRead(viewer))
            ORDER BY n.review_at, n.id LIMIT \(limit: limit)
            """
        ).map(Note.init(row:))
    }

    /// The groups with notes that `viewer` may read, by name.
    static func listSpaces(visibleTo viewer: Viewer, in db: Connection) throws -> [(slug: String, name: String)] {
        try db.rows(
            """
            SELECT s.slug, s.name FROM spaces s
            WHERE \(sql: PostStore.mayRead(viewer))
                AND EXISTS (SELECT 1 FROM notes n WHERE n.space_id = s.id AND n.withdrawn_at IS NULL)
            ORDER BY s.name_key, s.id LIMIT 200
            """
        ).map { (try $0["slug"], try $0["name"]) }
    }

    /// The topics of the thousand notes changed last that `viewer` may read, the most named first.
    static func listTopics(limit: Int, visibleTo viewer: Viewer, in db: Connection) throws -> [String] {
        try db.rows(
            """
            SELECT t.topic_key, COUNT(*) AS n FROM (
                SELECT q.id FROM notes q JOIN spaces s ON s.id = +q.space_id
                WHERE q.withdrawn_at IS NULL AND \(sql: PostStore.mayRead(viewer))
                ORDER BY q.changed_at DESC, q.id DESC LIMIT 1000) x
            JOIN note_topics t ON t.note_id = x.id
            GROUP BY t.topic_key ORDER BY n DESC, t.topic_key LIMIT \(limit: limit)
            """
        ).map { try $0["topic_key"] }
    }

    /// Who may edit it besides its owner. The caller has found the note `visibleTo` its viewer.
    static func listAuthors(
        of note: Note.ID, visibleTo viewer: Viewer, in db: Connection
    ) throws -> [Member.Byline] {
        try db.rows(
            """
            SELECT p.id, p.handle, p.name, \(sql: Members.shown(.portrait, of: "p", to: viewer)) AS portrait_id FROM note_authors a JOIN members p ON p.id = a.member_id
            WHERE a.note_id = \(note) ORDER BY p.name_key, p.id
            """
        ).map {
            Member.Byline(
                id: try $0["id"], handle: try $0["handle"], name: try $0["name"], portrait: try $0["portrait_id"])
        }
    }

    /// The conversations among these sources that `viewer` may read now, with what heads them.
    static func listCited(
        _ sources: [NoteSource], visibleTo viewer: Viewer, in db: Connection
    ) throws -> [NoteSource: CitedText] {
        var posts: [Post.ID] = []
        var comments: [Comment.ID] = []
        for source in sources {
            switch source {
            case .post(let id): posts.append(id)
            case .comment(let id): comments.append(id)
            case .web, .words: break
            }
        }
        guard !posts.isEmpty || !comments.isEmpty else { return [:] }
        let columns: SQL = """
            p.title, p.body AS post_body, s.slug, s.name AS space_name,
            a.id AS author_id, a.handle AS author_handle, a.name AS author_name, \(sql: Members.shown(.portrait, of: "a", to: viewer)) AS author_portrait
            """
        let cited = try db.rows(
            """
            SELECT p.id AS post_id, CAST(NULL AS BIGINT) AS comment_id, p.body, \(sql: columns) FROM posts p
            JOIN spaces s ON s.id = p.space_id JOIN members a ON a.id = p.author_id
            WHERE p.id IN \(list: posts) AND p.withdrawn_at IS NULL AND \(sql: PostStore.mayRead(viewer))
            UNION ALL
            SELECT p.id AS post_id, c.id AS comment_id, c.body, \(sql: columns) FROM comments c
            JOIN posts p ON p.id = c.post_id
            JOIN spaces s ON s.id = p.space_id JOIN members a ON a.id = c.author_id
            WHERE c.id IN \(list: comments) AND c.withdrawn_at IS NULL AND p.withdrawn_at IS NULL
                AND \(sql: PostStore.mayRead(viewer))
            """
        ).map(CitedText.init(row:))
        return Dictionary(cited.map { ($0.source, $0) }, uniquingKeysWith: { first, _ in first })
    }

    static func listDoubts(
        of note: Note.ID, areOpen: Bool, visibleTo viewer: Viewer, in db: Connection
    ) throws -> [NoteDoubt] {
        let only: SQL = areOpen ? "d.answered_at IS NULL" : "d.answered_at IS NOT NULL"
        return try db.rows(
            """
            SELECT d.remark, d.at, d.answered_at, d.answer, p.id, p.handle, p.name, \(sql: Members.shown(.portrait, of: "p", to: viewer)) AS portrait_id
            FROM note_doubts d JOIN members p ON p.id = d.author_id
            WHERE d.note_id = \(note) AND \(sql: only) ORDER BY d.id DESC LIMIT 50
            """
        ).map(NoteDoubt.init(row:))
    }
}

/// Which notes a list shows.
struct NoteFilter {
    var space: Space.ID?
    var topicKey: String?
    var needsReview = false
}

/// Where a list of notes goes on.
struct NoteCursor: LosslessStringConvertible {
    let at: Instant
    let id: Note.ID

    init(after note: Note) {
        at = note.changedAt
        id = note.id
    }

    init?(_ description: String) {
        let parts = description.split(separator: "-")
        guard parts.count == 2, let at = Int64(parts[0]), let id = Note.ID(String(parts[1])) else { return nil }
        self.at = Instant(at)
        self.id = id
    }

    var description: String { "\(at.milliseconds)-\(id)" }
}

/// A conversation here that a note leans on.
struct CitedText {
    let source: NoteSource
    let heading: String
    let body: String
    let author: Member.Byline
    let spaceSlug: String
    let spaceName: String

    init(row: Row) throws {
        let comment: Comment.ID? = try row["comment_id"]
        source = try comment.map(NoteSource.comment) ?? .post(try row["post_id"])
        heading = Post.heading(title: try row["title"], body: try row["post_body"])
        body = try row["body"]
        author = Member.Byline(
            id: try row["author_id"], handle: try row["author_handle"], name: try row["author_name"],
            portrait: try row["author_portrait"])
        spaceSlug = try row["slug"]
        spaceName = try row["space_name"]
    }
}

/// What a reader says is wrong with a note, and what its owner answered.
struct NoteDoubt {
    let author: Member.Byline
    let remark: String
    let at: Instant
    let answeredAt: Instant?
    let answer: String
}

extension NoteDoubt {
    init(row: Row) throws {
        author = Member.Byline(
            id: try row["id"], handle: try row["handle"], name: try row["name"], portrait: try row["portrait_id"])
        remark = try row["remark"]
        at = try row["at"]
        answeredAt = try row["answered_at"]
        answer = try row["answer"]
    }
}

extension NoteText {
    init(row: Row) throws {
        title = try row["title"]
        body = try row["body"]
        let topics: String = try row["topics"]
        self.topics = topics.split(separator: " ").map(String.init)
        let sources: String = try row["sources"]
        self.sources = [NoteSource](lines: sources)
    }
}

extension Note {
    init(row: Row) throws {
        id = try row["id"]
        spaceID = try row["space_id"]
        spaceSlug = try row["slug"]
        spaceName = try row["space_name"]
        text = try NoteText(row: row)
        version = try row["version"]
        owner = Member.Byline(
            id: try row["owner_id"], handle: try row["owner_handle"], name: try row["owner_name"],
            portrait: try row["owner_portrait"])
        hasOwner = try row["has_owner"]
        createdAt = try row["created_at"]
        changedAt = try row["changed_at"]
        checkedAt = try row["checked_at"]
        reviewAt = try row["review_at"]
        doubtedAt = try row["doubted_at"]
        withdrawnAt = try row["withdrawn_at"]
        withdrawnBy = try row["withdrawn_by"]
        confirmations = try row["confirmations"]
        standing = Standing(
            isAuthor: try row["is_author"], hasConfirmed: try row["has_confirmed"], hasNotices: try row["has_notices"])
    }
}
