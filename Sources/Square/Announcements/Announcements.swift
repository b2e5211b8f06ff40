import Database
import Organisation
import Web

/// What people do with announcements. So many a week and no more: one that is rare is read.
package struct Announcements: Sendable {
    let site: Site
    private var posts: Posts { Posts(site: site) }

    /// How many weeks ahead one may be planned.
    static let mostWeeks = 12
    /// The hour of Monday at which what was planned is placed.
    private static let hour = "T08:00"

    /// Where what was sent went.
    enum Placed: Sendable, Equatable {
        case now(Post.ID)
        case planned
    }

    package init(site: Site) { self.site = site }

    /// Announces something in the lane of a group; in that of the group everyone is in, to the whole organisation.
    func place(_ draft: AnnouncementDraft, in slug: String, by actor: Viewer) async throws -> Placed {
        try await site.database.write { db in
            let space = try Spaces.findReadable(slug, visibleTo: actor, in: db)
            try Self.check(space, by: actor)
            let now = site.clock.now()
            let time = try Self.time(in: db)
            let (draft, until) = try draft.checked(at: now, in: time)
            let id: Post.ID = site.ids.next()
            let submission = Submission.key(draft.token, draft.title, draft.body)
            if let first = try MarkStore.submit(submission, by: actor.id, makes: id.rawValue, at: now, in: db) {
                let known = try PostStore.find(Post.ID(rawValue: first), visibleTo: actor, in: db)
                return known == nil ? .planned : .now(Post.ID(rawValue: first))
            }
            let budget = try GroupSettings.find(in: db).budget(of: space)
            let week = time.monday(of: now)
            if draft.way != .later {
                guard try AnnouncementStore.takeSlot(of: space.id, week: week, budget: budget, in: db) != nil else {
                    throw try Self.spent(space, budget: budget, at: now, time, in: db)
                }
                let post = NewPost(
                    id: id, spaceID: space.id, authorID: actor.id, title: draft.title, body: draft.body, at: now,
                    form: .announced)
                try publish(post, in: space, until: until, by: actor, db: db)
                return .now(id)
            }
            try plan(draft, in: space, until: until, budget: budget, by: actor, at: now, time, db: db)
            return .planned
        }
    }

    /// Takes it out of the viewer's own lane.
    func markRead(_ id: Post.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            _ = try Self.find(id, visibleTo: actor, in: db)
            try AnnouncementStore.markRead(id, by: actor.id, in: db)
            try Notifications.markRead(about: id.rawValue, by: actor, at: site.clock.now(), in: db)
        }
    }

    /// Puts it back there.
    func markUnread(_ id: Post.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            _ = try Self.find(id, visibleTo: actor, in: db)
            try AnnouncementStore.deleteRead(id, by: actor.id, in: db)
        }
    }

    /// Until when it stands in the lane.
    func keep(_ id: Post.ID, until text: String, by actor: Viewer) async throws {
        try await change(id, by: actor) { _, now, db in
            let end = try Self.time(in: db).endOfDay(text)
            if let reason = AnnouncementDraft.problem(with: end, at: now) { throw Problem.invalid(["until": reason]) }
            if let end { try AnnouncementStore.setUntil(end, of: id, in: db) }
        }
    }

    /// Takes it out of everybody's lane; the conversation stays.
    func end(_ id: Post.ID, by actor: Viewer) async throws {
        try await change(id, by: actor) { space, now, db in
            try AnnouncementStore.setUntil(now, of: id, in: db)
            try Spaces(site: site).record(
                .endedAnnouncement, by: actor, on: id.rawValue, in: space.id, at: now, db: db)
        }
    }

    /// Takes back what was planned; its place is free again.
    func withdraw(_ id: AnnouncementPlan.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            let plans = try AnnouncementStore.listPlans(visibleTo: actor, in: db)
            guard let plan = plans.first(where: { $0.id == id }) else { throw Problem.notFound }
            guard try AnnouncementStore.deletePlan(id, by: actor.id, in: db) else { return }
            try AnnouncementStore.freeSlot(plan.slot, of: plan.spaceID, week: plan.week, in: db)
        }
    }

    /// Places what was planned for this moment. Whoever takes the plan away places it, so several nodes do so once.
    static func placePlanned(_ site: Site) async throws {
        let now = site.clock.now()
        let due = try await site.database.read { try AnnouncementStore.due(at: now, limit: 50, in: $0) }
        for plan in due { try await Announcements(site: site).place(plan, at: now) }
    }

    private func place(_ plan: AnnouncementPlan, at now: Instant) async throws {
        try await site.database.write { db in
            guard let author = try Members.actor(plan.authorID, in: db),
                let space = try SpaceStore.find(plan.spaceID, visibleTo: author, in: db), space.canAnnounce(author)
            else {
                try AnnouncementStore.setStuck(plan.id, in: db)
                return
            }
            guard try AnnouncementStore.deletePlan(plan.id, by: author.id, in: db) else { return }
            let post = NewPost(
                id: site.ids.next(), spaceID: space.id, authorID: author.id, title: plan.title, body: plan.body,
                at: now, form: .announced)
            try publish(post, in: space, until: max(plan.until, now + .seconds(86_400)), by: author, db: db)
        }
    }

    // Who is named in it hears that, and not the same once more.
    private func publish(
        _ post: NewPost, in space: Space, until: Instant, by actor: Viewer, db: Connection
    ) throws {
        let named = try posts.begin(post, by: actor, in: db)
        try AnnouncementStore.insert(post.id, in: space.id, until: until, db: db)
        let people = AnnouncementStore.others(
            AnnouncementStore.people(of: space), besides: named.union([actor.id]))
        try Notifications.tellAll(
            people, kind: .announced, about: post.id.rawValue, item: post.id.rawValue, space: space.id.rawValue,
            by: actor.id, from: site.ids.next(), at: post.at, visibleAt: post.at.afterGrace, in: db)
    }

    private func plan(
        _ draft: AnnouncementDraft, in space: Space, until: Instant, budget: Int, by actor: Viewer, at now: Instant,
        _ time: FieldTime, db: Connection
    ) throws {
        for ahead in 1...Self.mostWeeks {
            let week = time.monday(of: now, weeksOn: ahead)
            guard let due = time.moment(week + Self.hour),
                let slot = try AnnouncementStore.takeSlot(of: space.id, week: week, budget: budget, in: db)
            else { continue }
            // It stands as long as it would have stood from now.
            let plan = AnnouncementPlan(
                id: site.ids.next(), spaceID: space.id, authorID: actor.id, title: draft.title, body: draft.body,
                week: week, slot: slot, due: due, until: due + (until - now))
            try AnnouncementStore.insert(plan, in: db)
            try Spaces(site: site).record(
                .plannedAnnouncement, by: actor, on: plan.id.rawValue, in: space.id, at: now, db: db)
            return
        }
        throw Problem.invalid(["way": "announcement.full"])
    }

    private func change(
        _ id: Post.ID, by actor: Viewer, _ change: @escaping @Sendable (Space, Instant, Connection) throws -> Void
    ) async throws {
        try await site.database.write { db in
            let found = try Self.find(id, visibleTo: actor, in: db)
            let space = try posts.findInSpace(id, visibleTo: actor, in: db).1
            guard found.author.id == actor.id || space.canTend(actor) else {
                throw Problem.forbidden("announcement.only_author")
            }
            try space.requireOpen()
            try change(space, site.clock.now(), db)
        }
    }

    static func find(_ id: Post.ID, visibleTo viewer: Viewer, in db: Connection) throws -> Announcement {
        guard let found = try AnnouncementStore.find(id, visibleTo: viewer, in: db) else { throw Problem.notFound }
        return found
    }

    static func check(_ space: Space, by actor: Viewer) throws {
        guard space.mayAnnounce(actor) else {
            throw Problem.forbidden(space.isForAll ? "announcement.only_advisers" : "announcement.only_hosts")
        }
        try space.checkOpen(at: "body")
        guard space.canWrite(actor) else { throw Problem.forbidden("space.cannot_write") }
    }

    private static func time(in db: Connection) throws -> FieldTime {
        guard let organisation = try OrganisationSetting.find(in: db) else { throw Problem.internal }
        return organisation.fieldTime
    }

    /// Says when the next one may come.
    private static func spent(
        _ space: Space, budget: Int, at now: Instant, _ time: FieldTime, in db: Connection
    ) throws -> Problem {
        guard budget > 0 else { return .invalid(["way": "announcement.none_here"]) }
        guard let next = try nextWeek(of: space, budget: budget, at: now, time, in: db) else {
            return .invalid(["way": "announcement.full"])
        }
        return .invalid(["way": .init(space.isForAll ? "announcement.spent" : "announcement.spent.group", next)])
    }

    /// The Monday of the first week after this one that has room.
    static func nextWeek(
        of space: Space, budget: Int, at now: Instant, _ time: FieldTime, in db: Connection
    ) throws -> String? {
        let weeks = (1...mostWeeks).map { time.monday(of: now, weeksOn: $0) }
        let taken = try AnnouncementStore.taken(of: space.id, weeks: weeks, in: db)
        return weeks.first { taken[$0, default: 0] < budget }
    }
}
