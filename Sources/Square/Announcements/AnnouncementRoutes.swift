import Database
import Hummingbird
import Organisation
import Web

/// Announcing, and marking as read.
struct AnnouncementRoutes {
    let site: Site
    private var announcements: Announcements { Announcements(site: site) }

    func add(to routes: Routes) {
        routes.get("/announcements", use: list)
        routes.get("/announcements/new", use: new)
        routes.post("/announcements", use: place)
        routes.post("/announcements/plans/:id/removal", use: withdrawPlan)
        routes.post("/posts/:id/seen", use: markRead)
        routes.post("/posts/:id/seen/removal", use: markUnread)
        routes.post("/posts/:id/lane", use: keep)
        routes.post("/posts/:id/lane/removal", use: end)
    }

    @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
        let query = try Form.query(request)
        let cursor = Post.ID(query["before"])
        let isPlanned = query.has("planned")
        return try await site.page(request) { visit in
            let found = try AnnouncementStore.list(
                before: cursor, limit: AnnouncementsPage.pageSize + 1, visibleTo: visit.viewer, in: visit.db)
            let plans = cursor == nil ? try AnnouncementStore.listPlans(visibleTo: visit.viewer, in: visit.db) : []
            return AnnouncementsPage(
                found: found, plans: plans, isPlanned: isPlanned, viewer: visit.viewer, canvas: visit.canvas
            ).page
        }
    }

    @Sendable func new(_ request: Request, _ context: WebContext) async throws -> Response {
        let slug = try Form.query(request)["space"]
        return try await site.page(request) { visit in
            var draft = AnnouncementDraft(token: site.formToken())
            draft.until = visit.organisation.fieldTime.day(
                visit.now + .seconds(Announcement.usualDays * 86_400))
            return try NewAnnouncementPage.load(slug, draft: draft, visit: visit).page
        }
    }

    @Sendable func place(_ request: Request, _ context: WebContext) async throws -> Response {
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        let draft = AnnouncementDraft(form)
        let slug = form["space"]
        do {
            if draft.way == .post {
                let post = PostDraft(title: draft.title, body: draft.body, token: draft.token)
                let id = try await Posts(site: site).publish(post, in: slug, by: actor)
                return Respond.seeOther(.post(id).fragment("post-\(id)"))
            }
            switch try await announcements.place(draft, in: slug, by: actor) {
            case .now(let id): return Respond.seeOther(.post(id).fragment("post-\(id)"))
            case .planned: return Respond.seeOther(Link.announcements.appending(query: "planned", "1"))
            }
        } catch let problem as Problem where problem.kind == .invalid {
            return try await site.page(request, status: problem.status) { visit in
                try NewAnnouncementPage.load(slug, draft: draft, problems: problem.fields, visit: visit).page
            }
        }
    }

    @Sendable func withdrawPlan(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = AnnouncementPlan.ID(rawValue: try context.int64("id"))
        try await announcements.withdraw(id, by: try await site.member(request))
        return Respond.seeOther(.announcements)
    }

    // Back to where it stood.
    @Sendable func markRead(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.postID()
        let form = try await Form.read(request)
        try await announcements.markRead(id, by: try await site.member(request, keeping: form))
        switch form["from"] {
        case "home": return Respond.seeOther(.home)
        case "": return Respond.seeOther(.post(id))
        case let slug: return Respond.seeOther(.space(slug))
        }
    }

    @Sendable func markUnread(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.postID()
        try await announcements.markUnread(id, by: try await site.member(request))
        return Respond.seeOther(.post(id))
    }

    @Sendable func keep(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.postID()
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        do {
            try await announcements.keep(id, until: form["until"], by: actor)
            return Respond.seeOther(.post(id))
        } catch let problem as Problem where problem.kind == .invalid {
            return try await site.page(request, status: problem.status) { visit in
                let thread = try Thread.load(id, visibleTo: visit.viewer, in: visit.db)
                return ThreadPage(
                    thread: thread, viewer: visit.viewer, canvas: visit.canvas, token: site.formToken(),
                    fieldTime: visit.organisation.fieldTime, until: (form["until"], problem.fields["until"])
                ).page
            }
        }
    }

    @Sendable func end(_ request: Request, _ context: WebContext) async throws -> Response {
        let id = try context.postID()
        try await announcements.end(id, by: try await site.member(request))
        return Respond.seeOther(.post(id))
    }
}
