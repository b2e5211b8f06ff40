import Web

/// In one's own settings: the picture colleagues see, and how to change it.
struct PortraitSection {
    let member: Member
    let problem: Problem.Reason?
    /// As chosen in a form that couldn't be kept.
    let chosen: FieldAudience?
    let canvas: Canvas

    var body: HTML {
        let field = FileField(
            PortraitRoutes.field, label: canvas("portrait.field"), hint: canvas("portrait.field.hint"),
            errors: problem.map { [canvas($0)] } ?? [])
        let removal: HTML = """
            <form method="post" action="/settings/portrait/removal"><button class="button small quiet">\
            \(canvas.icon(.trash)) \(canvas("portrait.remove"))</button></form>
            """
        let has = member.portraitID != nil
        // Who shows a picture wants it seen: a first one is for all, and says so at the button.
        let current = chosen ?? (has ? member.portraitAudience : .everyone)
        let showing: HTML = """
            <form class="form" method="post" action="/settings/portrait/audience">\(audience(current, "shown"))\
            <div class="actions"><button class="button small quiet">\(canvas("form.save"))</button></div></form>
            """
        return """
            <section class="section" id="your-portrait"><h2>\(canvas("portrait.title"))</h2>\
            <div class="portrait">\(Face(member.byline, size: .large).body)<div><p>\
            \(canvas(has ? "portrait.has" : "portrait.initials"))</p>\(if: has, removal)</div></div>\(if: has, showing)\
            <form class="form" method="post" action="/settings/portrait" enctype="multipart/form-data">\
            \(field.body(canvas))\(has ? hidden(current) : audience(current, "new"))<div class="actions"><button class="button quiet">\
            \(canvas(has ? "portrait.replace" : "portrait.send"))</button></div></form></section>
            """
    }

    private func audience(_ current: FieldAudience, _ prefix: String) -> HTML {
        let choices = FieldAudience.allCases.map { ($0.rawValue, canvas($0.nameKey)) }
        return Field(
            PortraitRoutes.audience, label: canvas("portrait.audience"), value: current.rawValue,
            control: .select(choices), hint: canvas("portrait.audience.hint"), idPrefix: prefix + "-"
        ).body(canvas)
    }

    // Another picture is for whom the one before was.
    private func hidden(_ current: FieldAudience) -> HTML {
        "<input type=\"hidden\" name=\"\(PortraitRoutes.audience)\" value=\"\(current.rawValue)\">"
    }
}
