import Web

/// What this is for: to see where one is signed in and with what one comes in, and to end that.
struct DevicesPage {
    let sessions: [OwnSession]
    /// The hash of the token this request came with.
    let own: String?
    let passkeys: [Passkey]
    let offersPasskeys: Bool
    /// False on a phone that was signed in from another device.
    let isOwnDoor: Bool
    /// What this browser is: the name a new passkey is offered.
    let device: Device
    let viewer: Viewer
    let canvas: Canvas
    let script: String
    var notice: SettingsNotice?
    var form = Form()
    var problems: [String: Problem.Reason] = [:]

    var page: Page { Page(title: canvas("settings.sessions"), section: "settings", main: main) }

    private var main: HTML {
        """
        <header class="head"><div><h1>\(canvas("settings.sessions"))</h1>\
        <p class="small">\(canvas("devices.lead"))</p></div></header>\
        \(SettingsTabs(current: .sessions, viewer: viewer, canvas: canvas).body)\
        \(notice?.body(canvas))\(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\
        \(if: !isOwnDoor, "<p class=\"notice\">\(canvas("sessions.not_from_here"))</p>")\
        \(list)\(if: isOwnDoor, phone)\(if: offersPasskeys || !passkeys.isEmpty, keys)\
        <script type="module" src="\(script)"></script>
        """
    }

    private var list: HTML {
        let others: HTML = """
            <form method="post" action="\(link: .devices)/removal"><div class="actions">\
            <button class="button quiet">\(canvas("settings.devices.submit"))</button></div></form>
            """
        return """
            <section class="section devices"><h2>\(canvas("devices.here"))</h2>\(sessions.map(row))\
            \(if: isOwnDoor && sessions.count > 1, others)<p class="small">\(canvas("devices.hour"))</p></section>
            """
    }

    private func row(_ session: OwnSession) -> HTML {
        let isThis = session.tokenHash == own
        let name = session.kind == .token ? canvas("devices.token") : session.device.text(canvas.words)
        let chip: HTML = isThis ? "<span class=\"chip accent\">\(canvas("devices.this"))</span>" : ""
        let end: HTML = """
            <form method="post" action="\(link: .endSession(session.reference))">\
            <button class="button small quiet">\(canvas("devices.end"))<span class="sr"> \(name)</span></button></form>
            """
        return """
            <article class="row"><span class="face" aria-hidden="true">\(canvas.icon(icon(session)))</span><div>\
            <h3>\(name)</h3><p class="meta">\(chip)<span>\(canvas("devices.kind.\(session.kind.rawValue)"))</span>\
            <span>\(canvas("devices.seen")) \(canvas.time(session.seenAt))</span>\
            <span>\(canvas("devices.until")) \(canvas.time(session.expiresAt))</span></p></div>\
            \(if: isOwnDoor || isThis, end)</article>
            """
    }

    private func icon(_ session: OwnSession) -> Icon {
        if session.kind == .token { return .link }
        return session.device.code.hasSuffix("Android") || session.device.code.hasSuffix("iPhone") ? .phone : .person
    }

    private var phone: HTML {
        """
        <section class="section"><h2>\(canvas("handOver.title"))</h2><p>\(canvas("handOver.lead"))</p>\
        <p><a class="button quiet" href="\(link: .handOvers)">\(canvas.icon(.phone)) \(canvas("handOver.open"))</a></p>\
        </section>
        """
    }

    private var keys: HTML {
        """
        <section class="section" id="passkeys"><h2>\(canvas("passkeys.title"))</h2><p>\(canvas("passkeys.lead"))</p>\
        \(passkeys.map(key))\(if: passkeys.isEmpty, "<p class=\"small\">\(canvas("passkeys.none"))</p>")\
        \(if: offersPasskeys && isOwnDoor, add)</section>
        """
    }

    private func key(_ passkey: Passkey) -> HTML {
        let used: HTML =
            passkey.usedAt.map { "<span>\(canvas("passkeys.used")) \(canvas.time($0))</span>" }
            ?? "<span>\(canvas("passkeys.unused"))</span>"
        let remove: HTML = """
            <form method="post" action="\(link: .passkey(passkey.id))/removal">\
            <button class="button small quiet">\(canvas("passkeys.remove"))<span class="sr"> \(passkey.name)</span>\
            </button></form>
            """
        return """
            <article class="row"><span class="face" aria-hidden="true">\(canvas.icon(.key))</span><div>\
            <h3>\(passkey.name)</h3><p class="meta"><span>\(canvas("passkeys.made")) \
            \(canvas.time(passkey.createdAt))</span>\(used)</p></div>\
            \(if: isOwnDoor, remove)</article>
            """
    }

    // Without the script there is nothing to press, only the sentence that says why.
    private var add: HTML {
        let proposed = device.code.isEmpty ? "" : device.text(canvas.words)
        let name = Field(
            "name", label: canvas("passkeys.name"), value: form.has("name") ? form["name"] : proposed,
            hint: canvas("passkeys.name.hint"), error: problems["name"].map { canvas($0) }, limit: Passkey.nameLimit,
            idPrefix: "passkey-", autocomplete: "off")
        return """
            <noscript><p class="notice">\(canvas("passkeys.noScript"))</p></noscript>\
            <form class="form" method="post" action="\(link: .passkeys)" data-passkey="create" hidden>\
            \(name.body(canvas))<input type="hidden" name="clientData"><input type="hidden" name="attestation">\
            <p class="error" role="alert" data-failed hidden>\(canvas.icon(.warning)) \(canvas("passkeys.stopped"))</p>\
            <p class="audience">\(canvas.icon(.lock)) <span>\(canvas("passkeys.private"))</span></p>\
            <div class="actions"><button class="button quiet">\(canvas.icon(.key)) \(canvas("passkeys.add"))</button>\
            </div></form>\
            <p class="small" data-no-passkeys hidden>\(canvas("passkeys.notHere"))</p>
            """
    }
}
