import Web

/// One account, new or to be changed.
struct AccountPage {
    /// nil: a new one.
    let member: Member?
    let departments: [Department]
    let canvas: Canvas
    /// Whether a link can be mailed; else the administrator hands it over.
    let canMail: Bool
    var notice: SettingsNotice?
    var form = Form()
    var problems: [String: Problem.Reason] = [:]

    var page: Page { Page(title: title, section: "settings", main: main) }

    private var title: String { member?.name ?? canvas("accounts.add") }

    private var main: HTML {
        """
        <nav class="crumbs" aria-label="\(canvas("crumbs.label"))"><ol>\
        <li><a href="\(link: .accounts)">\(canvas("settings.members"))</a></li><li aria-current="page">\
        \(title)</li></ol></nav>\
        <header class="head"><div><h1>\(title)</h1>\(member.map(handle))</div></header>\
        \(notice?.body(canvas))\(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\
        <form class="form" method="post" action="\(link: member.map { .account($0.id) } ?? .accounts)">\(fields)\
        <div class="actions"><button class="button">\
        \(canvas(member == nil ? "accounts.add.submit" : "form.save"))</button>\
        <a class="button quiet" href="\(link: .accounts)">\(canvas("form.cancel"))</a></div></form>\
        \(member.map(access))
        """
    }

    private func handle(_ member: Member) -> HTML {
        """
        <p class="small">@\(member.handle) · \
        <a href="\(link: .person(member.handle))">\(canvas("me.profile.of"))</a></p>
        """
    }

    private var fields: HTML {
        let roles: [(String, String)] = Role.allCases.map { ($0.rawValue, canvas($0.nameKey)) }
        let places: [(String, String)] =
            [("", canvas("department.none"))] + departments.map { ($0.id.description, $0.name) }
        let newHandle: HTML =
            member == nil ? field("handle", "setUp.handle", "", hint: "setUp.handle.hint", isOptional: true) : .empty
        return field("name", "profile.name", member?.name ?? "") + newHandle
            + field("mail", "accounts.mail", member?.mail ?? "", .mail, hint: mailHint, isOptional: true)
            + field(
                "role", "accounts.role", (member?.role ?? .member).rawValue, .select(roles), hint: "accounts.role.hint")
            + field("department", "profile.department", member?.departmentID?.description ?? "", .select(places))
    }

    private var mailHint: String? { member == nil ? (canMail ? "accounts.mail.sends" : "accounts.mail.prints") : nil }

    private func access(_ member: Member) -> HTML {
        let isActive = member.state == .active
        let switching: Link =
            isActive ? "\(link: .account(member.id))/closure" : "\(link: .account(member.id))/closure/removal"
        let link: HTML = """
            <form method="post" action="\(link: .account(member.id))/link"><button class="button quiet">\
            \(canvas.icon(.key)) \(canvas("accounts.link"))</button></form>
            """
        return """
            <section class="section"><h2>\(canvas("accounts.access"))</h2>\
            <p>\(canvas(isActive ? "accounts.access.on" : "accounts.access.off"))</p><div class="actions">\
            \(if: isActive, link)<form method="post" action="\(link: switching)">\
            <button class="button quiet\(isActive ? " danger" : "")">\
            \(canvas(isActive ? "accounts.switchOff" : "accounts.switchOn"))\
            </button></form></div></section>
            """
    }

    private func field(
        _ name: String, _ label: String, _ value: String, _ control: Field.Control = .text, hint: String? = nil,
        isOptional: Bool = false
    ) -> HTML {
        Field(
            name, label: canvas(label), value: form.has(name) ? form[name] : value, control: control,
            hint: hint.map { canvas($0) }, error: problems[name].map { canvas($0) }, isOptional: isOptional,
            autocomplete: "off"
        ).body(canvas)
    }
}

/// The link with which somebody comes in, to be handed over.
struct InvitationPage {
    let invitation: Accounts.Invitation
    let address: String
    let canvas: Canvas

    var page: Page {
        let member = invitation.member
        let main: HTML = """
            <nav class="crumbs" aria-label="\(canvas("crumbs.label"))"><ol>\
            <li><a href="\(link: .accounts)">\(canvas("settings.members"))</a></li>\
            <li aria-current="page">\(member.name)</li></ol></nav>\
            <header class="head"><div><h1>\(canvas("accounts.invited", member.name))</h1></div></header>\
            <p>\(canvas("accounts.invited.text"))</p>\
            <div class="field"><label for="link">\(canvas("accounts.invited.link"))</label>\
            <input id="link" type="text" readonly value="\(address)"></div>\
            <p><a class="button quiet" href="\(link: .account(member.id))">\(canvas("accounts.invited.done"))</a></p>
            """
        return Page(title: canvas("accounts.invited", member.name), section: "settings", main: main)
    }
}
