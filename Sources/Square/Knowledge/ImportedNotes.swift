import Database
import Organisation
import Web

extension Imports {
    /// Keeps answers that helped as knowledge notes, headed by what they answer. Whoever wrote one doesn't sign in here:
    /// so the note needs an owner until a reader takes it over, and nobody answers for a text they never saw.
    /// - Returns: how many; an answer without a word is no note
    package func keep(_ answers: [Square.Comment.ID], db: Connection) throws -> Int {
        let kept = try ImportedNoteStore.answers(answers, in: db).filter { !$0.text.body.isEmpty }
        let reviewAt = site.clock.now().inAYear
        for answer in kept {
            let id: Note.ID = site.ids.next(at: answer.at)
            let text = answer.text
            try NoteChangeStore.insert(
                id, text, in: answer.space, owner: answer.author, reviewAt: reviewAt, at: answer.at, db: db)
            let version = NewVersion(text: text, authorID: answer.author, why: "", at: answer.at)
            try NoteChangeStore.insertVersion(1, of: id, version, in: db)
            try NoteChangeStore.setTopics(text.topicKeys, of: id, in: db)
            try site.search.put(Note.document(id, text, in: answer.space, at: answer.at), in: db)
        }
        return kept.count
    }
}

/// An answer from elsewhere, as the note it becomes.
struct ImportedAnswer {
    let text: NoteText
    let author: Member.ID
    let space: Space.ID
    let at: Instant
}

extension ImportedAnswer {
    init(row: Row) throws {
        let body: String = try row["body"]
        let heading = Post.heading(title: try row["title"], body: try row["post_body"])
        text = NoteText(
            title: String(heading.prefix(Note.titleLimit)), body: body,
            topics: Array(Markdown.topics(in: body).prefix(Note.mostTopics)), sources: [.comment(try row["id"])])
        author = try row["author_id"]
        space = try row["space_id"]
        at = try row["at"]
    }
}
