import Database
import Organisation
import Web

/// What people do with notes.
package struct Notes: Sendable {
    let site: Site

    package init(site: Site) { self.site = site }

    enum Edited { case saved, merged }

    /// Keeps an answer, or something known, as a note in a group. Whose answer it was is told.
    package func make(_ draft: NoteDraft, in slug: String, by actor: Viewer) async throws -> Note.ID {
        try await site.database.write { db in
            let answer = try draft.kept.map { try keptAnswer($0, visibleTo: actor, in: db) }
            let space = try space(answer?.spaceSlug ?? slug, by: actor, in: db)
            let now = site.clock.now()
            var checked = try checked(draft, at: now, in: db)
            if let answer, !checked.text.sources.contains(answer.source) {
                checked.text.sources.insert(answer.source, at: 0)
            }
            _ = try knownSources(checked.text.sources, visibleTo: actor, in: db)
            let id: Note.ID = site.ids.next()
            let submission = Submission.key(draft.token, checked.text.title, checked.text.body)
            if let first = try Submission.first(submission, by: actor.id, makes: id.rawValue, at: now, in: db) {
                return Note.ID(rawValue: first)
            }
            try NoteChangeStore.insert(
                id, checked.text, in: space.id, owner: actor.id, reviewAt: checked.reviewAt ?? now.inAYear, at: now,
                db: db)
            let version = NewVersion(text: checked.text, authorID: actor.id, why: checked.why, at: now)
            try NoteChangeStore.insertVersion(1, of: id, version, in: db)
            try NoteChangeStore.setTopics(checked.text.topicKeys, of: id, in: db)
            try site.search.put(Note.document(id, checked.text, in: space.id, at: now), in: db)
            if let answer {
                try tell(answer.author.id, .noteKept, about: id, in: space.id, by: actor, at: now, db: db)
            }
            try record(.madeNote, id, in: space.id, by: actor, at: now, db: db)
            return id
        }
    }

    /// Changes the text. When somebody else changed it since `version`, both edits are brought together where they don't
    /// touch; else throws `.conflict`. An owner who edits a note says that it holds, and answers what readers doubted.
    func edit(_ id: Note.ID, to draft: NoteDraft, from version: Int, by actor: Viewer) async throws -> Edited {
        try await site.database.write { db in
            let note = try Self.find(id, visibleTo: actor, in: db)
            guard note.canBeEdited(by: actor) else { throw Problem.forbidden("note.only_authors") }
            let now = site.clock.now()
            let checked = try checked(draft, at: now, in: db)
            var text = checked.text
            let typed = try knownSources(text.sources, visibleTo: actor, in: db)
            let (shown, hidden) = try sources(of: note, visibleTo: actor, in: db)
            text.sources = typed == shown ? note.text.sources : typed + hidden
            let isMerging = version != note.version
            if isMerging {
                let base = try NoteVersionStore.find(version, of: id, visibleTo: actor, in: db)
                guard let base, let merged = note.text.merging(text, from: base.text), merged.fits else {
                    throw Problem.conflict("note.edited_meanwhile")
                }
                text = merged
            }
            if text != note.text {
                let new = NewVersion(text: text, authorID: actor.id, why: checked.why, at: now)
                try save(new, of: note, by: actor, in: db)
            }
            if note.isOwned(by: actor), text != note.text || checked.reviewAt != nil {
                let reviewAt = checked.reviewAt ?? (note.isDue(at: now) ? now.inAYear : note.reviewAt)
                try settle(note, reviewAt: reviewAt, answer: checked.why, by: actor, at: now, in: db)
            }
            return isMerging && text != checked.text ? .merged : .saved
        }
    }

    /// Puts an earlier text back, as a new version.
    func restore(version: Int, of id: Note.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            let note = try Self.find(id, visibleTo: actor, in: db)
            guard note.canBeEdited(by: actor) else { throw Problem.forbidden("note.only_authors") }
            guard let earlier = try NoteVersionStore.find(version, of: id, visibleTo: actor, in: db) else {
                throw Problem.notFound
            }
            guard earlier.text != note.text else { return }
            let new = NewVersion(
                text: earlier.text, authorID: actor.id, why: "", restoredFrom: version, at: site.clock.now())
            try save(new, of: note, by: actor, in: db)
        }
    }

    /// Takes the note out of every list and of search; its text and versions stay.
    package func withdraw(_ id: Note.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            let (note, space) = try Self.findInSpace(id, visibleTo: actor, in: db)
            guard !note.isWithdrawn else { return }
            guard note.canBeWithdrawn(by: actor, in: space) else { throw Problem.forbidden("note.only_owner") }
            let now = site.clock.now()
            try NoteChangeStore.setWithdrawn(id, at: now, by: actor.id, in: db)
            try Notifications.takeBack(item: id.rawValue, in: db)
            try site.search.remove(note.document, in: db)
            try record(.withdrewNote, id, in: space.id, by: actor, at: now, db: db)
        }
    }

    /// Puts a withdrawn note back.
    package func restore(_ id: Note.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            let (note, space) = try Self.findInSpace(id, visibleTo: actor, in: db)
            guard note.isWithdrawn else { return }
            guard note.canBeRestored(by: actor, in: space) else { throw Problem.forbidden("note.only_owner") }
            try NoteChangeStore.setWithdrawn(id, at: nil, by: nil, in: db)
            try site.search.put(note.document, in: db)
            try record(.restoredNote, id, in: space.id, by: actor, at: site.clock.now(), db: db)
        }
    }

    /// The note with this id as far as `viewer` may read it.
    package static func find(_ id: Note.ID, visibleTo viewer: Viewer, in db: Connection) throws -> Note {
        guard let note = try NoteStore.find(id, visibleTo: viewer, in: db) else { throw Problem.notFound }
        return note
    }

    /// Those of these notes that `viewer` may read, in the order of `ids`; one statement.
    package static func list(ids: [Note.ID], visibleTo viewer: Viewer, in db: Connection) throws -> [Note] {
        let found = try NoteStore.list(ids: ids.map(\.rawValue), visibleTo: viewer, in: db)
        let byID = Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return ids.compactMap { byID[$0] }
    }

    /// The notes of a group or about a topic that `viewer` may read, the newest changed first; one statement.
    package static func list(
        in space: Space.ID? = nil, about topic: String? = nil, limit: Int, visit: Visit
    ) throws -> [Note] {
        try NoteStore.list(
            NoteFilter(space: space, topicKey: topic.map(FoldedKey.fold)), before: nil, limit: limit, at: visit.now,
            visibleTo: visit.viewer, in: visit.db)
    }

    static func findInSpace(_ id: Note.ID, visibleTo viewer: Viewer, in db: Connection) throws -> (Note, Space) {
        let note = try find(id, visibleTo: viewer, in: db)
        guard let space = try SpaceStore.find(note.spaceID, visibleTo: viewer, in: db) else { throw Problem.notFound }
        return (note, space)
    }
}

extension Notes {
    /// Its owner looked: nothing waits for them, and who doubted hears it.
    func settle(
        _ note: Note, reviewAt: Instant, answer: String, by actor: Viewer, at now: Instant, in db: Connection
    ) throws {
        try NoteChangeStore.setChecked(note.id, reviewAt: reviewAt, at: now, in: db)
        for kind in [Notification.Kind.noteReview, .noteDoubted] {
            try Notifications.takeBack(item: note.id.rawValue, kind: kind, about: note.id.rawValue, in: db)
        }
        for doubter in try NoteChangeStore.answerDoubts(about: note.id, answer, at: now, in: db) {
            try tell(doubter, .noteAnswered, about: note.id, in: note.spaceID, by: actor, at: now, db: db)
        }
    }

    /// Tells one person, if they can still read it; the same again from the same person replaces what was told.
    func tell(
        _ person: Member.ID, _ kind: Notification.Kind, about id: Note.ID, in space: Space.ID, by actor: Viewer,
        at now: Instant, db: Connection
    ) throws {
        guard try ReaderStore.readers(among: [person], of: space, in: db).contains(person) else { return }
        try Notifications.takeBack(item: id.rawValue, kind: kind, by: actor.id, in: db)
        let notification = Notification(
            id: site.ids.next(), memberID: person, kind: kind, about: id.rawValue, item: id.rawValue,
            space: space.rawValue, actorID: actor.id, at: now,
            // A doubt can't be mended, and the note shows it at once.
            visibleAt: kind == .noteDoubted ? now : now.afterGrace)
        try Notifications.tell(notification, in: db)
    }

    func record(
        _ kind: Event.Kind, _ id: Note.ID, in space: Space.ID, by actor: Viewer, at now: Instant, db: Connection
    ) throws {
        try Events.record(
            kind, by: actor.id, on: id.rawValue, in: space.rawValue, id: site.ids.next(), at: now, db: db)
    }

    private func save(_ new: NewVersion, of note: Note, by actor: Viewer, in db: Connection) throws {
        guard try NoteChangeStore.update(note.id, to: new.text, from: note.version, at: new.at, in: db) else {
            throw Problem.conflict("note.edited_meanwhile")
        }
        try NoteChangeStore.insertVersion(note.version + 1, of: note.id, new, in: db)
        try NoteChangeStore.setTopics(new.text.topicKeys, of: note.id, in: db)
        try site.search.put(note.document(new.text), replacing: note.document, in: db)
        try tell(note.owner.id, .noteChanged, about: note.id, in: note.spaceID, by: actor, at: new.at, db: db)
        try record(.editedNote, note.id, in: note.spaceID, by: actor, at: new.at, db: db)
    }

    private func checked(_ draft: NoteDraft, at now: Instant, in db: Connection) throws -> NoteDraft.Checked {
        guard let organisation = try OrganisationSetting.find(in: db) else { throw Problem.internal }
        return try draft.checked(organisation, at: now, site: site.options.address)
    }

    // An answer that is gone by now must not take what was typed with it.
    private func keptAnswer(
        _ source: NoteSource, visibleTo viewer: Viewer, in db: Connection
    ) throws -> KeptAnswer {
        guard let answer = try KeptAnswer.find(source, visibleTo: viewer, in: db) else {
            throw Problem.invalid(["space": "note.kept.gone"])
        }
        return answer
    }

    // A group that isn't there and one out of sight are the same; what was typed is kept.
    private func space(_ slug: String, by actor: Viewer, in db: Connection) throws -> Space {
        guard let space = try SpaceStore.find(slug: slug, visibleTo: actor, in: db), space.canRead(actor) else {
            throw Problem.invalid(["space": "note.space.unknown"])
        }
        try space.checkOpen(at: "space")
        guard space.canKeepNotes(actor) else { throw Problem.forbidden("note.off") }
        return space
    }

    /// The same sources, when `viewer` may read each conversation among them.
    private func knownSources(
        _ sources: [NoteSource], visibleTo viewer: Viewer, in db: Connection
    ) throws -> [NoteSource] {
        let cited = try NoteStore.listCited(sources, visibleTo: viewer, in: db)
        if let unknown = sources.first(where: { $0.isHere && cited[$0] == nil }) {
            throw Problem.invalid(["sources": .init("note.sources.unknown", unknown.line)])
        }
        return sources
    }

    // Who edits can't take away what they can't see: those lines aren't in their form.
    private func sources(
        of note: Note, visibleTo viewer: Viewer, in db: Connection
    ) throws -> (shown: [NoteSource], hidden: [NoteSource]) {
        let cited = try NoteStore.listCited(note.text.sources, visibleTo: viewer, in: db)
        let shown = note.text.sources.shown(cited)
        return (shown, note.text.sources.filter { !shown.contains($0) })
    }
}

extension NoteText {
    /// Two texts that fit can make one that doesn't.
    fileprivate var fits: Bool {
        title.count <= Note.titleLimit && body.count <= Note.bodyLimit && topics.count <= Note.mostTopics
            && sources.count <= Note.mostSources
    }
}

extension Instant {
    /// When a note is looked at again unless its owner says otherwise.
    var inAYear: Instant { Instant(milliseconds + Note.reviewDays * 86_400_000) }
}
