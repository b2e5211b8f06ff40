import Database
import Web

/// What administrators set for everyone.
struct OrganisationSettings {
    let site: Site

    func change(_ form: Form, by actor: Viewer) async throws {
        guard actor.isAdministrator else { throw Problem.notFound }
        var check = FieldCheck(form)
        let name = check.line("name", limit: Organisation.nameLimit, isRequired: true)
        let language: Language = check.choice("language", default: .nl)
        let timeZone = check.line("timeZone", limit: 60, isRequired: true)
        if !TimeZones.isKnown(timeZone) { check.wrong("timeZone", "form.unknown_choice") }
        try check.throwIfAny()
        try await site.database.write {
            try OrganisationStore.update(name: name, language: language, timeZone: timeZone, in: $0)
        }
    }
}
