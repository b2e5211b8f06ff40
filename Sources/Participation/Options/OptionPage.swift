import Organisation
import Square
import Web

/// What this is for: to know one option, why it has its values, and what colleagues see for and against it.
struct OptionPage {
    let line: OptionBoard.Line
    let board: OptionBoard
    let points: [OptionPoint]
    let form: Form
    let problem: Problem?
    let viewer: Viewer
    let canvas: Canvas

    static func load(
        _ id: JourneyOption.ID, form: Form = Form(), problem: Problem? = nil, visit: Visit
    ) throws -> OptionPage {
        guard let (line, board) = try OptionBoard.load(around: id, visit: visit) else { throw Problem.notFound }
        return OptionPage(
            line: line, board: board,
            points: try OptionStore.listPoints(of: id, visibleTo: visit.viewer, in: visit.db), form: form,
            problem: problem, viewer: visit.viewer, canvas: visit.canvas)
    }

    private var link: Link { .option(option.id) }
    private var name: String { option.name(canvas) }
    private var canChange: Bool { board.journey.canChange(viewer) }
    private var option: JourneyOption { line.option }
    private var problems: [String: Problem.Reason] { problem?.fields ?? [:] }

    var page: Page { Page(title: name, section: "journey", main: main) }

    private var main: HTML {
        """
        <nav class="crumbs" aria-label="\(canvas("options.crumbs"))"><ol><li><a href="\(link: .options(of: option.journeyID))">\(canvas("options.title"))</a></li></ol></nav>\
        <header class="head tool"><div><h1>\(name)</h1><p class="small">\(canvas("option.purpose"))</p></div>\
        \(if: canChange, steering)</header>\(trouble)\(about)\(said)\(values)
        """
    }

    private var trouble: HTML {
        guard let problem else { return "" }
        if problem.kind == .conflict {
            return
                "<div class=\"notice error\" role=\"alert\">\(canvas.icon(.warning))<p>\(canvas(problem.reason))</p></div>"
        }
        return FormNotice(problems.count, canvas).body
    }

    private var steering: HTML {
        let remove: HTML =
            option.kind == .nothing
            ? ""
            : """
            <form method="post" action="\(link: link)/removal"><button class="button danger quiet small">\(canvas("option.remove"))</button></form>
            """
        return """
            <div class="actions"><a class="button small" href="\(link: link)/values">\(canvas("option.values.set"))</a>\
            <a class="button quiet small" href="\(link: link)/edit">\(canvas.icon(.edit)) \(canvas("option.edit"))</a>\(remove)</div>
            """
    }

    private var about: HTML {
        let facts = option.facts
        let needs = Space.Need.allCases.filter(facts.serves.contains).map { canvas($0.nameKey) }.joined(separator: ", ")
        let forms = facts.forms.sorted().map { canvas("forms.\($0)") }.joined(separator: ", ")
        var rows: [(String, HTML)] = [
            ("option.fact.kind", "\(canvas("option.kind.\(option.kind.rawValue)"))"),
            ("option.fact.serves", "\(needs.isEmpty ? canvas("option.none") : needs)"),
            ("option.fact.forms", "\(forms.isEmpty ? canvas("option.none") : forms)"),
        ]
        if let address = Link(external: facts.address) {
            rows.append(
                ("option.fact.address", "<a href=\"\(link: address)\" rel=\"noopener noreferrer\">\(facts.address)</a>")
            )
        }
        if let id = facts.toolID, let tool = option.toolName {
            rows.append(("option.fact.tool", "<a href=\"\(link: .tool(id))\">\(tool)</a>"))
        }
        let lines: [HTML] = rows.map { "<div><dt>\(canvas($0.0))</dt><dd>\($0.1)</dd></div>" }
        let description = option.description(canvas)
        return """
            <section class="section">\(if: !description.isEmpty, "<p class=\"lead\">\(description)</p>")<dl class="facts">\(lines)</dl></section>
            """
    }

    private var values: HTML {
        let rows: [HTML] = line.score.cells.map { cell in
            let given = line.values[cell.criterion]
            let value: HTML =
                given.map { "<b>\($0.value)</b>" } ?? "<span class=\"missing\">\(canvas("options.cell.missing"))</span>"
            return """
                <tr><th scope="row">\(canvas(cell.criterion.nameKey))</th><td class="n">\(value)</td><td>\(given?.reason ?? "")</td></tr>
                """
        }
        let sum: HTML =
            line.score.isComplete
            ? "\(canvas("option.total", String(line.score.total), String(OptionScore.most(board.weights))))"
            : "\(canvas("option.total.incomplete", String(line.score.total), String(line.score.missing)))"
        return """
            <section class="section" id="values"><h2>\(canvas("option.values")) <small>\(canvas("option.values.scale"))</small></h2>\
            <table class="values"><thead><tr><th scope="col">\(canvas("option.criterion"))</th><th scope="col" class="n">\(canvas("option.value"))</th>\
            <th scope="col">\(canvas("option.reason"))</th></tr></thead><tbody>\(rows)</tbody></table><p>\(sum)</p></section>
            """
    }

    private var said: HTML {
        let lists: [HTML] = [true, false].map { isPro in
            let items: [HTML] = points.filter { $0.isPro == isPro }.map(point)
            let list: HTML =
                items.isEmpty
                ? "<p class=\"small\">\(canvas("option.points.none"))</p>" : "<ul class=\"words\">\(items)</ul>"
            return """
                <div class="\(isPro ? "pro" : "con")"><h3>\(canvas.icon(isPro ? .plus : .close)) \
                \(canvas(isPro ? "option.points.for" : "option.points.against"))</h3>\(list)</div>
                """
        }
        return """
            <section class="section" id="points"><h2>\(canvas("option.points"))</h2><div class="procon">\(lists)</div>\(if: board.journey.isOpen, say)</section>
            """
    }

    private func point(_ point: OptionPoint) -> HTML {
        let edited: HTML = point.editedAt == nil ? "" : "<span>\(canvas("option.point.edited"))</span>"
        return """
            <li id="point-\(point.id.rawValue)"><p>\(point.body)</p><div class="meta"><a href="\(link: .person(point.author.handle))">\(point.author.name)</a>\
            \(canvas.time(point.at))\(edited)</div>\(board.journey.isOpen ? tools(point) : agreed(point))</li>
            """
    }

    private func agreed(_ point: OptionPoint) -> HTML {
        point.agreed == 0 ? "" : "<p class=\"small\">\(canvas("option.point.agreed", count: point.agreed))</p>"
    }

    private func tools(_ point: OptionPoint) -> HTML {
        let base: Link = "\(link: link)/points/\(point.id)"
        guard point.author.id == viewer.id else {
            let action: Link = point.isAgreed ? "\(link: base)/agreement/removal" : "\(link: base)/agreement"
            return """
                <form method="post" action="\(link: action)"><button class="reaction" aria-pressed="\(point.isAgreed ? "true" : "false")">\
                \(canvas.icon(.agree)) \(canvas("option.point.agree")) <span class="n">\(point.agreed)</span></button></form>
                """
        }
        let isHere = form["point"] == point.id.description
        let body = Field(
            "body", label: canvas("option.point.field"), value: isHere ? form["body"] : point.body,
            control: .area(rows: 2),
            error: isHere ? problems["body"].map { canvas($0) } : nil, limit: JourneyOption.pointLimit,
            idPrefix: "p\(point.id)-")
        return """
            \(agreed(point))<details class="fold small"\(attribute: "open", if: isHere)><summary>\(canvas("option.point.edit"))</summary>\
            <form class="form" method="post" action="\(link: base)"><input type="hidden" name="point" value="\(point.id.rawValue)">\
            <input type="hidden" name="version" value="\(point.version)">\(body.body(canvas))<div class="actions">\
            <button class="button small">\(canvas("form.save"))</button>\
            <button class="button danger quiet small" formaction="\(link: base)/removal">\(canvas("option.point.withdraw"))</button></div></form></details>
            """
    }

    private var say: HTML {
        let isHere = form.has("side")
        let side = form["side"] == "con" ? "con" : "pro"
        let body = Field(
            "body", label: canvas("option.point.field"), value: isHere ? form["body"] : "", control: .area(rows: 2),
            hint: canvas("option.point.hint"), error: isHere ? problems["body"].map { canvas($0) } : nil,
            limit: JourneyOption.pointLimit)
        let radios: [HTML] = [("pro", "option.points.for"), ("con", "option.points.against")].map { value, key in
            """
            <label class="choice"><input type="radio" name="side" value="\(value)"\(attribute: "checked", if: value == side)><span>\(canvas(key))</span></label>
            """
        }
        return """
            <details class="fold"\(attribute: "open", if: isHere)><summary>\(canvas.icon(.plus)) \(canvas("option.point.add"))</summary>\
            <form class="form" method="post" action="\(link: link)/points" data-draft="point"><fieldset><legend>\(canvas("option.point.side"))</legend>\(radios)</fieldset>\
            \(body.body(canvas))<p class="audience">\(canvas.icon(.eye)) <span>\(canvas("option.point.audience"))</span></p>\
            <div class="actions"><button class="button">\(canvas("option.point.send"))</button></div></form></details>
            """
    }
}
