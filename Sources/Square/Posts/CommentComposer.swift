import Organisation
import Web

/// Where an answer is written.
struct CommentComposer {
    let post: Post
    let space: Space
    let replyTo: Comment?
    let token: String
    let canvas: Canvas
    var text = ""
    /// Kept before, and now in the field.
    var draft: Draft?
    var problems: [String: Problem.Reason] = [:]
    /// It is about a case, in which no client may be recognised.
    var guardsClients = false
    /// Who asked adds to the question here.
    var isOwnRequest = false

    var body: HTML {
        let field = Field(
            "body", label: label, value: text, control: .area(rows: 3),
            hint: guardsClients ? canvas("help.answer.hint.guarded") : nil, error: problems["body"].map { canvas($0) },
            limit: Comment.bodyLimit, idPrefix: "comment-")
        let part = DraftPart(kind: .comment, about: post.id.rawValue, canvas: canvas)
        return """
            <form class="composer card" id="composer" method="post" action="\(link: .post(post.id))/comments" \
            data-draft="\(replyTo.map { "reply-\($0.id)" } ?? "comment")" \(part.attribute)>\(part.notice(draft))\
            <input type="hidden" name="token" value="\(token)">\(hiddenReply)\
            \(field.body(canvas))\(AudienceLine(space: space, canvas: canvas).body)\
            <div class="actions"><button class="button">\(canvas(publish))</button>\(part.button)\(cancel)</div></form>\(part.drop(draft))
            """
    }

    private var label: String {
        replyTo.map { canvas("comment.answerTo", $0.author.name) }
            ?? canvas(isOwnRequest ? "help.add.field" : post.isHelp ? "help.answer.field" : "comment.label")
    }

    private var publish: String {
        guard post.isHelp else { return "comment.publish" }
        return isOwnRequest ? "help.add.publish" : "help.answer.publish"
    }

    private var hiddenReply: HTML {
        replyTo.map { "<input type=\"hidden\" name=\"reply\" value=\"\($0.id.description)\">" } ?? ""
    }

    private var cancel: HTML {
        replyTo == nil ? "" : "<a class=\"button quiet\" href=\"\(link: .post(post.id))\">\(canvas("form.cancel"))</a>"
    }
}
