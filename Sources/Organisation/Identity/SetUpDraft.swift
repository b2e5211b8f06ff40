import Foundation
import Web

/// What the first administrator filled in, checked.
struct SetUpDraft: Sendable {
    let organisation: Organisation
    let departments: [String]
    let name: String
    let handle: String
    let mail: String
    let password: String

    /// Throws `Problem.invalid` with the words at the fields.
    init(_ form: Form, forms: [String]) throws {
        var check = FieldCheck(form)
        let title = check.line("organisation", limit: Organisation.nameLimit, isRequired: true)
        let language: Language = check.choice("language", default: .nl)
        let timeZone = check.line("timeZone", limit: 60)
        if !TimeZones.isKnown(timeZone) { check.wrong("timeZone", "form.unknown_choice") }
        name = check.line("name", limit: Member.nameLimit, isRequired: true)
        let typed = check.line("handle", limit: 60)
        handle = Handle.normalised(typed) ?? Handle.proposals(for: name)[0]
        if !typed.isEmpty, Handle.normalised(typed) == nil { check.wrong("handle", "handle.invalid") }
        mail = check.line("mail", limit: MailAddress.limit, isRequired: true)
        if !MailAddress.isValid(mail) { check.wrong("mail", "mail.invalid") }
        password = form["password"]
        if let reason = PasswordRule.problem(password, about: [name, handle, mail, title]) {
            check.wrong("password", reason)
        }
        departments = DepartmentNames.listed(in: form["departments"])
        if departments.contains(where: { $0.count > Department.nameLimit }) {
            check.wrong("departments", Problem.Reason("department.too_long", String(Department.nameLimit)))
        }
        if departments.count > DepartmentNames.most {
            check.wrong("departments", Problem.Reason("department.too_many", String(DepartmentNames.most)))
        }
        try check.throwIfAny()
        organisation = Organisation(
            name: title, language: language, timeZone: timeZone, isDemo: false,
            forms: Set(forms.filter { form.all("forms").contains($0) }))
    }
}
