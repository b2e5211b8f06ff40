import Web

/// The parts of the settings; most people have only their own.
package struct SettingsTabs {
    package enum Part: String, CaseIterable {
        case you, sessions, organisation, forms, members, departments

        fileprivate var isForEverybody: Bool { self == .you || self == .sessions }
    }

    let current: Part
    let viewer: Viewer
    let canvas: Canvas

    package init(current: Part, viewer: Viewer, canvas: Canvas) {
        self.current = current
        self.viewer = viewer
        self.canvas = canvas
    }

    package var body: HTML {
        let parts = Part.allCases.filter { $0.isForEverybody || viewer.isAdministrator }
        return "<nav class=\"tabs\" aria-label=\"\(canvas("settings.tabs"))\">\(parts.map(tab))</nav>"
    }

    private func tab(_ part: Part) -> HTML {
        let mark: HTML = part == current ? " aria-current=\"page\"" : ""
        return "<a href=\"\(link: Self.link(part))\"\(mark)>\(canvas("settings.\(part.rawValue)"))</a>"
    }

    private static func link(_ part: Part) -> Link {
        switch part {
        case .you: .settings
        case .sessions: .devices
        case .organisation: .organisationSettings
        case .forms: .formSettings
        case .members: .accounts
        case .departments: .departments
        }
    }
}

extension Link {
    package static let invitations: Link = "/invitations"
    static let organisationSettings: Link = "/settings/organisation"
    package static let accounts: Link = "/settings/members"
    static let newAccount: Link = "/settings/members/new"
    static let departments: Link = "/settings/departments"
    static func account(_ id: Member.ID) -> Link { "/settings/members/\(id)" }
    static func department(_ id: Department.ID) -> Link { "/settings/departments/\(id)" }
}

/// What was kept or went wrong, above a page of settings.
package struct SettingsNotice {
    package enum Kind: String { case ok, warm, error }

    let kind: Kind
    let text: String

    package init(kind: Kind, text: String) {
        self.kind = kind
        self.text = text
    }

    package func body(_ canvas: Canvas) -> HTML {
        let icon = kind == .ok ? canvas.icon(.check) : canvas.icon(.warning)
        return
            """
            <div class="notice \(kind.rawValue)" role="\(kind == .error ? "alert" : "status")">\(icon)<p>\(text)</p></div>
            """
    }
}
