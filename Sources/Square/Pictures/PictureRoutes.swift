import Database
import Hummingbird
import Organisation
import Web

/// Pictures by themselves: their files, a page for each, and one sent ahead by a script.
struct PictureRoutes {
    let site: Site
    private var pictures: Pictures { Pictures(site: site) }

    func add(to routes: Routes) {
        routes.post("/pictures", use: send)
        routes.get("/pictures/:id", use: page)
        routes.get("/pictures/:id/:size", use: file)
    }

    /// Takes in what is chosen while the rest of the form is still being written, and answers with its piece of the form.
    @Sendable func send(_ request: Request, _ context: WebContext) async throws -> Response {
        let sent = try await site.postPictures(request)
        return try await site.fragment(request) { visit in
            PictureField(pictures: sent.new, problems: [:], refusals: sent.refusals, canvas: visit.canvas).entries
        }
    }

    @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = Post.Picture.ID(rawValue: try context.int64("id"))
        return try await site.page(request) { visit in
            let found = try Pictures.post(of: id, visibleTo: visit.viewer, in: visit.db)
            return PicturePage(found: found, current: id, canvas: visit.canvas).page
        }
    }

    @Sendable func file(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = Post.Picture.ID(rawValue: try context.int64("id"))
        guard let size = PictureSize(rawValue: try context.text("size")) else { throw Problem.notFound }
        return try await site.file(request) { visit in
            try Pictures.file(id, size, visibleTo: visit.viewer, in: visit.db)
        }
    }
}

/// The form of a post after its pictures were taken in: they are in it by their numbers.
struct SentPictures {
    let form: Form
    let new: [Post.Picture]
    let refusals: [PictureRefusal]

    var draft: PictureDraft? { PictureDraft(form) }

    /// Once, for a picture without words; after that it is as the writer wants it.
    var deservesNudge: Bool { (draft?.lacksWords ?? false) && !form.has(PictureDraft.nudged) }
}

extension Site {
    /// Reads the form of a post and keeps the pictures sent with it, so that they are not lost when the form is shown again.
    func postPictures(_ request: Request) async throws -> SentPictures {
        let sent = try await pictureForm(request, field: PictureDraft.files, most: Post.Picture.most, shape: .whole)
        guard sent.hadFiles else { return SentPictures(form: sent.form, new: [], refusals: []) }
        let actor = try await member(request, keeping: sent.form)
        let room = Post.Picture.most - (PictureDraft(sent.form)?.entries.count ?? 0)
        var refusals = sent.refusals
        if sent.pictures.count > room { refusals.append(.tooMany(Post.Picture.most)) }
        var new: [Post.Picture] = []
        do {
            new = try await Pictures(site: self).keep(Array(sent.pictures.prefix(max(0, room))), by: actor)
        } catch let refusal as PictureRefusal {
            refusals.append(refusal)
        }
        let numbers = new.map { (name: PictureDraft.field, value: $0.id.description) }
        return SentPictures(form: Form(sent.form.fields + numbers), new: new, refusals: refusals)
    }
}
