import Database
import Hummingbird
import Organisation
import Web

/// What colleagues keep: lists, notes, and writing them.
struct NoteRoutes {
    let site: Site
    private var notes: Notes { Notes(site: site) }

    func add(to routes: Routes) {
        routes.get("/notes", use: list)
        routes.get("/notes/new", use: new)
        routes.post("/notes", use: make)
        routes.get("/notes/:id", use: show)
        routes.get("/notes/:id/edit", use: edit)
        routes.post("/notes/:id/edit", use: save)
        routes.get("/notes/:id/versions", use: versions)
        routes.post("/notes/:id/versions/:version/restoration", use: restoreVersion)
        routes.post("/notes/:id/withdrawal", use: withdraw)
        routes.post("/notes/:id/withdrawal/removal", use: restore)
    }

    @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
        let query = try Form.query(request)
        let cursor = NoteCursor(query["before"])
        return try await site.page(request) { visit in
            try NotesPage.load(
                in: query["space"], topic: query["topic"].trimmed, needsReview: query.has("review"), before: cursor,
                visit: visit
            ).page
        }
    }

    @Sendable func new(_ request: Request, _ context: WebContext) async throws -> Response {
        let query = try Form.query(request)
        var draft = NoteDraft()
        draft.token = site.formToken()
        draft.kept = try kept(query)
        return try await site.page(request) { [draft] visit in
            try NewNotePage.load(slug: query["space"], draft: draft, visit: visit).page
        }
    }

    @Sendable func make(_ request: Request, _ context: WebContext) async throws -> Response {
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        var draft = NoteDraft(form)
        draft.kept = try kept(form)
        do {
            return Respond.seeOther(.note(try await notes.make(draft, in: form["space"], by: actor)))
        } catch let problem as Problem where problem.kind == .invalid {
            // without a group it isn't known whose answer it is either
            if problem.fields["space"] != nil { draft.kept = nil }
            return try await site.page(request, status: problem.status) { [draft] visit in
                try NewNotePage.load(slug: form["space"], draft: draft, problems: problem.fields, visit: visit).page
            }
        }
    }

    @Sendable func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.noteID()
        let done = NoteDone(rawValue: try Form.query(request)["done"])
        return try await site.page(request) { visit in
            let shown = try NotePage.load(id, address: site.options.address, done: done?.key, visit: visit)
            if shown.note.standing.hasNotices { markRead(id, by: visit) }
            return shown.page
        }
    }

    @Sendable func edit(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.noteID()
        return try await site.page(request) { try EditNotePage.load(id, visit: $0).page }
    }

    @Sendable func save(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.noteID()
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        let (draft, version) = (NoteDraft(form), Int(form["version"]) ?? 0)
        do {
            let edited = try await notes.edit(id, to: draft, from: version, by: actor)
            return Respond.seeOther(.note(id, done: edited == .merged ? .merged : .saved))
        } catch let problem as Problem where problem.keepsText {
            return try await site.page(request, status: problem.status) { visit in
                try EditNotePage.load(id, draft: draft, from: version, problem: problem, visit: visit).page
            }
        }
    }

    @Sendable func versions(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.noteID()
        let before = Int(try Form.query(request)["before"])
        return try await site.page(request) { try NoteVersionsPage.load(id, before: before, visit: $0).page }
    }

    @Sendable func restoreVersion(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.noteID()
        let version = Int(try context.int64("version"))
        try await notes.restore(version: version, of: id, by: try await site.member(request))
        return Respond.seeOther(.note(id, done: .putBack))
    }

    @Sendable func withdraw(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.noteID()
        try await notes.withdraw(id, by: try await site.member(request))
        return Respond.seeOther(.note(id))
    }

    @Sendable func restore(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.noteID()
        try await notes.restore(id, by: try await site.member(request))
        return Respond.seeOther(.note(id))
    }

    // What a note is made from; an id that is none is the same as one that isn't there.
    private func kept(_ form: Form) throws -> NoteSource? {
        if form.has("comment") {
            guard let id = Comment.ID(form["comment"]) else { throw Problem.notFound }
            return .comment(id)
        }
        guard form.has("post") else { return nil }
        guard let id = Post.ID(form["post"]) else { throw Problem.notFound }
        return .post(id)
    }

    // Reading is marked afterwards: nobody waits for it.
    private func markRead(_ id: Note.ID, by visit: Visit) {
        let (viewer, now) = (visit.viewer, visit.now)
        site.afterwards { db in try Notifications.markRead(about: id.rawValue, by: viewer, at: now, in: db) }
    }
}

/// What was just done to a note, told on its page.
enum NoteDone: String {
    case saved, merged, putBack, confirmed, doubted, reviewed, taken

    var key: String { "note.done.\(rawValue)" }
}

extension NoteDraft {
    init(_ form: Form) {
        title = form["title"]
        body = form["body"]
        topics = form["topics"]
        sources = form["sources"]
        review = form["review"]
        why = form["why"]
        token = form["token"]
    }
}

extension Link {
    static func note(_ id: Note.ID, done: NoteDone) -> Link {
        Link.note(id).appending(query: "done", done.rawValue).fragment("main")
    }
}

extension WebContext {
    func noteID() throws -> Note.ID { Note.ID(rawValue: try int64("id")) }
}
