import Database
import Organisation

/// What is new, for pages that stand open. Whoever asks looks up the readers in the same snapshot.
enum LiveNewsStore {
    static let mostComments = 100
    static let mostPosts = 100
    private static let mostCounted = 200

    struct Contribution {
        let id: Int64
        let author: Member.ID
    }

    struct Begun {
        let id: Post.ID
        let space: Space.ID
        let author: Member.ID
    }

    struct Counted {
        let subject: String
        let counts: ReactionCounts

        var json: String {
            let parts = Reaction.allCases.map { "\"\($0.rawValue)\":\(counts[$0])" }
            return "{\"subject\":\"\(subject)\",\(parts.joined(separator: ","))}"
        }
    }

    static func place(of post: Post.ID, in db: Connection) throws -> (space: Space.ID, isWithdrawn: Bool)? {
        try db.row("SELECT space_id, withdrawn_at IS NOT NULL AS is_withdrawn FROM posts WHERE id = \(post)")
            .map { (try $0["space_id"], try $0["is_withdrawn"]) }
    }

    /// Those of these texts that stand in the conversation.
    static func texts(_ ids: [Int64], of post: Post.ID, in db: Connection) throws -> [Int64] {
        guard !ids.isEmpty else { return [] }
        return try ids.filter { $0 == post.rawValue }
            + db.rows("SELECT id FROM comments WHERE id IN \(list: ids) AND post_id = \(post) ORDER BY id").map {
                try $0["id"]
            }
    }

    /// What was edited or withdrawn after a moment; one more than is told, when there are.
    static func changed(in post: Post.ID, since moment: Instant, db: Connection) throws -> [Int64] {
        try db.rows(
            """
            SELECT id FROM posts WHERE id = \(post) AND (edited_at > \(moment) OR withdrawn_at > \(moment))
            UNION ALL
            SELECT id FROM comments WHERE post_id = \(post) AND (edited_at > \(moment) OR withdrawn_at > \(moment))
            LIMIT \(limit: mostComments + 1)
            """
        ).map { try $0["id"] }
    }

    static func comments(_ ids: [Int64], of post: Post.ID, in db: Connection) throws -> [Contribution] {
        guard !ids.isEmpty else { return [] }
        return try db.rows(
            """
            SELECT id, author_id FROM comments
            WHERE id IN \(list: ids) AND post_id = \(post) AND withdrawn_at IS NULL ORDER BY id
            """
        ).map { Contribution(id: try $0["id"], author: try $0["author_id"]) }
    }

    /// One more than is told, when there are.
    static func comments(of post: Post.ID, after id: Int64, in db: Connection) throws -> [Contribution] {
        try db.rows(
            """
            SELECT id, author_id FROM comments
            WHERE post_id = \(post) AND id > \(id) AND withdrawn_at IS NULL ORDER BY id LIMIT \(limit: mostComments + 1)
            """
        ).map { Contribution(id: try $0["id"], author: try $0["author_id"]) }
    }

    static func counts(_ ids: [Int64], of post: Post.ID, in db: Connection) throws -> [Counted] {
        guard !ids.isEmpty else { return [] }
        let own = ids.contains(post.rawValue) ? try postCounts(post, in: db) : []
        let comments = ids.filter { $0 != post.rawValue }
        guard !comments.isEmpty else { return own }
        return try own
            + db.rows(
                """
                SELECT id, thanks_count, agree_count, learned_count FROM comments
                WHERE id IN \(list: comments) AND post_id = \(post) AND withdrawn_at IS NULL
                """
            ).map(comment)
    }

    static func counts(of post: Post.ID, in db: Connection) throws -> [Counted] {
        try postCounts(post, in: db)
            + db.rows(
                """
                SELECT id, thanks_count, agree_count, learned_count FROM comments
                WHERE post_id = \(post) AND withdrawn_at IS NULL ORDER BY root_id, id LIMIT \(limit: mostCounted)
                """
            ).map(comment)
    }

    private static func postCounts(_ post: Post.ID, in db: Connection) throws -> [Counted] {
        try db.rows("SELECT thanks_count, agree_count, learned_count FROM posts WHERE id = \(post)")
            .map { Counted(subject: "posts/\(post)", counts: try ReactionCounts(row: $0)) }
    }

    private static func comment(_ row: Row) throws -> Counted {
        let id: Comment.ID = try row["id"]
        return Counted(subject: "comments/\(id)", counts: try ReactionCounts(row: row))
    }

    static func posts(_ ids: [Int64], in db: Connection) throws -> [Begun] {
        guard !ids.isEmpty else { return [] }
        return try db.rows(
            "SELECT id, space_id, author_id FROM posts WHERE id IN \(list: ids) AND withdrawn_at IS NULL ORDER BY id"
        ).map { Begun(id: try $0["id"], space: try $0["space_id"], author: try $0["author_id"]) }
    }

    /// Which of these people are in the space.
    static func members(among people: [Member.ID], of space: Space.ID, in db: Connection) throws -> Set<Member.ID> {
        Set(
            try db.rows(
                "SELECT member_id FROM memberships WHERE member_id IN \(list: people) AND space_id = \(space)"
            ).map { try $0["member_id"] })
    }

    /// What others began after this id, as far as the reader may read it.
    static func listPosts(
        _ reach: SquareLive.Reach, after id: Int64, visibleTo reader: Member.ID, in db: Connection
    ) throws -> [Post.ID] {
        let inside: SQL = """
            EXISTS (SELECT 1 FROM memberships r WHERE r.member_id = v.id AND r.space_id = s.id)
            """
        let rule: SQL =
            switch reach {
            case .own: inside
            case .readable: "((s.kind = 'open' AND v.role <> 'guest') OR \(sql: inside))"
            case .group(let space):
                "p.space_id = \(space) AND ((s.kind = 'open' AND v.role <> 'guest') OR \(sql: inside))"
            }
        return try db.rows(
            """
            SELECT p.id FROM posts p JOIN spaces s ON s.id = +p.space_id JOIN members v ON v.id = \(reader)
            WHERE p.id > \(id) AND p.withdrawn_at IS NULL AND p.author_id <> v.id AND \(sql: rule)
            ORDER BY p.id LIMIT \(limit: mostPosts)
            """
        ).map { try $0["id"] }
    }
}
