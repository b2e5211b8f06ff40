import Organisation
import Web

/// What this is for: to ask people in who have no work address.
struct InvitationsPage {
    static let mostLinks = 100

    let links: [InvitationLink]
    let departments: [Department]
    let spaces: [TendedSpace]
    let posters: [DoorPoster]
    let viewer: Viewer
    let canvas: Canvas
    let isEnded: Bool
    let form: Form
    let problems: [String: Problem.Reason]

    var page: Page { Page(title: canvas("invitations.title"), section: "settings", main: main) }

    private var main: HTML {
        """
        \(if: viewer.isAdministrator, crumbs)<header class="head"><div><h1>\(canvas("invitations.title"))</h1>\
        <p class="small">\(canvas("invitations.lead"))</p></div></header>\
        \(if: isEnded, SettingsNotice(kind: .ok, text: canvas("invitations.done.ended")).body(canvas))\
        \(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\
        \(make)\(if: !links.isEmpty, list)\(doors)
        """
    }

    private var crumbs: HTML {
        """
        <nav class="crumbs" aria-label="\(canvas("crumbs.label"))"><ol>\
        <li><a href="\(link: .accounts)">\(canvas("settings.members"))</a></li>\
        <li aria-current="page">\(canvas("invitations.title"))</li></ol></nav>
        """
    }

    private var make: HTML {
        let noDepartment: [(value: String, label: String)] = [("", canvas("department.none"))]
        let noSpace: [(value: String, label: String)] =
            viewer.isAdministrator ? [("", canvas("invitations.space.none"))] : []
        let days: [(value: String, label: String)] = InvitationLink.dayChoices.map {
            (String($0), canvas("invitations.days.count", count: $0))
        }
        let roles: [(value: String, label: String)] = [Role.member, .guest].map { ($0.rawValue, canvas($0.nameKey)) }
        return """
            <section class="section"><h2>\(canvas("invitations.make"))</h2>\
            <form class="form" method="post" action="\(link: .invitations)">\
            \(field("note", .text, hint: "invitations.note.hint", isOptional: true))\
            <div class="pair">\(field("days", .select(days), value: String(InvitationLink.usualDays)))\
            \(field("uses", .text, value: String(InvitationLink.usualUses), hint: "invitations.uses.hint"))</div>\
            <div class="pair">\(field("space", .select(noSpace + spaces.map { ($0.id.description, $0.name) })))\
            \(field("role", .select(roles), value: "member"))</div>\
            \(field("department", .select(noDepartment + departments.map { ($0.id.description, $0.name) })))\
            <p class="audience">\(canvas.icon(.key)) <span>\(canvas("invitations.audience"))</span></p>\
            <div class="actions"><button class="button">\(canvas("invitations.make.submit"))</button></div>\
            </form></section>
            """
    }

    private func field(
        _ name: String, _ control: Field.Control, value: String = "", hint: String? = nil, isOptional: Bool = false
    ) -> HTML {
        Field(
            name, label: canvas("invitations.\(name)"), value: form.has(name) ? form[name] : value, control: control,
            hint: hint.map { canvas($0) }, error: problems[name].map { canvas($0) }, isOptional: isOptional,
            idPrefix: "invitation-", autocomplete: "off"
        ).body(canvas)
    }

    private var list: HTML {
        "<section class=\"section\"><h2>\(canvas("invitations.list"))</h2>\(links.map(row))</section>"
    }

    private func row(_ invitation: InvitationLink) -> HTML {
        let isOpen = invitation.isOpen(at: canvas.now)
        let state =
            isOpen
            ? canvas("invitations.left", count: invitation.usesLeft)
            : canvas(
                invitation.endedAt != nil
                    ? "invitations.ended" : invitation.usesLeft == 0 ? "invitations.full" : "invitations.over")
        let places: [HTML] = [invitation.space, invitation.department].compactMap { $0 }.map { "<span>\($0)</span>" }
        let guest: HTML = invitation.role == .guest ? "<span class=\"chip\">\(canvas("role.guest"))</span>" : ""
        let end: HTML = """
            <form method="post" action="\(link: .invitation(invitation.id))/removal">\
            <button class="button small quiet">\(canvas("invitations.end"))\
            <span class="sr"> \(name(of: invitation))</span></button></form>
            """
        return """
            <article class="row"><span class="face" aria-hidden="true">\(canvas.icon(.link))</span><div>\
            <h3>\(name(of: invitation))</h3><p class="meta"><span class="chip\(isOpen ? " accent" : "")">\(state)</span>\
            <span>\(canvas("invitations.used", count: invitation.used))</span>\(places)\(guest)\
            <span>\(canvas("invitations.until")) \(canvas.time(invitation.expiresAt))</span>\
            <span>\(invitation.maker.name)</span></p></div>\(if: isOpen, end)</article>
            """
    }

    private func name(of invitation: InvitationLink) -> String {
        invitation.note.isEmpty ? canvas("invitations.noName") : invitation.note
    }

    private var doors: HTML {
        guard viewer.isAdministrator || !posters.isEmpty else { return .empty }
        return """
            <section class="section"><h2>\(canvas("posters.title"))</h2><p>\(canvas("posters.lead"))</p>\
            <div class="actions"><a class="button quiet" href="\(link: .posters)">\(canvas("posters.open"))</a>\
            <a class="button quiet" href="\(link: .arrivals)">\(canvas("arrivals.open"))</a></div></section>
            """
    }
}

/// The link itself: the only time it can be read.
struct InvitationMadePage {
    let address: String
    let canvas: Canvas

    var page: Page {
        let main: HTML = """
            <nav class="crumbs" aria-label="\(canvas("crumbs.label"))"><ol>\
            <li><a href="\(link: .invitations)">\(canvas("invitations.title"))</a></li>\
            <li aria-current="page">\(canvas("invitations.made"))</li></ol></nav>\
            <header class="head"><div><h1>\(canvas("invitations.made"))</h1>\
            <p class="small">\(canvas("invitations.made.lead"))</p></div></header>\
            <div class="notice warm">\(canvas.icon(.warning))<p>\(canvas("invitations.made.once"))</p></div>\
            <section class="section hand-over card">\(QRCode(address)?.body(label: canvas("invitations.code")))\
            <div class="form"><div class="field"><label for="link">\(canvas("accounts.invited.link"))</label>\
            <input id="link" type="text" readonly value="\(address)"></div>\
            <p class="small">\(canvas("invitations.made.text"))</p>\
            <div class="actions"><a class="button quiet" href="\(link: .invitations)">\
            \(canvas("invitations.made.back"))</a></div></div></section>
            """
        return Page(title: canvas("invitations.made"), section: "settings", main: main)
    }
}
