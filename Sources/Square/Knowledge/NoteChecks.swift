import Database
import Organisation
import Web

/// Whether a note still holds: what readers and its owner say of it.
package struct NoteChecks: Sendable {
    let site: Site
    private var notes: Notes { Notes(site: site) }

    package init(site: Site) { self.site = site }

    /// A reader says that it holds; what they doubted before is taken back. No event: nobody's reading is written down.
    package func confirm(_ id: Note.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            let note = try checkable(id, by: actor, in: db)
            try NoteChangeStore.deleteOpenDoubt(about: note.id, by: actor.id, in: db)
            try Notifications.takeBack(item: note.id.rawValue, kind: .noteDoubted, by: actor.id, in: db)
            try NoteChangeStore.insertConfirmation(of: note.id, by: actor.id, in: db)
        }
    }

    /// A reader says what doesn't hold; the note carries it until its owner answers.
    package func doubt(_ id: Note.ID, because remark: String, by actor: Viewer) async throws {
        let remark = remark.trimmed
        if let problem = PostDraft.problem(with: remark, limit: Note.remarkLimit, empty: "note.doubt.empty") {
            throw Problem.invalid(["remark": problem])
        }
        try await site.database.write { db in
            let note = try checkable(id, by: actor, in: db)
            let now = site.clock.now()
            try NoteChangeStore.deleteConfirmation(of: note.id, by: actor.id, in: db)
            try NoteChangeStore.deleteOpenDoubt(about: note.id, by: actor.id, in: db)
            try NoteChangeStore.insertDoubt(site.ids.next(), about: note.id, remark, by: actor.id, at: now, in: db)
            try notes.tell(note.owner.id, .noteDoubted, about: note.id, in: note.spaceID, by: actor, at: now, db: db)
            try notes.record(.doubtedNote, note.id, in: note.spaceID, by: actor, at: now, db: db)
        }
    }

    /// The owner says that it still holds, and when to look again; answers what readers doubted.
    package func review(_ id: Note.ID, again day: String, answer: String, by actor: Viewer) async throws {
        let answer = answer.trimmed
        try await site.database.write { db in
            let note = try Notes.find(id, visibleTo: actor, in: db)
            guard !note.isWithdrawn else { throw Problem.notFound }
            guard note.isOwned(by: actor) else { throw Problem.forbidden("note.only_owner") }
            guard let organisation = try OrganisationSetting.find(in: db) else { throw Problem.internal }
            let now = site.clock.now()
            let review = NoteDraft.review(day, organisation, at: now)
            var problems: [String: Problem.Reason] = [:]
            problems["review"] = review.problem
            if answer.count > Note.remarkLimit {
                problems["answer"] = .init("form.too_long", String(Note.remarkLimit))
            }
            guard problems.isEmpty else { throw Problem.invalid(problems) }
            try notes.settle(
                note, reviewAt: review.at ?? now.inAYear, answer: answer, by: actor, at: now, in: db)
            try notes.record(.reviewedNote, id, in: note.spaceID, by: actor, at: now, db: db)
        }
    }

    /// Tells owners whose notes have to be looked at: once when the day came, then every month. For the caretaker.
    func remind() async throws {
        let now = site.clock.now()
        let before = now - .seconds(30 * 86_400)
        try await site.database.write { db in
            for (id, owner, space) in try NoteChangeStore.dueForReminder(at: now, before: before, limit: 200, in: db)
            where try NoteChangeStore.setReminded(id, at: now, before: before, in: db) {
                try Notifications.takeBack(item: id.rawValue, kind: .noteReview, about: id.rawValue, in: db)
                try Notifications.say(
                    .noteReview, to: owner, about: id.rawValue, item: id.rawValue, space: space.rawValue,
                    id: site.ids.next(), at: now, in: db)
            }
        }
    }

    private func checkable(_ id: Note.ID, by actor: Viewer, in db: Connection) throws -> Note {
        let note = try Notes.find(id, visibleTo: actor, in: db)
        guard !note.isWithdrawn else { throw Problem.notFound }
        guard note.canBeChecked(by: actor) else { throw Problem.forbidden("note.owner_reviews") }
        return note
    }
}
