import Database
import Hummingbird
import Web

/// "We know what we want": an administrator switches forms on or off without a journey, and says why.
struct FormSettingsRoutes {
    let site: Site

    func add(to routes: Routes) {
        routes.get("/settings/forms") { request, _ in
            try await page(request, isSaved: try Form.query(request).has("done"))
        }
        routes.post("/settings/forms") { request, _ in try await save(request) }
    }

    private func save(_ request: Request) async throws -> Response {
        let form = try await Form.read(request)
        let actor = try await site.member(request, keeping: form)
        guard actor.isAdministrator else { throw Problem.notFound }
        do {
            var check = FieldCheck(form)
            let reason = check.text("reason", limit: FormSwitch.reasonLimit, isRequired: true)
            try check.throwIfAny()
            let wanted = Set(FormSwitch.offered(by: site.features).filter { form.all("forms").contains($0) })
            try await site.database.write { db in
                try FormSwitch.set(wanted, by: actor.id, because: reason, ids: site.ids, at: site.clock.now(), in: db)
            }
            return Respond.seeOther(Link.formSettings.appending(query: "done", "1"))
        } catch let problem as Problem where problem.kind == .invalid {
            return try await page(request, form: form, problem: problem)
        }
    }

    private func page(
        _ request: Request, isSaved: Bool = false, form: Form = Form(), problem: Problem? = nil
    ) async throws -> Response {
        let offered = FormSwitch.offered(by: site.features)
        return try await site.page(request, status: problem?.status ?? .ok) { visit in
            guard visit.viewer.isAdministrator else { throw Problem.notFound }
            let changes = try FormSwitch.changes(limit: 20, in: visit.db)
            let actors = try Members.bylines(ids: changes.map(\.actorID), visibleTo: visit.viewer, in: visit.db)
            return FormSettingsPage(
                offered: offered, on: problem == nil ? visit.organisation.forms : Set(form.all("forms")),
                changes: changes, actors: actors, viewer: visit.viewer, canvas: visit.canvas, isSaved: isSaved,
                form: form, problems: problem?.fields ?? [:]
            ).page
        }
    }
}

/// What this is for: to switch on what the organisation already chose, with a reason everyone can read back.
struct FormSettingsPage {
    let offered: [String]
    let on: Set<String>
    let changes: [FormChange]
    let actors: [Member.Byline]
    let viewer: Viewer
    let canvas: Canvas
    let isSaved: Bool
    let form: Form
    let problems: [String: Problem.Reason]

    var page: Page { Page(title: canvas("settings.forms"), section: "settings", main: main) }

    private var main: HTML {
        let boxes: [HTML] = offered.map { name in
            """
            <label class="choice"><input type="checkbox" name="forms" value="\(name)"\(attribute: "checked", if: on.contains(name))>\
            <span>\(canvas("forms.\(name)"))<small>\(canvas("forms.\(name).about"))</small></span></label>
            """
        }
        let reason = Field(
            "reason", label: canvas("settings.forms.reason"), value: form["reason"], control: .area(rows: 2),
            hint: canvas("settings.forms.reason.hint"), error: problems["reason"].map { canvas($0) },
            limit: FormSwitch.reasonLimit)
        return """
            <header class="head"><div><h1>\(canvas("settings.forms"))</h1>\
            <p class="small">\(canvas("settings.forms.lead"))</p></div></header>\
            \(SettingsTabs(current: .forms, viewer: viewer, canvas: canvas).body)\
            \(if: isSaved, SettingsNotice(kind: .ok, text: canvas("settings.done.saved")).body(canvas))\
            \(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\
            <form class="form" method="post" action="\(link: .formSettings)">\
            <fieldset><legend>\(canvas("setUp.forms"))</legend>\(boxes)</fieldset>\(reason.body(canvas))\
            <div class="actions"><button class="button">\(canvas("form.save"))</button></div></form>\
            \(if: !changes.isEmpty, history)
            """
    }

    private var history: HTML {
        let lines: [HTML] = changes.map { change in
            let actor = actors.first { $0.id == change.actorID }?.name ?? ""
            let what = canvas(
                change.isOn ? "settings.forms.switchedOn" : "settings.forms.switchedOff", canvas("forms.\(change.form)")
            )
            return """
                <li><p><b>\(what)</b> <span class="meta"><span>\(actor)</span>\(canvas.time(change.at))</span></p>\
                <p class="small">\(change.reason)</p></li>
                """
        }
        return
            "<section class=\"section\"><h2>\(canvas("settings.forms.history"))</h2><ol class=\"moves\">\(lines)</ol></section>"
    }
}

extension Link {
    package static let formSettings: Link = "/settings/forms"
}
