import Database
import Organisation

/// What a page of the square can look at while it stands open.
extension LiveTopic {
    static func conversation(_ id: Post.ID) -> LiveTopic { LiveTopic("post", id.rawValue) }
    static func group(_ id: Space.ID) -> LiveTopic { LiveTopic("space", id.rawValue) }
    /// All one may read.
    static let stream = LiveTopic("stream", 0)
    /// What is said in one's own groups.
    static let home = LiveTopic("home", 0)
}

/// What is told to open pages in the transaction in which it happens.
enum Happened {
    static func began(_ post: NewPost, in db: Connection) throws {
        for topic in [LiveTopic.group(post.spaceID), .stream, .home] {
            try Live.tell(topic, post.id.description, in: db)
        }
    }

    static func answered(_ comment: Comment.ID, of post: Post.ID, in db: Connection) throws {
        try Live.tell(.conversation(post), "c\(comment)", in: db)
    }

    /// The post itself or an answer was edited, withdrawn or put back.
    static func changed(_ text: Int64, of post: Post.ID, in db: Connection) throws {
        try Live.tell(.conversation(post), "e\(text)", in: db)
    }

    static func reacted(to subject: ReactionSubject, of post: Post.ID, in db: Connection) throws {
        try Live.tell(.conversation(post), "r\(subject.rawValue)", in: db)
    }
}
