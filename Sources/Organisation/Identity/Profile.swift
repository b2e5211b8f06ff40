import Database

/// A person as one viewer may see them: fields that are not for this viewer are left out, not hidden.
package struct Profile: Sendable {
    package let member: Member
    package let department: String?
    package let isOwn: Bool
    /// As whom the person looks at their own profile.
    package let preview: ProfilePreview?

    /// nil when there is none or it is not for the viewer.
    package var phone: String? { member.phone.isEmpty ? nil : member.phone }
    package var mail: String? { member.mail }

    init(row: Row, visibleTo viewer: Viewer) throws {
        member = try Member(row: row)
        isOwn = member.id == viewer.id
        department = try row["department_name"]
        preview = nil
    }

    private init(_ profile: Profile, _ preview: ProfilePreview) {
        member = profile.member.shown(as: preview)
        department = profile.department
        isOwn = false
        self.preview = preview
    }

    /// One's own profile as such a colleague sees it; anyone else's stays as it is.
    package func seen(as preview: ProfilePreview?) -> Profile {
        guard isOwn, let preview else { return self }
        return Profile(self, preview)
    }
}

extension Member {
    package func audience(of field: ProfileField) -> FieldAudience {
        switch field {
        case .job: jobAudience
        case .about: aboutAudience
        case .askMeAbout: askAudience
        case .phone: phoneAudience
        case .mail: mailAudience
        case .portrait: portraitAudience
        }
    }

    func shown(as preview: ProfilePreview) -> Member {
        var member = self
        if !preview.sees(jobAudience) { member.job = "" }
        if !preview.sees(aboutAudience) { member.about = "" }
        if !preview.sees(askAudience) { member.askMeAbout = "" }
        if !preview.sees(phoneAudience) { member.phone = "" }
        if !preview.sees(mailAudience) { member.mail = nil }
        if !preview.sees(portraitAudience) { member.portraitID = nil }
        return member
    }
}
