import Database
import Foundation
import Organisation

/// The notes of the demo organisation, as they stand in `Demo/knowledge.json`.
struct KnowledgeDemo {
    let seed: DemoSeed

    struct File: Decodable {
        let switchedOn: String
        let by: String
        let reason: String
        let notes: [Entry]
    }

    struct Entry: Decodable {
        let space, owner: String
        let authors: [String]?
        let topics: [String]
        let sources: [Source]
        /// Days from now; before today for one whose day came.
        let reviewInDays: Int64
        let checked: String?
        let versions: [Version]
        let doubt: Doubt?
        /// How many colleagues said that it holds.
        let confirmations: Int?
    }

    struct Version: Decodable {
        let author, at, title, body: String
        let why: String?
    }

    /// A conversation by its title, and whose answer in it; or words.
    struct Source: Decodable {
        let post, answer, words: String?
    }

    struct Doubt: Decodable {
        let author, at, remark: String
    }

    func fill() throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: seed.folder + "/knowledge.json"))
        let file = try JSONDecoder().decode(File.self, from: data)
        guard let organisation = try OrganisationSetting.find(in: seed.db) else { return }
        try FormSwitch.set(
            organisation.forms.union([Note.form]), by: member(file.by), because: file.reason, ids: seed.site.ids,
            at: seed.instant(file.switchedOn), in: seed.db)
        for entry in file.notes { try add(entry) }
    }

    private func add(_ entry: Entry) throws {
        let db = seed.db
        guard let space = try KnowledgeDemoStore.spaceID(of: entry.space, in: db), let first = entry.versions.first
        else { throw Unknown(word: entry.space) }
        let created = try seed.instant(first.at)
        let id: Note.ID = seed.site.ids.next(at: created)
        let now = seed.site.clock.now()
        let sources = try entry.sources.map { try source($0, in: space) }
        let owner = try member(entry.owner)
        let reviewAt = now + .seconds(entry.reviewInDays * 86_400)
        var text = NoteText(title: first.title, body: first.body, topics: entry.topics, sources: sources)
        try NoteChangeStore.insert(id, text, in: space, owner: owner, reviewAt: reviewAt, at: created, db: db)
        for (index, version) in entry.versions.enumerated() {
            let at = try seed.instant(version.at)
            text.title = version.title
            text.body = version.body
            if index > 0 { _ = try NoteChangeStore.update(id, to: text, from: index, at: at, in: db) }
            let new = NewVersion(text: text, authorID: try member(version.author), why: version.why ?? "", at: at)
            try NoteChangeStore.insertVersion(index + 1, of: id, new, in: db)
        }
        try NoteChangeStore.setTopics(text.topicKeys, of: id, in: db)
        for handle in entry.authors ?? [] { _ = try NoteChangeStore.insertAuthor(member(handle), of: id, in: db) }
        if let checked = entry.checked {
            try NoteChangeStore.setChecked(id, reviewAt: reviewAt, at: seed.instant(checked), in: db)
        }
        // Who said so isn't told by the file. It is nobody the demo signs in as: they can still say it.
        for person in readers(besides: owner).prefix(entry.confirmations ?? 0) {
            try NoteChangeStore.insertConfirmation(of: id, by: person, in: db)
        }
        if let doubt = entry.doubt {
            let at = try seed.instant(doubt.at)
            try NoteChangeStore.insertDoubt(
                seed.site.ids.next(at: at), about: id, doubt.remark, by: member(doubt.author), at: at, in: db)
        }
        try seed.site.search.put(Note.document(id, text, in: space, at: created), in: db)
    }

    private func source(_ source: Source, in space: Space.ID) throws -> NoteSource {
        if let words = source.words {
            guard let source = NoteSource(line: words) else { throw Unknown(word: words) }
            return source
        }
        let title = source.post ?? ""
        guard let post = try KnowledgeDemoStore.postID(titled: title, in: space, db: seed.db) else {
            throw Unknown(word: title)
        }
        guard let author = source.answer else { return .post(post) }
        guard let comment = try KnowledgeDemoStore.commentID(by: member(author), on: post, in: seed.db) else {
            throw Unknown(word: author)
        }
        return .comment(comment)
    }

    private func readers(besides owner: Member.ID) -> [Member.ID] {
        let cast = Set(["ada", "ben", "cleo", "dirk", "els", "fleur"].compactMap { seed.members[$0] })
        return seed.colleagues.filter { !cast.contains($0) && $0 != owner }
    }

    private func member(_ handle: String) throws -> Member.ID {
        guard let id = seed.members[handle] else { throw Unknown(word: handle) }
        return id
    }

    struct Unknown: Error, CustomStringConvertible {
        let word: String
        var description: String { "The demo's notes name someone or something that isn't there: \(word)" }
    }
}
