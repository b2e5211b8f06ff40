import Database
import Organisation
import Web

/// What people do with what they haven't sent yet. It is nobody else's, so nothing is recorded and nobody is told.
struct Drafts {
    let site: Site

    /// Keeps what is typed so far; an empty form keeps nothing. Only about what `actor` may see.
    func keep(_ kind: Draft.Kind, _ about: Int64, _ form: Form, by actor: Viewer) async throws {
        let fields = Draft.fields(of: form)
        guard Draft.stored(fields).utf8.count <= Draft.mostBytes else { throw Problem.tooLarge }
        try await site.database.write { db in
            try Self.checkPlace(kind, about, visibleTo: actor, in: db)
            if Draft.isEmpty(fields) {
                try DraftStore.delete(kind, about, of: actor.id, in: db)
            } else {
                try DraftStore.put(kind, about, fields, by: actor.id, at: site.clock.now(), in: db)
            }
        }
    }

    func throwAway(_ kind: Draft.Kind, _ about: Int64, by actor: Viewer) async throws {
        try await site.database.write { try DraftStore.delete(kind, about, of: actor.id, in: $0) }
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
