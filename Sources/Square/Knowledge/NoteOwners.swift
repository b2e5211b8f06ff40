import Database
import Organisation
import Web

/// Who answers for a note, and who helps.
package struct NoteOwners: Sendable {
    let site: Site
    private var notes: Notes { Notes(site: site) }

    package init(site: Site) { self.site = site }

    /// Hands the note over to a colleague who can read it. Who owned it may still edit it.
    package func handOver(_ id: Note.ID, to handle: String, by actor: Viewer) async throws {
        try await site.database.write { db in
            let note = try owned(id, by: actor, in: db)
            let person = try reader(handle, of: note, field: "owner", by: actor, in: db)
            guard person.id != note.owner.id else { return }
            let now = site.clock.now()
            try NoteChangeStore.setOwner(person.id, of: id, in: db)
            _ = try NoteChangeStore.deleteAuthor(person.id, of: id, in: db)
            _ = try NoteChangeStore.insertAuthor(actor.id, of: id, in: db)
            try takeBackWaiting(id, in: db)
            try notes.tell(person.id, .noteHandedOver, about: id, in: note.spaceID, by: actor, at: now, db: db)
            try notes.record(.handedOverNote, id, in: note.spaceID, by: actor, at: now, db: db)
        }
    }

    /// A reader takes over a note whose owner is gone.
    package func takeOver(_ id: Note.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            let note = try Notes.find(id, visibleTo: actor, in: db)
            guard !note.isWithdrawn else { throw Problem.notFound }
            guard note.canBeTakenOver(by: actor) else { throw Problem.conflict("note.has_owner") }
            try NoteChangeStore.setOwner(actor.id, of: id, in: db)
            _ = try NoteChangeStore.deleteAuthor(actor.id, of: id, in: db)
            try takeBackWaiting(id, in: db)
            try notes.record(.handedOverNote, id, in: note.spaceID, by: actor, at: site.clock.now(), db: db)
        }
    }

    /// Lets a colleague edit it too.
    package func add(_ handle: String, to id: Note.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            let note = try owned(id, by: actor, in: db)
            let person = try reader(handle, of: note, field: "author", by: actor, in: db)
            guard person.id != note.owner.id else { return }
            guard try NoteStore.listAuthors(of: id, visibleTo: actor, in: db).count < Note.mostAuthors else {
                throw Problem.invalid(["author": .init("note.authors.too_many", String(Note.mostAuthors))])
            }
            guard try NoteChangeStore.insertAuthor(person.id, of: id, in: db) else { return }
            let now = site.clock.now()
            try notes.tell(person.id, .noteShared, about: id, in: note.spaceID, by: actor, at: now, db: db)
        }
    }

    /// Ends that, by the owner or by that person.
    package func remove(_ handle: String, from id: Note.ID, by actor: Viewer) async throws {
        try await site.database.write { db in
            let note = try Notes.find(id, visibleTo: actor, in: db)
            let authors = try NoteStore.listAuthors(of: id, visibleTo: actor, in: db)
            guard let person = authors.first(where: { $0.handle == handle }) else { throw Problem.notFound }
            guard note.isOwned(by: actor) || person.id == actor.id else { throw Problem.forbidden("note.only_owner") }
            _ = try NoteChangeStore.deleteAuthor(person.id, of: id, in: db)
            try Notifications.takeBack(item: id.rawValue, kind: .noteShared, from: person.id, in: db)
        }
    }

    private func owned(_ id: Note.ID, by actor: Viewer, in db: Connection) throws -> Note {
        let note = try Notes.find(id, visibleTo: actor, in: db)
        guard !note.isWithdrawn else { throw Problem.notFound }
        guard note.isOwned(by: actor) else { throw Problem.forbidden("note.only_owner") }
        return note
    }

    private func reader(
        _ handle: String, of note: Note, field: String, by actor: Viewer, in db: Connection
    ) throws -> Member.Byline {
        let handle = handle.trimmedHandle
        let found = try Members.bylines(of: [handle], visibleTo: actor, in: db).values.first
        guard let found else {
            throw Problem.invalid([field: handle.isEmpty ? "member.empty" : .init("member.unknown", handle)])
        }
        guard try ReaderStore.readers(among: [found.id], of: note.spaceID, in: db).contains(found.id) else {
            throw Problem.invalid([field: .init("note.cannot_read", found.name)])
        }
        return found
    }

    // What waited for the owner before, waits for the next one on home.
    private func takeBackWaiting(_ id: Note.ID, in db: Connection) throws {
        for kind in [Notification.Kind.noteReview, .noteDoubted, .noteChanged] {
            try Notifications.takeBack(item: id.rawValue, kind: kind, about: id.rawValue, in: db)
        }
    }
}
