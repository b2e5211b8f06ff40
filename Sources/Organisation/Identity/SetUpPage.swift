import Web

/// The one page of a first start.
struct SetUpPage {
    let token: Token
    let canvas: Canvas
    /// The forms of social media that can be on from the start.
    let forms: [String]
    var form = Form()
    var problems: [String: Problem.Reason] = [:]

    var body: HTML {
        """
        \(Ring().body)<h1>\(canvas("setUp.title"))</h1><p class="small">\(canvas("setUp.lead"))</p>\
        \(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\
        <form class="form" method="post" action="\(link: .setUp(token))">\
        <section class="section"><h2>\(canvas("setUp.organisation"))</h2>\(organisation)</section>\
        <section class="section"><h2>\(canvas("setUp.you"))</h2>\(you)</section>\
        <div class="actions"><button class="button">\(canvas("setUp.submit"))</button></div></form>
        """
    }

    private var organisation: HTML {
        field("organisation", "setUp.name", autocomplete: "organization")
            + field(
                "language", "setUp.language", value: canvas.words.language.rawValue,
                .select(Language.allCases.map { ($0.rawValue, $0.ownName) }))
            + field("timeZone", "setUp.timeZone", value: TimeZones.usual, .select(TimeZones.offered.map { ($0, $0) }))
            + field(
                "departments", "setUp.departments", .area(rows: 4), hint: "setUp.departments.hint", isOptional: true)
            + choices
    }

    private var you: HTML {
        field("name", "setUp.yourName", autocomplete: "name")
            + field("handle", "setUp.handle", hint: "setUp.handle.hint", isOptional: true, autocomplete: "username")
            + field("mail", "setUp.mail", .mail, autocomplete: "email")
            + field("password", "setUp.password", .password(autocomplete: "new-password"), hint: "password.hint")
    }

    private var choices: HTML {
        guard !forms.isEmpty else { return .empty }
        let boxes: [HTML] = forms.map { name in
            let isOn = form.all("forms").contains(name)
            return """
                <label class="choice">\
                <input type="checkbox" name="forms" value="\(name)"\(attribute: "checked", if: isOn)>\
                <span>\(canvas("forms.\(name)"))<small>\(canvas("forms.\(name).about"))</small></span></label>
                """
        }
        return
            """
            <fieldset><legend>\(canvas("setUp.forms"))</legend>\
            <p class="hint">\(canvas("setUp.forms.hint"))</p>\(boxes)</fieldset>
            """
    }

    private func field(
        _ name: String, _ label: String, value: String = "", _ control: Field.Control = .text, hint: String? = nil,
        isOptional: Bool = false, autocomplete: String? = nil
    ) -> HTML {
        Field(
            name, label: canvas(label), value: form.has(name) ? form[name] : value, control: control,
            hint: hint.map { canvas($0) }, error: problems[name].map { canvas($0) }, isOptional: isOptional,
            autocomplete: autocomplete
        ).body(canvas)
    }
}
