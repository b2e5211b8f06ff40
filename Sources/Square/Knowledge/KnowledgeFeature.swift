import Database
import Organisation
import Web

/// What colleagues know, kept in notes that somebody answers for.
enum KnowledgeFeature {
    static var feature: Feature {
        var feature = Feature("knowledge")
        feature.form = Note.form
        feature.migrations = [NoteMigration.notes]
        feature.routes = { site, routes in
            NoteRoutes(site: site).add(to: routes)
            NoteCareRoutes(site: site).add(to: routes)
        }
        feature.navigation = [
            NavigationItem(key: "notes", icon: .learned, link: .notes, order: 35, places: .menu)
        ]
        feature.waiting = { try NoteNotices(visit: $0).waiting() }
        feature.notices = { try NoteNotices(visit: $1).notices(for: $0) }
        feature.keeps = ["notes", "noteDoubts", "noteConfirmations"].map {
            KeptData(
                what: "keeps.\($0)", purpose: "keeps.\($0).purpose", audience: "keeps.\($0).audience",
                retention: "keeps.\($0).retention")
        }
        feature.found = [
            FoundKind(.note) { hits, viewer, db in
                try NoteStore.list(ids: hits.map(\.id), visibleTo: viewer, in: db).map(FoundItem.init(note:))
            }
        ]
        feature.chores = [
            Chore("remind owners of their notes", every: .seconds(3600)) { try await NoteChecks(site: $0).remind() }
        ]
        feature.demo = { try KnowledgeDemo(seed: $0).fill() }
        return feature
    }
}

extension FoundItem {
    init(note: Note) {
        self.init(
            id: note.id.rawValue, kind: .note, heading: note.title, title: note.title, body: note.text.searched,
            link: .note(note.id), author: note.owner, placeName: note.spaceName, placeLink: .space(note.spaceSlug),
            at: note.changedAt)
    }
}
