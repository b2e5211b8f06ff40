import Database
import Organisation

/// Finds in the demo's conversations what its notes were made from.
enum KnowledgeDemoStore {
    static func spaceID(of slug: String, in db: Connection) throws -> Space.ID? {
        try db.row("SELECT id FROM spaces WHERE slug = \(slug)")?["id"]
    }

    static func postID(titled title: String, in space: Space.ID, db: Connection) throws -> Post.ID? {
        try db.row("SELECT id FROM posts WHERE space_id = \(space) AND title = \(title)")?["id"]
    }

    /// The first answer this person gave there.
    static func commentID(by author: Member.ID, on post: Post.ID, in db: Connection) throws -> Comment.ID? {
        try db.row("SELECT id FROM comments WHERE post_id = \(post) AND author_id = \(author) ORDER BY id LIMIT 1")?[
            "id"]
    }
}
