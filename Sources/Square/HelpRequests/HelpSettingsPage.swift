import Database
import Organisation
import Web

/// What this is for: to decide which kinds of help can be asked, and how long a question waits before more people see it.
struct HelpSettingsPage {
    let types: [HelpType]
    let settings: HelpSettings
    var problem: Problem?
    let isSaved: Bool
    let canvas: Canvas

    private var problems: [String: Problem.Reason] { problem?.fields ?? [:] }

    var page: Page { Page(title: canvas("help.settings"), section: "help", main: main) }

    private var main: HTML {
        """
        <nav class="crumbs" aria-label="\(canvas("frame.crumbs"))"><ol><li><a href="\(link: .help)">\(canvas("nav.help"))</a></li></ol></nav>\
        <header class="head"><div><h1>\(canvas("help.settings"))</h1><p class="small">\(canvas("help.settings.purpose"))</p></div></header>\
        \(if: isSaved, "<div class=\"notice ok\" role=\"status\">\(canvas.icon(.check))<p>\(canvas("form.saved"))</p></div>")\
        \(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\
        <form class="form" method="post" action="\(link: .helpSettings)">\
        \(number("hostAfter", settings.hostAfter))\(number("everyoneAfter", settings.everyoneAfter))\(number("days", settings.days))\
        <div class="actions"><button class="button">\(canvas("form.save"))</button></div></form>\
        <section class="section"><h2>\(canvas("help.types"))</h2><ul class="plain help-type-list">\(types.map(line))</ul>\
        <div class="actions"><a class="button quiet" href="\(link: .helpTypes)/new">\(canvas.icon(.plus)) \(canvas("help.type.new"))</a></div></section>
        """
    }

    private func number(_ name: String, _ value: Int) -> HTML {
        Field(
            name, label: canvas("help.settings.\(name)"), value: value == 0 ? "" : String(value),
            hint: canvas("help.settings.\(name).hint"), error: problems[name].map { canvas($0) }
        ).body(canvas)
    }

    private func line(_ type: HelpType) -> HTML {
        let edit: HTML =
            type.builtIn == nil
            ? "<a class=\"button small quiet\" href=\"\(link: .helpType(type.id))\">\(canvas("form.edit"))</a>" : ""
        let action: HTML =
            type.isOff ? "\(link: .helpType(type.id))/offer" : "\(link: .helpType(type.id))/offer/removal"
        return """
            <li class="card"><div><h3>\(canvas.icon(type.icon)) \(type.name(canvas.words)) \(if: type.isOff, "<span class=\"chip\">\(canvas("help.type.off"))</span>")</h3>\
            <p class="small">\(type.about(canvas.words))</p></div><div class="actions">\(edit)<form method="post" action="\(action)">\
            <button class="button small quiet">\(canvas(type.isOff ? "help.type.offer" : "help.type.putAway"))\
            <span class="sr"> \(type.name(canvas.words))</span></button></form></div></li>
            """
    }
}

/// What this is for: to make a kind of help request of your own, with what others need to know.
struct HelpTypeFormPage {
    let id: HelpType.ID?
    let draft: HelpTypeDraft
    var problem: Problem?
    let canvas: Canvas

    private var problems: [String: Problem.Reason] { problem?.fields ?? [:] }
    private var title: String { canvas(id == nil ? "help.type.new" : "help.type.change") }

    var page: Page { Page(title: title, section: "help", main: main) }

    private var main: HTML {
        """
        <nav class="crumbs" aria-label="\(canvas("frame.crumbs"))"><ol><li><a href="\(link: .helpSettings)">\(canvas("help.settings"))</a></li></ol></nav>\
        <header class="head"><div><h1>\(title)</h1><p class="small">\(canvas("help.type.purpose"))</p></div></header>\
        \(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\
        <form class="form" method="post" action="\(link: id.map(Link.helpType) ?? .helpTypes)">\
        \(field("name", draft.name, HelpType.nameLimit))\(field("about", draft.about, HelpType.aboutLimit))\
        <label class="choice"><input type="checkbox" name="guardsClients" value="1"\(attribute: "checked", if: draft.guardsClients)>\
        <span>\(canvas("help.type.guards"))<small>\(canvas("help.type.guards.about"))</small></span></label>\
        \(parts)<div class="actions"><button class="button">\(canvas("form.save"))</button>\
        <a class="button quiet" href="\(link: .helpSettings)">\(canvas("form.cancel"))</a></div></form>
        """
    }

    private func field(_ name: String, _ value: String, _ limit: Int) -> HTML {
        Field(
            name, label: canvas("help.type.\(name)"), value: value, hint: canvas("help.type.\(name).hint"),
            error: problems[name].map { canvas($0) }, limit: limit, isOptional: name == "about"
        ).body(canvas)
    }

    // What is empty waits behind what is filled in: most types ask one or two things.
    private var parts: HTML {
        let isShown = { (number: Int) in
            number == 0 || !draft.fields[number].label.isEmpty
                || problems.keys.contains { $0.hasSuffix("-\(number)") }
        }
        let shown = draft.fields.indices.filter(isShown).map(part)
        let more = draft.fields.indices.filter { !isShown($0) }.map(part)
        return """
            \(shown)\(if: !more.isEmpty, "<details class=\"fold type-more\"><summary>\(canvas("help.type.more"))</summary><div>\(more)</div></details>")
            """
    }

    private func part(_ number: Int) -> HTML {
        let field = draft.fields[number]
        let kinds = HelpField.Kind.allCases.map { (value: $0.rawValue, label: canvas("help.kind.\($0.rawValue)")) }
        let label = Field(
            "label-\(number)", label: canvas("help.type.label"), value: field.label,
            error: problems["label-\(number)"].map { canvas($0) }, isOptional: true)
        let kind = Field(
            "kind-\(number)", label: canvas("help.type.kind"), value: field.kind.rawValue, control: .select(kinds))
        let choices = Field(
            "choices-\(number)", label: canvas("help.type.choiceList"), value: field.choices, control: .area(rows: 3),
            hint: canvas("help.type.choiceList.hint"), error: problems["choices-\(number)"].map { canvas($0) },
            isOptional: true)
        return """
            <fieldset class="type-field"><legend>\(canvas("help.type.field", String(number + 1)))</legend>\(label.body(canvas))\(kind.body(canvas))\
            <details\(attribute: "open", if: field.kind == .choice)><summary>\(canvas("help.type.choiceList"))</summary>\(choices.body(canvas))</details>\
            <label class="choice"><input type="checkbox" name="needed-\(number)" value="1"\(attribute: "checked", if: field.isNeeded)>\
            <span>\(canvas("help.type.needed"))</span></label></fieldset>
            """
    }
}
