import Database
import Organisation
import Web

/// One answer in a conversation.
struct CommentView {
    let comment: Comment
    let post: Post
    let space: Space
    let given: Set<Reaction>
    let mentioned: [String: Member.Byline]
    /// What is newer is new to the viewer.
    let readUntil: Instant
    let viewer: Viewer
    let canvas: Canvas
    /// The reader asked for help here, and may say that this answer helped.
    var asksWhetherItHelped = false

    private var link: Link { .comment(comment.id) }
    private var isNew: Bool { comment.at > readUntil && comment.author.id != viewer.id && readUntil.milliseconds > 0 }

    var body: HTML {
        comment.isWithdrawn ? withdrawn : whole
    }

    private var whole: HTML {
        """
        <article class="comment\(if: comment.isReply, " reply")\(if: comment.isAccepted, " accepted")" id="c-\(comment.id.rawValue)">\
        \(if: comment.isAccepted, "<p class=\"flag\">\(canvas.icon(.check)) \(canvas(post.isHelp ? "help.helped" : "comment.accepted"))</p>")\
        <header class="by">\(Face(comment.author).body)<div>\
        <a class="name" href="\(link: .person(comment.author.handle))">\(comment.author.name)</a>\
        <p class="meta"><a href="\(link: link)">\(canvas.time(comment.at))</a>\(edited)\
        \(if: isNew, "<span class=\"chip accent\">\(canvas("frame.new"))</span>")</p></div>\(menu)</header>\
        \(replyTo)\(TextView(text: comment.body, mentioned: mentioned).body)\
        <footer class="foot">\
        \(ReactionsView(subject: .comment(comment.id), counts: comment.reactions, given: given, canvas: canvas, isShut: space.isShut).body)\
        \(if: !post.isWithdrawn && !space.isShut, answer)\(if: asksWhetherItHelped && !comment.isAccepted && comment.author.id != viewer.id, helped)</footer></article>
        """
    }

    private var withdrawn: HTML {
        let back: HTML =
            comment.canBeRestored(by: viewer)
            ? """
            <form method="post" action="\(link: link)/withdrawal/removal">\
            <button class="button small quiet">\(canvas("post.restore"))</button></form>
            """ : ""
        return """
            <article class="comment withdrawn\(if: comment.isReply, " reply")" id="c-\(comment.id.rawValue)">\
            <p>\(canvas.icon(.trash)) \(canvas("comment.withdrawn"))</p>\(back)</article>
            """
    }

    private var edited: HTML {
        comment.editedAt == nil ? "" : "<a href=\"\(link: link)/history\">\(canvas("post.edited"))</a>"
    }

    private var replyTo: HTML {
        guard let reply = comment.replyTo else { return "" }
        return """
            <a class="replyto" href="\(link: .comment(reply.id))">\(canvas.icon(.reply)) \(canvas("comment.answerTo", reply.name))</a>
            """
    }

    private var answer: HTML {
        let to = Link.post(post.id).appending(query: "reply", comment.id.description).fragment("composer")
        return """
            <a class="button link small" href="\(link: to)">\(canvas.icon(.reply)) \(canvas("comment.answer"))\
            <span class="sr"> \(comment.author.name)</span></a>
            """
    }

    private var helped: HTML {
        let solution = Link("\(link: .help(post.id))/solution").appending(query: "answer", comment.id.description)
        return """
            <a class="button small quiet" href="\(link: solution)">\(canvas.icon(.check)) \(canvas("help.thisHelped"))\
            <span class="sr"> \(comment.author.name)</span></a>
            """
    }

    private var menu: HTML {
        var items: [MenuView.Item] = []
        if comment.canBeEdited(by: viewer), !space.isShut {
            items.append(.link(.edit, canvas("post.edit"), "\(link: link)/edit"))
        }
        if space.canKeepNotes(viewer) { items.append(.link(.learned, canvas("note.make"), .keep(comment.id))) }
        if comment.canBeWithdrawn(by: viewer, in: space) {
            items.append(.danger(.trash, canvas("comment.withdraw"), "\(link: link)/withdrawal"))
        }
        return MenuView(label: canvas("comment.more", comment.author.name), items: items, canvas: canvas).body
    }
}
