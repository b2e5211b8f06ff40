import Database
import Organisation

/// The sources of streams. Each is a limited walk along one index; `PostStore.list` dresses what they yield.
enum StreamStore {
    /// A stream's order: by its newest contribution, or by when it began.
    enum Order: String, Sendable {
        case active
        case newest
    }

    static func list(
        in space: Space.ID, order: Order, before cursor: StreamCursor?, limit: Int, visibleTo viewer: Viewer,
        in db: Connection
    )
        throws -> [PostSummary]
    {
        try PostStore.list(
            source(in: space, order: order, before: cursor, limit: limit), order: outer(order), limit: limit,
            visibleTo: viewer, in: db)
    }

    /// The first page of a space in one statement: what is pinned there, newest pin first, its lane, and its stream.
    static func listFirst(
        in space: Space.ID, order: Order, limit: Int, visibleTo viewer: Viewer, at now: Instant, in db: Connection
    ) throws -> SpaceConversations {
        let pins: SQL = "SELECT id FROM posts WHERE space_id = \(space) AND pinned_at IS NOT NULL"
        let lane = AnnouncementStore.lane(of: space, visibleTo: viewer, at: now)
        let stream = source(in: space, order: order, before: nil, limit: limit)
        let found = try PostStore.list(
            each: [pins, lane, stream], order: outer(order), limit: limit + Posts.mostPinned + LaneView.most,
            visibleTo: viewer, in: db)
        let pinned = found[0].sorted { ($0.post.pinnedAt ?? Instant(0)) > ($1.post.pinnedAt ?? Instant(0)) }
        return SpaceConversations(pinned: pinned, lane: newest(found[1]), stream: found[2])
    }

    private static func source(in space: Space.ID, order: Order, before cursor: StreamCursor?, limit: Int) -> SQL {
        switch order {
        case .active:
            """
            SELECT q.id FROM posts q WHERE q.space_id = \(space) AND \(sql: stands("q")) \(sql: older(cursor))
            ORDER BY q.last_activity_at DESC, q.id DESC LIMIT \(limit: limit)
            """
        case .newest:
            """
            SELECT q.id FROM posts q WHERE q.space_id = \(space) AND \(sql: stands("q")) \(sql: earlier(cursor))
            ORDER BY q.id DESC LIMIT \(limit: limit)
            """
        }
    }

    /// All that the viewer may read. The unary plus keeps both databases from gathering every space's posts first.
    static func listAll(
        order: Order, before cursor: StreamCursor?, limit: Int, visibleTo viewer: Viewer, in db: Connection
    )
        throws -> [PostSummary]
    {
        let from: SQL = order == .active ? older(cursor) : earlier(cursor)
        let sorting: SQL = order == .active ? "q.last_activity_at DESC, q.id DESC" : "q.id DESC"
        let source: SQL = """
            SELECT q.id FROM posts q JOIN spaces s ON s.id = +q.space_id
            WHERE \(sql: stands("q")) AND \(sql: PostStore.mayRead(viewer)) \(sql: from)
            ORDER BY \(sql: sorting) LIMIT \(limit: limit)
            """
        return try PostStore.list(source, order: outer(order), limit: limit, visibleTo: viewer, in: db)
    }

    /// All that home shows of conversations, in one statement of limited branches, so that its cost follows the number of
    /// spaces asked for and not what they hold.
    /// - Parameters:
    ///   - spaces: of each of these the conversations most recently active, since that moment and at most `each`
    ///   - solved: help requests solved since that moment, wherever the viewer may read
    ///   - told: these, when the viewer may read them
    static func listHome(
        of spaces: [Space.ID], since: Instant, each: Int, solvedSince solved: Instant?, told: [Int64],
        visibleTo viewer: Viewer, at now: Instant, in db: Connection
    ) throws -> HomeConversations {
        let news: [SQL] = spaces.map { space in
            """
            SELECT id FROM (SELECT id FROM posts
                WHERE space_id = \(space) AND last_activity_at > \(since) AND \(sql: stands("posts"))
                ORDER BY last_activity_at DESC, id DESC LIMIT \(limit: each)) b
            """
        }
        let sources: [SQL?] = [
            news.isEmpty ? nil : SQL.join(news, separator: " UNION ALL "),
            solved.map { HelpStore.solved(since: $0, visibleTo: viewer) },
            told.isEmpty ? nil : those(told),
            AnnouncementStore.lane(visibleTo: viewer, at: now),
        ]
        let found = try PostStore.list(
            each: sources, order: outer(.active),
            limit: spaces.count * each + HelpOnHome.mostCounted + told.count + LaneView.most,
            visibleTo: viewer, in: db)
        return HomeConversations(news: found[0], solved: found[1], told: found[2], lane: newest(found[3]))
    }

    static func list(
        topic key: String, before cursor: Post.ID?, limit: Int, visibleTo viewer: Viewer, in db: Connection
    )
        throws -> [PostSummary]
    {
        let from: SQL = cursor.map { "AND t.post_id < \($0)" } ?? ""
        let source: SQL = """
            SELECT DISTINCT t.post_id AS id FROM post_topics t
            JOIN posts q ON q.id = t.post_id AND q.withdrawn_at IS NULL
            JOIN spaces s ON s.id = q.space_id
            WHERE t.topic_key = \(key) \(sql: from) AND \(sql: PostStore.mayRead(viewer))
            ORDER BY t.post_id DESC LIMIT \(limit: limit)
            """
        return try PostStore.list(source, order: "p.id DESC", limit: limit, visibleTo: viewer, in: db)
    }

    static func listBookmarked(
        before cursor: Post.ID?, limit: Int, visibleTo viewer: Viewer, in db: Connection
    ) throws
        -> [PostSummary]
    {
        let from: SQL = cursor.map { "AND k.post_id < \($0)" } ?? ""
        let source: SQL = """
            SELECT k.post_id AS id FROM bookmarks k
            JOIN posts q ON q.id = k.post_id AND q.withdrawn_at IS NULL
            JOIN spaces s ON s.id = q.space_id
            WHERE k.member_id = \(viewer.id) \(sql: from) AND \(sql: PostStore.mayRead(viewer))
            ORDER BY k.post_id DESC LIMIT \(limit: limit)
            """
        return try PostStore.list(source, order: "p.id DESC", limit: limit, visibleTo: viewer, in: db)
    }

    static func list(
        by author: Member.ID, limit: Int, visibleTo viewer: Viewer, in db: Connection
    ) throws -> [PostSummary] {
        let source: SQL = """
            SELECT q.id FROM posts q JOIN spaces s ON s.id = q.space_id
            WHERE q.author_id = \(author) AND q.withdrawn_at IS NULL AND \(sql: PostStore.mayRead(viewer))
            ORDER BY q.id DESC LIMIT \(limit: limit)
            """
        return try PostStore.list(source, order: "p.id DESC", limit: limit, visibleTo: viewer, in: db)
    }

    static func list(ids: [Int64], visibleTo viewer: Viewer, in db: Connection) throws -> [PostSummary] {
        guard !ids.isEmpty else { return [] }
        return try PostStore.list(those(ids), order: "p.id DESC", limit: ids.count, visibleTo: viewer, in: db)
    }

    private static func those(_ ids: [Int64]) -> SQL { "SELECT id FROM posts WHERE id IN \(list: ids)" }

    private static func newest(_ posts: [PostSummary]) -> [PostSummary] { posts.sorted { $0.post.id > $1.post.id } }

    // An announcement has a lane of its own.
    private static func stands(_ post: SQL) -> SQL {
        "\(sql: post).withdrawn_at IS NULL AND \(sql: post).form <> 'announced'"
    }

    private static func outer(_ order: Order) -> SQL {
        order == .active ? "p.last_activity_at DESC, p.id DESC" : "p.id DESC"
    }

    private static func older(_ cursor: StreamCursor?) -> SQL {
        cursor.map { "AND (q.last_activity_at, q.id) < (\($0.at), \($0.id))" } ?? ""
    }

    private static func earlier(_ cursor: StreamCursor?) -> SQL {
        cursor.map { "AND q.id < \($0.id)" } ?? ""
    }

    static func pulse(since: Instant, in db: Connection) throws -> Pulse {
        let row = try db.row(
            """
            SELECT COUNT(*) AS posts, COUNT(CASE WHEN comment_count > 0 THEN 1 END) AS answered,
                   COUNT(DISTINCT author_id) AS writers
            FROM (SELECT comment_count, author_id FROM posts
                  WHERE last_activity_at >= \(since) AND at >= \(since) AND withdrawn_at IS NULL LIMIT 5000) AS begun
            """)
        return Pulse(
            posts: try row?["posts"] ?? 0, answered: try row?["answered"] ?? 0, writers: try row?["writers"] ?? 0)
    }
}

/// The conversations of home, most recently active first but for the lane; one may stand in several lists.
struct HomeConversations {
    let news: [PostSummary]
    let solved: [PostSummary]
    let told: [PostSummary]
    /// What must be seen, the newest first.
    let lane: [PostSummary]
}

/// Those of the first page of a space.
struct SpaceConversations {
    var pinned: [PostSummary] = []
    var lane: [PostSummary] = []
    var stream: [PostSummary] = []
}

/// Where a stream goes on: after this conversation.
struct StreamCursor: LosslessStringConvertible {
    let at: Instant
    let id: Post.ID

    init(at: Instant, id: Post.ID) {
        self.at = at
        self.id = id
    }

    init(after summary: PostSummary) {
        at = summary.post.lastActivityAt
        id = summary.post.id
    }

    init?(_ description: String) {
        let parts = description.split(separator: "-")
        guard parts.count == 2, let at = Int64(parts[0]), let id = Post.ID(String(parts[1])) else { return nil }
        self.at = Instant(at)
        self.id = id
    }

    var description: String { "\(at.milliseconds)-\(id)" }
}
