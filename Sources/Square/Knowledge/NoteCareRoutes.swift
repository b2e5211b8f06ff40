import Database
import Hummingbird
import Organisation
import Web

/// Keeping a note true: what readers say, what the owner answers, and who the owner is.
struct NoteCareRoutes {
    let site: Site
    private var checks: NoteChecks { NoteChecks(site: site) }
    private var owners: NoteOwners { NoteOwners(site: site) }

    func add(to routes: Routes) {
        routes.post("/notes/:id/confirmations", use: confirm)
        routes.post("/notes/:id/doubts", use: doubt)
        routes.post("/notes/:id/review", use: review)
        routes.get("/notes/:id/people", use: people)
        routes.post("/notes/:id/owner", use: handOver)
        routes.post("/notes/:id/owner/taking", use: takeOver)
        routes.post("/notes/:id/authors", use: addAuthor)
        routes.post("/notes/:id/authors/:handle/removal", use: removeAuthor)
    }

    @Sendable func confirm(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.noteID()
        try await checks.confirm(id, by: try await site.member(request))
        return Respond.seeOther(.note(id, done: .confirmed))
    }

    @Sendable func doubt(_ request: Request, _ context: WebContext) async throws -> Response {
        try await send(request, context, done: .doubted) { id, form, actor in
            try await checks.doubt(id, because: form["remark"], by: actor)
        }
    }

    @Sendable func review(_ request: Request, _ context: WebContext) async throws -> Response {
        try await send(request, context, done: .reviewed) { id, form, actor in
            try await checks.review(id, again: form["review"], answer: form["answer"], by: actor)
        }
    }

    @Sendable func people(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.noteID()
        return try await site.page(request) { try NotePeoplePage.load(id, visit: $0).page }
    }

    @Sendable func handOver(_ request: Request, _ context: WebContext) async throws -> Response {
        try await sendPeople(request, context) { try await owners.handOver($0, to: $1["owner"], by: $2) }
    }

    @Sendable func takeOver(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.noteID()
        try await owners.takeOver(id, by: try await site.member(request))
        return Respond.seeOther(.note(id, done: .taken))
    }

    @Sendable func addAuthor(_ request: Request, _ context: WebContext) async throws -> Response {
        try await sendPeople(request, context) { try await owners.add($1["author"], to: $0, by: $2) }
    }

    @Sendable func removeAuthor(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.noteID()
        let actor = try await site.member(request)
        let handle = try context.text("handle")
        try await owners.remove(handle, from: id, by: actor)
        return Respond.seeOther(handle == actor.handle ? .note(id) : .notePeople(id))
    }

    // On the note's own page.
    private func send(
        _ request: Request, _ context: WebContext, done: NoteDone,
        _ act: (Note.ID, Form, Viewer) async throws -> Void
    ) async throws -> Response {
        let id = try context.noteID()
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        do {
            try await act(id, form, actor)
            return Respond.seeOther(.note(id, done: done))
        } catch let problem as Problem where problem.kind == .invalid {
            return try await site.page(request, status: problem.status) { visit in
                try NotePage.load(
                    id, address: site.options.address, form: form, problems: problem.fields, visit: visit
                ).page
            }
        }
    }

    private func sendPeople(
        _ request: Request, _ context: WebContext, _ act: (Note.ID, Form, Viewer) async throws -> Void
    ) async throws -> Response {
        let id = try context.noteID()
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        do {
            try await act(id, form, actor)
            return Respond.seeOther(.notePeople(id))
        } catch let problem as Problem where problem.kind == .invalid {
            return try await site.page(request, status: problem.status) { visit in
                try NotePeoplePage.load(id, form: form, problems: problem.fields, visit: visit).page
            }
        }
    }
}
