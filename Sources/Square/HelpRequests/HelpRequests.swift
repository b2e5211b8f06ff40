import Database
import Organisation
import Web

/// What people do with help requests.
package struct HelpRequests: Sendable {
    let site: Site
    private var posts: Posts { Posts(site: site) }

    package init(site: Site) { self.site = site }

    /// Asks for help in a group, and asks the colleagues named in the draft.
    package func ask(_ draft: HelpDraft, by actor: Viewer) async throws -> Post.ID {
        let reasons = try await reasons(for: draft, by: actor)
        return try await site.database.write { db in
            let visit = try site.visit(of: actor, in: db)
            let space = try Self.place(draft.space, for: actor, in: db)
            let type = try HelpTypes.findOffered(draft.type, in: db)
            let asked = try draft.checked(type, visit)
            let people = try colleagues(draft.ask, in: space, by: actor, db: db)
            let now = visit.now
            let id: Post.ID = site.ids.next()
            let submission = Submission.key(draft.token, asked.title, asked.body)
            if let first = try MarkStore.submit(submission, by: actor.id, makes: id.rawValue, at: now, in: db) {
                return Post.ID(rawValue: first)
            }
            let post = NewPost(
                id: id, spaceID: space.id, authorID: actor.id, title: asked.title, body: asked.body, at: now,
                form: .asked, details: asked.details)
            try posts.begin(post, with: draft.pictures, by: actor, in: db)
            try DraftStore.delete(.help, type.id.rawValue, of: actor.id, in: db)
            let settings = try HelpSettings.find(in: db)
            let hours = WorkingHours(timeZone: visit.organisation.timeZone)
            try HelpStore.insert(
                post, type: type, name: type.ownName, endsAt: asked.endsAt,
                climbsAt: hours.adding(settings.hostAfter, to: now), in: db)
            for person in people {
                try HelpStore.insertAsked(person, reason: reasons[person] ?? "", to: id, at: now, in: db)
                try tell(person, .helpAsked, of: id, in: space.id, by: actor.id, at: hours.next(now.afterGrace), db: db)
            }
            try Experts(site: site).noteAsked(people, for: id, at: now, in: db)
            return id
        }
    }

    /// Changes the text, the fields and the end. Throws `.conflict` when it was changed meanwhile.
    package func change(_ id: Post.ID, to draft: HelpDraft, from version: Int, by actor: Viewer) async throws {
        let (text, endsAt) = try await site.database.read { db in
            let visit = try site.visit(of: actor, in: db)
            let request = try Self.find(id, visibleTo: actor, in: db)
            guard request.isAsker(actor) else { throw Problem.forbidden("post.only_author") }
            let asked = try draft.checked(
                try HelpTypes.find(request, in: db), visit, end: request.isOpen ? nil : request.endsAt)
            return (
                PostDraft(
                    title: asked.title, body: asked.body, details: asked.details, pictures: draft.pictures),
                asked.endsAt
            )
        }
        try await posts.edit(id, to: text, from: version, by: actor)
        try await site.database.write { db in
            let request = try Self.find(id, visibleTo: actor, in: db)
            guard request.isOpen, request.endsAt != endsAt else { return }
            try HelpStore.setEnd(endsAt, of: id, in: db)
            try record(.extendedHelp, request, by: actor, in: db)
        }
    }

    /// Keeps it open until the end of another day; one that had ended is open again.
    package func extend(_ id: Post.ID, to day: String, by actor: Viewer) async throws {
        try await site.database.write { db in
            let visit = try site.visit(of: actor, in: db)
            let (request, post) = try Self.findWithPost(id, visibleTo: actor, in: db)
            guard request.isAsker(actor) else { throw Problem.forbidden("post.only_author") }
            guard !post.isWithdrawn else { throw Problem.conflict("post.withdrawn") }
            guard request.ending != .answered else { throw Problem.conflict("help.already_solved") }
            let endsAt: Instant
            switch HelpDraft.end(day, visit) {
            case .success(let end): endsAt = end
            case .failure(let refusal): throw Problem.invalid(["endsOn": refusal.reason])
            }
            if request.isOpen {
                try HelpStore.setEnd(endsAt, of: id, in: db)
            } else {
                // It waits anew on the rung where it stopped.
                let settings = try HelpSettings.find(in: db)
                let wait = request.rung == .colleagues ? settings.hostAfter : settings.everyoneAfter
                let hours = WorkingHours(timeZone: visit.organisation.timeZone)
                try HelpStore.reopen(
                    id, until: endsAt, climbsAt: request.rung.next == nil ? nil : hours.adding(wait, to: visit.now),
                    in: db)
                try PostStore.setForm(.asked, of: id, in: db)
            }
            try Notifications.takeBack(item: id.rawValue, kind: .helpEnding, from: actor.id, in: db)
            try Notifications.takeBack(item: id.rawValue, kind: .helpEnded, from: actor.id, in: db)
            try record(.extendedHelp, request, by: actor, in: db)
        }
    }

    /// Tells that it is solved: by which answers, or how otherwise. May be told again to mend it, also after its end.
    package func solve(_ id: Post.ID, _ solution: HelpSolution, by actor: Viewer) async throws {
        try solution.check()
        try await site.database.write { db in
            let request = try Self.find(id, visibleTo: actor, in: db)
            let post = try posts.findInSpace(id, visibleTo: actor, in: db)
            guard request.canBeEnded(by: actor, in: post.1) else { throw Problem.forbidden("post.only_author") }
            guard !post.0.isWithdrawn else { throw Problem.conflict("post.withdrawn") }
            let answers = try HelpStore.listAnswers(among: solution.answers, to: request, visibleTo: actor, in: db)
            guard answers.count == solution.answers.count else { throw Problem.invalid(["answer": "help.solve.gone"]) }
            let now = site.clock.now()
            let before = try HelpStore.listHelped(id, visibleTo: actor, in: db)
            for (comment, author) in answers where !before.contains(comment) {
                try HelpStore.insertHelped(comment, of: id, at: now, in: db)
                try tell(
                    author, .helped, of: id, item: comment.rawValue, in: request.spaceID, by: actor.id, at: now, db: db)
            }
            for comment in before.subtracting(answers.map(\.0)) {
                try HelpStore.deleteHelped(comment, of: id, in: db)
                try Notifications.takeBack(item: comment.rawValue, kind: .helped, by: actor.id, in: db)
            }
            try PostStore.setFirstAccepted(of: id, in: db)
            let ending: HelpRequest.Ending = answers.isEmpty ? .otherwise : .answered
            try HelpStore.end(
                id, ending, how: solution.how, thanks: solution.thanks, at: request.solvedAt ?? now, in: db)
            try PostStore.setForm(.helped, of: id, in: db)
            if let halfHours = solution.halfHours, try HelpStore.markHoursGiven(id, in: db) {
                try HelpStore.addHours(halfHours, by: request.askerID, in: db)
            }
            for kind in [Notification.Kind.helpAsked, .helpUnanswered, .helpEnding, .helpEnded] {
                try Notifications.takeBack(item: id.rawValue, kind: kind, about: id.rawValue, in: db)
            }
            try record(.solvedHelp, request, by: actor, in: db)
        }
    }

    /// "I have this too": the asker is not alone in it.
    package func haveToo(_ id: Post.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            let (request, post) = try Self.findWithPost(id, visibleTo: actor, in: db)
            guard !request.isAsker(actor) else { throw Problem.conflict("help.too.own") }
            guard request.isOpen, !post.isWithdrawn else { throw Problem.conflict("help.closed") }
            guard try HelpStore.insertToo(actor.id, to: id, in: db) else { return }
            try HelpStore.countToo(1, of: id, in: db)
            try record(.hadHelpToo, request, by: actor, in: db)
        }
    }

    package func haveNoLonger(_ id: Post.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            _ = try Self.find(id, visibleTo: actor, in: db)
            if try HelpStore.deleteToo(actor.id, to: id, in: db) { try HelpStore.countToo(-1, of: id, in: db) }
        }
    }

    /// Who was asked by name can't help now. The asker isn't told who.
    package func decline(_ id: Post.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            let request = try Self.find(id, visibleTo: actor, in: db)
            guard try HelpStore.decline(id, by: actor.id, at: site.clock.now(), in: db) else { return }
            try Notifications.takeBack(item: id.rawValue, kind: .helpAsked, from: actor.id, in: db)
            try record(.declinedHelp, request, by: actor, in: db)
        }
    }

    /// The asker doesn't wait: the next on the ladder are asked now.
    package func widen(_ id: Post.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            let (request, post) = try Self.findWithPost(id, visibleTo: actor, in: db)
            guard request.isAsker(actor) else { throw Problem.forbidden("post.only_author") }
            guard !post.isWithdrawn else { throw Problem.conflict("post.withdrawn") }
            guard !request.isAnswered else { throw Problem.conflict("help.has_answer") }
            guard request.isOpen, request.rung.next != nil else { throw Problem.conflict("help.widest") }
            let visit = try site.visit(of: actor, in: db)
            try HelpLadder(site: site, organisation: visit.organisation).climb(id, at: visit.now, in: db)
            try record(.widenedHelp, request, by: actor, in: db)
        }
    }

    /// The request of this post as far as `viewer` may read it.
    static func find(_ id: Post.ID, visibleTo viewer: Viewer, in db: Connection) throws -> HelpRequest {
        guard let request = try HelpStore.find(id, visibleTo: viewer, in: db) else { throw Problem.notFound }
        return request
    }

    private static func findWithPost(
        _ id: Post.ID, visibleTo viewer: Viewer, in db: Connection
    ) throws -> (HelpRequest, Post) {
        (try find(id, visibleTo: viewer, in: db), try Posts.find(id, visibleTo: viewer, in: db).post)
    }

    /// The group to ask in, as a field of the form.
    static func place(_ slug: String, for viewer: Viewer, in db: Connection) throws -> Space {
        guard !slug.isEmpty, let space = try SpaceStore.find(slug: slug, visibleTo: viewer, in: db),
            space.canRead(viewer)
        else { throw Problem.invalid(["space": "help.space.needed"]) }
        try space.checkOpen(at: "space")
        guard space.canAskForHelp(viewer) else { throw Problem.invalid(["space": "help.space.off"]) }
        return space
    }

    // Why each was suggested, to be told to them. Read beforehand: nobody's writing waits for it.
    private func reasons(for draft: HelpDraft, by actor: Viewer) async throws -> [Member.ID: String] {
        guard !draft.ask.isEmpty else { return [:] }
        return try await site.database.read { db in
            guard let space = try? Self.place(draft.space, for: actor, in: db) else { return [:] }
            let visit = try site.visit(of: actor, in: db)
            let suggested = try Experts(site: site).suggest(
                title: draft.title, body: ([draft.body] + draft.fields.values.sorted()).joined(separator: "\n"),
                by: actor,
                in: space, at: visit.now, in: db)
            return Dictionary(
                suggested.map { ($0.person.id, $0.why(visit.words)) }, uniquingKeysWith: { first, _ in first })
        }
    }

    // Only who can read the group may be asked in it; who can't isn't told that it exists.
    private func colleagues(
        _ handles: [String], in space: Space, by actor: Viewer, db: Connection
    ) throws -> [Member.ID] {
        guard !handles.isEmpty else { return [] }
        let people = try Members.bylines(of: handles, visibleTo: actor, in: db)
        let readers = try ReaderStore.readers(among: people.values.map(\.id), of: space.id, in: db)
        // Also who is written into the form by hand: who doesn't want it, or had enough of it this week, isn't asked.
        let willing = try Experts(site: site).askable(among: Array(readers), at: site.clock.now(), in: db)
        var asked: [Member.ID] = []
        for handle in handles {
            guard let person = people[FoldedKey.fold(handle)], willing.contains(person.id), person.id != actor.id else {
                throw Problem.invalid(["ask": .init("help.ask.unfit", handle)])
            }
            if !asked.contains(person.id) { asked.append(person.id) }
        }
        return asked
    }

    private func tell(
        _ person: Member.ID, _ kind: Notification.Kind, of id: Post.ID, item: Int64? = nil, in space: Space.ID,
        by actor: Member.ID, at visible: Instant, db: Connection
    ) throws {
        let notification = Notification(
            id: site.ids.next(), memberID: person, kind: kind, about: id.rawValue, item: item ?? id.rawValue,
            space: space.rawValue, actorID: actor, at: site.clock.now(), visibleAt: visible)
        try Notifications.tell(notification, in: db)
    }

    private func record(_ kind: Event.Kind, _ request: HelpRequest, by actor: Viewer, in db: Connection) throws {
        try Events.record(
            kind, by: actor.id, on: request.id.rawValue, in: request.spaceID.rawValue, id: site.ids.next(),
            at: site.clock.now(), db: db)
    }
}

extension WorkingHours {
    /// `instant` itself within working hours, else when they begin again.
    func next(_ instant: Instant) -> Instant { contains(instant) ? instant : adding(0, to: instant) }
}
