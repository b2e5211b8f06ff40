import Database
import Organisation
import Web

/// What people do with what they haven't sent yet. It is nobody else's, so nothing is recorded and nobody is told.
struct Drafts {
    let site: Site

    /// Keeps what is typed so far; an empty form keeps nothing. Only about what `actor` may see.
    func keep(_ kind: Draft.Kind, _ about: Int64, _ form: Form, by actor: Viewer) async throws {
        let form = Draft.kept(of: form)
        guard Draft.stored(form).utf8.count <= Draft.mostBytes else { throw Problem.tooLarge }
        try await site.database.write { db in
            try Self.checkPlace(kind, about, visibleTo: actor, in: db)
            if Draft.isEmpty(form) {
                try DraftStore.delete(kind, about, of: actor.id, in: db)
            } else {
                try DraftStore.put(kind, about, form, by: actor.id, at: site.clock.now(), in: db)
            }
        }
    }

    /// - Returns: where it was begun, for who may still go there.
    func throwAway(_ kind: Draft.Kind, _ about: Int64, by actor: Viewer) async throws -> Link? {
        try await site.database.write { db in
            let draft = try DraftStore.findListed(kind, about, visibleTo: actor, in: db)
            try DraftStore.delete(kind, about, of: actor.id, in: db)
            return draft?.link
        }
    }

    /// In the transaction that sends an answer: what was begun as another one stays.
    static func sent(answer reply: String, to post: Post.ID, by actor: Viewer, in db: Connection) throws {
        let kept = try DraftStore.find(.comment, post.rawValue, visibleTo: actor, in: db)
        if kept?.reply == reply { try DraftStore.delete(.comment, post.rawValue, of: actor.id, in: db) }
    }

    /// What was kept longer than is said.
    func throwAwayOld() async throws {
        let before = site.clock.now() - Draft.kept
        try await site.database.write { try DraftStore.deleteOld(before: before, in: $0) }
    }

    private static func checkPlace(
        _ kind: Draft.Kind, _ about: Int64, visibleTo viewer: Viewer, in db: Connection
    ) throws {
        switch kind {
        case .post:
            guard let space = try SpaceStore.find(Space.ID(rawValue: about), visibleTo: viewer, in: db),
                space.canRead(viewer)
            else { throw Problem.notFound }
        case .comment: _ = try Posts.find(Post.ID(rawValue: about), visibleTo: viewer, in: db)
        case .help: _ = try HelpTypes.findOffered(HelpType.ID(rawValue: about), in: db)
        }
    }
}
