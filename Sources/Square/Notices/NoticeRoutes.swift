import Database
import Hummingbird
import Organisation
import Web

/// What happened to a person's own words and doings.
struct NoticeRoutes {
    static let mostBundles = 30

    let site: Site

    func add(to routes: Routes) {
        routes.get("/notifications", use: list)
        routes.post("/notifications/read", use: markAllRead)
    }

    @Sendable func list(_ request: Request, _ context: WebContext) async throws -> Response {
        try await site.page(request) { visit in
            let bundles = try Notifications.latest(
                visibleTo: visit.viewer, at: visit.now, limit: Self.mostBundles, in: visit.db)
            let notices = try site.features.flatMap { try $0.notices?(bundles, visit) ?? [] }.sorted { $0.id > $1.id }
            return NoticePage(
                notices: notices, hasUnread: bundles.contains(where: \.isUnread), canvas: visit.canvas
            ).page
        }
    }

    @Sendable func markAllRead(_ request: Request, _ context: WebContext) async throws -> Response {
        let actor = try await site.member(request)
        let now = site.clock.now()
        try await site.database.write { db in try Notifications.markAllRead(by: actor, at: now, in: db) }
        return Respond.seeOther(.notifications)
    }
}

/// What this is for: to see who answered, named or thanked you, a line a conversation.
struct NoticePage {
    let notices: [Notice]
    /// Also what is about something taken back, and isn't told any more: the bell counts it until it is read.
    let hasUnread: Bool
    let canvas: Canvas

    var page: Page { Page(title: canvas("nav.notifications"), section: "notifications", main: main) }

    private var main: HTML {
        """
        <header class="head"><div><h1>\(canvas("nav.notifications"))</h1><p class="small">\(canvas("notice.purpose"))</p></div>\
        \(if: hasUnread, readAll)</header>\
        \(notices.isEmpty ? empty : "<section class=\"section\"><h2>\(canvas("notice.heading"))</h2>\(notices.map(\.view))</section>")
        """
    }

    private var readAll: HTML {
        """
        <form method="post" action="\(link: .notifications)/read"><button class="button quiet">\
        \(canvas.icon(.check)) \(canvas("notice.readAll"))</button></form>
        """
    }

    private var empty: HTML {
        "<div class=\"empty\">\(Ring(filled: 1).body)<h2>\(canvas("notice.empty"))</h2><p>\(canvas("notice.emptyText"))</p></div>"
    }
}
