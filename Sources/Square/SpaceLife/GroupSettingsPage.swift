import Database
import Organisation
import Web

/// What this is for: to decide how much is announced, and how long groups last.
struct GroupSettingsPage {
    /// What stands in the fields.
    let values: [String: String]
    let problems: [String: Problem.Reason]
    let isSaved: Bool
    let canvas: Canvas

    var page: Page { Page(title: canvas("group.settings"), section: "spaces", main: main) }

    private var main: HTML {
        """
        <nav class="crumbs" aria-label="\(canvas("frame.crumbs"))"><ol><li><a href="\(link: .groupCare)">\(canvas("space.care.title"))</a></li></ol></nav>\
        <header class="head"><div><h1>\(canvas("group.settings"))</h1><p class="small">\(canvas("group.settings.purpose"))</p></div></header>\
        \(if: isSaved, "<div class=\"notice ok\" role=\"status\">\(canvas.icon(.check))<p>\(canvas("form.saved"))</p></div>")\
        \(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\
        <form class="form" method="post" action="\(link: .groupSettings)">\(GroupSettings.ranges.map { number($0.field) })\
        <div class="actions"><button class="button">\(canvas("form.save"))</button></div></form>
        """
    }

    private func number(_ name: String) -> HTML {
        Field(
            name, label: canvas("group.settings.\(name)"), value: values[name] ?? "",
            hint: canvas("group.settings.\(name).hint"), error: problems[name].map { canvas($0) }
        ).body(canvas)
    }
}

extension GroupSettings {
    var values: [String: String] {
        [
            "announcements": String(announcements), "groupAnnouncements": String(groupAnnouncements),
            "idleDays": String(idleDays), "periodDays": String(periodDays),
        ]
    }
}
