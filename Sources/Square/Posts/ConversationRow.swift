import Organisation
import Web

/// A conversation in a stream: who began it, its heading, its first words, what came of it.
struct ConversationRow {
    let summary: PostSummary
    let canvas: Canvas
    /// In a group's own stream its name need not be said again.
    var namesSpace = true

    private var post: Post { summary.post }

    var body: HTML {
        let isPinned = post.pinnedAt != nil && !namesSpace
        let excerpt = post.title.isEmpty ? "" : Markdown.plain(post.body, limit: 200)
        return """
            <article class="row\(if: summary.hasNews, " unread")\(if: isPinned, " pinned")">\(Face(post.author).body)\
            <div><h3><a href="\(link: .post(post.id))">\(post.heading)</a>\(if: summary.hasNews, dot)</h3>\
            \(if: !excerpt.isEmpty, "<p>\(excerpt)</p>")\
            <p class="meta">\(if: isPinned, "<span>\(canvas.icon(.pin)) \(canvas("post.pinned"))</span>")\
            \(form)\(if: namesSpace, space)<span>\(post.author.name)</span>\(canvas.time(post.lastActivityAt))\
            \(if: post.commentCount > 0, "<span>\(canvas("post.comments", count: post.commentCount))</span>")\
            \(if: post.reactions.thanks > 0, "<span>\(canvas("post.thanked", count: post.reactions.thanks))</span>")\
            \(if: post.pictures.count > 1, "<span>\(canvas("picture.count", count: post.pictures.count))</span>")\
            </p></div>\(LeadPicture(pictures: post.pictures, canvas: canvas).body)</article>
            """
    }

    private var dot: HTML { "<span class=\"new\"><span class=\"sr\">\(canvas("frame.new"))</span></span>" }

    private var form: HTML {
        switch post.form {
        case .talk: ""
        case .announced: "<span class=\"chip\">\(canvas.icon(.flag)) \(canvas("announcement.one"))</span>"
        case .asked: "<span class=\"chip accent\">\(canvas.icon(.ask)) \(canvas("help.one"))</span>"
        case .helped: "<span class=\"chip ok\">\(canvas.icon(.check)) \(canvas("help.one.solved"))</span>"
        case .ended: "<span class=\"chip\">\(canvas.icon(.ask)) \(canvas("help.one.over"))</span>"
        }
    }

    private var space: HTML {
        "<a class=\"chip\" href=\"\(link: .space(summary.spaceSlug))\">\(summary.spaceName)</a>"
    }
}
