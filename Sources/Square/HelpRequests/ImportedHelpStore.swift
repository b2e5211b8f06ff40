import Database

/// What an import needs to know of a conversation that became a help request. Nobody looks: an import has no viewer.
enum ImportedHelpStore {
    static func post(_ id: Post.ID, in db: Connection) throws -> ImportedPost? {
        try db.row(
            """
            SELECT p.id, p.space_id, p.author_id, p.title, p.body, p.at, p.form, p.details, p.pictures, p.withdrawn_at,
                   h.post_id IS NOT NULL AS is_request
            FROM posts p LEFT JOIN help_requests h ON h.post_id = p.id
            WHERE p.id = \(id)
            """
        ).map(ImportedPost.init(row:))
    }

    static func firstAnswer(to post: Post.ID, in db: Connection) throws -> Comment.ID? {
        try db.row(
            """
            SELECT c.id FROM comments c JOIN posts p ON p.id = c.post_id
            WHERE c.post_id = \(post) AND c.author_id <> p.author_id AND c.withdrawn_at IS NULL ORDER BY c.id LIMIT 1
            """)?["id"]
    }

    static func accepted(of post: Post.ID, in db: Connection) throws -> [(id: Comment.ID, at: Instant)] {
        try db.rows(
            """
            SELECT id, at FROM comments
            WHERE post_id = \(post) AND is_accepted = \(true) AND withdrawn_at IS NULL ORDER BY id
            """
        ).map { (try $0["id"], try $0["at"]) }
    }
}
