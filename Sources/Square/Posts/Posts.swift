import Database
import Organisation
import Web

/// What people do with posts.
package struct Posts: Sendable {
    let site: Site
    var weave: Weave { Weave(site: site) }

    package static let mostPinned = 3

    package init(site: Site) { self.site = site }

    /// Begins a conversation in a group.
    package func publish(_ draft: PostDraft, in slug: String, by actor: Viewer) async throws -> Post.ID {
        let draft = try draft.checked()
        return try await site.database.write { db in
            let space = try Spaces.findReadable(slug, visibleTo: actor, in: db)
            try space.checkOpen(at: "body")
            guard space.canWrite(actor) else { throw Problem.forbidden("space.cannot_write") }
            let now = site.clock.now()
            let id: Post.ID = site.ids.next()
            let submission = Submission.key(draft.token, draft.title, draft.body)
            if let first = try MarkStore.submit(submission, by: actor.id, makes: id.rawValue, at: now, in: db) {
                return Post.ID(rawValue: first)
            }
            let post = NewPost(
                id: id, spaceID: space.id, authorID: actor.id, title: draft.title, body: draft.body, at: now)
            try begin(post, with: draft.pictures, by: actor, in: db)
            try DraftStore.delete(.post, space.id.rawValue, of: actor.id, in: db)
            return id
        }
    }

    /// What beginning any conversation takes, in the caller's transaction. The caller has found that `actor` may.
    /// Returns who was told because they are named in it.
    @discardableResult
    func begin(
        _ post: NewPost, with pictures: PictureDraft? = nil, by actor: Viewer, in db: Connection
    ) throws -> Set<Member.ID> {
        try PostStore.insert(post, in: db)
        let shown = try pictures.map { try Pictures.arrange($0, in: post.id, before: [], by: actor, db: db) } ?? []
        try SpaceStore.touch(post.spaceID, at: post.at, in: db)
        try MarkStore.markRead(post.id, by: actor.id, at: post.at, in: db)
        try MembershipStore.markSeen(post.spaceID, by: actor.id, at: post.at, in: db)
        let text = Weave.Text(
            subject: post.id.rawValue, post: post.id, space: post.spaceID, body: post.body, at: post.at)
        let named = try weave.connect(text, by: actor, in: db)
        try site.search.put(post.document(with: shown), in: db)
        try Happened.began(post, in: db)
        let kind: Event.Kind =
            switch post.form {
            case .talk: .posted
            case .announced: .announced
            case .asked, .helped, .ended: .askedForHelp
            }
        try record(kind, post.id, in: post.spaceID, by: actor, at: post.at, db: db)
        return named
    }

    /// Changes the text; the earlier text stays in the history. Throws `.conflict` when someone else changed it since.
    package func edit(_ id: Post.ID, to draft: PostDraft, from version: Int, by actor: Viewer) async throws {
        let draft = try draft.checked()
        try await site.database.write { db in
            let (post, space) = try findInSpace(id, visibleTo: actor, in: db)
            guard post.canBeEdited(by: actor) else { throw Problem.forbidden("post.only_author") }
            // Only the form of a help request knows its fields, and looks for details of clients.
            guard post.isHelp == (draft.details != nil) else { throw Problem.notFound }
            try space.checkOpen(at: "body")
            let details = draft.details ?? []
            let pictures = draft.pictures ?? PictureDraft(post.pictures)
            let isNewText = draft.title != post.title || draft.body != post.body || details != post.details
            guard isNewText || !pictures.isAs(post.pictures) else { return }
            let now = site.clock.now()
            let isFirst = try PostStore.update(
                id, title: draft.title, body: draft.body, details: details, from: version, at: now, in: db)
            guard isFirst else { throw Problem.conflict("post.edited_meanwhile") }
            let shown = try Pictures.arrange(pictures, in: id, before: post.pictures, by: actor, db: db)
            if isNewText {
                try MarkStore.insertRevision(
                    of: id.rawValue, version: version, title: post.title, body: post.wholeText,
                    at: post.editedAt ?? post.at, in: db)
            }
            let text = Weave.Text(subject: id.rawValue, post: id, space: post.spaceID, body: draft.body, at: now)
            try weave.reconnect(text, by: actor, in: db)
            let edited = post.document(
                title: draft.title, text: Post.Detail.joined(to: draft.body, details), pictures: shown)
            try site.search.put(edited, replacing: post.document, in: db)
            try Happened.changed(id.rawValue, of: id, in: db)
            try record(.edited, id, in: post.spaceID, by: actor, at: now, db: db)
        }
    }

    /// Takes the post out of every stream and of search; the answers of others stay where they are.
    package func withdraw(_ id: Post.ID, by actor: Viewer) async throws -> Space {
        try await site.database.write { db in
            let (post, space) = try findInSpace(id, visibleTo: actor, in: db)
            guard !post.isWithdrawn else { return space }
            guard post.canBeWithdrawn(by: actor, in: space) else { throw Problem.forbidden("post.only_author") }
            let now = site.clock.now()
            try PostStore.setWithdrawn(id, at: now, by: actor.id, in: db)
            try Notifications.takeBack(item: id.rawValue, in: db)
            try site.search.remove(post.document, in: db)
            try Happened.changed(id.rawValue, of: id, in: db)
            try record(.withdrew, id, in: space.id, by: actor, at: now, db: db)
            return space
        }
    }

    /// Puts a withdrawn post back; for who withdrew it.
    package func restore(_ id: Post.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            let (post, space) = try findInSpace(id, visibleTo: actor, in: db)
            guard post.isWithdrawn else { return }
            guard post.canBeRestored(by: actor) else { throw Problem.forbidden("post.only_author") }
            try space.requireOpen()
            try PostStore.setWithdrawn(id, at: nil, by: nil, in: db)
            try site.search.put(post.document, in: db)
            try Happened.changed(id.rawValue, of: id, in: db)
        }
    }

    /// Keeps a conversation on top of its group; hosts do, three at most.
    package func pin(_ id: Post.ID, by actor: Viewer) async throws {
        try await tend(id, .pinned, by: actor) { post, now, db in
            // It stands in a lane of its own.
            guard post.form != .announced else { throw Problem.notFound }
            guard post.pinnedAt == nil else { return }
            guard try PostStore.pinnedCount(in: post.spaceID, db: db) < Self.mostPinned else {
                throw Problem.conflict(.init("post.too_many_pinned", String(Self.mostPinned)))
            }
            try PostStore.setPinned(id, at: now, in: db)
        }
    }

    package func unpin(_ id: Post.ID, by actor: Viewer) async throws {
        try await tend(id, .unpinned, by: actor) { _, _, db in try PostStore.setPinned(id, at: nil, in: db) }
    }

    package func bookmark(_ id: Post.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            guard try !Self.find(id, visibleTo: actor, in: db).post.isWithdrawn else { throw Problem.notFound }
            try MarkStore.setBookmarked(id, by: actor.id, at: site.clock.now(), in: db)
        }
    }

    package func removeBookmark(_ id: Post.ID, by actor: Viewer) async throws {
        try await site.database.write { db in try MarkStore.deleteBookmark(id, by: actor.id, in: db) }
    }

    /// What heads a post that `viewer` may read.
    package static func heading(of id: Post.ID, visibleTo viewer: Viewer, in db: Connection) throws -> String {
        let post = try find(id, visibleTo: viewer, in: db).post
        guard !post.isWithdrawn else { throw Problem.notFound }
        return post.heading
    }

    static func find(
        _ id: Post.ID, withDraft: Bool = false, visibleTo viewer: Viewer, in db: Connection
    ) throws -> FoundPost {
        guard let found = try PostStore.find(id, withDraft: withDraft, visibleTo: viewer, in: db) else {
            throw Problem.notFound
        }
        return found
    }

    func findInSpace(_ id: Post.ID, visibleTo viewer: Viewer, in db: Connection) throws -> (Post, Space) {
        let post = try Self.find(id, visibleTo: viewer, in: db).post
        guard let space = try SpaceStore.find(post.spaceID, visibleTo: viewer, in: db) else { throw Problem.notFound }
        return (post, space)
    }

    private func tend(
        _ id: Post.ID, _ kind: Event.Kind, by actor: Viewer,
        _ change: @escaping @Sendable (Post, Instant, Connection) throws -> Void
    ) async throws {
        try await site.database.write { db in
            let (post, space) = try findInSpace(id, visibleTo: actor, in: db)
            guard space.canTend(actor) else { throw Problem.forbidden("space.only_hosts") }
            guard !post.isWithdrawn else { throw Problem.notFound }
            try space.requireOpen()
            let now = site.clock.now()
            try change(post, now, db)
            try record(kind, id, in: space.id, by: actor, at: now, db: db)
        }
    }

    private func record(
        _ kind: Event.Kind, _ id: Post.ID, in space: Space.ID, by actor: Viewer, at now: Instant, db: Connection
    ) throws {
        try Events.record(
            kind, by: actor.id, on: id.rawValue, in: space.rawValue, id: site.ids.next(), at: now, db: db)
    }
}

extension NewPost {
    func document(with pictures: [Post.Picture] = []) -> SearchDocument {
        Post.document(
            id, form, in: spaceID, at: at, title: title,
            text: Post.Picture.joined(to: Post.Detail.joined(to: body, details), pictures))
    }
}

extension Post {
    var document: SearchDocument { document(title: title, text: wholeText, pictures: pictures) }

    func document(title: String, text: String, pictures: [Picture]) -> SearchDocument {
        Self.document(
            id, form, in: spaceID, at: at, title: title, text: Picture.joined(to: text, pictures))
    }

    /// The one place where a post becomes a document for search; found again by the same words when it leaves.
    static func document(
        _ id: ID, _ form: Form, in space: Space.ID, at: Instant, title: String, text: String
    ) -> SearchDocument {
        SearchDocument(
            id: id.rawValue, kind: form.searchKind, space: space.rawValue, at: at, title: title, body: text)
    }
}
