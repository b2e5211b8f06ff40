import Database
import Organisation
import Web

/// What this is for: to read back everything that was announced to you.
struct AnnouncementsPage {
    static let pageSize = 20

    let found: [Announcement]
    let plans: [AnnouncementPlan]
    /// One was planned just now.
    let isPlanned: Bool
    let viewer: Viewer
    let canvas: Canvas

    private var shown: ArraySlice<Announcement> { found.prefix(Self.pageSize) }

    var page: Page { Page(title: canvas("announcement.all.title"), section: "announcements", main: main) }

    private var main: HTML {
        """
        <header class="head"><div><h1>\(canvas("announcement.all.title"))</h1>\
        <p class="small">\(canvas("announcement.all.purpose"))</p></div>\(if: viewer.canSteer, make)</header>\
        \(if: isPlanned, "<div class=\"notice ok\" role=\"status\">\(canvas.icon(.check))<p>\(canvas("announcement.planned.done"))</p></div>")\
        \(if: !plans.isEmpty, planned)\(found.isEmpty ? empty : list)\(pager)
        """
    }

    private var make: HTML {
        "<a class=\"button\" href=\"\(link: .newAnnouncement)\">\(canvas.icon(.flag)) \(canvas("announcement.make"))</a>"
    }

    private var list: HTML {
        let rows: [HTML] = shown.map(row)
        return "<section class=\"section\"><h2>\(canvas("announcement.placed"))</h2>\(rows)</section>"
    }

    private func row(_ each: Announcement) -> HTML {
        let isNew = !each.isRead && each.until > canvas.now
        let place = LaneView.place(each.isForAll, each.spaceSlug, each.spaceName, canvas)
        return """
            <article class="row\(if: isNew, " unread")">\(Face(each.author).body)<div>\
            <h3><a href="\(link: .post(each.id))">\(each.title)</a>\(if: isNew, "<span class=\"new\"><span class=\"sr\">\(canvas("frame.new"))</span></span>")</h3>\
            <p>\(Markdown.plain(each.body, limit: 200))</p><p class="meta">\(place)<span>\(each.author.name)</span>\
            \(canvas.time(each.at))\(if: each.commentCount > 0, "<span>\(canvas("post.comments", count: each.commentCount))</span>")\
            \(if: each.isRead, "<span>\(canvas.icon(.check)) \(canvas("announcement.youRead"))</span>")</p></div></article>
            """
    }

    private var planned: HTML {
        let lines: [HTML] = plans.map { plan in
            let when =
                plan.isStuck
                ? canvas("announcement.stuck") : canvas("announcement.plannedFor", canvas.words.dayWithin(plan.due))
            return """
                <li class="card"><h3>\(plan.title)</h3><p class="meta"><span>\(canvas.icon(.clock)) \(when)</span>\
                <span class="chip">\(plan.spaceName)</span></p>\
                <details class="fold"><summary>\(canvas("announcement.plan.text"))</summary>\
                <div class="text">\(Markdown.render(plan.body))</div></details>\
                <form method="post" action="\(link: .announcements)/plans/\(plan.id.description)/removal">\
                <button class="button small quiet">\(canvas("announcement.plan.withdraw"))<span class="sr">: \(plan.title)</span></button></form></li>
                """
        }
        return """
            <section class="section"><h2>\(canvas("announcement.plans"))</h2><ul class="plain plans">\(lines)</ul></section>
            """
    }

    private var empty: HTML {
        """
        <div class="empty">\(Ring(filled: 1).body)<h2>\(canvas("announcement.none"))</h2>\
        <p>\(canvas("announcement.none.text"))</p></div>
        """
    }

    private var pager: HTML? {
        guard found.count > Self.pageSize, let last = shown.last else { return nil }
        let next = Link.announcements.appending(query: "before", last.id.description)
        return Pager(next: next, words: canvas("stream.older"), canvas: canvas).body
    }
}
