import Organisation
import Participation
import Square
import Web

/// What this is for: to see every part at once, in this language and theme.
struct StyleguidePage {
    let canvas: Canvas
    let viewer: Viewer

    var body: HTML {
        let parts: [(String, HTML)] = [
            ("styleguide.buttons", buttons), ("styleguide.people", people), ("styleguide.fields", fields),
            ("styleguide.notices", notices), ("styleguide.rings", rings), ("styleguide.icons", icons),
        ]
        let general: [HTML] = parts.map { section($0.0, $0.1) }
        let square: [HTML] = SquareSamples(viewer: viewer, canvas: canvas).all.map { section($0.key, $0.view) }
        let participation: [HTML] = ParticipationSamples(viewer: viewer, canvas: canvas).all.map {
            section($0.key, $0.view)
        }
        return """
            <header class="head"><div><h1>\(canvas("styleguide.title"))</h1><p class="small">\(canvas("styleguide.purpose"))</p></div></header>\
            \(general)\(square)\(participation)
            """
    }

    private func section(_ key: String, _ view: HTML) -> HTML {
        "<section class=\"section\"><h2>\(canvas(key))</h2>\(view)</section>"
    }

    private var buttons: HTML {
        """
        <div class="actions"><button type="button" class="button">\(canvas.icon(.write)) \(canvas("post.write"))</button>\
        <button type="button" class="button quiet">\(canvas("form.cancel"))</button>\
        <button type="button" class="button danger">\(canvas.icon(.trash)) \(canvas("post.withdraw"))</button>\
        <button type="button" class="button small">\(canvas("space.letIn"))</button>\
        <button type="button" class="button link">\(canvas("space.askBack"))</button>\
        <button type="button" class="button" disabled>\(canvas("form.save"))</button></div>\
        <p class="meta"><span class="chip">\(canvas("space.kind.open"))</span><span class="chip accent">\(canvas("space.host"))</span>\
        <span class="chip warm">\(canvas("role.guest"))</span></p>
        """
    }

    private var people: HTML {
        let cast = ["ada", "ben", "cleo", "dirk", "els", "fleur", "gijs", "hanna"].map {
            Face(Member.Byline(id: viewer.id, handle: $0, name: $0.capitalized)).body
        }
        return """
            <div class="actions">\(cast)\(Face(viewer.byline, size: .small).body)\(Face(viewer.byline, size: .large).body)</div>
            """
    }

    private var fields: HTML {
        let plain = Field("sg-name", label: canvas("space.field.name"), hint: canvas("space.field.name.hint"))
        let wrong = Field(
            "sg-wrong", label: canvas("space.field.name"), value: "", error: canvas("space.name.empty"))
        let area = Field(
            "sg-text", label: canvas("post.field.body"), value: "", control: .area(rows: 3), limit: 200,
            isOptional: true)
        let choice = Field(
            "sg-need", label: canvas("space.field.need"), value: "knowledge",
            control: .select(Space.Need.allCases.map { (value: $0.rawValue, label: canvas($0.nameKey)) }))
        return "<form class=\"form\">\([plain, wrong, area, choice].map { $0.body(canvas) })</form>"
    }

    private var notices: HTML {
        """
        <div class="notice">\(canvas.icon(.info))<p>\(canvas("home.purpose"))</p></div>\
        <div class="notice ok">\(canvas.icon(.check))<p>\(canvas("form.saved"))</p></div>\
        <div class="notice warm">\(canvas.icon(.warning))<p>\(canvas("post.edited_meanwhile"))</p></div>\
        <div class="notice error">\(canvas.icon(.warning))<p>\(canvas("form.problems", count: 2))</p></div>\
        <div class="empty">\(Ring(filled: 1).body)<h2>\(canvas("stream.empty"))</h2><p>\(canvas("stream.emptyText"))</p></div>
        """
    }

    private var rings: HTML {
        "<div class=\"actions\">\((0...4).map { Ring(filled: $0, isLarge: true).body })</div>"
    }

    private var icons: HTML {
        let all: [HTML] = Icon.allCases.map { "<span class=\"chip\">\(canvas.icon($0)) \($0.rawValue)</span> " }
        return "<p>\(all)</p>"
    }
}
