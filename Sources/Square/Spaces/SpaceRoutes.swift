import Database
import Hummingbird
import Organisation
import Web

/// Groups: finding, opening, following and tending them.
struct SpaceRoutes {
    let site: Site
    private var spaces: Spaces { Spaces(site: site) }

    func add(to routes: Routes) {
        routes.get("/spaces", use: list)
        routes.post("/spaces", use: open)
        routes.get("/spaces/new", use: new)
        routes.get("/spaces/:slug", use: show)
        routes.get("/spaces/:slug/settings", use: settings)
        routes.post("/spaces/:slug/settings", use: change)
    }

    @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
        let query = try Form.query(request)
        let cursor = NameCursor(query)
        let shelf = SpaceListPage.Shelf(rawValue: query["life"]) ?? .awake
        return try await site.page(request) { visit in
            let found = try SpaceStore.list(
                shelf.lives, visibleTo: visit.viewer, after: cursor, limit: SpaceListPage.pageSize + 1, in: visit.db)
            let shown = Array(found.prefix(SpaceListPage.pageSize))
            let next =
                found.count > shown.count
                ? shown.last.map {
                    shelf.link.appending(query: "after", FoldedKey.fold($0.name))
                        .appending(query: "id", $0.id.description)
                } : nil
            return SpaceListPage(shelf: shelf, spaces: shown, next: next, viewer: visit.viewer, canvas: visit.canvas)
                .page
        }
    }

    @Sendable func show(_ request: Request, _ context: WebContext) async throws -> Response {
        let slug = try context.text("slug")
        let query = try Form.query(request)
        let order = StreamStore.Order(rawValue: query["order"]) ?? .active
        return try await site.page(request) { visit in
            let page = try SpacePage.load(
                slug, order: order, before: StreamCursor(query["before"]), withdrawn: Post.ID(query["withdrawn"]),
                visit: visit)
            markSeen(page.space, by: visit)
            return page.page
        }
    }

    @Sendable func new(_ request: Request, _ context: WebContext) async throws -> Response {
        try await site.page(request) { visit in
            guard !visit.viewer.isGuest else { throw Problem.forbidden("space.guests_cannot_open") }
            var draft = SpaceDraft(name: "", purpose: "", need: .dialogue, kind: .open, host: visit.viewer.handle)
            draft.until = try GroupSettings.find(in: visit.db).usualEnd(
                from: visit.now, in: visit.organisation.fieldTime)
            return form(draft, nil, nil, visit)
        }
    }

    @Sendable func open(_ request: Request, _ context: WebContext) async throws -> Response {
        let sent = try await Form.read(request)
        let actor = try await site.member(request, keeping: sent)
        let draft = try SpaceDraft(sent)
        do {
            return Respond.seeOther(.space(try await spaces.open(draft, by: actor).slug))
        } catch let problem as Problem where problem.kind == .invalid {
            return try await site.page(request, status: problem.status) { form(draft, nil, problem, $0) }
        }
    }

    @Sendable func settings(_ request: Request, _ context: WebContext) async throws -> Response {
        let slug = try context.text("slug")
        let isSaved = try Form.query(request).has("saved")
        return try await site.page(request) { visit in
            let space = try spaces.tended(slug, by: visit.viewer, in: visit.db)
            let people = try Members.bylines(
                ids: [space.hostID, space.standInID].compactMap { $0 }, visibleTo: visit.viewer, in: visit.db)
            let draft = SpaceDraft(
                name: space.name, purpose: space.purpose, need: space.need, kind: space.kind, forms: space.forms,
                host: people.first { $0.id == space.hostID }?.handle ?? "",
                standIn: people.first { $0.id == space.standInID }?.handle ?? "",
                elsewhere: try SpaceStore.findElsewhere(space.id, visibleTo: visit.viewer, in: visit.db))
            return form(draft, space, nil, visit, isSaved: isSaved)
        }
    }

    @Sendable func change(_ request: Request, _ context: WebContext) async throws -> Response {
        let slug = try context.text("slug")
        let sent = try await Form.read(request)
        let actor = try await site.member(request, keeping: sent)
        let draft = try SpaceDraft(sent)
        do {
            let space = try await spaces.change(slug, to: draft, by: actor)
            let link: Link = space.canTend(actor) ? .spaceSettings(slug).appending(query: "saved", "1") : .space(slug)
            return Respond.seeOther(link)
        } catch let problem as Problem where problem.kind == .invalid {
            return try await site.page(request, status: problem.status) { visit in
                form(draft, try spaces.tended(slug, by: visit.viewer, in: visit.db), problem, visit)
            }
        }
    }

    private func form(
        _ draft: SpaceDraft, _ space: Space?, _ problem: Problem?, _ visit: Visit, isSaved: Bool = false
    ) -> Page {
        SpaceFormPage(
            draft: draft, space: space, problem: problem, isSaved: isSaved, viewer: visit.viewer, canvas: visit.canvas
        ).page
    }

    private func markSeen(_ space: Space, by visit: Visit) {
        guard space.standing.isMember, space.lastActivityAt > space.standing.seenAt else { return }
        let (id, viewer, now) = (space.id, visit.viewer.id, visit.now)
        site.afterwards { db in try MembershipStore.markSeen(id, by: viewer, at: now, in: db) }
    }
}

extension NameCursor {
    init?(_ query: Form) {
        guard let id = Int64(query["id"]), query.has("after") else { return nil }
        self.init(nameKey: query["after"], id: id)
    }
}

extension SpaceDraft {
    /// Throws `.malformed` for choices the form doesn't offer.
    init(_ form: Form) throws {
        guard let need = Space.Need(rawValue: form["need"]), let kind = Space.Kind(rawValue: form["kind"]) else {
            throw Problem.malformed
        }
        self.init(
            name: form["name"], purpose: form["purpose"], need: need, kind: kind,
            forms: Set(form.all("forms").filter(Space.choosableForms.contains)), host: form["host"],
            standIn: form["standIn"],
            elsewhere: Elsewhere(
                address: form["elsewhere"], rules: form["elsewhereRules"], manual: form["elsewhereManual"]))
        until = form["until"]
    }
}
