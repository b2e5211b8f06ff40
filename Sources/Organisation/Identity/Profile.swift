import Database

/// A person as one viewer may see them: fields that are not for this viewer are left out, not hidden.
package struct Profile: Sendable {
    package let member: Member
    package let department: String?
    /// nil when there is none or it is not for the viewer.
    package let phone: String?
    package let mail: String?
    package let isOwn: Bool

    init(row: Row, visibleTo viewer: Viewer) throws {
        let member = try Member(row: row)
        let sharesSpace: Bool = try row["shares_space"]
        let sharesDepartment = member.departmentID != nil && member.departmentID == viewer.departmentID
        let isOwn = member.id == viewer.id
        func shows(_ audience: FieldAudience) -> Bool {
            isOwn || audience.includes(sharesSpace: sharesSpace, sharesDepartment: sharesDepartment)
        }
        self.member = member
        self.isOwn = isOwn
        department = try row["department_name"]
        phone = shows(member.phoneAudience) && !member.phone.isEmpty ? member.phone : nil
        mail = shows(member.mailAudience) ? member.mail : nil
    }
}
