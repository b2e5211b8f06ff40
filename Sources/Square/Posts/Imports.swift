import Database
import Organisation

/// Conversations that come from somewhere else: another system, the demo, a load test. They are found by search like any
/// other, but nobody is notified and no event is recorded: nothing happened today.
package struct Imports: Sendable {
    let site: Site

    package init(site: Site) { self.site = site }

    package struct Post: Sendable {
        package var author: Member.ID
        package var title: String
        package var body: String
        package var at: Instant
        package var editedAt: Instant?
        package var isPinned = false
        package var reactions: [Reaction: [Member.ID]] = [:]
        package var form = Square.Post.Form.talk
        package var details: [Square.Post.Detail] = []

        package init(author: Member.ID, title: String, body: String, at: Instant) {
            self.author = author
            self.title = title
            self.body = body
            self.at = at
        }
    }

    package struct Comment: Sendable {
        package var author: Member.ID
        package var body: String
        package var at: Instant
        /// The comment it answers.
        package var replyTo: Reply?
        package var reactions: [Reaction: [Member.ID]] = [:]
        package var isAccepted = false

        package init(author: Member.ID, body: String, at: Instant, replyTo: Reply? = nil) {
            self.author = author
            self.body = body
            self.at = at
            self.replyTo = replyTo
        }
    }

    /// Which comment is answered: one given earlier in the same call, or one that is there already.
    package enum Reply: Sendable {
        case earlier(Int)
        case existing(Square.Comment.ID)
    }

    /// A group with these people in it; its slug comes from the name unless one is given.
    package func open(
        _ draft: SpaceDraft, slug: String? = nil, host: Member.ID, standIn: Member.ID? = nil, members: [Member.ID],
        at: Instant, in db: Connection
    ) throws -> Space.ID {
        let id: Space.ID = site.ids.next(at: at)
        let base = slug ?? Slug.make(from: draft.name)
        for number in 1...1000 {
            let slug = number == 1 ? base : "\(base)-\(number)"
            let space = NewSpace(id: id, slug: slug, draft: draft, hostID: host, standInID: standIn, at: at)
            guard try SpaceStore.insert(space, in: db) else { continue }
            let tenders = [host, standIn].compactMap { $0 }
            try ImportStore.addMembers(tenders + members, to: id, at: at, in: db)
            return id
        }
        throw ImportError.slugTaken(base)
    }

    /// Adds a conversation. The ids follow the times given, so it stands where it belongs in every stream.
    /// - Returns: the ids of the post and of its comments, in the order given.
    package func add(
        _ post: Post, comments: [Comment], in space: Space.ID, db: Connection
    ) throws
        -> (post: Square.Post.ID, comments: [Square.Comment.ID])
    {
        let id: Square.Post.ID = site.ids.next(at: post.at)
        let new = NewPost(
            id: id, spaceID: space, authorID: post.author, title: post.title, body: post.body, at: post.at,
            form: post.form, details: post.details)
        let latest = comments.map(\.at).max().map { max($0, post.at) } ?? post.at
        let counts = post.reactions.mapValues(\.count)
        try ImportStore.insert(
            new, editedAt: post.editedAt, pinnedAt: post.isPinned ? post.at : nil, latest: latest,
            commentCount: comments.count, counts: counts, in: db)
        try connect(new.document(), post.reactions, to: id, in: db)
        let ids = try append(comments, to: id, in: space, db: db)
        try SpaceStore.touch(space, at: latest, in: db)
        return (id, ids)
    }

    /// Adds comments to a conversation that is there, and counts them.
    package func addComments(
        _ comments: [Comment], to post: Square.Post.ID, in space: Space.ID, db: Connection
    ) throws
        -> [Square.Comment.ID]
    {
        guard let latest = comments.map(\.at).max() else { return [] }
        let ids = try append(comments, to: post, in: space, db: db)
        try PostStore.countComment(comments.count, of: post, at: latest, in: db)
        try SpaceStore.touch(space, at: latest, in: db)
        return ids
    }

    private func append(
        _ comments: [Comment], to post: Square.Post.ID, in space: Space.ID, db: Connection
    ) throws
        -> [Square.Comment.ID]
    {
        var ids: [Square.Comment.ID] = []
        var roots: [Square.Comment.ID] = []
        for comment in comments {
            let id: Square.Comment.ID = site.ids.next(at: comment.at)
            let (replyID, rootID) = try place(comment.replyTo, ids, roots, in: db)
            let new = NewComment(
                id: id, postID: post, rootID: rootID ?? id, replyToID: replyID, authorID: comment.author,
                body: comment.body, at: comment.at)
            try ImportStore.insert(new, counts: comment.reactions.mapValues(\.count), in: db)
            try connect(new.document(in: space), comment.reactions, to: post, in: db)
            if comment.isAccepted { try PostStore.setAccepted(id, of: post, in: db) }
            ids.append(id)
            roots.append(new.rootID)
        }
        return ids
    }

    private func place(
        _ reply: Reply?, _ ids: [Square.Comment.ID], _ roots: [Square.Comment.ID], in db: Connection
    ) throws -> (Square.Comment.ID?, Square.Comment.ID?) {
        switch reply {
        case nil: (nil, nil)
        case .earlier(let index): (ids[index], roots[index])
        case .existing(let id): (id, try ImportStore.rootID(of: id, in: db))
        }
    }

    private func connect(
        _ document: SearchDocument, _ given: [Reaction: [Member.ID]], to post: Square.Post.ID, in db: Connection
    )
        throws
    {
        for (reaction, people) in given {
            try ImportStore.insert(reaction, by: people, on: document.id, in: db)
        }
        if document.body.contains("#") {
            for topic in Weave.topics(in: document.body) {
                try MarkStore.insertTopic(topic, of: document.id, in: post, db: db)
            }
        }
        if document.body.contains("@") {
            try ImportStore.insertMentions(in: document, of: post, db: db)
        }
        try site.search.put(document, in: db)
    }
}

package enum ImportError: Error {
    case slugTaken(String)
}
