import Database
import Organisation

/// A post or comment that was found, with what its row shows.
struct FoundText {
    let id: Int64
    /// For a comment, the conversation it is in.
    let postID: Post.ID
    let isComment: Bool
    let heading: String
    let body: String
    let author: Member.Byline
    let spaceSlug: String
    let spaceName: String
    let at: Instant

    init(row: Row) throws {
        id = try row["id"]
        postID = try row["post_id"]
        isComment = id != postID.rawValue
        body = try row["body"]
        let title: String = try row["title"]
        heading = Post.heading(title: title, body: try row["post_body"])
        author = Member.Byline(
            id: try row["author_id"], handle: try row["author_handle"], name: try row["author_name"])
        spaceSlug = try row["slug"]
        spaceName = try row["space_name"]
        at = try row["at"]
    }
}
