import Database
import Organisation
import Square

enum BenchStore {
    struct Conversation {
        let post: Post.ID
        let slug: String
        let author: String
        let text: String
    }

    /// In the member's liveliest group, the newest conversation with about twenty comments.
    static func conversation(of member: Member.ID, in db: Connection) throws -> Conversation? {
        try db.row(
            """
            SELECT p.id, s.slug, a.handle, p.body FROM (
                SELECT id, slug FROM spaces WHERE id IN (SELECT space_id FROM memberships WHERE member_id = \(member))
                ORDER BY last_activity_at DESC, id DESC LIMIT 1) s
            JOIN posts p ON p.space_id = s.id AND p.withdrawn_at IS NULL
            JOIN members a ON a.id = p.author_id
            ORDER BY CASE WHEN p.comment_count < 20 THEN 20 - p.comment_count ELSE p.comment_count - 20 END, p.id DESC
            LIMIT 1
            """
        ).map { Conversation(post: try $0["id"], slug: try $0["slug"], author: try $0["handle"], text: try $0["body"]) }
    }
}
