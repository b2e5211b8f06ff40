import Database
import Organisation

enum FoundTextStore {
    /// Those of these posts, help requests and comments that `viewer` may read.
    static func list(_ hits: [SearchHit], visibleTo viewer: Viewer, in db: Connection) throws -> [FoundItem] {
        let kinds = Dictionary(hits.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
        let posts = hits.filter { $0.kind != .comment }.map(\.id)
        let comments = hits.filter { $0.kind == .comment }.map(\.id)
        return try db.rows(
            """
            SELECT f.id, f.post_id, f.body, f.details, f.pictures, f.at, p.title, substr(p.body, 1, 200) AS post_body,
                   p.withdrawn_at IS NOT NULL AS is_post_gone, s.slug, s.name AS space_name, a.id AS author_id, a.handle AS author_handle, a.name AS author_name, \(sql: Members.shown(.portrait, of: "a", to: viewer)) AS author_portrait
            FROM (
                SELECT id, id AS post_id, body, details, pictures, at, author_id FROM posts
                WHERE id IN \(list: posts) AND withdrawn_at IS NULL
                UNION ALL
                SELECT id, post_id, body, '' AS details, '' AS pictures, at, author_id FROM comments
                WHERE id IN \(list: comments) AND withdrawn_at IS NULL
            ) f
            JOIN posts p ON p.id = f.post_id
            JOIN spaces s ON s.id = p.space_id
            JOIN members a ON a.id = f.author_id
            WHERE \(sql: PostStore.mayRead(viewer))
            """
        ).map { row in
            let (id, post): (Int64, Post.ID) = try (row["id"], row["post_id"])
            let (title, text, details): (String, String, String) = try (row["title"], row["body"], row["details"])
            let kind = kinds[id] ?? .post
            let slug: String = try row["slug"]
            // An answer stays when what it answers was taken back; that isn't told with it.
            let isPostGone: Bool = try row["is_post_gone"]
            let heading = Post.heading(
                title: isPostGone ? "" : title, body: isPostGone ? text : try row["post_body"])
            return FoundItem(
                id: id, kind: kind, heading: heading,
                title: kind == .comment ? "" : title,
                body: Post.Picture.joined(
                    to: Post.Detail.joined(to: text, Post.Detail.read(details)),
                    Post.Picture.read(try row["pictures"])),
                link: kind == .comment ? .comment(Comment.ID(rawValue: id)) : .post(post),
                author: Member.Byline(
                    id: try row["author_id"], handle: try row["author_handle"], name: try row["author_name"],
                    portrait: try row["author_portrait"]),
                placeName: try row["space_name"], placeLink: .space(slug), at: try row["at"])
        }
    }
}
