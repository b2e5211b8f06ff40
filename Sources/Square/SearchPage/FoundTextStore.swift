import Database
import Organisation

enum FoundTextStore {
    /// The texts with these ids that `viewer` may read, by id.
    static func list(_ hits: [SearchHit], visibleTo viewer: Viewer, in db: Connection) throws -> [Int64: FoundText] {
        let posts = hits.filter { $0.kind != .comment }.map(\.id)
        let comments = hits.filter { $0.kind == .comment }.map(\.id)
        guard !posts.isEmpty || !comments.isEmpty else { return [:] }
        let rows = try db.rows(
            """
            SELECT f.id, f.post_id, f.body, f.at, p.title, substr(p.body, 1, 200) AS post_body, s.slug,
                   s.name AS space_name, a.id AS author_id, a.handle AS author_handle, a.name AS author_name
            FROM (
                SELECT id, id AS post_id, body, at, author_id FROM posts
                WHERE id IN \(list: posts) AND withdrawn_at IS NULL
                UNION ALL
                SELECT id, post_id, body, at, author_id FROM comments
                WHERE id IN \(list: comments) AND withdrawn_at IS NULL
            ) f
            JOIN posts p ON p.id = f.post_id
            JOIN spaces s ON s.id = p.space_id
            JOIN members a ON a.id = f.author_id
            WHERE \(sql: PostStore.mayRead(viewer))
            """)
        return Dictionary(
            try rows.map { try FoundText(row: $0) }.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
