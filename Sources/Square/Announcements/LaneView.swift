import Database
import Organisation
import Web

/// What must be seen, above the conversations: each until its reader marks it as read, or its day has come.
struct LaneView {
    /// Where it stands, to come back to.
    enum Place { case home, space(String) }

    static let most = 10

    let announcements: [PostSummary]
    let from: Place
    let canvas: Canvas

    var body: HTML {
        guard !announcements.isEmpty else { return .empty }
        return """
            <section class="lane" aria-labelledby="lane-title"><div class="lane-head"><h2 id="lane-title">\(canvas.icon(.flag)) \
            \(canvas("announcement.lane"))</h2>\(all)</div>\(announcements.map(card))</section>
            """
    }

    private var all: HTML {
        "<a class=\"link small\" href=\"\(link: .announcements)\">\(canvas("announcement.all"))</a>"
    }

    private var namesSpace: Bool { if case .space = from { false } else { true } }

    private var back: String {
        switch from {
        case .home: "home"
        case .space(let slug): slug
        }
    }

    private func card(_ each: PostSummary) -> HTML {
        let post = each.post
        return """
            <article class="announcement"><h3><a href="\(link: .post(post.id))">\(post.title)</a></h3>\
            <p>\(Markdown.plain(post.body, limit: 280))</p>\
            <p class="meta">\(if: namesSpace, Self.place(each.isForAll, each.spaceSlug, each.spaceName, canvas))<span>\(post.author.name)</span>\(canvas.time(post.at))\
            \(if: post.commentCount > 0, "<span>\(canvas("post.comments", count: post.commentCount))</span>")</p>\
            <form method="post" action="\(link: .post(post.id))/seen"><input type="hidden" name="from" value="\(back)">\
            <button class="button small">\(canvas.icon(.check)) \(canvas("announcement.read"))<span class="sr">: \(post.title)</span></button></form>\
            </article>
            """
    }

    /// Says whom it is for.
    static func place(_ isForAll: Bool, _ slug: String, _ name: String, _ canvas: Canvas) -> HTML {
        isForAll
            ? "<span class=\"chip\">\(canvas("announcement.forAll"))</span>"
            : "<a class=\"chip\" href=\"\(link: .space(slug))\">\(name)</a>"
    }
}

/// Under an announcement: until when it stands where, who has read it, and what its author may do about that.
struct AnnouncementPanel {
    let announcement: Announcement
    let post: Post
    let space: Space
    let fieldTime: FieldTime
    let viewer: Viewer
    let canvas: Canvas
    var until: (typed: String, problem: Problem.Reason?)?

    private var link: Link { .post(post.id) }
    private var isOver: Bool { announcement.until <= canvas.now }
    private var isAuthor: Bool { announcement.author.id == viewer.id }
    private var mayChange: Bool { (isAuthor || space.canTend(viewer)) && !space.isShut }
    // The end is the midnight after the last day.
    private var lastDay: Instant { announcement.until - .seconds(1) }

    var body: HTML {
        guard !post.isWithdrawn else { return .empty }
        let state =
            isOver ? canvas("announcement.over") : canvas("announcement.standsUntil", canvas.words.dayWithin(lastDay))
        return """
            <section class="announcement-panel card" aria-label="\(canvas("announcement.one"))"><p>\(canvas.icon(.flag)) <b>\(state)</b></p>\
            \(if: isAuthor, "<p class=\"small\">\(readers)</p>")\(mark)\(if: mayChange && !isOver, change)</section>
            """
    }

    private var readers: String {
        announcement.readers < Announcement.leastReaders
            ? canvas("announcement.readers.few") : canvas("announcement.readers", count: announcement.readers)
    }

    private var mark: HTML {
        if announcement.isRead {
            return """
                <form method="post" action="\(link: link)/seen/removal"><p class="small">\(canvas.icon(.check)) \
                \(canvas("announcement.youRead")) <button class="button link">\(canvas("announcement.unread"))</button></p></form>
                """
        }
        guard !isOver else { return .empty }
        return """
            <form method="post" action="\(link: link)/seen"><button class="button small">\(canvas.icon(.check)) \
            \(canvas("announcement.read"))</button></form>
            """
    }

    private var change: HTML {
        let day = Field(
            "until", label: canvas("announcement.field.until"), value: until?.typed ?? fieldTime.day(lastDay),
            control: .day, error: until?.problem.map { canvas($0) }, idPrefix: "lane-")
        return """
            <details class="fold"\(attribute: "open", if: until != nil)><summary><h3>\(canvas("announcement.change"))</h3></summary>\
            <form class="form" method="post" action="\(link: link)/lane">\(day.body(canvas))\
            <div class="actions"><button class="button small">\(canvas("form.save"))</button></div></form>\
            <form method="post" action="\(link: link)/lane/removal"><button class="button small quiet">\
            \(canvas("announcement.end"))</button></form></details>
            """
    }
}
