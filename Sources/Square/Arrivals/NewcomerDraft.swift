import Organisation
import Web

/// What somebody new says about themselves at the door, checked.
struct NewcomerDraft: Sendable {
    let name: String
    let mail: String?
    /// How who lets them in knows them; only at a poster.
    let note: String
    /// Of the number that stands in this form and no other.
    let formHash: String

    static let noteLimit = 200

    /// For the demo.
    init(name: String, note: String) {
        self.name = name
        self.note = note
        mail = nil
        formHash = Token.random().hash
    }

    init(_ form: Form) throws {
        var check = FieldCheck(form)
        name = check.line("name", limit: Member.nameLimit, isRequired: true)
        let address = check.line("mail", limit: MailAddress.limit)
        mail = address.isEmpty ? nil : address
        if !address.isEmpty, !MailAddress.isValid(address) { check.wrong("mail", "mail.invalid") }
        note = check.line("note", limit: Self.noteLimit)
        // Made by this site and long enough to be nobody else's; a form without one is a form of its own.
        let number = form["form"].utf8.count == 43 ? form["form"] : Token.random().text
        formHash = Token(text: number).hash
        try check.throwIfAny()
    }
}
