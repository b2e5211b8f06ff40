import Organisation
import Web

/// What this is for: to make one's own account with a link, or to ask to be let in because of a poster.
struct NewcomerPage {
    /// Nil at a poster.
    var invitation: OpenedInvitation?
    var token: Token?
    /// At a poster: what it says and where it hangs.
    var code: PosterCode?
    var department: String?
    let canvas: Canvas
    var form = Form()
    var problems: [String: Problem.Reason] = [:]

    init(invitation: OpenedInvitation, token: Token, canvas: Canvas) {
        self.invitation = invitation
        self.token = token
        self.canvas = canvas
    }

    init(code: PosterCode, department: String, canvas: Canvas) {
        self.code = code
        self.department = department
        self.canvas = canvas
    }

    var address: Link? { token.map { Link.invited($0) } ?? code.map { Link.codeDoor($0) } }

    var title: String {
        invitation.map { canvas("newcomer.title", $0.maker) } ?? canvas("newcomer.poster.title", department ?? "")
    }

    private var lead: String {
        guard let invitation else { return canvas("newcomer.poster.lead") }
        if let space = invitation.space { return canvas("newcomer.lead.space", space) }
        if let department = invitation.department { return canvas("newcomer.lead.department", department) }
        return canvas("newcomer.lead")
    }

    var body: HTML {
        // Told apart from the same form sent twice.
        let number = form.has("form") ? form["form"] : Token.random().text
        let isPoster = invitation == nil
        let note: HTML = isPoster ? field("note", hint: "newcomer.note.hint", isOptional: true) : ""
        return """
            \(Ring(filled: isPoster ? 1 : 3).body)<h1>\(title)</h1><p class="small">\(lead)</p>\
            \(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\
            <form class="form" method="post" action="\(link: address ?? .home)">\
            <input type="hidden" name="form" value="\(number)">\
            \(field("name", hint: "newcomer.name.hint", autocomplete: "name"))\
            \(field("mail", .mail, hint: "newcomer.mail.hint", isOptional: true, autocomplete: "email"))\(note)\
            <p class="audience">\(canvas.icon(.eye)) \
            <span>\(canvas(isPoster ? "newcomer.poster.audience" : "newcomer.audience"))</span></p>\
            <div class="actions"><button class="button">\
            \(canvas(isPoster ? "newcomer.poster.submit" : "newcomer.submit"))</button></div></form>\
            <p class="small">\(canvas("newcomer.account")) \
            <a class="link" href="\(link: .signIn)">\(canvas("signIn.back"))</a></p>
            """
    }

    private func field(
        _ name: String, _ control: Field.Control = .text, hint: String, isOptional: Bool = false,
        autocomplete: String? = nil
    ) -> HTML {
        Field(
            name, label: canvas("newcomer.\(name)"), value: form[name], control: control, hint: canvas(hint),
            error: problems[name].map { canvas($0) }, isOptional: isOptional, autocomplete: autocomplete
        ).body(canvas)
    }
}
