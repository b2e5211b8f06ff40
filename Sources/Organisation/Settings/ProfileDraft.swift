import Web

/// What a person says about themselves, checked.
struct ProfileDraft: Sendable {
    let name: String
    let job: String
    let about: String
    let askMeAbout: String
    let phone: String
    let jobAudience: FieldAudience
    let aboutAudience: FieldAudience
    let askAudience: FieldAudience
    let phoneAudience: FieldAudience
    let mailAudience: FieldAudience
    let departmentID: Department.ID?

    /// Throws `Problem.invalid` with the words at the fields.
    init(_ form: Form, of member: Member, departments: [Department]) throws {
        var check = FieldCheck(form)
        name = check.line("name", limit: Member.nameLimit, isRequired: true)
        job = check.line("job", limit: Member.jobLimit)
        about = check.text("about", limit: Member.aboutLimit)
        askMeAbout = check.line("askMeAbout", limit: Member.askMeAboutLimit)
        phone = check.line("phone", limit: Member.phoneLimit)
        jobAudience = check.choice("jobAudience", default: member.jobAudience)
        aboutAudience = check.choice("aboutAudience", default: member.aboutAudience)
        askAudience = check.choice("askAudience", default: member.askAudience)
        phoneAudience = check.choice("phoneAudience", default: member.phoneAudience)
        mailAudience = check.choice("mailAudience", default: member.mailAudience)
        // Where a guest belongs is for the administrator to say.
        departmentID =
            member.role == .guest
            ? member.departmentID : check.department(among: departments, default: member.departmentID)
        try check.throwIfAny()
    }
}

extension FieldCheck {
    /// The department chosen in the field "department"; nil is none.
    mutating func department(among departments: [Department], default current: Department.ID? = nil) -> Department.ID? {
        guard form.has("department") else { return current }
        let chosen = form["department"]
        guard !chosen.isEmpty else { return nil }
        if let known = departments.first(where: { $0.id.description == chosen }) { return known.id }
        wrong("department", "form.unknown_choice")
        return current
    }
}
