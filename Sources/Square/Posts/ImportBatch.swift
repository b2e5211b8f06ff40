import Database
import Organisation

/// Posts and comments with everything known beforehand, made ready outside the transaction that writes them: what costs
/// time (finding topics, stems) happens here, on another thread than the one that writes.
package struct ImportBatch: Sendable {
    package struct Post: Sendable {
        package var id: Square.Post.ID
        package var space: Space.ID
        package var author: Member.ID
        package var title: String
        package var body: String
        package var at: Instant
        /// When its last comment comes, also one of a later batch.
        package var latest: Instant
        /// How many comments it gets in all.
        package var commentCount: Int
        package var ties: Ties

        package init(
            id: Square.Post.ID, space: Space.ID, author: Member.ID, title: String, body: String, at: Instant,
            latest: Instant, commentCount: Int, ties: Ties
        ) {
            self.id = id
            self.space = space
            self.author = author
            self.title = title
            self.body = body
            self.at = at
            self.latest = latest
            self.commentCount = commentCount
            self.ties = ties
        }
    }

    package struct Comment: Sendable {
        package var id: Square.Comment.ID
        package var post: Square.Post.ID
        package var space: Space.ID
        /// The comment that heads its group: its own id for a direct answer.
        package var root: Square.Comment.ID
        package var replyTo: Square.Comment.ID?
        package var author: Member.ID
        package var body: String
        package var at: Instant
        package var ties: Ties

        package init(
            id: Square.Comment.ID, post: Square.Post.ID, space: Space.ID, root: Square.Comment.ID,
            replyTo: Square.Comment.ID?, author: Member.ID, body: String, at: Instant, ties: Ties
        ) {
            self.id = id
            self.post = post
            self.space = space
            self.root = root
            self.replyTo = replyTo
            self.author = author
            self.body = body
            self.at = at
            self.ties = ties
        }
    }

    /// Whom a text names and who reacted to it.
    package struct Ties: Sendable {
        package var mentions: [Member.ID]
        package var reactions: [(member: Member.ID, kind: Reaction)]

        package init(mentions: [Member.ID] = [], reactions: [(member: Member.ID, kind: Reaction)] = []) {
            self.mentions = mentions
            self.reactions = reactions
        }

        func count(_ kind: Reaction) -> Int { reactions.count { $0.kind == kind } }
    }

    /// One thing that hangs on a post or comment of the conversation.
    struct Tie<Value: Sendable>: Sendable {
        let post: Square.Post.ID
        let subject: Int64
        let value: Value
    }

    private(set) var posts: [Post] = []
    private(set) var comments: [Comment] = []
    private(set) var documents: [SearchDocument] = []
    private(set) var reactions: [Tie<(member: Member.ID, kind: Reaction)>] = []
    private(set) var mentions: [Tie<Member.ID>] = []
    private(set) var topics: [Tie<String>] = []
    private(set) var latest: [Space.ID: Instant] = [:]

    package var count: Int { posts.count + comments.count }
    package var postCount: Int { posts.count }
    package var reactionCount: Int { reactions.count }

    package func conversations(activeSince moment: Instant) -> [Square.Post.ID] {
        posts.filter { $0.latest >= moment }.map(\.id)
    }

    /// Those of its conversations that get answers.
    package var answered: [Square.Post.ID] { posts.filter { $0.commentCount > 0 }.map(\.id) }

    /// - Parameter capacity: about how many contributions come
    package init(capacity: Int = 0) {
        comments.reserveCapacity(capacity)
        documents.reserveCapacity(capacity)
    }

    package mutating func add(_ post: Post) {
        posts.append(post)
        let document = SearchDocument(
            id: post.id.rawValue, kind: .post, space: post.space.rawValue, at: post.at, title: post.title,
            body: post.body)
        tie(document, post.ties, of: post.id, in: post.space)
    }

    package mutating func add(_ comment: Comment) {
        comments.append(comment)
        let document = SearchDocument(
            id: comment.id.rawValue, kind: .comment, space: comment.space.rawValue, at: comment.at, title: "",
            body: comment.body)
        tie(document, comment.ties, of: comment.post, in: comment.space)
    }

    private mutating func tie(_ document: SearchDocument, _ ties: Ties, of post: Square.Post.ID, in space: Space.ID) {
        documents.append(document)
        for reaction in ties.reactions { reactions.append(Tie(post: post, subject: document.id, value: reaction)) }
        for member in ties.mentions { mentions.append(Tie(post: post, subject: document.id, value: member)) }
        if document.body.utf8.contains(UInt8(ascii: "#")) {
            for topic in Weave.topics(in: document.body) {
                topics.append(Tie(post: post, subject: document.id, value: topic))
            }
        }
        latest[space] = max(latest[space] ?? document.at, document.at)
    }
}

/// A batch of which nothing is left to be done but to write it.
package struct PreparedImport: Sendable {
    package let batch: ImportBatch
    let search: SearchFilling
}

/// Makes batches ready, one after the other; needs no database, so it can run beside the writing of the batch before.
package struct ImportPreparation: Sendable {
    private var filler: SearchFiller

    /// The groups that are written to are there already.
    package init(site: Site, in db: Connection) throws { filler = try SearchFiller(site.search, in: db) }

    package mutating func prepare(_ batch: ImportBatch) -> PreparedImport {
        PreparedImport(batch: batch, search: filler.prepare(batch.documents))
    }
}

extension Imports {
    /// Writes a batch. Its posts come before their comments, in this batch or an earlier one.
    package func add(_ prepared: PreparedImport, in db: Connection) throws {
        let batch = prepared.batch
        try BulkStore.insert(posts: batch.posts, in: db)
        try BulkStore.insert(comments: batch.comments, in: db)
        try BulkStore.insert(reactions: batch.reactions, in: db)
        try BulkStore.insert(mentions: batch.mentions, in: db)
        try BulkStore.insert(topics: batch.topics, in: db)
        try site.search.put(prepared.search, in: db)
        for (space, at) in batch.latest { try SpaceStore.touch(space, at: at, in: db) }
    }

    /// Lets people into a group, each with the moment until which they have read it.
    package func join(
        _ people: [(member: Member.ID, readAt: Instant)], to space: Space.ID, at: Instant, in db: Connection
    )
        throws
    {
        try BulkStore.insert(members: people, of: space, at: at, in: db)
    }
}
