import Web

/// Everybody with an account, for administrators.
struct AccountsPage {
    let accounts: DirectoryPage
    let query: DirectoryQuery
    let viewer: Viewer
    let canvas: Canvas

    var page: Page { Page(title: canvas("settings.members"), section: "settings", main: main) }

    private var main: HTML {
        """
        <header class="head"><div><h1>\(canvas("settings.members"))</h1>\
        <p class="small">\(canvas("settings.members.lead"))</p></div>\
        <a class="button" href="\(link: .newAccount)">\(canvas.icon(.plus)) \(canvas("accounts.add"))</a></header>\
        <p class="small"><a class="link" href="/settings/members/import">\(canvas("import.members.title"))</a> · \
        <a class="link" href="\(link: .invitations)">\(canvas("invitations.title"))</a></p>\
        \(SettingsTabs(current: .members, viewer: viewer, canvas: canvas).body)\
        <form class="toolbar" role="search" action="\(link: .accounts)"><div class="searchbox">\
        <label class="sr" for="q">\(canvas("accounts.search"))</label>\(canvas.icon(.search))\
        <input id="q" type="search" name="q" value="\(query.text)" placeholder="\(canvas("accounts.search"))"></div>\
        <button class="button quiet">\(canvas("accounts.search.submit"))</button></form>\
        <section class="section"><h2 class="sr">\(canvas("settings.members"))</h2>\(accounts.entries.map(row))\
        \(if: accounts.entries.isEmpty, "<p>\(canvas("accounts.none"))</p>")</section>\(pager)
        """
    }

    private func row(_ entry: DirectoryEntry) -> HTML {
        let member = entry.member
        let off: HTML = member.state == .off ? "<span class=\"chip warm\">\(canvas("accounts.off"))</span>" : ""
        let bits: [HTML] = [canvas(member.role.nameKey), entry.department, member.mail].compactMap { $0 }
            .map { "<span>\($0)</span>" }
        return """
            <article class="row">\(Face(member.byline).body)<div><h3><a href="\(link: .account(member.id))">\
            \(member.name)</a></h3>\
            <p class="meta">\(off)<span>@\(member.handle)</span>\(bits)</p></div></article>
            """
    }

    private var pager: HTML {
        guard let next = accounts.next else { return .empty }
        let link = Link.accounts.appending(query: "q", query.text.isEmpty ? nil : query.text)
            .appending(query: "after", next.description)
        return """
            <nav class="pager" aria-label="\(canvas("pager.label"))">\
            <a class="button quiet" rel="next" href="\(link: link)">\
            \(canvas("pager.nextPeople")) \(canvas.icon(.arrowRight))</a></nav>
            """
    }
}
