import Web

/// In one's own settings: the picture colleagues see, and how to change it.
struct PortraitSection {
    let member: Member
    let problem: Problem.Reason?
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
        return """
            <section class="section" id="your-portrait"><h2>\(canvas("portrait.title"))</h2>\
            <div class="portrait">\(Face(member.byline, size: .large).body)<div><p>\
            \(canvas(has ? "portrait.has" : "portrait.initials"))</p>\(if: has, removal)</div></div>\
            <form class="form" method="post" action="/settings/portrait" enctype="multipart/form-data">\
            \(field.body(canvas))<div class="actions"><button class="button quiet">\
            \(canvas(has ? "portrait.replace" : "portrait.send"))</button></div></form></section>
            """
    }
}
