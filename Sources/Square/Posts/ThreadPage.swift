import Organisation
import Web

/// What this is for: to read a conversation and answer in it.
struct ThreadPage {
    let thread: Thread
    let viewer: Viewer
    let canvas: Canvas
    let token: String
    let fieldTime: FieldTime
    var text = ""
    var problems: [String: Problem.Reason] = [:]
    /// Of a help request.
    var refusedEnd: HelpView.RefusedEnd?
    /// The day typed for an announcement, and what is wrong with it.
    var until: (typed: String, problem: Problem.Reason?)?

    private var post: Post { thread.post }

    var page: Page {
        Page(
            title: post.isWithdrawn ? canvas("post.withdrawn.title") : post.heading,
            section: Link.space(thread.space.slug).href, main: main, aside: aside,
            live: post.isWithdrawn ? nil : .conversation(post.id))
    }

    private var main: HTML {
        """
        \(crumbs)\(LifeNotice(space: thread.space, viewer: viewer, canvas: canvas).body)\(acceptedNotice)\(postView)\(thread.announcement.map(panel))\(thread.help.map(helpView))\
        <section class="section comments" id="comments"><h2>\(canvas(post.isHelp ? "help.answers.heading" : "comment.heading"))\
        \(if: post.commentCount > 0, " <small>\(post.commentCount)</small>")</h2>\
        \(if: thread.startsLater, earlier)\(thread.comments.map(comment))\(if: thread.hasMore, later)\
        \(if: post.commentCount == 0, "<p class=\"small\">\(canvas(nothingYet))</p>")</section>\
        \(composer)
        """
    }

    // What comes back from a refused form is newer than what was kept.
    private var isTyped: Bool { !text.isEmpty || !problems.isEmpty }

    private var isAsker: Bool { thread.help?.isAsker(viewer) ?? false }

    private var nothingYet: String {
        guard let help = thread.help else { return "comment.none" }
        guard help.isOpen else { return "help.answers.none.over" }
        return isAsker ? "help.answers.none.own" : "help.answers.none"
    }

    private var crumbs: HTML {
        """
        <nav class="crumbs" aria-label="\(canvas("frame.crumbs"))"><ol>\
        <li><a href="\(link: .space(thread.space.slug))">\(thread.space.name)</a></li></ol></nav>
        """
    }

    private var postView: HTML {
        PostView(
            found: thread.found, space: thread.space, given: thread.given[post.id.rawValue] ?? [],
            mentioned: thread.mentioned, viewer: viewer, canvas: canvas, kind: thread.help?.typeName(canvas.words)
        ).body
    }

    private func panel(_ announcement: Announcement) -> HTML {
        AnnouncementPanel(
            announcement: announcement, post: post, space: thread.space, fieldTime: fieldTime, viewer: viewer,
            canvas: canvas, until: until
        ).body
    }

    private func helpView(_ request: HelpRequest) -> HTML {
        HelpView(
            request: request, post: post, space: thread.space,
            helped: thread.comments.filter { $0.isAccepted && !$0.isWithdrawn },
            fieldTime: fieldTime, viewer: viewer, canvas: canvas, refusedEnd: refusedEnd
        ).body
    }

    private func comment(_ comment: Comment) -> HTML {
        CommentView(
            comment: comment, post: post, space: thread.space, given: thread.given[comment.id.rawValue] ?? [],
            mentioned: thread.mentioned, readUntil: thread.found.readUntil, viewer: viewer, canvas: canvas,
            asksWhetherItHelped: isAsker
        ).body
    }

    private var acceptedNotice: HTML {
        guard !post.isHelp, let accepted = post.acceptedCommentID else { return "" }
        return """
            <div class="notice ok">\(canvas.icon(.check))<p><a href="\(link: .comment(accepted))">\
            \(canvas("post.hasAccepted"))</a></p></div>
            """
    }

    private var earlier: HTML {
        """
        <nav class="pager" aria-label="\(canvas("comment.pages.before"))"><a class="button quiet" href="\(link: .post(post.id))">\
        \(canvas.icon(.arrowLeft)) \(canvas("comment.fromStart"))</a></nav>
        """
    }

    private var later: HTML {
        let next = Link.post(post.id).appending(query: "after", thread.comments.last?.id.description).fragment(
            "comments")
        return """
            <nav class="pager" aria-label="\(canvas("comment.pages.after"))"><a class="button quiet" rel="next" href="\(link: next)">\
            \(canvas("comment.further")) \(canvas.icon(.arrowRight))</a></nav>
            """
    }

    private var composer: HTML {
        // What was typed when the group was closed meanwhile is given back.
        guard !post.isWithdrawn, thread.space.canAnswer(post, viewer) || isTyped else { return "" }
        // What was begun as an answer to one thing is not put back under another.
        let begun = thread.found.draft.flatMap { $0.reply == thread.replyTo?.id.description ?? "" ? $0 : nil }
        return CommentComposer(
            post: post, space: thread.space, replyTo: thread.replyTo, token: token, canvas: canvas,
            text: isTyped ? text : begun?.form["body"] ?? "", draft: isTyped ? nil : begun,
            problems: problems, guardsClients: thread.help?.typeID == HelpType.BuiltIn.stuckCase.id,
            isOwnRequest: isAsker
        ).body
    }

    private var aside: HTML {
        """
        <section><h2>\(canvas("space.about"))</h2><p class="small">\(thread.space.purpose)</p>\
        <p class="meta"><span>\(canvas(thread.space.kind.nameKey))</span>\
        <span>\(canvas("space.members", count: thread.space.memberCount))</span></p></section>\
        \(if: thread.space.canJoin(viewer), JoinForm(space: thread.space, canvas: canvas).body)
        """
    }
}
