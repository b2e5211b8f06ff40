import Web

/// The organisation's name and default language.
struct OrganisationSettingsPage {
    let organisation: Organisation
    let viewer: Viewer
    let canvas: Canvas
    /// What features add.
    let sections: [HTML]
    var isSaved = false
    var form = Form()
    var problems: [String: Problem.Reason] = [:]

    var page: Page { Page(title: canvas("settings.organisation"), section: "settings", main: main) }

    private var main: HTML {
        let zones =
            (TimeZones.offered.contains(organisation.timeZone) ? [] : [organisation.timeZone]) + TimeZones.offered
        return """
            <header class="head"><div><h1>\(canvas("settings.organisation"))</h1>\
            <p class="small">\(canvas("settings.organisation.lead"))</p></div></header>\
            \(SettingsTabs(current: .organisation, viewer: viewer, canvas: canvas).body)\
            \(if: isSaved, SettingsNotice(kind: .ok, text: canvas("settings.done.saved")).body(canvas))\
            \(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\
            <form class="form" method="post" action="\(link: .organisationSettings)">\
            \(field("name", "setUp.name", organisation.name))\
            \(field("language", "setUp.language", organisation.language.rawValue,
                .select(Language.allCases.map { ($0.rawValue, $0.ownName) })))\
            \(field("timeZone", "setUp.timeZone", organisation.timeZone, .select(zones.map { ($0, $0) })))\
            <div class="actions"><button class="button">\(canvas("form.save"))</button></div></form>\(sections)
            """
    }

    private func field(_ name: String, _ label: String, _ value: String, _ control: Field.Control = .text) -> HTML {
        Field(
            name, label: canvas(label), value: form.has(name) ? form[name] : value, control: control,
            error: problems[name].map { canvas($0) }
        ).body(canvas)
    }
}
