import Database
import Organisation

enum PostStore {
    // `p` is the post, `a` its author, `s` its space.
    private static func columns(for viewer: Viewer) -> SQL {
        """
        p.id, p.space_id, p.title, p.at, p.edited_at, p.withdrawn_at, p.withdrawn_by, p.pinned_at, p.last_activity_at,
        p.comment_count, p.thanks_count, p.agree_count, p.learned_count, p.version, p.accepted_comment_id, p.form, p.details,
        p.pictures,
        a.id AS author_id, a.handle AS author_handle, a.name AS author_name, \(sql: Members.shown(.portrait, of: "a", to: viewer)) AS author_portrait
        """
    }

    /// The rule that `viewer` may read what is in space `s`, row by row.
    static func mayRead(_ viewer: Viewer) -> SQL {
        let inside: SQL = """
            EXISTS (SELECT 1 FROM memberships r WHERE r.member_id = \(viewer.id) AND r.space_id = s.id)
            """
        return viewer.isGuest ? inside : "(s.kind = 'open' OR \(sql: inside))"
    }

    /// - Parameter withDraft: what the viewer began to answer as well, for a page that shows it
    static func find(
        _ id: Post.ID, withDraft: Bool = false, visibleTo viewer: Viewer, in db: Connection
    ) throws -> FoundPost? {
        let draft: SQL = withDraft ? ", k.fields AS draft, k.updated_at AS draft_at" : ""
        let drafts: SQL =
            withDraft
            ? "LEFT JOIN drafts k ON k.member_id = \(viewer.id) AND k.kind = 'comment' AND k.about_id = p.id" : ""
        return try db.row(
            """
            SELECT \(sql: columns(for: viewer)), p.body, s.slug, b.member_id IS NOT NULL AS is_bookmarked,
                   COALESCE(c.read_at, m.read_at, 0) AS read_until,
                   \(sql: Notifications.isUnread(about: "p.id", visibleTo: viewer)) AS has_notices \(sql: draft)
            FROM posts p
            JOIN members a ON a.id = p.author_id
            JOIN spaces s ON s.id = p.space_id
            LEFT JOIN memberships m ON m.space_id = s.id AND m.member_id = \(viewer.id)
            LEFT JOIN bookmarks b ON b.post_id = p.id AND b.member_id = \(viewer.id)
            LEFT JOIN conversation_reads c ON c.post_id = p.id AND c.member_id = \(viewer.id)
            \(sql: drafts)
            WHERE p.id = \(id) AND \(sql: mayRead(viewer))
            """
        ).map { try FoundPost(row: $0, withDraft: withDraft) }
    }

    /// Conversations picked by `source`, an SQL text which yields rows `id` of posts, as `viewer` sees them in a stream.
    /// The rule of reading is applied here whatever the source says.
    static func list(
        _ source: SQL, order: SQL, limit: Int, visibleTo viewer: Viewer, in db: Connection
    ) throws
        -> [PostSummary]
    {
        try db.rows(picked(by: source, order: order, limit: limit, visibleTo: viewer)).map(PostSummary.init(row:))
    }

    /// The same for several sources in one statement, for a page whose parts each show conversations: for each source
    /// what it picked. A source yields an id once; nil picks nothing.
    static func list(
        each sources: [SQL?], order: SQL, limit: Int, visibleTo viewer: Viewer, in db: Connection
    ) throws -> [[PostSummary]] {
        let branches: [SQL] = sources.enumerated().compactMap { index, source in
            source.map { "SELECT id, \(1 << index) AS part FROM (\(sql: $0)) source" }
        }
        let union: SQL = """
            SELECT id, CAST(SUM(part) AS BIGINT) AS parts FROM (\(sql: SQL.join(branches, separator: " UNION ALL "))) picked GROUP BY id
            """
        var lists: [[PostSummary]] = sources.map { _ in [] }
        guard !branches.isEmpty else { return lists }
        let rows = try db.rows(
            picked(by: union, with: ", x.parts", order: order, limit: limit, visibleTo: viewer))
        for row in rows {
            let summary = try PostSummary(row: row)
            let parts: Int = try row["parts"]
            for index in sources.indices where parts & (1 << index) != 0 { lists[index].append(summary) }
        }
        return lists
    }

    // CROSS JOIN makes the source lead: SQLite would rather walk through all posts in the order asked for.
    private static func picked(
        by source: SQL, with more: SQL = "", order: SQL, limit: Int, visibleTo viewer: Viewer
    ) -> SQL {
        """
        SELECT \(sql: columns(for: viewer)), substr(p.body, 1, 340) AS body, s.slug, s.name AS space_name, s.kind AS space_kind, s.is_for_all,
               COALESCE(c.read_at, 0) AS conversation_read_at, m.read_at AS space_read_at \(sql: more)
        FROM (\(sql: source)) x
        CROSS JOIN posts p
        JOIN members a ON a.id = p.author_id
        JOIN spaces s ON s.id = p.space_id
        LEFT JOIN memberships m ON m.space_id = s.id AND m.member_id = \(viewer.id)
        LEFT JOIN conversation_reads c ON c.post_id = p.id AND c.member_id = \(viewer.id)
        WHERE p.id = x.id AND p.withdrawn_at IS NULL AND \(sql: mayRead(viewer))
        ORDER BY \(sql: order) LIMIT \(limit: limit)
        """
    }

    /// The post a person gave this title, for filling a demo.
    static func titled(_ title: String, by author: Member.ID, in db: Connection) throws -> Post.ID? {
        try db.row("SELECT id FROM posts WHERE author_id = \(author) AND title = \(title) ORDER BY id LIMIT 1")?["id"]
    }

    static func insert(_ post: NewPost, in db: Connection) throws {
        try db.run(
            """
            INSERT INTO posts (id, space_id, author_id, title, body, at, last_activity_at, form, details)
            VALUES (\(post.id), \(post.spaceID), \(post.authorID), \(post.title), \(post.body), \(post.at), \(post.at),
                    \(post.form), \(Post.Detail.stored(post.details)))
            """)
    }

    /// Replaces the text if nobody else did since `version`; false otherwise.
    static func update(
        _ id: Post.ID, title: String, body: String, details: [Post.Detail], from version: Int, at now: Instant,
        in db: Connection
    ) throws -> Bool {
        try db.run(
            """
            UPDATE posts SET title = \(title), body = \(body), details = \(Post.Detail.stored(details)),
                edited_at = \(now), version = version + 1
            WHERE id = \(id) AND version = \(version)
            """) == 1
    }

    static func setForm(_ form: Post.Form, of id: Post.ID, in db: Connection) throws {
        try db.run("UPDATE posts SET form = \(form) WHERE id = \(id)")
    }

    static func setWithdrawn(_ id: Post.ID, at: Instant?, by member: Member.ID?, in db: Connection) throws {
        try db.run("UPDATE posts SET withdrawn_at = \(at), withdrawn_by = \(member), pinned_at = NULL WHERE id = \(id)")
    }

    static func setPinned(_ id: Post.ID, at: Instant?, in db: Connection) throws {
        try db.run("UPDATE posts SET pinned_at = \(at) WHERE id = \(id)")
    }

    /// Several answers may have helped; the post leads to the first of them.
    static func setAccepted(_ comment: Comment.ID, of post: Post.ID, in db: Connection) throws {
        try db.run("UPDATE comments SET is_accepted = \(true) WHERE id = \(comment)")
        try db.run(
            "UPDATE posts SET accepted_comment_id = \(comment) WHERE id = \(post) AND accepted_comment_id IS NULL")
    }

    /// The post leads to the first of the answers that helped, if there is one.
    static func setFirstAccepted(of post: Post.ID, in db: Connection) throws {
        try db.run(
            """
            UPDATE posts SET accepted_comment_id = (
                SELECT MIN(c.id) FROM comments c WHERE c.post_id = \(post) AND c.is_accepted = \(true))
            WHERE id = \(post)
            """)
    }

    static func pinnedCount(in space: Space.ID, db: Connection) throws -> Int {
        try db.row("SELECT COUNT(*) AS n FROM posts WHERE space_id = \(space) AND pinned_at IS NOT NULL")?["n"] ?? 0
    }

    /// One more or fewer comment; a new one moves the conversation up.
    static func countComment(_ change: Int, of post: Post.ID, at now: Instant?, in db: Connection) throws {
        let moved: SQL =
            now.map {
                """
                , last_activity_at = CASE WHEN last_activity_at < \($0) THEN \($0) ELSE last_activity_at END
                """
            } ?? ""
        try db.run("UPDATE posts SET comment_count = comment_count + \(change) \(sql: moved) WHERE id = \(post)")
    }
}

struct NewPost {
    let id: Post.ID
    let spaceID: Space.ID
    let authorID: Member.ID
    let title: String
    let body: String
    let at: Instant
    var form: Post.Form = .talk
    var details: [Post.Detail] = []
}

/// A post with what it is to the viewer.
struct FoundPost {
    let post: Post
    let slug: String
    let isBookmarked: Bool
    /// What is newer is new to the viewer.
    let readUntil: Instant
    /// The viewer was told something about it that isn't read yet.
    let hasNotices: Bool
    /// What the viewer began to answer, where that was asked for.
    let draft: Draft?
}

/// A conversation in a stream: its beginning, not its whole text.
struct PostSummary: Sendable {
    let post: Post
    let spaceSlug: String
    let spaceName: String
    let spaceKind: Space.Kind
    /// It stands in the group everyone is in.
    let isForAll: Bool
    /// Something in it is newer than what the viewer read; never for who is not in the group.
    let hasNews: Bool
}

extension FoundPost {
    init(row: Row, withDraft: Bool) throws {
        post = try Post(row: row)
        slug = try row["slug"]
        isBookmarked = try row["is_bookmarked"]
        readUntil = try row["read_until"]
        hasNotices = try row["has_notices"]
        let fields: String? = withDraft ? try row["draft"] : nil
        let draftAt: Instant? = withDraft ? try row["draft_at"] : nil
        let about = post.id.rawValue
        draft = fields.map { Draft(kind: .comment, about: about, form: Draft.read($0), at: draftAt ?? Instant(0)) }
    }
}

extension PostSummary {
    init(row: Row) throws {
        let post = try Post(row: row)
        self.post = post
        spaceSlug = try row["slug"]
        spaceName = try row["space_name"]
        spaceKind = try row["space_kind"]
        isForAll = try row["is_for_all"]
        let conversationReadAt: Instant = try row["conversation_read_at"]
        let spaceReadAt: Instant? = try row["space_read_at"]
        hasNews = spaceReadAt.map { post.lastActivityAt > max($0, conversationReadAt) } ?? false
    }
}

extension Post {
    init(row: Row) throws {
        id = try row["id"]
        spaceID = try row["space_id"]
        author = Member.Byline(
            id: try row["author_id"], handle: try row["author_handle"], name: try row["author_name"],
            portrait: try row["author_portrait"])
        title = try row["title"]
        body = try row["body"]
        at = try row["at"]
        editedAt = try row["edited_at"]
        withdrawnAt = try row["withdrawn_at"]
        withdrawnBy = try row["withdrawn_by"]
        pinnedAt = try row["pinned_at"]
        lastActivityAt = try row["last_activity_at"]
        commentCount = try row["comment_count"]
        reactions = try ReactionCounts(row: row)
        version = try row["version"]
        acceptedCommentID = try row["accepted_comment_id"]
        form = try row["form"]
        details = Detail.read(try row["details"])
        pictures = Picture.read(try row["pictures"])
    }
}

extension ReactionCounts {
    init(row: Row) throws {
        thanks = try row["thanks_count"]
        agree = try row["agree_count"]
        learned = try row["learned_count"]
    }
}
