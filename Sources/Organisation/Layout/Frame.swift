import Web

/// The whole page around what a feature shows: menu, groups, search, and the bar at the bottom of a phone.
struct Frame {
    let page: Page
    let shell: Shell
    let visit: Visit
    let assets: Assets

    private var canvas: Canvas { visit.canvas }

    var body: HTML {
        """
        <!doctype html>
        <html lang="\(visit.words.language.rawValue)"><head>\(Head(title: title, assets: assets).body)\
        <script type="module" src="\(assets.path("js/live.js"))"></script>\
        <script type="module" src="\(assets.path("js/drafts.js"))"></script></head>\
        <body data-viewer="\(visit.viewer.handle)" data-live="\(link: live)" data-new="\(canvas("frame.new"))"><a class="skip" href="#main">\(canvas("frame.skip"))</a>\
        \(if: visit.organisation.isDemo, banner)\
        <div class="frame\(page.aside.isEmpty ? " wide" : "")">\(side)\
        <main id="main" tabindex="-1">\(page.main)\(page.live.map(news))</main>\
        \(if: !page.aside.isEmpty, "<aside aria-label=\"\(canvas("frame.aside"))\">\(page.aside)</aside>")</div>\
        \(tabBar)\(templates)</body></html>
        """
    }

    private var live: Link {
        Link("/live").appending(query: "topic", page.live?.description)
            .appending(query: "since", String(visit.now.milliseconds))
    }

    // Empty until something happens; it must be there before, or a screen reader doesn't hear what comes into it.
    private func news(_ topic: LiveTopic) -> HTML {
        let what = topic.kind == "post" ? "comments" : "posts"
        return """
            <div class="news" role="status" data-one="\(canvas("live.\(what).one"))" data-many="\(canvas("live.\(what).many"))" \
            data-stale="\(canvas("live.stale"))" data-show="\(canvas("live.show"))"></div>
            """
    }

    private var title: String { "\(page.title) · \(visit.organisation.name)" }

    private var banner: HTML {
        """
        <section class="banner" aria-label="\(canvas("demo.label"))"><p>\(canvas.icon(.info)) \(canvas("demo.banner"))</p>\
        <a href="\(link: Link.signIn)">\(canvas("demo.switch"))</a></section>
        """
    }

    private var side: HTML {
        """
        <nav class="side" aria-label="\(canvas("frame.menu"))">\
        <a class="brand" href="\(link: Link.home)">\(Ring().body)<span>\(visit.organisation.name)</span></a>\
        <form class="searchbox" role="search" action="\(link: Link.search)">\
        <label class="sr" for="side-q">\(canvas("nav.search"))</label>\(canvas.icon(.search))\
        <input id="side-q" type="search" name="q" placeholder="\(canvas("nav.search"))"></form>\
        <ul class="nav">\(shell.navigation.filter { $0.places != .tabBar }.map(item))\
        <li class="tool only-phone"><a href="\(link: Link.search)"\(current("search"))>\(canvas.icon(.search))\
        <span>\(canvas("nav.search"))</span></a></li>\
        <li class="tool"><a href="\(link: Link.notifications)"\(current("notifications"))>\(canvas.icon(.bell))\
        <span>\(canvas("nav.notifications"))</span>\(unread)</a></li></ul>\
        \(if: !shell.groups.isEmpty, groups)\(me)</nav>
        """
    }

    private func item(_ item: NavigationItem) -> HTML {
        """
        <li><a href="\(link: item.link)"\(current(item.key))>\(canvas.icon(item.icon))\
        <span>\(canvas("nav." + item.key))</span></a></li>
        """
    }

    private func current(_ key: String) -> HTML { page.section == key ? " aria-current=\"page\"" : "" }

    private var unread: HTML {
        guard shell.unread > 0 else { return .empty }
        return "<span class=\"count\">\(shell.unread)<span class=\"sr\"> \(canvas("frame.new"))</span></span>"
    }

    private var groups: HTML {
        """
        <div class="groups"><p class="label" id="side-groups">\(canvas("frame.yourGroups"))</p>\
        <ul class="nav" aria-labelledby="side-groups">\(shell.groups.map(group))</ul></div>
        """
    }

    private func group(_ group: GroupLink) -> HTML {
        let dot: HTML =
            group.hasNews ? "<span class=\"new\"><span class=\"sr\">\(canvas("frame.new"))</span></span>" : ""
        return """
            <li><a href="\(link: group.link)"\(current(group.link.href))><span>\(group.name)</span>\(dot)</a></li>
            """
    }

    private var me: HTML {
        """
        <details class="menu me"><summary>\(Face(visit.viewer.byline, size: .small).body)\
        <span>\(visit.viewer.name)</span></summary><ul>\
        <li><a href="\(link: Link.person(visit.viewer.handle))">\(canvas.icon(.person)) \(canvas("me.profile"))</a></li>\
        <li><a href="\(link: Link.bookmarks)">\(canvas.icon(.bookmark)) \(canvas("me.bookmarks"))</a></li>\
        <li><a href="\(link: Link.drafts)">\(canvas.icon(.edit)) \(canvas("me.drafts"))</a></li>\
        <li><a href="\(link: Link.settings)">\(canvas.icon(.settings)) \(canvas("me.settings"))</a></li>\
        <li><form method="post" action="\(link: Link.signOut)" data-forget>\
        <button>\(canvas.icon(.signOut)) \(canvas("me.signOut"))</button></form></li></ul></details>
        """
    }

    private var tabBar: HTML {
        let tabs: [HTML] = shell.navigation.filter { $0.places != .menu }.prefix(4).map { item in
            """
            <a href="\(link: item.link)"\(current(item.key))>\(canvas.icon(item.icon))\
            <span>\(canvas("nav." + item.key))</span></a>
            """
        }
        return "<nav class=\"tabbar\" aria-label=\"\(canvas("frame.tabbar"))\">\(tabs)</nav>"
    }

    private var templates: HTML {
        let keys: [HTML] = [
            ("/", "keys.search"), ("n", "keys.next"), ("p", "keys.previous"), ("?", "keys.help"),
            ("Ctrl + Enter", "keys.send"),
        ].map {
            "<dt><kbd>\($0.0)</kbd></dt><dd>\(canvas($0.1))</dd>"
        }
        return """
            <template id="keys"><h2>\(canvas("keys.title"))</h2><dl>\(keys)</dl><form method="dialog">\
            <button class="button quiet">\(canvas("keys.close"))</button></form></template>\
            <template id="draft"><div class="notice" role="status"><p>\(canvas("draft.kept"))</p>\
            <button type="button" class="button small quiet">\(canvas("draft.drop"))</button></div></template>
            """
    }
}

/// What stands beside every page of a signed-in person.
struct Shell {
    let navigation: [NavigationItem]
    let groups: [GroupLink]
    let unread: Int
}

extension Link {
    package static let bookmarks = Link("/bookmarks")
    package static let drafts = Link("/drafts")
}
