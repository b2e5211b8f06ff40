import Organisation
import Web

/// What somebody filled in for a new link, checked.
struct InvitationDraft: Sendable {
    let note: String
    let role: Role
    let departmentID: Department.ID?
    let spaceID: Space.ID?
    let days: Int
    let uses: Int

    /// For the demo.
    init(note: String, departmentID: Department.ID?, days: Int, uses: Int) {
        self.note = note
        self.departmentID = departmentID
        self.days = days
        self.uses = uses
        role = .member
        spaceID = nil
    }

    /// - Parameter spaces: the groups the maker tends
    init(_ form: Form, departments: [Department], spaces: [TendedSpace], by maker: Viewer) throws {
        var check = FieldCheck(form)
        note = check.line("note", limit: InvitationLink.noteLimit)
        let chosenRole: Role = check.choice("role", default: .member)
        // What needs trust is given by name, not by a link.
        if chosenRole != .member, chosenRole != .guest { check.wrong("role", "form.unknown_choice") }
        role = chosenRole
        let department = departments.first { $0.id.description == form["department"] }
        if department == nil, !form["department"].isEmpty { check.wrong("department", "form.unknown_choice") }
        departmentID = department?.id
        let space = spaces.first { $0.id.description == form["space"] }
        if space == nil, !form["space"].isEmpty { check.wrong("space", "form.unknown_choice") }
        // Who isn't an administrator asks people into their own group.
        if space == nil, !maker.isAdministrator { check.wrong("space", "invitations.choose_space") }
        if space == nil, chosenRole == .guest { check.wrong("space", "invitations.guest_needs_space") }
        spaceID = space?.id
        let typedDays = form["days"].isEmpty ? InvitationLink.usualDays : Int(form["days"]) ?? 0
        if !InvitationLink.dayChoices.contains(typedDays) { check.wrong("days", "form.unknown_choice") }
        days = typedDays
        let typedUses = form["uses"].trimmed.isEmpty ? InvitationLink.usualUses : Int(form["uses"].trimmed) ?? 0
        let range = InvitationLink.usesRange
        if !range.contains(typedUses) {
            check.wrong(
                "uses", .init("invitations.uses.range", String(range.lowerBound), String(range.upperBound)))
        }
        uses = typedUses
        try check.throwIfAny()
    }
}

/// A group its viewer tends.
struct TendedSpace: Sendable {
    let id: Space.ID
    let name: String
}
