import Database
import Deliberation
import Organisation
import Square
import Web

/// What this is for: to put a question to people, with the way of deciding that fits it.
struct NewDecisionPage {
    let draft: DecisionDraft
    let problem: Problem?
    let spaces: [(id: Space.ID, slug: String, name: String)]
    let departments: [Department]
    let viewer: Viewer
    let canvas: Canvas

    static func load(_ draft: DecisionDraft, problem: Problem? = nil, visit: Visit) throws -> NewDecisionPage {
        guard !visit.viewer.isGuest else { throw Problem.forbidden("decision.guests_cannot_start") }
        let mayAskAll = visit.viewer.isAdviser || visit.viewer.isAdministrator
        return NewDecisionPage(
            draft: draft, problem: problem, spaces: try Spaces.mine(of: visit.viewer, in: visit.db),
            departments: mayAskAll ? try Departments.all(in: visit.db) : [], viewer: visit.viewer,
            canvas: visit.canvas)
    }

    var page: Page {
        Page(
            title: canvas("decision.new.title"), section: draft.journeyID == nil ? "decisions" : "journey", main: main)
    }

    private var problems: [String: Problem.Reason] { problem?.fields ?? [:] }

    private var main: HTML {
        """
        \(draft.journeyID.map(crumbs))<header class="head"><div><h1>\(canvas("decision.new.title"))</h1><p class="small">\(canvas("decision.new.purpose"))</p></div></header>\
        <form class="form decision-form" method="post" action="\(link: .decisions)" data-draft>\
        \(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\
        <input type="hidden" name="token" value="\(draft.token)">\
        <input type="hidden" name="journey" value="\(draft.journeyID?.description ?? "")">\
        <input type="hidden" name="post" value="\(draft.postID?.description ?? "")">\(origin)\
        <section class="section"><h2>\(canvas("decision.new.what"))</h2>\(what)</section>\
        <section class="section"><h2>\(canvas("decision.new.how"))</h2>\(methods)\(details)</section>\
        <section class="section"><h2>\(canvas("decision.new.who"))</h2>\(who)</section>\
        <section class="section"><h2>\(canvas("decision.new.when"))</h2>\(when)</section>\
        <div class="actions"><button class="button">\(canvas("decision.new.submit"))</button>\
        <a class="button quiet" href="\(link: back)">\(canvas("form.cancel"))</a></div></form>
        """
    }

    // Where who changes their mind came from.
    private var back: Link {
        if let journey = draft.journeyID { return .options(of: journey) }
        return draft.postID.map { .post($0) } ?? .decisions
    }

    private func crumbs(_ journey: Journey.ID) -> HTML {
        """
        <nav class="crumbs" aria-label="\(canvas("frame.crumbs"))"><ol>\
        <li><a href="\(link: .options(of: journey))">\(canvas("options.title"))</a></li></ol></nav>
        """
    }

    private var origin: HTML {
        guard let post = draft.postID else { return .empty }
        return """
            <div class="notice">\(canvas.icon(.info))<p>\(canvas("decision.new.fromPost")) \
            <a href="\(link: .post(post))">\(canvas("decision.fromPost"))</a></p></div>
            """
    }

    private func error(_ field: String) -> String? { problems[field].map { canvas($0) } }

    private func fieldError(_ name: String) -> HTML {
        guard let error = error(name) else { return .empty }
        return "<p class=\"error\" id=\"\(name)-error\">\(canvas.icon(.warning)) \(error)</p>"
    }

    private var what: HTML {
        let fields = [
            Field(
                "question", label: canvas("decision.field.question"), value: draft.question,
                hint: canvas("decision.field.question.hint"), error: error("question"), limit: Decision.questionLimit),
            Field(
                "context", label: canvas("decision.field.context"), value: draft.context, control: .area(rows: 6),
                hint: canvas("decision.field.context.hint"), error: error("context"), limit: Decision.contextLimit,
                isOptional: true),
            Field(
                "options", label: canvas("decision.field.options"), value: draft.options, control: .area(rows: 6),
                hint: canvas("decision.field.options.hint"), error: error("options")),
        ]
        return "\(fields.map { $0.body(canvas) })"
    }

    private var methods: HTML {
        let choices: [HTML] = Decision.Method.allCases.map {
            choice("method", $0.rawValue, canvas($0.nameKey), canvas("\($0.nameKey).about"), $0 == draft.method)
        }
        return "<fieldset><legend>\(canvas("decision.field.method"))</legend>\(choices)</fieldset>"
    }

    // Each of these is of some methods only; the style sheet leaves out the others where it can.
    private var details: HTML {
        let dots = Field(
            "dots", label: canvas("decision.field.dots"), value: draft.dots, hint: canvas("decision.field.dots.hint"),
            error: error("dots"))
        let share = Field(
            "share", label: canvas("decision.field.share"), value: draft.share.rawValue,
            control: .select(
                Decision.Share.allCases.map { (value: $0.rawValue, label: canvas("decision.share.\($0.rawValue)")) }),
            hint: canvas("decision.field.share.hint"))
        let names: HTML = Decision.Secrecy.allCases.map {
            choice(
                "secrecy", $0.rawValue, canvas("decision.secrecy.\($0.rawValue).name"),
                canvas("decision.secrecy.\($0.rawValue).about"), $0 == draft.secrecy)
        }.joined()
        return """
            <div class="for-dots">\(dots.body(canvas))</div><div class="for-share">\(share.body(canvas))</div>\
            <div class="for-consent"><fieldset><legend>\(canvas("decision.field.fallback"))</legend>\
            \(choice("fallback", "yes", canvas("decision.fallback.yes"), canvas("decision.fallback.yes.about"), draft.hasFallback))\
            \(choice("fallback", "no", canvas("decision.fallback.no"), canvas("decision.fallback.no.about"), !draft.hasFallback))</fieldset></div>\
            <fieldset><legend>\(canvas("decision.field.secrecy"))</legend>\(fieldError("secrecy"))\(names)</fieldset>\
            <fieldset class="for-names"><legend>\(canvas("decision.field.hides"))</legend>\
            \(choice("hides", "yes", canvas("decision.hides.yes"), nil, draft.hidesResults))\
            \(choice("hides", "no", canvas("decision.hides.no"), nil, !draft.hidesResults))</fieldset>
            """
    }

    private var who: HTML {
        let mayAskAll = viewer.isAdviser || viewer.isAdministrator
        var choices: [(value: String, label: String)] = []
        if mayAskAll { choices.append(("everyone", canvas("decision.audience.everyone"))) }
        choices += spaces.map { ("space:\($0.slug)", canvas("decision.audience.space", $0.name)) }
        choices += departments.map { ("department:\($0.id)", canvas("decision.audience.department", $0.name)) }
        let audience = Field(
            "audience", label: canvas("decision.field.audience"), value: draft.audience, control: .select(choices),
            hint: canvas("decision.field.audience.hint"), error: error("audience"))
        let quorum = Field(
            "quorum", label: canvas("decision.field.quorum"), value: draft.quorum,
            hint: canvas("decision.field.quorum.hint"), error: error("quorum"))
        return "\(audience.body(canvas))\(quorum.body(canvas))"
    }

    private var when: HTML {
        """
        <div class="pair">\(date("opens", draft.opens, isOptional: true))\(date("closes", draft.closes, isOptional: false))</div>
        """
    }

    private func date(_ name: String, _ value: String, isOptional: Bool) -> HTML {
        DateField(
            name: name, label: canvas("decision.field.\(name)"), hint: canvas("decision.field.\(name).hint"),
            value: value, error: error(name), isOptional: isOptional, canvas: canvas
        ).body
    }

    private func choice(_ name: String, _ value: String, _ label: String, _ about: String?, _ isOn: Bool) -> HTML {
        """
        <label class="choice"><input type="radio" name="\(name)" value="\(value)"\(attribute: "checked", if: isOn)>\
        <span>\(label)\(about.map { "<small>\($0)</small>" as HTML })</span></label>
        """
    }
}

/// A moment to choose, as the browser offers it.
struct DateField {
    let name: String
    let label: String
    let hint: String
    let value: String
    let error: String?
    let isOptional: Bool
    let canvas: Canvas

    var body: HTML {
        let errorLine: HTML? = error.map {
            "<p class=\"error\" id=\"\(name)-error\">\(canvas.icon(.warning)) \($0)</p>"
        }
        let described = error == nil ? "\(name)-hint" : "\(name)-hint \(name)-error"
        return """
            <div class="field"><label for="\(name)">\(label)\(if: isOptional, " <small>\(canvas("form.optional"))</small>")</label>\
            <p class="hint" id="\(name)-hint">\(hint)</p>\(errorLine)<input type="datetime-local" id="\(name)" name="\(name)" \
            value="\(value)" aria-describedby="\(described)"\(attribute: "aria-invalid", error == nil ? nil : "true")></div>
            """
    }
}
