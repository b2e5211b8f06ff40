import Database
import Organisation
import Web

/// What this is for: to ask colleagues for help, and to see whom you can help.
struct HelpListPage {
    static let pageSize = 20

    let filter: HelpStore.Filter
    let type: HelpType.ID?
    let types: [HelpType]
    let found: [PostSummary]
    let requests: [Post.ID: HelpRequest]
    let hours: HelpHours?
    let viewer: Viewer
    let canvas: Canvas

    static func load(
        _ filter: HelpStore.Filter, type: HelpType.ID?, from cursor: StreamCursor?, visit: Visit
    ) throws -> HelpListPage {
        let found = try HelpStore.list(
            filter, type: type, from: cursor, limit: pageSize + 1, visibleTo: visit.viewer, in: visit.db)
        return HelpListPage(
            filter: filter, type: type, types: try HelpTypes.all(in: visit.db), found: found,
            requests: try HelpStore.list(ids: found.map(\.post.id), visibleTo: visit.viewer, in: visit.db),
            hours: try HelpStore.hours(in: visit.db), viewer: visit.viewer, canvas: visit.canvas)
    }

    var page: Page { Page(title: canvas("nav.help"), section: "help", main: main, aside: aside) }

    private var shown: ArraySlice<PostSummary> { found.prefix(Self.pageSize) }

    private var main: HTML {
        """
        <header class="head"><div><h1>\(canvas("nav.help"))</h1><p class="small">\(canvas("help.purpose"))</p></div>\
        <a class="button" href="\(link: .newHelp)">\(canvas.icon(.ask)) \(canvas("help.ask"))</a></header>\
        \(tabs)\(types.count > 1 ? choice : "")\(shown.isEmpty ? empty : list)
        """
    }

    private var tabs: HTML {
        let links: [HTML] = HelpStore.Filter.allCases.map { filter in
            """
            <a href="\(link: address(filter, type))"\(attribute: "aria-current", filter == self.filter ? "page" : nil)>\
            \(canvas("help.list.\(filter.rawValue)"))</a>
            """
        }
        return "<nav class=\"tabs help-tabs\" aria-label=\"\(canvas("help.list.label"))\">\(links)</nav>"
    }

    private var choice: HTML {
        let options: [HTML] = types.map { type in
            """
            <option value="\(type.id.description)"\(attribute: "selected", if: type.id == self.type)>\(type.name(canvas.words))</option>
            """
        }
        return """
            <form class="toolbar" action="\(link: .help)"><input type="hidden" name="show" value="\(filter.rawValue)">\
            <div class="field"><label for="type">\(canvas("help.type"))</label><select id="type" name="type">\
            <option value="">\(canvas("help.type.all"))</option>\(options)</select></div>\
            <button class="button quiet">\(canvas("help.list.show"))</button></form>
            """
    }

    private var list: HTML {
        let rows: [HTML] = shown.compactMap { summary in
            requests[summary.post.id].map {
                HelpRow(summary: summary, request: $0, type: name(of: $0), canvas: canvas).body
            }
        }
        return """
            <section class="section"><h2 class="sr">\(canvas("help.list.\(filter.rawValue)"))</h2>\(rows)</section>\(pager)
            """
    }

    private func name(of request: HelpRequest) -> String {
        types.first { $0.id == request.typeID }?.name(canvas.words) ?? request.typeName
    }

    private var pager: HTML? {
        guard found.count > Self.pageSize, let last = shown.last, let request = requests[last.post.id] else {
            return nil
        }
        let cursor = StreamCursor(at: request.endedAt ?? request.at, id: request.id)
        let next = address(filter, type).appending(query: "from", cursor.description)
        return Pager(next: next, words: canvas("help.list.more"), canvas: canvas).body
    }

    private func address(_ filter: HelpStore.Filter, _ type: HelpType.ID?) -> Link {
        Link.help.appending(query: "show", filter == .open ? nil : filter.rawValue)
            .appending(query: "type", type?.description)
    }

    private var empty: HTML {
        """
        <div class="empty">\(Ring(filled: 1).body)<h2>\(canvas("help.none.\(filter.rawValue)"))</h2>\
        <p>\(canvas("help.none.\(filter.rawValue).text"))</p></div>
        """
    }

    private var aside: HTML {
        let saved: HTML? = hours.map { hours in
            """
            <section><h2>\(canvas("help.hours.title"))</h2><p class="small">\
            \(canvas.words("help.hours", count: hours.reports, canvas.words.grouped(hours.halfHours / 2)))</p></section>
            """
        }
        return """
            <section><h2>\(canvas("help.how.title"))</h2><ol class="steps">\
            <li><span>\(canvas("help.how.1"))</span></li><li><span>\(canvas("help.how.2"))</span></li>\
            <li><span>\(canvas("help.how.3"))</span></li></ol></section>\(saved)\
            \(if: viewer.canSteer, "<section><h2>\(canvas("help.settings"))</h2><a class=\"link\" href=\"\(link: .helpSettings)\">\(canvas("help.settings.open"))</a></section>")
            """
    }
}

/// A help request in a list: what is asked, of what type, until when, and what came of it.
struct HelpRow {
    let summary: PostSummary
    let request: HelpRequest
    let type: String
    let canvas: Canvas

    private var post: Post { summary.post }

    var body: HTML {
        """
        <article class="row\(if: summary.hasNews, " unread")">\(Face(post.author).body)<div>\
        <h3><a href="\(link: .post(post.id))">\(post.heading)</a></h3><p>\(Markdown.plain(post.body, limit: 200))</p>\
        <p class="meta"><span class="chip accent">\(type)</span>\
        <a class="chip" href="\(link: .space(summary.spaceSlug))">\(summary.spaceName)</a>\
        <span>\(post.author.name)</span>\(state)\
        \(if: request.tooCount > 0, "<span>\(canvas("help.too.count", count: request.tooCount))</span>")</p></div>\
        \(LeadPicture(pictures: post.pictures, canvas: canvas).body)</article>
        """
    }

    private var state: HTML {
        let answers: HTML =
            request.isAnswered
            ? "<span>\(canvas("help.answers", count: post.commentCount))</span>"
            : "<span>\(canvas("help.noAnswer"))</span>"
        switch request.ending {
        case nil:
            return
                "\(answers)<span>\(canvas("help.until", canvas.words.shortDay(request.lastDay, now: canvas.now)))</span>"
        case .answered, .otherwise:
            return "<span class=\"chip ok\">\(canvas.icon(.check)) \(canvas("help.solved"))</span>"
        case .expired, .left: return "\(answers)<span>\(canvas("help.over"))</span>"
        }
    }
}

extension HelpRequest {
    /// The last day on which it is open: its end is when that day is over.
    var lastDay: Instant { Instant(endsAt.milliseconds - 1) }
}
