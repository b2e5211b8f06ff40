import Web

/// Where people come in: with a password, a link by mail, or in the demo by choosing who to be.
struct SignInPage {
    let organisation: Organisation?
    let cast: [Member]
    let canvas: Canvas
    var name = ""
    var next: Link = .home
    var offersMail = false
    /// The script of passkeys; nil where browsers have none.
    var passkeys: String?
    var error: String?
    var kept: KeptForm?

    var title: String { canvas("signIn.title") }

    var body: HTML {
        guard let organisation else { return notSetUp }
        return """
            \(Ring().body)<h1>\(organisation.name)</h1><p class="small">\(canvas(lead(organisation)))</p>\
            \(if: kept != nil, notice("warm", canvas("signIn.kept")))\(error.map { notice("error", $0) })\
            \(organisation.isDemo ? demo : doors)
            """
    }

    private func lead(_ organisation: Organisation) -> String { organisation.isDemo ? "signIn.demo" : "signIn.lead" }

    private var notSetUp: HTML {
        """
        \(Ring(filled: 1).body)<h1>\(canvas("signIn.notSetUp.title"))</h1><p>\(canvas("signIn.notSetUp.text"))</p>
        """
    }

    private func notice(_ kind: StaticString, _ text: String) -> HTML {
        let role = kind.description == "error" ? "alert" : "status"
        return "<div class=\"notice \(kind.description)\" role=\"\(role)\"><p>\(text)</p></div>"
    }

    private var carried: HTML {
        "<input type=\"hidden\" name=\"next\" value=\"\(link: next)\">\(kept?.carried)"
    }

    private var doors: HTML {
        let who = Field("name", label: canvas("signIn.name"), value: name, autocomplete: "username")
        let password = Field(
            "password", label: canvas("signIn.password"), control: .password(autocomplete: "current-password"))
        return """
            <form class="form" method="post" action="\(link: .signIn)">\(carried)\(who.body(canvas))\
            \(password.body(canvas))<div class="actions"><button class="button">\
            \(canvas("signIn.submit"))</button></div>\
            </form>\(passkeys.map(passkey))\(if: offersMail, mailLink)
            """
    }

    // Shown by the script where the browser has passkeys; the other ways in need none.
    private func passkey(_ script: String) -> HTML {
        """
        <form class="form" method="post" action="/sign-in/passkey" data-passkey="get" hidden>\
        <p class="or"><span>\(canvas("signIn.or"))</span></p>\
        \(carried)<input type="hidden" name="id">\
        <input type="hidden" name="clientData"><input type="hidden" name="authenticatorData">\
        <input type="hidden" name="signature"><input type="hidden" name="userHandle">\
        <p class="error" role="alert" data-failed hidden>\(canvas.icon(.warning)) \(canvas("signIn.passkey.stopped"))</p>\
        <div class="actions"><button class="button quiet">\(canvas.icon(.key)) \(canvas("signIn.passkey"))</button></div>\
        </form><noscript><p class="small">\(canvas("signIn.passkey.noScript"))</p></noscript>\
        <script type="module" src="\(script)"></script>
        """
    }

    private var mailLink: HTML {
        let mail = Field(
            "mail", label: canvas("signIn.mail"), control: .mail, hint: canvas("signIn.mail.hint"),
            autocomplete: "email")
        return """
            <p class="or"><span>\(canvas("signIn.or"))</span></p>\
            <form class="form" method="post" action="\(link: .sendSignInLink)">\
            \(carried)\(mail.body(canvas))\
            <div class="actions"><button class="button quiet">\(canvas("signIn.mail.submit"))</button></div></form>
            """
    }

    private var demo: HTML { "<ul class=\"cast\">\(cast.map(person))</ul>" }

    private func person(_ member: Member) -> HTML {
        """
        <li><form method="post" action="\(link: .demo(member.handle))">\(carried)<button>\(Face(member.byline).body)\
        <span>\(member.name)<small>\(work(member))</small></span></button></form></li>
        """
    }

    private func work(_ member: Member) -> String {
        let role = canvas(member.role.nameKey)
        let isSaid = member.role == .member || FoldedKey.fold(member.job).contains(FoldedKey.fold(role))
        return [member.job, isSaid ? "" : role].filter { !$0.isEmpty }.joined(separator: " · ")
    }
}
