import Database
import Organisation

/// Everything that can be found, as it was put into the index when it was written.
enum ReindexStore {
    enum Kind: CaseIterable { case posts, comments, notes }

    /// Of nobody in particular: what is found is told by the search, which asks who may read.
    static func documents(
        _ kind: Kind, after id: Int64, limit: Int, in db: Connection
    ) throws -> [SearchDocument] {
        switch kind {
        case .posts:
            try db.rows(
                """
                SELECT id, space_id, at, title, body, form, details, pictures FROM posts
                WHERE id > \(id) AND withdrawn_at IS NULL ORDER BY id LIMIT \(limit: limit)
                """
            ).map { row in
                Post.document(
                    try row["id"], try row["form"], in: try row["space_id"], at: try row["at"],
                    title: try row["title"],
                    text: Post.Picture.joined(
                        to: Post.Detail.joined(to: try row["body"], Post.Detail.read(try row["details"])),
                        Post.Picture.read(try row["pictures"])))
            }
        case .comments:
            try db.rows(
                """
                SELECT c.id, p.space_id, c.at, c.body FROM comments c JOIN posts p ON p.id = c.post_id
                WHERE c.id > \(id) AND c.withdrawn_at IS NULL ORDER BY c.id LIMIT \(limit: limit)
                """
            ).map { row in
                Comment.document(
                    try row["id"], in: try row["space_id"], at: try row["at"], body: try row["body"])
            }
        case .notes:
            try db.rows(
                """
                SELECT id, space_id, created_at, title, body, topics FROM notes
                WHERE id > \(id) AND withdrawn_at IS NULL ORDER BY id LIMIT \(limit: limit)
                """
            ).map { row in
                let topics: String = try row["topics"]
                let text = NoteText(
                    title: try row["title"], body: try row["body"],
                    topics: topics.split(separator: " ").map(String.init), sources: [])
                return Note.document(
                    try row["id"], text, in: try row["space_id"], at: try row["created_at"])
            }
        }
    }
}
