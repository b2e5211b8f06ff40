import Organisation
import Web

/// What this is for: to open a group with a purpose and people who tend it, or to change one.
struct SpaceFormPage {
    let draft: SpaceDraft
    /// Nil when the group is still to be opened.
    let space: Space?
    let problem: Problem?
    let isSaved: Bool
    let viewer: Viewer
    let canvas: Canvas

    private var problems: [String: Problem.Reason] { problem?.fields ?? [:] }
    private var title: String { canvas(space == nil ? "space.new.title" : "space.settings") }

    var page: Page {
        Page(title: title, section: space.map { Link.space($0.slug).href } ?? "spaces", main: main)
    }

    private var main: HTML {
        let head: HTML =
            space.map { SpaceHead(space: $0, part: .settings, viewer: viewer, canvas: canvas).body } ?? """
                <header class="head"><div><h1>\(title)</h1><p class="small">\(canvas("space.new.purpose"))</p></div></header>
                """
        let action: Link = space.map { .spaceSettings($0.slug) } ?? .spaces
        return """
            \(head)\(if: isSaved, saved)\(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\
            <form class="form" method="post" action="\(link: action)">\(fields)\
            <div class="actions"><button class="button">\(canvas(space == nil ? "space.open" : "form.save"))</button>\
            <a class="button quiet" href="\(link: space.map { .space($0.slug) } ?? .spaces)">\(canvas("form.cancel"))</a></div></form>
            """
    }

    private var saved: HTML {
        "<div class=\"notice ok\" role=\"status\">\(canvas.icon(.check))<p>\(canvas("form.saved"))</p></div>"
    }

    private var fields: HTML {
        let needs = Space.Need.allCases.map { (value: $0.rawValue, label: canvas($0.nameKey)) }
        let parts: [Field] = [
            Field(
                "name", label: canvas("space.field.name"), value: draft.name, hint: canvas("space.field.name.hint"),
                error: problems["name"].map { canvas($0) }),
            Field(
                "purpose", label: canvas("space.field.purpose"), value: draft.purpose, control: .area(rows: 2),
                hint: canvas("space.field.purpose.hint"), error: problems["purpose"].map { canvas($0) },
                limit: Space.purposeLimit),
            Field("need", label: canvas("space.field.need"), value: draft.need.rawValue, control: .select(needs)),
        ]
        let people: [Field] = [
            Field(
                "host", label: canvas("space.field.host"), value: draft.host, hint: canvas("space.field.host.hint"),
                error: problems["host"].map { canvas($0) }),
            Field(
                "standIn", label: canvas("space.field.standIn"), value: draft.standIn,
                hint: canvas("space.field.standIn.hint"), error: problems["standIn"].map { canvas($0) },
                isOptional: true),
        ]
        return
            "\(parts.map { $0.body(canvas) })\(kinds)\(forms)\(people.map { $0.body(canvas) })\(if: space == nil, until)\(elsewhere)"
    }

    private var until: HTML {
        Field(
            "until", label: canvas("space.field.until"), value: draft.until, control: .day,
            hint: canvas("space.field.until.hint"), error: problems["until"].map { canvas($0) }, isOptional: true
        ).body(canvas)
    }

    private var elsewhere: HTML {
        ElsewhereFields(elsewhere: draft.elsewhere, problems: problems, canvas: canvas).body
    }

    private var forms: HTML {
        let choices: [HTML] = Space.choosableForms.map { form in
            """
            <label class="choice"><input type="checkbox" name="forms" value="\(form)"\(attribute: "checked", if: draft.forms.contains(form))>\
            <span>\(canvas("form.\(form)"))<small>\(canvas("form.\(form).about"))</small></span></label>
            """
        }
        return "<fieldset><legend>\(canvas("space.field.forms"))</legend>\(choices)</fieldset>"
    }

    private var kinds: HTML {
        let choices: [HTML] = Space.Kind.allCases.map { kind in
            """
            <label class="choice"><input type="radio" name="kind" value="\(kind.rawValue)"\(attribute: "checked", if: kind == draft.kind)>\
            <span>\(canvas(kind.nameKey))<small>\(canvas("space.whoSees.\(kind.rawValue)"))</small></span></label>
            """
        }
        let wrong: HTML? = problems["kind"].map { "<p class=\"error\">\(canvas.icon(.warning)) \(canvas($0))</p>" }
        return "<fieldset><legend>\(canvas("space.field.kind"))</legend>\(wrong)\(choices)</fieldset>"
    }
}
