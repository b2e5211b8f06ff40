import Web

/// One's own settings: what colleagues see, the language, the password.
struct SettingsPage {
    let member: Member
    let departments: [Department]
    let viewer: Viewer
    let canvas: Canvas
    /// False in a session that was handed over: it sets no password.
    let isOwnDoor: Bool
    /// Whether changing the password asks for the one before.
    let mustProve: Bool
    /// What the features let people set, each with its own form.
    var others: [HTML] = []
    var notice: SettingsNotice?
    /// What was typed in a form that couldn't be kept, and what is wrong with it.
    var form = Form()
    var problems: [String: Problem.Reason] = [:]

    var page: Page { Page(title: canvas("settings.title"), section: "settings", main: main) }

    private var main: HTML {
        """
        <header class="head"><div><h1>\(canvas("settings.title"))</h1><p class="small">\
        \(canvas("settings.lead"))</p></div>\
        </header>\(SettingsTabs(current: .you, viewer: viewer, canvas: canvas).body)\
        \(notice?.body(canvas))\(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\
        \(profile)\(portrait)\(language)\(others)\(password)
        """
    }

    private var profile: HTML {
        let places: [(String, String)] =
            [("", canvas("department.none"))] + departments.map { ($0.id.description, $0.name) }
        let department: HTML =
            member.role == .guest
            ? .empty
            : field("department", "profile.department", member.departmentID?.description ?? "", .select(places))
        return """
            <section class="section" id="your-profile"><h2>\(canvas("settings.profile"))</h2>\
            <form class="form" method="post" action="/settings/profile">\
            \(field("name", "profile.name", member.name, autocomplete: "name"))\
            \(department)<p class="hint">\(canvas("profile.audience.hint"))</p>\
            <div class="pair">\(field("job", "profile.job", member.job, isOptional: true, autocomplete: "organization-title"))\
            \(audience("jobAudience", "profile.job.audience", member.jobAudience))</div>\
            <div class="pair">\(field("askMeAbout", "profile.ask", member.askMeAbout, hint: "profile.ask.hint", isOptional: true))\
            \(audience("askAudience", "profile.ask.audience", member.askAudience))</div>\
            \(field(
                "about", "profile.about", member.about, .area(rows: 4), isOptional: true, limit: Member.aboutLimit))\
            \(audience("aboutAudience", "profile.about.audience", member.aboutAudience))\
            <div class="pair">\(field("phone", "profile.phone", member.phone, isOptional: true, autocomplete: "tel"))\
            \(audience("phoneAudience", "profile.phone.audience", member.phoneAudience))</div>\
            \(audience("mailAudience", "profile.mail.audience", member.mailAudience, hint: member.mail))\
            <div class="actions"><button class="button">\(canvas("form.save"))</button></div></form></section>
            """
    }

    private func audience(_ name: String, _ label: String, _ current: FieldAudience, hint: String? = nil) -> HTML {
        let choices: [(String, String)] = FieldAudience.allCases.map { ($0.rawValue, canvas($0.nameKey)) }
        return field(name, label, current.rawValue, .select(choices), hintText: hint)
    }

    private var portrait: HTML {
        PortraitSection(
            member: member, problem: problems[PortraitRoutes.field],
            chosen: FieldAudience(rawValue: form[PortraitRoutes.audience]), canvas: canvas
        ).body
    }

    private var language: HTML {
        let choices: [(String, String)] =
            [("", canvas("settings.language.organisation"))] + Language.allCases.map { ($0.rawValue, $0.ownName) }
        let field = Field(
            "language", label: canvas("settings.language"), value: member.language?.rawValue ?? "",
            control: .select(choices))
        return """
            <section class="section" id="your-language"><h2>\(canvas("settings.language"))</h2>\
            <form class="form" method="post" action="/settings/language">\(field.body(canvas))\
            <div class="actions"><button class="button quiet">\(canvas("form.save"))</button></div></form></section>
            """
    }

    private var password: HTML {
        guard isOwnDoor else {
            return """
                <section class="section" id="your-password"><h2>\(canvas("settings.password"))</h2>\
                <p>\(canvas("sessions.not_from_here"))</p></section>
                """
        }
        let current: HTML =
            mustProve
            ? field("current", "password.current", "", .password(autocomplete: "current-password")) : .empty
        return """
            <section class="section" id="your-password"><h2>\(canvas("settings.password"))</h2>\
            <form class="form" method="post" action="/settings/password">\
            <input type="text" name="username" value="\(member.handle)" autocomplete="username" hidden>\(current)\
            \(field("new", "password.new", "", .password(autocomplete: "new-password"), hint: "password.hint"))\
            <div class="actions"><button class="button quiet">\
            \(canvas("password.change"))</button></div></form></section>
            """
    }

    private func field(
        _ name: String, _ label: String, _ value: String, _ control: Field.Control = .text, hint: String? = nil,
        hintText: String? = nil, isOptional: Bool = false, limit: Int? = nil, autocomplete: String? = nil
    ) -> HTML {
        Field(
            name, label: canvas(label), value: form.has(name) ? form[name] : value, control: control,
            hint: hint.map { canvas($0) } ?? hintText, error: problems[name].map { canvas($0) }, limit: limit,
            isOptional: isOptional, autocomplete: autocomplete
        ).body(canvas)
    }
}
