import Organisation
import Web

/// What this is for: to make a poster with which people of a department ask to be let in.
struct PostersPage {
    let posters: [DoorPoster]
    let departments: [Department]
    let viewer: Viewer
    let canvas: Canvas
    let form: Form
    let problems: [String: Problem.Reason]

    var page: Page { Page(title: canvas("posters.title"), section: "settings", main: main) }

    private var main: HTML {
        """
        <nav class="crumbs" aria-label="\(canvas("crumbs.label"))"><ol>\
        <li><a href="\(link: .invitations)">\(canvas("invitations.title"))</a></li>\
        <li aria-current="page">\(canvas("posters.title"))</li></ol></nav>\
        <header class="head"><div><h1>\(canvas("posters.title"))</h1>\
        <p class="small">\(canvas("posters.lead"))</p></div></header>\
        \(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\
        \(if: !posters.isEmpty, list)\(if: viewer.isAdministrator, make)
        """
    }

    private var list: HTML {
        "<section class=\"section\"><h2>\(canvas("posters.list"))</h2>\(posters.map(row))</section>"
    }

    private func row(_ poster: DoorPoster) -> HTML {
        let waiting: HTML? =
            poster.waiting > 0
            ? "<a class=\"chip warm\" href=\"\(link: .arrivals)\">\(canvas("posters.waiting", count: poster.waiting))</a>"
            : nil
        return """
            <article class="row"><span class="face" aria-hidden="true">\(canvas.icon(.pin))</span><div>\
            <h3><a href="\(link: .poster(poster.id))">\(poster.department)</a></h3>\
            <p class="meta">\(waiting)<span>\(canvas("posters.host", poster.host.name))</span></p></div>\
            <form method="post" action="\(link: .poster(poster.id))/removal">\
            <button class="button small quiet">\(canvas("posters.end"))<span class="sr"> \(poster.department)</span>\
            </button></form></article>
            """
    }

    private var make: HTML {
        guard !departments.isEmpty else {
            return "<p>\(canvas("posters.noDepartments"))</p>"
        }
        let department = Field(
            "department", label: canvas("profile.department"), value: form["department"],
            control: .select(departments.map { ($0.id.description, $0.name) }),
            error: problems["department"].map { canvas($0) })
        let host = Field(
            "host", label: canvas("posters.host.who"), value: form["host"], hint: canvas("posters.host.hint"),
            error: problems["host"].map { canvas($0) }, isOptional: true, autocomplete: "off")
        return """
            <section class="section"><h2>\(canvas("posters.make"))</h2>\
            <form class="form" method="post" action="\(link: .posters)">\(department.body(canvas))\(host.body(canvas))\
            <p class="audience">\(canvas.icon(.lock)) <span>\(canvas("posters.audience"))</span></p>\
            <div class="actions"><button class="button">\(canvas("posters.make.submit"))</button></div></form></section>
            """
    }
}

/// What this is for: a poster to hang where people come who have no account yet.
struct PosterPage {
    let poster: DoorPoster
    let address: String
    /// Where the code can be typed.
    let door: String
    let organisation: String
    let canvas: Canvas

    var page: Page {
        let main: HTML = """
            <nav class="crumbs no-print" aria-label="\(canvas("crumbs.label"))"><ol>\
            <li><a href="\(link: .posters)">\(canvas("posters.title"))</a></li>\
            <li aria-current="page">\(poster.department)</li></ol></nav>\
            <header class="head no-print"><div><h1>\(canvas("posters.one", poster.department))</h1>\
            <p class="small">\(canvas("posters.print"))</p></div></header>\
            <section class="poster card"><p class="poster-by">\(organisation)</p><h2>\(canvas("posters.come"))</h2>\
            <p class="poster-lead">\(canvas("posters.how", poster.department))</p>\
            \(QRCode(address)?.body(label: canvas("posters.code")))\
            <p>\(canvas("posters.type", short(door)))</p><p class="poster-address poster-code">\(poster.code.spoken)</p>\
            <p class="small">\(canvas("posters.then", poster.host.name))</p></section>
            """
        return Page(title: canvas("posters.one", poster.department), section: "settings", main: main)
    }

    private func short(_ address: String) -> String {
        address.split(separator: "://", maxSplits: 1).last.map(String.init) ?? address
    }
}
