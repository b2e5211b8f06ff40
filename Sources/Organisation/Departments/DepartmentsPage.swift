import Web

/// The departments, each with its name to change, and a form for one more.
struct DepartmentsPage {
    let departments: [Department]
    let viewer: Viewer
    let canvas: Canvas
    var isSaved = false
    /// The department whose new name couldn't be kept; nil is the one to add.
    var wrong: Department.ID?
    var form = Form()
    var problems: [String: Problem.Reason] = [:]

    var page: Page { Page(title: canvas("settings.departments"), section: "settings", main: main) }

    private var main: HTML {
        """
        <header class="head"><div><h1>\(canvas("settings.departments"))</h1>\
        <p class="small">\(canvas("settings.departments.lead"))</p></div></header>\
        \(SettingsTabs(current: .departments, viewer: viewer, canvas: canvas).body)\
        \(if: isSaved, SettingsNotice(kind: .ok, text: canvas("settings.done.saved")).body(canvas))\
        \(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\
        <section class="section"><h2>\(canvas("departments.add"))</h2>\
        \(naming(nil, "", label: canvas("departments.new"), submit: "departments.add.submit"))</section>\
        \(if: !departments.isEmpty, list)
        """
    }

    private var list: HTML {
        let forms: [HTML] = departments.map { department in
            let label = canvas("departments.name", department.name)
            return naming(department.id, department.name, label: label, submit: "form.save")
        }
        return
            """
            <section class="section"><h2>\(canvas("departments.rename")) <small>\(departments.count)</small></h2>\
            \(forms)</section>
            """
    }

    private func naming(_ id: Department.ID?, _ name: String, label: String, submit: String) -> HTML {
        let isWrong = !problems.isEmpty && id == wrong
        let field = Field(
            "name", label: label, value: isWrong ? form["name"] : name,
            error: isWrong ? problems["name"].map { canvas($0) } : nil, idPrefix: id.map { "d\($0)-" } ?? "new-")
        let action = id.map { Link.department($0) } ?? .departments
        return """
            <form class="form toolbar" method="post" action="\(link: action)">\(field.body(canvas))\
            <button class="button quiet">\(canvas(submit))</button></form>
            """
    }
}
