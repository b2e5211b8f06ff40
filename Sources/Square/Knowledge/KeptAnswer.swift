import Database
import Organisation
import Web

/// The contribution a note is made from.
struct KeptAnswer {
    let source: NoteSource
    let author: Member.Byline
    /// What heads the conversation: the question, as a rule.
    let heading: String
    let body: String
    let spaceSlug: String
    let spaceName: String

    /// What `viewer` may read of it; one that was withdrawn is not there.
    static func find(_ source: NoteSource, visibleTo viewer: Viewer, in db: Connection) throws -> KeptAnswer? {
        guard let cited = try NoteStore.listCited([source], visibleTo: viewer, in: db)[source] else { return nil }
        return KeptAnswer(
            source: source, author: cited.author, heading: cited.heading, body: cited.body,
            spaceSlug: cited.spaceSlug, spaceName: cited.spaceName)
    }

    /// The note as it is offered: the question as its title, the answer as its text.
    var draft: NoteDraft {
        var draft = NoteDraft()
        draft.title = String(heading.prefix(Note.titleLimit))
        draft.body = body
        draft.topics = Markdown.topics(in: body).prefix(Note.mostTopics).joined(separator: " ")
        draft.kept = source
        return draft
    }
}
