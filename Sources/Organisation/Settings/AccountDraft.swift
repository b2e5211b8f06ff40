import Web

/// What an administrator filled in about an account, checked as far as one form can be.
struct AccountDraft: Sendable {
    let name: String
    /// nil: proposed from the name. Only for a new account; a handle stays what it is.
    let handle: String?
    let mail: String?
    let role: Role
    let departmentID: Department.ID?

    init(name: String, mail: String?, role: Role, departmentID: Department.ID?) {
        self.name = name
        self.mail = mail
        self.role = role
        self.departmentID = departmentID
        handle = nil
    }

    /// Throws `Problem.invalid` with the words at the fields.
    init(_ form: Form, of member: Member? = nil, departments: [Department]) throws {
        var check = FieldCheck(form)
        name = check.line("name", limit: Member.nameLimit, isRequired: true)
        let typed = check.line("handle", limit: 60)
        handle = Handle.normalised(typed)
        if !typed.isEmpty, handle == nil { check.wrong("handle", "handle.invalid") }
        let address = check.line("mail", limit: MailAddress.limit)
        mail = address.isEmpty ? nil : address
        if !address.isEmpty, !MailAddress.isValid(address) { check.wrong("mail", "mail.invalid") }
        role = check.choice("role", default: member?.role ?? .member)
        departmentID = check.department(among: departments, default: member?.departmentID)
        try check.throwIfAny()
    }
}
