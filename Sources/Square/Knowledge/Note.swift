import Database
import Organisation
import Web

/// An answer worth keeping, that stays true because somebody owns it.
package struct Note: Sendable {
    package typealias ID = Identifier<Note>

    package let id: ID
    package let spaceID: Space.ID
    package let spaceSlug: String
    package let spaceName: String
    package let text: NoteText
    /// Grows with every edit; an edit names the version it started from.
    package let version: Int
    package let owner: Member.Byline
    /// False once the owner's account is off or the owner can no longer read the group.
    package let hasOwner: Bool
    package let createdAt: Instant
    package let changedAt: Instant
    /// When its owner last said that it holds.
    package let checkedAt: Instant
    package let reviewAt: Instant
    /// Since when a reader's remark waits for the owner.
    package let doubtedAt: Instant?
    package let withdrawnAt: Instant?
    package let withdrawnBy: Member.ID?
    /// How many readers said since `checkedAt` that it holds; never shown below `fewestConfirmations`.
    let confirmations: Int
    let standing: Standing

    /// The form that keeping knowledge is.
    package static let form = "knowledge"
    package static let titleLimit = 120
    package static let bodyLimit = 20_000
    package static let whyLimit = 200
    package static let remarkLimit = 500
    package static let mostTopics = 10
    package static let mostSources = 20
    package static let sourceLimit = 500
    package static let mostAuthors = 10
    /// A smaller number of readers would point at people.
    static let fewestConfirmations = 5
    static let reviewDays: Int64 = 365
    static let mostReviewDays: Int64 = 3 * 366
}

extension Note {
    /// What one person is to a note.
    struct Standing: Sendable {
        let isAuthor: Bool
        let hasConfirmed: Bool
        let hasNotices: Bool
    }

    package var title: String { text.title }
    package var isWithdrawn: Bool { withdrawnAt != nil }
    package var isDoubted: Bool { doubtedAt != nil }

    package func isDue(at now: Instant) -> Bool { reviewAt <= now }
    func isOwned(by viewer: Viewer) -> Bool { owner.id == viewer.id }
    func canBeEdited(by viewer: Viewer) -> Bool { !isWithdrawn && (isOwned(by: viewer) || standing.isAuthor) }
    /// Who reads a note may own it when nobody does.
    func canBeTakenOver(by viewer: Viewer) -> Bool { !isWithdrawn && !hasOwner }
    func canBeWithdrawn(by viewer: Viewer, in space: Space) -> Bool {
        !isWithdrawn && (isOwned(by: viewer) || space.canTend(viewer))
    }
    /// Who withdrew it may put it back, and who tends the group.
    func canBeRestored(by viewer: Viewer, in space: Space) -> Bool {
        isWithdrawn && (withdrawnBy == viewer.id || space.canTend(viewer))
    }
    /// The owner says that it holds by reviewing it; everybody else by a word.
    func canBeChecked(by viewer: Viewer) -> Bool { !isWithdrawn && !isOwned(by: viewer) }
}

/// What a version of a note says.
package struct NoteText: Sendable, Equatable {
    package var title: String
    package var body: String
    package var topics: [String]
    package var sources: [NoteSource]
}

extension Note {
    /// The one place where a note becomes a document for search; found again by the same words when it leaves.
    var document: SearchDocument { document(text) }

    func document(_ text: NoteText) -> SearchDocument {
        Self.document(id, text, in: spaceID, at: createdAt)
    }

    static func document(_ id: ID, _ text: NoteText, in space: Space.ID, at: Instant) -> SearchDocument {
        SearchDocument(
            id: id.rawValue, kind: .note, space: space.rawValue, at: at, title: text.title, body: text.searched)
    }
}

extension NoteText {
    /// Its topics are searched with the text.
    var searched: String {
        topics.isEmpty ? body : body + "\n\n" + topics.map { "#" + $0 }.joined(separator: " ")
    }

    /// The topics of the field and of the text, folded, each once.
    var topicKeys: [String] {
        var seen: Set<String> = []
        return (topics.map(FoldedKey.fold) + Weave.topics(in: body)).filter { seen.insert($0).inserted }
    }
}

extension SearchKind {
    package static let note: SearchKind = "note"
}

extension Space {
    /// Whoever reads a group may keep what was said in it, while notes are switched on.
    var offersNotes: Bool { offered.contains(Note.form) }
    func canKeepNotes(_ viewer: Viewer) -> Bool { canRead(viewer) && offersNotes && !isShut }
}

extension Link {
    package static let notes: Link = "/notes"
    static let newNote: Link = "/notes/new"
    package static func note(_ id: Note.ID) -> Link { "/notes/\(id)" }
    package static func notes(in slug: String) -> Link { notes.appending(query: "space", slug) }
    package static func notes(about topic: String) -> Link { notes.appending(query: "topic", topic) }
    static func newNote(in slug: String) -> Link { newNote.appending(query: "space", slug) }
    static func keep(_ post: Post.ID) -> Link { newNote.appending(query: "post", post.description) }
    static func keep(_ comment: Comment.ID) -> Link { newNote.appending(query: "comment", comment.description) }
    static func noteVersions(_ id: Note.ID) -> Link { "/notes/\(id)/versions" }
    static func notePeople(_ id: Note.ID) -> Link { "/notes/\(id)/people" }
}
