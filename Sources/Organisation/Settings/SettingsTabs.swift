import Web

/// The parts of the settings; most people have only their own.
struct SettingsTabs {
    enum Part: String, CaseIterable { case you, organisation, forms, members, departments }

    let current: Part
    let viewer: Viewer
    let canvas: Canvas

    var body: HTML {
        guard viewer.isAdministrator else { return .empty }
        return "<nav class=\"tabs\" aria-label=\"\(canvas("settings.tabs"))\">\(Part.allCases.map(tab))</nav>"
    }

    private func tab(_ part: Part) -> HTML {
        let mark: HTML = part == current ? " aria-current=\"page\"" : ""
        return "<a href=\"\(link: Self.link(part))\"\(mark)>\(canvas("settings.\(part.rawValue)"))</a>"
    }

    private static func link(_ part: Part) -> Link {
        switch part {
        case .you: .settings
        case .organisation: .organisationSettings
        case .forms: .formSettings
        case .members: .accounts
        case .departments: .departments
        }
    }
}

extension Link {
    static let organisationSettings: Link = "/settings/organisation"
    package static let accounts: Link = "/settings/members"
    static let newAccount: Link = "/settings/members/new"
    static let departments: Link = "/settings/departments"
    static func account(_ id: Member.ID) -> Link { "/settings/members/\(id)" }
    static func department(_ id: Department.ID) -> Link { "/settings/departments/\(id)" }
}

/// What was kept or went wrong, above a page of settings.
struct SettingsNotice {
    enum Kind: String { case ok, warm, error }

    let kind: Kind
    let text: String

    func body(_ canvas: Canvas) -> HTML {
        let icon = kind == .ok ? canvas.icon(.check) : canvas.icon(.warning)
        return
            """
            <div class="notice \(kind.rawValue)" role="\(kind == .error ? "alert" : "status")">\(icon)<p>\(text)</p></div>
            """
    }
}
