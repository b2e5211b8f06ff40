import Database
import Web

/// Which forms of social media are on. The journey's outcome switches them, or an administrator who says why.
package enum FormSwitch {
    /// Longest reason, in characters.
    package static let reasonLimit = 300

    /// Makes exactly `forms` the ones that are on and records each that changes, with the reason everyone can read.
    package static func set(
        _ forms: Set<String>, by actor: Member.ID, because reason: String, ids: IdentifierSource, at now: Instant,
        in db: Connection
    ) throws {
        guard let organisation = try OrganisationStore.find(in: db) else { throw Problem.notFound }
        let changed = organisation.forms.symmetricDifference(forms).sorted()
        guard !changed.isEmpty else { return }
        try OrganisationStore.setForms(forms, in: db)
        for form in changed {
            let change = FormChange(
                form: form, isOn: forms.contains(form), actorID: actor, reason: reason, at: now)
            let id: Identifier<FormChange> = ids.next()
            try OrganisationStore.insert(change, id: id.rawValue, in: db)
        }
    }

    /// The changes so far, latest first.
    package static func changes(limit: Int, in db: Connection) throws -> [FormChange] {
        try OrganisationStore.listFormChanges(limit: limit, in: db)
    }

    /// Every form a feature offers, in the order of the features.
    package static func offered(by features: [Feature]) -> [String] {
        features.compactMap(\.form).reduce(into: []) { forms, form in
            if !forms.contains(form) { forms.append(form) }
        }
    }
}

/// A form that was switched on or off: by whom, when and why.
package struct FormChange: Sendable {
    package let form: String
    package let isOn: Bool
    package let actorID: Member.ID
    package let reason: String
    package let at: Instant
}
