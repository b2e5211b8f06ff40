import Organisation
import Square
import Web

/// What this is for: to put an option on the list, or to say better what it is.
struct OptionFormPage {
    let journey: OptionJourney
    /// Nil when it is still to be added.
    let option: JourneyOption?
    let draft: OptionDraft
    let problem: Problem?
    let tools: [ToolEntry]
    let offered: [String]
    let canvas: Canvas

    static func load(
        _ journey: Journey.ID, _ option: JourneyOption?, draft: OptionDraft, problem: Problem? = nil, site: Site,
        visit: Visit
    ) throws -> OptionFormPage {
        guard let found = try OptionStore.findJourney(journey, visibleTo: visit.viewer, in: visit.db) else {
            throw Problem.notFound
        }
        guard visit.viewer.canSteer else { throw Problem.forbidden("option.only_steering") }
        guard found.isOpen else { throw Problem.conflict("option.closed") }
        return OptionFormPage(
            journey: found, option: option, draft: draft, problem: problem,
            tools: try ToolStore.list(visibleTo: visit.viewer, in: visit.db),
            offered: FormSwitch.offered(by: site.features), canvas: visit.canvas)
    }

    private var problems: [String: Problem.Reason] { problem?.fields ?? [:] }
    private var isNothing: Bool { option?.kind == .nothing }
    private var title: String {
        option.map { canvas("option.edit.title", $0.name(canvas)) } ?? canvas("option.new.title")
    }

    var page: Page { Page(title: title, section: "journey", main: main) }

    private var main: HTML {
        let action: Link = option.map { "\(link: .option($0.id))/edit" } ?? .options(of: journey.id)
        let back: Link = option.map { .option($0.id) } ?? .options(of: journey.id)
        return """
            <header class="head"><div><h1>\(title)</h1><p class="small">\(canvas("option.form.purpose"))</p></div></header>\
            \(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\(if: problem?.kind == .conflict, conflict)\
            <form class="form" method="post" action="\(link: action)" data-draft="option">\
            \(if: option != nil, "<input type=\"hidden\" name=\"version\" value=\"\(option?.version ?? 0)\">")\
            \(if: !isNothing, what)\(needs)\(if: !isNothing, forms)\
            <p class="audience">\(canvas.icon(.eye)) <span>\(canvas("option.audience"))</span></p>\
            <div class="actions"><button class="button">\(canvas(option == nil ? "option.add" : "form.save"))</button>\
            <a class="button quiet" href="\(link: back)">\(canvas("form.cancel"))</a></div></form>
            """
    }

    private var conflict: HTML {
        """
        <div class="notice error" role="alert">\(canvas.icon(.warning))<p>\(canvas("option.changed_meanwhile")) \
        \(option.map { "<a class=\"link\" href=\"\(link: .option($0.id))\">\(canvas("option.see_now"))</a>" as HTML })</p></div>
        """
    }

    private var what: HTML {
        let kinds: [HTML] = JourneyOption.Kind.offered.map { kind in
            """
            <label class="choice"><input type="radio" name="kind" value="\(kind.rawValue)"\(attribute: "checked", if: kind == draft.kind)>\
            <span>\(canvas("option.kind.\(kind.rawValue)"))<small>\(canvas("option.kind.\(kind.rawValue).about"))</small></span></label>
            """
        }
        let choices =
            [(value: "", label: canvas("option.tool.none"))]
            + tools.map { (value: $0.tool.id.description, label: $0.name) }
        let fields: [Field] = [
            Field(
                "name", label: canvas("option.field.name"), value: draft.name, hint: canvas("option.field.name.hint"),
                error: problems["name"].map { canvas($0) }, limit: JourneyOption.nameLimit),
            Field(
                "description", label: canvas("option.field.description"), value: draft.description,
                control: .area(rows: 3), hint: canvas("option.field.description.hint"),
                error: problems["description"].map { canvas($0) }, limit: JourneyOption.descriptionLimit,
                isOptional: true),
            Field(
                "address", label: canvas("option.field.address"), value: draft.address,
                hint: canvas("option.field.address.hint"), error: problems["address"].map { canvas($0) },
                isOptional: true),
            Field(
                "tool", label: canvas("option.field.tool"), value: draft.toolID?.description ?? "",
                control: .select(choices), hint: canvas("option.field.tool.hint"),
                error: problems["tool"].map { canvas($0) }),
        ]
        return """
            <fieldset><legend>\(canvas("option.field.kind"))</legend>\(kinds)</fieldset>\(fields.map { $0.body(canvas) })
            """
    }

    private var needs: HTML {
        let boxes: [HTML] = Space.Need.allCases.map {
            check("serves", $0.rawValue, canvas($0.nameKey), draft.serves.contains($0))
        }
        return "<fieldset class=\"columns\"><legend>\(canvas("option.field.serves"))</legend>\(boxes)</fieldset>"
    }

    private var forms: HTML {
        let boxes: [HTML] = offered.map { check("forms", $0, canvas("forms.\($0)"), draft.forms.contains($0)) }
        return "<fieldset class=\"columns\"><legend>\(canvas("option.field.forms"))</legend>\(boxes)</fieldset>"
    }

    private func check(_ name: String, _ value: String, _ label: String, _ isOn: Bool) -> HTML {
        """
        <label class="choice"><input type="checkbox" name="\(name)" value="\(value)"\(attribute: "checked", if: isOn)>\
        <span>\(label)</span></label>
        """
    }
}
