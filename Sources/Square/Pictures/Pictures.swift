import Database
import Organisation
import Web

/// What people do with pictures in posts.
package struct Pictures: Sendable {
    let site: Site

    package init(site: Site) { self.site = site }

    /// Pictures one person may have sent without putting them anywhere; they are cleared after a day.
    static let mostUnplaced = 40
    static let unplacedFor: Duration = .seconds(86_400)

    /// Keeps pictures for a post that is still being written. Only who sent them sees them.
    package func keep(_ pictures: [PreparedPicture], by actor: Viewer) async throws -> [Post.Picture] {
        guard !pictures.isEmpty else { return [] }
        return try await site.database.write { db in
            let waiting = try PictureStore.unplacedCount(of: actor.id, in: db)
            guard waiting + pictures.count <= Self.mostUnplaced else {
                throw PictureRefusal(Problem.Reason("picture.too_many_waiting"))
            }
            return try pictures.map { try add($0, of: actor.id, at: site.clock.now(), in: db) }
        }
    }

    /// A picture that stands nowhere yet, in the caller's transaction.
    func add(
        _ picture: PreparedPicture, of member: Member.ID, at now: Instant, in db: Connection
    ) throws -> Post.Picture {
        let files = try picture.keep(3, ids: site.ids, in: db)
        let (width, height) = (picture.largest.width, picture.largest.height)
        let id: Post.Picture.ID = site.ids.next(at: now)
        try PictureStore.insert(id, of: member, size: (width, height), files: files, at: now, in: db)
        return Post.Picture(id: id, alt: "", width: width, height: height)
    }

    /// Makes the pictures of a post those of the draft, in the caller's transaction; what is left out of it is gone for
    /// good. The caller has found that `actor` may write the post.
    /// - Returns: the pictures as they stand in it now
    static func arrange(
        _ draft: PictureDraft, in post: Post.ID, before: [Post.Picture], by actor: Viewer, db: Connection
    ) throws -> [Post.Picture] {
        let problems = draft.problems()
        guard problems.isEmpty else { throw Problem.invalid(problems) }
        let ids = draft.entries.map(\.id)
        let pictures = try shown(draft, for: post, visibleTo: actor, in: db)
        guard pictures.count == ids.count else { throw Problem.invalid([PictureDraft.files: "picture.gone"]) }
        guard pictures != before else { return pictures }
        let new = ids.filter { id in !before.contains { $0.id == id } }
        guard try PictureStore.place(new, in: post, db: db) == new.count else {
            throw Problem.invalid([PictureDraft.files: "picture.gone"])
        }
        let left = before.map(\.id).filter { !ids.contains($0) }
        try Files.remove(try PictureStore.delete(left, of: post, in: db), in: db)
        try PictureStore.setPictures(pictures, of: post, in: db)
        return pictures
    }

    /// The pictures of a draft as a form shows them; one that is no longer there is left out.
    static func shown(
        _ draft: PictureDraft, for post: Post.ID?, visibleTo viewer: Viewer, in db: Connection
    ) throws -> [Post.Picture] {
        let known = try PictureStore.list(draft.entries.map(\.id), for: post, visibleTo: viewer, in: db)
        return draft.entries.compactMap { entry in
            known[entry.id].map {
                Post.Picture(id: entry.id, alt: entry.alt, width: $0.width, height: $0.height)
            }
        }
    }

    static func file(
        _ id: Post.Picture.ID, _ size: PictureSize, visibleTo viewer: Viewer, in db: Connection
    ) throws -> StoredFile {
        guard let file = try PictureStore.find(id, size, visibleTo: viewer, in: db) else { throw Problem.notFound }
        return file
    }

    /// The post a picture stands in, for who may read it.
    static func post(of id: Post.Picture.ID, visibleTo viewer: Viewer, in db: Connection) throws -> FoundPost {
        guard let post = try PictureStore.post(of: id, in: db) else { throw Problem.notFound }
        let found = try Posts.find(post, visibleTo: viewer, in: db)
        guard !found.post.isWithdrawn, found.post.pictures.contains(where: { $0.id == id }) else {
            throw Problem.notFound
        }
        return found
    }

    /// Clears what was sent a day ago and never put anywhere; what may belong to a draft stays as long as that.
    package func sweep() async throws {
        let day = site.clock.now() - Self.unplacedFor
        while try await site.database.write({ db in
            let files = try PictureStore.deleteUnplaced(before: day, limit: 50, in: db)
            try Files.remove(files, in: db)
            return !files.isEmpty
        }) {}
    }
}
