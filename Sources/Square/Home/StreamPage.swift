import Database
import Organisation
import Web

/// A plain stream under one heading: everything you may read, one topic, or what you kept.
struct StreamPage {
    static let pageSize = 20

    let title: String
    let purpose: String
    let section: String
    let conversations: [PostSummary]
    let next: Link?
    let orders: HTML
    let empty: String
    let canvas: Canvas
    let live: LiveTopic?

    init(
        title: String, purpose: String, section: String, found: [PostSummary], orders: HTML = "", empty: String,
        canvas: Canvas, live: LiveTopic? = nil, next: (PostSummary) -> Link
    ) {
        self.title = title
        self.purpose = purpose
        self.section = section
        conversations = Array(found.prefix(Self.pageSize))
        self.next = found.count > Self.pageSize ? conversations.last.map(next) : nil
        self.orders = orders
        self.empty = empty
        self.canvas = canvas
        self.live = live
    }

    var page: Page { Page(title: title, section: section, main: main, live: live) }

    private var main: HTML {
        let rows: [HTML] = conversations.map { ConversationRow(summary: $0, canvas: canvas).body }
        return """
            <header class="head"><div><h1>\(title)</h1><p class="small">\(purpose)</p></div></header>\
            \(conversations.isEmpty ? none : "<section class=\"section\"><h2>\(canvas("stream.heading"))</h2>\(if: !orders.isEmpty, "<p class=\"small\">\(orders)</p>")\(rows)</section>")\
            \(next.map { Pager(next: $0, words: canvas("stream.older"), canvas: canvas).body })
            """
    }

    private var none: HTML { "<div class=\"empty\">\(Ring(filled: 1).body)<h2>\(empty)</h2></div>" }
}
