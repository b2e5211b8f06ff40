import Database
import Organisation
import Web

/// What this is for: to follow what is said in one group.
struct SpacePage {
    static let pageSize = 20

    let space: Space
    let order: StreamStore.Order
    let pinned: [PostSummary]
    let conversations: [PostSummary]
    let next: StreamCursor?
    let isFirst: Bool
    let tenders: [Member.Byline]
    /// A post the viewer withdrew just now, to put back.
    let withdrawn: Post.ID?
    /// Where the group talks; nil when that is here, or the viewer may not read it.
    let elsewhere: Elsewhere?
    /// What was kept in it; one more than is shown, when there are.
    let notes: [Note]
    /// What must be seen, above the conversations.
    let lane: [PostSummary]
    let viewer: Viewer
    let canvas: Canvas

    static func load(
        _ slug: String, order: StreamStore.Order, before cursor: StreamCursor?, withdrawn: Post.ID?, visit: Visit
    ) throws -> SpacePage {
        let (viewer, db) = (visit.viewer, visit.db)
        let space = try Spaces.find(slug, visibleTo: viewer, in: db)
        let canRead = space.canRead(viewer)
        var found = SpaceConversations()
        if canRead, cursor == nil {
            found = try StreamStore.listFirst(
                in: space.id, order: order, limit: pageSize + 1, visibleTo: viewer, at: visit.now, in: db)
        } else if canRead {
            found.stream = try StreamStore.list(
                in: space.id, order: order, before: cursor, limit: pageSize + 1, visibleTo: viewer, in: db)
        }
        let (pinned, stream) = (found.pinned, found.stream)
        let shown = Array(stream.prefix(pageSize))
        let pinnedIDs = Set(pinned.map(\.post.id))
        return SpacePage(
            space: space, order: order, pinned: pinned,
            conversations: cursor == nil ? shown.filter { !pinnedIDs.contains($0.post.id) } : shown,
            next: stream.count > pageSize ? shown.last.map(StreamCursor.init(after:)) : nil,
            isFirst: cursor == nil,
            tenders: try Members.bylines(
                ids: [space.hostID, space.standInID].compactMap { $0 }, visibleTo: visit.viewer, in: db),
            withdrawn: withdrawn,
            elsewhere: canRead && !space.elsewhere.isEmpty
                ? try SpaceStore.findElsewhere(space.id, visibleTo: viewer, in: db) : nil,
            // a group that talks elsewhere has said so in the statement this would take
            notes: canRead && space.elsewhere.isEmpty
                ? try Notes.list(in: space.id, limit: NotesAside.most, visit: visit) : [],
            lane: found.lane,
            viewer: viewer, canvas: visit.canvas)
    }

    private var link: Link { .space(space.slug) }

    var page: Page {
        Page(title: space.name, section: link.href, main: main, aside: aside, live: canFollow ? .group(space.id) : nil)
    }

    // On a later page what is new doesn't stand.
    private var canFollow: Bool { isFirst && space.canRead(viewer) }

    private var main: HTML {
        """
        \(SpaceHead(space: space, part: .stream, viewer: viewer, canvas: canvas).body)\
        \(withdrawn.map(undo))\(elsewhere.map { ElsewhereView(elsewhere: $0, canvas: canvas).body })\
        \(LaneView(announcements: lane, from: .space(space.slug), canvas: canvas).body)\(space.canRead(viewer) ? stream : closedDoor)
        """
    }

    private var stream: HTML {
        if conversations.isEmpty && pinned.isEmpty { return empty }
        let rows: [HTML] = (pinned + conversations).map {
            ConversationRow(summary: $0, canvas: canvas, namesSpace: false).body
        }
        return """
            <section class="section"><h2>\(canvas("stream.heading"))</h2><p class="small">\(orders)</p>\(rows)</section>\(pager)
            """
    }

    // The order in force is said, the other offered.
    private var orders: HTML {
        let other: StreamStore.Order = order == .active ? .newest : .active
        let link = link.appending(query: "order", other == .active ? nil : other.rawValue)
        return
            "\(canvas("stream.order.\(order.rawValue)")) · <a class=\"link\" href=\"\(link: link)\">\(canvas("stream.orderBy.\(other.rawValue)"))</a>"
    }

    private var pager: HTML? {
        next.map { next in
            let link = link.appending(query: "order", order == .active ? nil : order.rawValue)
                .appending(query: "before", next.description)
            return Pager(next: link, words: canvas("stream.older"), canvas: canvas).body
        }
    }

    private var empty: HTML {
        """
        <div class="empty">\(Ring(filled: 1).body)<h2>\(canvas("stream.empty"))</h2><p>\(canvas("stream.emptyText"))</p>\
        \(if: space.canWrite(viewer), "<a class=\"button\" href=\"\(link: .newPost(in: space.slug))\">\(canvas("stream.first"))</a>")</div>
        """
    }

    private var closedDoor: HTML {
        """
        <div class="card"><h2>\(canvas("space.closed.title"))</h2><p>\(canvas("space.closed.text"))</p>\
        \(if: space.canAsk(viewer), JoinForm(space: space, canvas: canvas).ask)</div>
        """
    }

    private func undo(_ id: Post.ID) -> HTML {
        """
        <div class="notice ok" role="status">\(canvas.icon(.trash))<p>\(canvas("post.withdrawn.done"))</p>\
        <form method="post" action="\(link: .post(id))/withdrawal/removal"><button class="button small quiet">\
        \(canvas("post.restore"))</button></form></div>
        """
    }

    private var aside: HTML {
        let people: [HTML] = tenders.map {
            "<li>\(Face($0, size: .small).body)<a href=\"\(link: .person($0.handle))\">\($0.name)</a></li>"
        }
        return """
            <section><h2>\(canvas("space.tendedBy"))</h2><ul class="who">\(people)</ul></section>\
            <section><h2>\(canvas("space.whoSees"))</h2><p class="small">\(canvas("space.whoSees.\(space.kind.rawValue)"))</p></section>\
            \(NotesAside(space: space, notes: notes, viewer: viewer, canvas: canvas).body)
            """
    }
}
