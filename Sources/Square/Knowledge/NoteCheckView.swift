import Organisation
import Web

/// "Does this still hold?": two answers for a reader, a new date for the owner.
struct NoteCheckView {
    let note: Note
    let space: Space
    let nextReview: String
    let form: Form
    let problems: [String: Problem.Reason]
    let viewer: Viewer
    let canvas: Canvas

    var body: HTML {
        """
        <section class="section note-check" id="check"><h2>\(canvas("note.check"))</h2>\
        \(note.isOwned(by: viewer) ? own : readers)</section>
        """
    }

    private var readers: HTML {
        let remark = Field(
            "remark", label: canvas("note.doubt.label"), value: form["remark"], control: .area(rows: 2),
            hint: canvas("note.doubt.hint"), error: problems["remark"].map { canvas($0) }, limit: Note.remarkLimit)
        return """
            \(note.standing.hasConfirmed ? confirmed : yes)\
            <details class="fold"\(attribute: "open", if: problems["remark"] != nil)><summary>\(canvas("note.doubt"))</summary><div>\
            <form class="form" method="post" action="\(link: .note(note.id))/doubts" data-draft="doubt">\(remark.body(canvas))\
            \(AudienceLine(space: space, canvas: canvas).body)\
            <div class="actions"><button class="button">\(canvas("note.doubt.send"))</button></div></form></div></details>
            """
    }

    private var yes: HTML {
        """
        <form method="post" action="\(link: .note(note.id))/confirmations"><button class="button quiet">\
        \(canvas.icon(.check)) \(canvas("note.confirm"))</button></form><p class="small">\(canvas("note.confirm.text"))</p>
        """
    }

    private var confirmed: HTML {
        "<p class=\"flag\">\(canvas.icon(.check)) \(canvas("note.confirm.done"))</p>"
    }

    private var own: HTML {
        let isAsked = note.isDoubted || note.isDue(at: canvas.now)
        let day = Field(
            "review", label: canvas("note.review"), value: form.has("review") ? form["review"] : nextReview,
            control: .day, hint: canvas("note.review.hint"), error: problems["review"].map { canvas($0) })
        let answer = Field(
            "answer", label: canvas("note.answer"), value: form["answer"], control: .area(rows: 2),
            hint: canvas("note.answer.hint"), error: problems["answer"].map { canvas($0) }, limit: Note.remarkLimit,
            isOptional: true)
        return """
            <details class="fold"\(attribute: "open", if: isAsked || !problems.isEmpty)><summary>\(canvas("note.review.open"))</summary><div>\
            <p class="small">\(canvas("note.review.text"))</p>\
            <form class="form" method="post" action="\(link: .note(note.id))/review">\(day.body(canvas))\
            \(if: note.isDoubted, answer.body(canvas))\
            <div class="actions"><button class="button">\(canvas.icon(.check)) \(canvas("note.review.send"))</button></div></form></div></details>
            """
    }
}
