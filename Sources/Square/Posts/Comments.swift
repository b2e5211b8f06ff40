import Database
import Organisation
import Web

/// What people do with comments.
package struct Comments: Sendable {
    let site: Site
    private var posts: Posts { Posts(site: site) }
    private var weave: Weave { Weave(site: site) }

    /// How many earlier speakers hear of a new comment.
    private static let mostParticipants = 50

    package init(site: Site) { self.site = site }

    /// Answers in a conversation, or answers a comment in it.
    package func add(
        _ body: String, to postID: Post.ID, replyingTo replyID: Comment.ID? = nil, token: String = "", by actor: Viewer
    ) async throws -> Comment.ID {
        let body = try Self.checked(body)
        return try await site.database.write { db in
            let (post, space) = try posts.findInSpace(postID, visibleTo: actor, in: db)
            guard !post.isWithdrawn else { throw Problem.conflict("post.withdrawn") }
            try space.checkOpen(at: "body")
            guard space.canAnswer(post, actor) else { throw Problem.forbidden("space.cannot_write") }
            let reply = try replyID.map { try find($0, of: postID, visibleTo: actor, in: db) }
            let now = site.clock.now()
            let id: Comment.ID = site.ids.next()
            let submission = Submission.key(token, body)
            if let first = try MarkStore.submit(submission, by: actor.id, makes: id.rawValue, at: now, in: db) {
                return Comment.ID(rawValue: first)
            }
            let comment = NewComment(
                id: id, postID: postID, rootID: reply?.rootID ?? id, replyToID: reply?.id, authorID: actor.id,
                body: body, at: now)
            try CommentStore.insert(comment, in: db)
            try PostStore.countComment(1, of: postID, at: now, in: db)
            try SpaceStore.touch(space.id, at: now, in: db)
            try MarkStore.markRead(postID, by: actor.id, at: now, in: db)
            let text = Weave.Text(subject: id.rawValue, post: postID, space: space.id, body: body, at: now)
            let named = try weave.connect(text, by: actor, in: db)
            try tell(of: comment, post, reply, except: named.union([actor.id]), by: actor, in: db)
            try site.search.put(comment.document(in: space.id), in: db)
            try Drafts.sent(answer: reply?.id.description ?? "", to: postID, by: actor, in: db)
            try Happened.answered(id, of: postID, in: db)
            try record(.commented, id, in: space.id, by: actor, at: now, db: db)
            return id
        }
    }

    /// Changes the text; the earlier text stays in the history. Throws `.conflict` when someone else changed it since.
    package func edit(_ id: Comment.ID, to body: String, from version: Int, by actor: Viewer) async throws -> Comment {
        let body = try Self.checked(body)
        return try await site.database.write { db in
            let comment = try Self.find(id, visibleTo: actor, in: db)
            guard comment.canBeEdited(by: actor) else { throw Problem.forbidden("post.only_author") }
            guard body != comment.body else { return comment }
            let (post, space) = try posts.findInSpace(comment.postID, visibleTo: actor, in: db)
            try space.checkOpen(at: "body")
            let now = site.clock.now()
            guard try CommentStore.update(id, body: body, from: version, at: now, in: db) else {
                throw Problem.conflict("post.edited_meanwhile")
            }
            try MarkStore.insertRevision(
                of: id.rawValue, version: version, title: "", body: comment.body, at: comment.editedAt ?? comment.at,
                in: db)
            let text = Weave.Text(subject: id.rawValue, post: post.id, space: post.spaceID, body: body, at: now)
            try weave.reconnect(text, by: actor, in: db)
            try site.search.put(
                comment.document(in: post.spaceID, body: body), replacing: comment.document(in: post.spaceID), in: db)
            try Happened.changed(id.rawValue, of: post.id, in: db)
            try record(.edited, id, in: post.spaceID, by: actor, at: now, db: db)
            return comment
        }
    }

    /// Takes the text away; its place in the conversation stays.
    package func withdraw(_ id: Comment.ID, by actor: Viewer) async throws -> Comment {
        try await site.database.write { db in
            let comment = try Self.find(id, visibleTo: actor, in: db)
            guard !comment.isWithdrawn else { return comment }
            let (post, space) = try posts.findInSpace(comment.postID, visibleTo: actor, in: db)
            guard comment.canBeWithdrawn(by: actor, in: space) else { throw Problem.forbidden("post.only_author") }
            let now = site.clock.now()
            try CommentStore.setWithdrawn(id, at: now, by: actor.id, in: db)
            try PostStore.countComment(-1, of: post.id, at: nil, in: db)
            try Notifications.takeBack(item: id.rawValue, in: db)
            try site.search.remove(comment.document(in: space.id), in: db)
            try Happened.changed(id.rawValue, of: post.id, in: db)
            try record(.withdrew, id, in: space.id, by: actor, at: now, db: db)
            return comment
        }
    }

    /// Puts a withdrawn comment back; for who withdrew it.
    package func restore(_ id: Comment.ID, by actor: Viewer) async throws -> Comment {
        try await site.database.write { db in
            let comment = try Self.find(id, visibleTo: actor, in: db)
            guard comment.isWithdrawn else { return comment }
            guard comment.canBeRestored(by: actor) else { throw Problem.forbidden("post.only_author") }
            let (post, space) = try posts.findInSpace(comment.postID, visibleTo: actor, in: db)
            try space.requireOpen()
            try CommentStore.setWithdrawn(id, at: nil, by: nil, in: db)
            try PostStore.countComment(1, of: post.id, at: nil, in: db)
            try site.search.put(comment.document(in: post.spaceID), in: db)
            try Happened.changed(id.rawValue, of: post.id, in: db)
            return comment
        }
    }

    static func find(_ id: Comment.ID, visibleTo viewer: Viewer, in db: Connection) throws -> Comment {
        guard let comment = try CommentStore.find(id, visibleTo: viewer, in: db) else { throw Problem.notFound }
        return comment
    }

    private func find(_ id: Comment.ID, of post: Post.ID, visibleTo viewer: Viewer, in db: Connection) throws -> Comment
    {
        let comment = try Self.find(id, visibleTo: viewer, in: db)
        guard comment.postID == post else { throw Problem.notFound }
        return comment
    }

    private static func checked(_ body: String) throws -> String {
        let body = body.trimmed
        if let problem = PostDraft.problem(with: body, limit: Comment.bodyLimit, empty: "comment.body.empty") {
            throw Problem.invalid(["body": problem])
        }
        return body
    }

    // Each person hears of a comment once, in the nearest sense: named, answered, or taking part.
    private func tell(
        of comment: NewComment, _ post: Post, _ reply: Comment?, except known: Set<Member.ID>, by actor: Viewer,
        in db: Connection
    ) throws {
        var told = known
        var tellings: [(Member.ID, Notification.Kind)] = []
        if let reply, told.insert(reply.author.id).inserted { tellings.append((reply.author.id, .replied)) }
        if told.insert(post.author.id).inserted { tellings.append((post.author.id, .commented)) }
        let speakers = try CommentStore.participants(of: post.id, limit: Self.mostParticipants, in: db)
        for speaker in speakers where told.insert(speaker).inserted { tellings.append((speaker, .commented)) }
        let readers = try ReaderStore.readers(among: tellings.map(\.0), of: post.spaceID, in: db)
        for (person, kind) in tellings where readers.contains(person) {
            let notification = Notification(
                id: site.ids.next(), memberID: person, kind: kind, about: post.id.rawValue,
                item: comment.id.rawValue, space: post.spaceID.rawValue, actorID: actor.id, at: comment.at,
                visibleAt: comment.at.afterGrace)
            try Notifications.tell(notification, in: db)
        }
    }

    private func record(
        _ kind: Event.Kind, _ id: Comment.ID, in space: Space.ID, by actor: Viewer, at now: Instant, db: Connection
    ) throws {
        try Events.record(
            kind, by: actor.id, on: id.rawValue, in: space.rawValue, id: site.ids.next(), at: now, db: db)
    }
}

extension NewComment {
    func document(in space: Space.ID) -> SearchDocument {
        Comment.document(id, in: space, at: at, body: body)
    }
}

extension Comment {
    func document(in space: Space.ID, body: String? = nil) -> SearchDocument {
        Self.document(id, in: space, at: at, body: body ?? self.body)
    }

    /// The one place where a comment becomes a document for search.
    static func document(_ id: ID, in space: Space.ID, at: Instant, body: String) -> SearchDocument {
        SearchDocument(id: id.rawValue, kind: .comment, space: space.rawValue, at: at, title: "", body: body)
    }
}
