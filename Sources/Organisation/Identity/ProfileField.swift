/// What a person may keep to themselves: everything of a profile but the name and the department.
package enum ProfileField: String, CaseIterable, Sendable {
    case job, about, askMeAbout, phone, mail, portrait

    /// The name of its audience in the form.
    var audienceName: String { self == .askMeAbout ? "askAudience" : rawValue + "Audience" }
}

/// As whom one looks at one's own profile.
package enum ProfilePreview: String, CaseIterable, Sendable {
    case department, group, anyone

    package var nameKey: String { "profile.preview.\(rawValue)" }

    func sees(_ audience: FieldAudience) -> Bool {
        audience.includes(sharesSpace: self == .group, sharesDepartment: self == .department)
    }
}
