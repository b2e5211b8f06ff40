import Organisation
import Web

/// What this is for: to say what you know about a tool or habit; what you don't know may stay open.
struct ToolFormPage {
    /// Nil when the tool is still to be added.
    let entry: ToolEntry?
    let draft: ToolDraft
    let problem: Problem?
    let departments: [Department]
    let canvas: Canvas

    static func load(
        _ entry: ToolEntry?, draft: ToolDraft, problem: Problem? = nil, visit: Visit
    ) throws -> ToolFormPage {
        guard !visit.viewer.isGuest else { throw Problem.notFound }
        return ToolFormPage(
            entry: entry, draft: draft, problem: problem, departments: try Departments.all(in: visit.db),
            canvas: visit.canvas)
    }

    private var problems: [String: Problem.Reason] { problem?.fields ?? [:] }
    private var title: String { entry.map { canvas("tool.edit.title", $0.name) } ?? canvas("tool.new.title") }

    var page: Page { Page(title: title, section: "journey", main: main) }

    private var main: HTML {
        let action: Link = entry.map { "\(link: .tool($0.tool.id))/edit" } ?? .inventory
        let back: Link = entry.map { .tool($0.tool.id) } ?? .inventory
        return """
            <header class="head"><div><h1>\(title)</h1><p class="small">\(canvas("tool.form.purpose"))</p></div></header>\
            \(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\(if: problem?.kind == .conflict, conflict)\
            <form class="form" method="post" action="\(link: action)" data-draft="tool">\
            \(if: entry != nil, "<input type=\"hidden\" name=\"version\" value=\"\(entry?.tool.version ?? 0)\">")\
            \(what)\(who)\(how)\(safety)\
            <p class="audience">\(canvas.icon(.eye)) <span>\(canvas("tool.audience"))</span></p>\
            <div class="actions"><button class="button">\(canvas(entry == nil ? "tool.add" : "form.save"))</button>\
            <a class="button quiet" href="\(link: back)">\(canvas("form.cancel"))</a></div></form>
            """
    }

    private var conflict: HTML {
        """
        <div class="notice error" role="alert">\(canvas.icon(.warning))<p>\(canvas("tool.changed_meanwhile")) \
        \(entry.map { "<a class=\"link\" href=\"\(link: .tool($0.tool.id))\">\(canvas("tool.see_now"))</a>" as HTML })</p></div>
        """
    }

    private var what: HTML {
        let purposes: [HTML] = Tool.Purpose.allCases.map {
            check("purposes", $0.rawValue, canvas($0.nameKey), draft.purposes.contains($0))
        }
        let kinds: [HTML] = Tool.Kind.allCases.map { kind in
            """
            <label class="choice"><input type="radio" name="kind" value="\(kind.rawValue)"\(attribute: "checked", if: kind == draft.kind)>\
            <span>\(canvas("tool.kind.\(kind.rawValue)"))<small>\(canvas("tool.kind.\(kind.rawValue).about"))</small></span></label>
            """
        }
        let name = Field(
            "name", label: canvas("tool.field.name"), value: draft.name, hint: canvas("tool.field.name.hint"),
            error: problems["name"].map { canvas($0) }, limit: Tool.nameLimit)
        return """
            \(name.body(canvas))<fieldset><legend>\(canvas("tool.field.kind"))</legend>\(kinds)</fieldset>\
            <fieldset class="columns"><legend>\(canvas("tool.field.purposes"))</legend>\(purposes)</fieldset>
            """
    }

    private var who: HTML {
        let boxes: [HTML] = departments.map {
            check("departments", $0.id.description, $0.name, draft.departments.contains($0.id))
        }
        return """
            <fieldset class="columns"><legend>\(canvas("tool.field.departments"))</legend>\
            \(check("everyone", "yes", canvas("tool.reach.everyone"), draft.isForEveryone))\(boxes)</fieldset>\
            <div class="pair">\(text("people"))\(choice("frequency", Tool.Frequency.allCases, draft.frequency))</div>
            """
    }

    private var how: HTML {
        """
        <div class="pair">\(choice("login", Tool.Login.allCases, draft.login))\(text("owner"))</div>\
        <div class="pair">\(text("cost"))\(text("yearlyCost"))</div>
        """
    }

    private var safety: HTML {
        """
        <div class="pair">\(choice("place", Tool.Place.allCases, draft.place))\
        \(choice("sight", Tool.Sight.allCases, draft.sight))</div>\
        <div class="pair">\(choice("clientData", Tool.ClientData.allCases, draft.clientData))</div>
        """
    }

    private func check(_ name: String, _ value: String, _ label: String, _ isOn: Bool) -> HTML {
        """
        <label class="choice"><input type="checkbox" name="\(name)" value="\(value)"\(attribute: "checked", if: isOn)>\
        <span>\(label)</span></label>
        """
    }

    private func text(_ name: String) -> HTML {
        let value =
            switch name {
            case "people": draft.people
            case "owner": draft.owner
            case "cost": draft.cost
            default: draft.yearlyCost
            }
        return Field(
            name, label: canvas("tool.field.\(name)"), value: value, hint: canvas("tool.field.\(name).hint"),
            error: problems[name].map { canvas($0) }, isOptional: true
        ).body(canvas)
    }

    private func choice<T: RawRepresentable<String>>(_ name: String, _ all: [T], _ value: T) -> HTML {
        let choices = all.map { (value: $0.rawValue, label: canvas("tool.\(name).\($0.rawValue)")) }
        return Field(
            name, label: canvas("tool.field.\(name)"), value: value.rawValue, control: .select(choices)
        ).body(canvas)
    }
}
