import Organisation
import Web

/// What a person fills in about a note, the same when it is made and when it is edited.
struct NoteFields {
    let draft: NoteDraft
    let problems: [String: Problem.Reason]
    /// Only the owner says when to look again.
    let asksReview: Bool
    /// A note that is there says why it changed.
    let asksWhy: Bool
    let canvas: Canvas

    var body: HTML {
        var fields: [Field] = [
            Field(
                "title", label: canvas("note.field.title"), value: draft.title, hint: canvas("note.field.title.hint"),
                error: error("title")),
            Field(
                "body", label: canvas("note.field.body"), value: draft.body, control: .area(rows: 10),
                hint: canvas("note.field.body.hint"), error: error("body"), limit: Note.bodyLimit),
            Field(
                "topics", label: canvas("note.field.topics"), value: draft.topics,
                hint: canvas("note.field.topics.hint"), error: error("topics"), isOptional: true),
            Field(
                "sources", label: canvas("note.field.sources"), value: draft.sources, control: .area(rows: 3),
                hint: canvas("note.field.sources.hint"), error: error("sources"), isOptional: true),
        ]
        if asksReview {
            fields.append(
                Field(
                    "review", label: canvas("note.review"), value: draft.review, control: .day,
                    hint: canvas("note.review.hint"), error: error("review")))
        }
        if asksWhy {
            fields.append(
                Field(
                    "why", label: canvas("note.field.why"), value: draft.why, hint: canvas("note.field.why.hint"),
                    error: error("why"), isOptional: true))
        }
        return "\(fields.map { $0.body(canvas) })"
    }

    private func error(_ name: String) -> String? { problems[name].map { canvas($0) } }
}
