import Database
import Organisation
import Web

/// What this is for: to be up to date in five minutes: what waits for you, what is new, and an end.
struct HomePage {
    static let mostWaiting = 5
    static let mostSpaces = 8
    static let mostPerSpace = 3

    let since: Instant
    let waiting: [WaitingItem]
    /// What everybody it is for must see, above all else.
    let lane: [PostSummary]
    let groups: [(space: MySpace, news: [PostSummary])]
    let hasSpaces: Bool
    /// An administrator in an organisation where nothing happened yet.
    let isNew: Bool
    /// What other features put on home.
    let pieces: [HomePiece]
    /// Whether posts are switched on: else there is nothing to write yet.
    let canWrite: Bool
    let viewer: Viewer
    let canvas: Canvas

    static func load(_ visit: Visit, mine: [MySpace], features: [Feature]) throws -> HomePage {
        let since = HomeVisit(visit.viewer, at: visit.now).since
        let active = mine.filter { $0.lastActivityAt > since }.prefix(mostSpaces)
        let solvedSince = visit.organisation.isOn(Space.help) ? visit.now - HelpOnHome.reach : nil
        let read = try StreamStore.listHome(
            of: active.map(\.id), since: since, each: mostPerSpace, solvedSince: solvedSince,
            told: try SquareFeatures.waitingBundles(visit).map(\.about), visibleTo: visit.viewer, at: visit.now,
            in: visit.db)
        visit.know("solved", read.solved)
        visit.know("told", read.told)
        let news = read.news
        let bySpace = Dictionary(grouping: news, by: \.post.spaceID)
        let waiting: [WaitingItem] = try features.flatMap { try $0.waiting?(visit) ?? [] }
        let ending = waiting.filter(\.ends).sorted { $0.at < $1.at }
        let others = waiting.filter { !$0.ends }.sorted { $0.at > $1.at }
        return HomePage(
            since: since, waiting: ending + others,
            lane: read.lane,
            groups: active.compactMap { space in bySpace[space.id].map { (space, Array($0)) } },
            hasSpaces: !mine.isEmpty,
            isNew: visit.viewer.isAdministrator && mine.count <= 1 && news.isEmpty,
            pieces: try features.compactMap { try $0.onHome?(visit) },
            canWrite: visit.organisation.isOn(Space.posts), viewer: visit.viewer, canvas: visit.canvas)
    }

    var page: Page { Page(title: canvas("nav.home"), section: "home", main: main, aside: aside, live: .home) }

    private var main: HTML {
        """
        <header class="head"><div><h1>\(canvas(greeting))</h1><p class="small">\(canvas.words.day(canvas.now)). \
        \(canvas("home.purpose"))</p></div>\(if: canWrite, write)</header>\
        \(LaneView(announcements: lane, from: .home, canvas: canvas).body)\(pieces.map(\.front))\
        \(if: !waiting.isEmpty, waitingSection)\(if: !groups.isEmpty, newsSection)\(if: isNew && canWrite, firstSteps)\
        \(if: canWrite, hasSpaces ? end : start)
        """
    }

    private var write: HTML {
        "<a class=\"button\" href=\"\(link: .newPost)\">\(canvas.icon(.write)) \(canvas("post.write"))</a>"
    }

    private var greeting: String {
        switch canvas.words.hour(canvas.now) {
        case 5..<12: "home.morning"
        case 12..<18: "home.afternoon"
        case 18..<23: "home.evening"
        default: "home.night"
        }
    }

    private var waitingSection: HTML {
        let shown: [HTML] = waiting.prefix(Self.mostWaiting).map(\.view)
        let rest = waiting.count - shown.count
        return """
            <section class="section"><h2>\(canvas("home.waiting")) <small>\(waiting.count)</small></h2>\(shown)\
            \(if: rest > 0, "<p class=\"small\"><a class=\"link\" href=\"\(link: .notifications)\">\(canvas("home.moreWaiting", count: rest))</a></p>")</section>
            """
    }

    private var newsSection: HTML {
        let count = groups.reduce(0) { $0 + $1.news.count }
        let parts: [HTML] = groups.map { group in
            let rows: [HTML] = group.news.map { ConversationRow(summary: $0, canvas: canvas).body }
            return "\(rows)\(if: group.news.count == Self.mostPerSpace, more(group.space))"
        }
        return """
            <section class="section"><h2>\(canvas("home.newSince", canvas.words.when(since, now: canvas.now))) \
            <small>\(canvas("home.conversations", count: count))</small></h2>\(parts)</section>
            """
    }

    private func more(_ space: MySpace) -> HTML {
        """
        <p class="small"><a class="link" href="\(link: .space(space.slug))">\(canvas("home.moreIn", space.name))</a></p>
        """
    }

    private var firstSteps: HTML {
        """
        <section class="card"><h2>\(canvas("home.first"))</h2><p>\(canvas("home.first.text"))</p><ul class="plain">\
        <li><a class="link" href="\(link: .accounts)">\(canvas("home.first.people"))</a></li>\
        <li><a class="link" href="\(link: .newSpace)">\(canvas("home.first.group"))</a></li>\
        <li><a class="link" href="\(link: .newPost)">\(canvas("home.first.post"))</a></li></ul></section>
        """
    }

    private var end: HTML {
        """
        <div class="end">\(Ring().body)<h2>\(canvas("home.end"))</h2><p>\(canvas("home.endText"))</p>\
        <p class="small"><a class="link" href="\(link: .stream)">\(canvas("home.all"))</a></p></div>
        """
    }

    private var start: HTML {
        """
        <div class="empty">\(Ring(filled: 1).body)<h2>\(canvas("home.start"))</h2><p>\(canvas("home.startText"))</p>\
        <a class="button" href="\(link: .spaces)">\(canvas("space.find"))</a></div>
        """
    }

    private var aside: HTML {
        """
        \(pieces.map(\.aside))<section><h2>\(canvas("home.aside.title"))</h2><p class="small">\(canvas("home.aside.text"))</p>\
        <a class="link" href="\(link: .people)">\(canvas("home.aside.people"))</a></section>
        """
    }
}
