import Database
import Organisation
import Web

/// What this is for: to choose what kind of help you need, so that the form asks what others need to know.
struct HelpTypePage {
    let types: [HelpType]
    let space: String
    let canvas: Canvas

    var page: Page { Page(title: canvas("help.ask"), section: "help", main: main) }

    private var main: HTML {
        let cards: [HTML] = types.map { type in
            """
            <li class="space card"><div><h2><a href="\(link: .newHelp(type.id, in: space.isEmpty ? nil : space))">\
            \(canvas.icon(type.icon)) \(type.name(canvas.words))</a></h2></div><p>\(type.about(canvas.words))</p></li>
            """
        }
        return """
            <nav class="crumbs" aria-label="\(canvas("frame.crumbs"))"><ol><li><a href="\(link: .help)">\(canvas("nav.help"))</a></li></ol></nav>\
            <header class="head"><div><h1>\(canvas("help.ask"))</h1><p class="small">\(canvas("help.ask.purpose"))</p></div></header>\
            <ul class="spaces help-types">\(cards)</ul>
            """
    }
}

/// What this is for: to put your question so that a colleague can answer it.
struct HelpFormPage {
    let type: HelpType
    let draft: HelpDraft
    /// Kept before, and now in the form.
    let kept: Draft?
    /// Nil when a request that is there is changed: its group stays.
    let groups: [MySpace]?
    /// The request that is changed, and the version the form started from.
    let changes: (id: Post.ID, version: Int)?
    /// One that is over is only mended: its end stays.
    var asksEnd = true
    let found: [ClientData]
    let problem: Problem?
    var pictures: [Post.Picture] = []
    var sent: SentPictures?
    let canvas: Canvas

    private var problems: [String: Problem.Reason] { problem?.fields ?? [:] }
    private var wrong: Int { problems.count + (sent?.refusals.count ?? 0) }
    private var title: String { changes == nil ? type.name(canvas.words) : canvas("help.change") }

    static func new(
        _ draft: HelpDraft, problem: Problem? = nil, sent: SentPictures? = nil, visit: Visit
    ) throws -> HelpFormPage {
        var draft = draft
        let types = try HelpTypes.offered(in: visit.db)
        var type = types.first { $0.id == draft.type }
        if type == nil, let fallback = types.first(where: { $0.builtIn == .other }) ?? types.first {
            // The type went while the form was open: what was filled in for it moves into the text.
            let rest = draft.fields.values.map(\.trimmed).filter { !$0.isEmpty }.sorted()
            if !rest.isEmpty { draft.body = ([draft.body] + rest).joined(separator: "\n\n") }
            draft.fields = [:]
            type = fallback
        }
        guard let type else { throw Problem.notFound }
        draft.type = type.id
        let isTyped = !draft.title.isEmpty || !draft.body.isEmpty || !draft.fields.isEmpty || problem != nil
        let kept =
            isTyped ? nil : try DraftStore.find(.help, type.id.rawValue, visibleTo: visit.viewer, in: visit.db)
        if let kept { draft = draft.goingOn(with: kept) }
        let groups = try Self.groups(visit, including: draft.space)
        if draft.space.isEmpty { draft.space = Self.widest(groups)?.slug ?? "" }
        if draft.endsOn.isEmpty, problem == nil {
            let settings = try HelpSettings.find(in: visit.db)
            draft.endsOn = visit.organisation.fieldTime.day(visit.now + .seconds(settings.days * 86_400))
        }
        return HelpFormPage(
            type: type, draft: draft, kept: kept, groups: groups, changes: nil,
            found: Self.clientData(draft, type, visit), problem: problem, pictures: try shown(draft, for: nil, visit),
            sent: sent, canvas: visit.canvas)
    }

    static func change(
        _ request: HelpRequest, _ post: Post, _ typed: HelpDraft? = nil, version: Int? = nil, problem: Problem? = nil,
        sent: SentPictures? = nil, visit: Visit
    ) throws -> HelpFormPage {
        let type = try HelpTypes.find(request, in: visit.db)
        let draft = typed ?? HelpDraft(request, post, type, visit)
        return HelpFormPage(
            type: type, draft: draft, kept: nil, groups: nil, changes: (post.id, version ?? post.version),
            asksEnd: request.isOpen,
            found: Self.clientData(draft, type, visit), problem: problem,
            pictures: draft.pictures == nil ? post.pictures : try shown(draft, for: post.id, visit), sent: sent,
            canvas: visit.canvas)
    }

    private static func shown(_ draft: HelpDraft, for post: Post.ID?, _ visit: Visit) throws -> [Post.Picture] {
        guard let pictures = draft.pictures else { return [] }
        return try Pictures.shown(pictures, for: post, visibleTo: visit.viewer, in: visit.db)
    }

    private static func clientData(_ draft: HelpDraft, _ type: HelpType, _ visit: Visit) -> [ClientData] {
        draft.clientData(type, year: visit.organisation.fieldTime.year(visit.now))
    }

    /// The viewer's groups in which help can be asked, and the one they came from.
    private static func groups(_ visit: Visit, including slug: String) throws -> [MySpace] {
        let mine = try SpaceStore.listMine(visibleTo: visit.viewer, limit: 100, in: visit.db)
            .filter { $0.forms.contains(Space.help) && !$0.life.isShut }
        guard !slug.isEmpty, !mine.contains(where: { $0.slug == slug }),
            let other = try SpaceStore.find(slug: slug, visibleTo: visit.viewer, in: visit.db),
            other.canAskForHelp(visit.viewer)
        else { return mine }
        return mine + [MySpace(other)]
    }

    // The group that everyone is in was the first one to be opened.
    private static func widest(_ groups: [MySpace]) -> MySpace? {
        groups.filter { $0.kind == .open }.min { $0.id.rawValue < $1.id.rawValue } ?? groups.first
    }

    var page: Page { Page(title: title, section: "help", main: main) }

    private var main: HTML {
        if let groups, groups.isEmpty { return "\(head)\(nowhere)" }
        return """
            \(head)\(conflict)\(if: wrong > 0, FormNotice(wrong, canvas).body)\
            \(problems["type"].map { "<div class=\"notice warm\" role=\"alert\">\(canvas.icon(.warning))<p>\(canvas($0))</p></div>" as HTML })\
            <form class="form help-form" method="post" action="\(link: action)" enctype="multipart/form-data" \(if: changes == nil, part.attribute) data-draft="\(type.id.description)" data-similar="\(link: .help)/similar">\
            \(part.notice(kept))<input type="hidden" name="token" value="\(draft.token)"><input type="hidden" name="type" value="\(type.id.description)">\
            \(if: changes != nil, "<input type=\"hidden\" name=\"version\" value=\"\(changes?.version ?? 0)\">")\
            \(ClientDataView(found: found, mayConfirm: changes != nil, problem: problems["looked"], canvas: canvas).body)\
            \(titleField)<div class="similar" aria-live="polite" hidden></div>\(bodyField)\(type.fields.map(field))\(pictureField)\(place)\(if: asksEnd, end)\
            <div class="actions"><button class="button">\(canvas(changes == nil ? "help.next" : "form.save"))</button>\(if: changes == nil, part.button)\
            <a class="button quiet" href="\(link: changes.map { .post($0.id) } ?? .help)">\(canvas("form.cancel"))</a></div>\
            \(if: changes == nil, "<p class=\"hint\">\(canvas("help.next.hint"))</p>")</form>\(part.drop(kept))
            """
    }

    private var part: DraftPart { DraftPart(kind: .help, about: type.id.rawValue, canvas: canvas) }

    private var action: Link { changes.map { "\(link: .help($0.id))/edit" } ?? .helpCheck }

    private var head: HTML {
        """
        <nav class="crumbs" aria-label="\(canvas("frame.crumbs"))"><ol><li><a href="\(link: .help)">\(canvas("nav.help"))</a></li>\
        \(if: changes == nil, "<li><a href=\"\(link: .newHelp)\">\(canvas("help.ask"))</a></li>")</ol></nav>\
        <header class="head"><div><h1>\(title)</h1><p class="small">\(type.about(canvas.words))</p></div></header>
        """
    }

    private var nowhere: HTML {
        """
        <div class="empty">\(Ring(filled: 1).body)<h2>\(canvas("help.nowhere"))</h2><p>\(canvas("help.nowhere.text"))</p>\
        <a class="button" href="\(link: .spaces)">\(canvas("space.find"))</a></div>
        """
    }

    private var conflict: HTML {
        guard let problem, problem.kind == .conflict else { return "" }
        return
            "<div class=\"notice warm\" role=\"alert\">\(canvas.icon(.warning))<p>\(canvas(problem.reason))</p></div>"
    }

    private var titleField: HTML {
        Field(
            "title", label: canvas("help.field.title"), value: draft.title, hint: canvas("help.field.title.hint"),
            error: problems["title"].map { canvas($0) }, limit: HelpRequest.titleLimit
        ).body(canvas)
    }

    private var bodyField: HTML {
        Field(
            "body", label: canvas("help.field.body"), value: draft.body, control: .area(rows: 6),
            hint: canvas(type.guardsClients ? "help.field.body.guarded" : "help.field.body.hint"),
            error: problems["body"].map { canvas($0) }, limit: Post.bodyLimit
        ).body(canvas)
    }

    private func field(_ field: HelpField) -> HTML {
        let name = HelpDraft.fieldPrefix + field.key
        let control: Field.Control =
            switch field.kind {
            case .line: .text
            case .text: .area(rows: 3)
            case .day: .day
            case .choice:
                .select([("", canvas("help.choose"))] + field.choices.map { ($0, field.choice($0, canvas.words)) })
            }
        return Field(
            name, label: field.label(canvas.words), value: draft.fields[field.key] ?? "", control: control,
            error: problems[name].map { canvas($0) }, limit: field.kind == .text ? HelpField.textLimit : nil,
            isOptional: !field.isNeeded
        ).body(canvas)
    }

    private var pictureField: HTML {
        PictureField(
            pictures: pictures, problems: problems, refusals: sent?.refusals ?? [],
            nudges: changes != nil && (sent?.deservesNudge ?? false), canvas: canvas
        ).body
    }

    private var place: HTML {
        guard let groups else { return "" }
        return Field(
            "space", label: canvas("help.field.space"), value: draft.space,
            control: .select(groups.map { ($0.slug, $0.name) }), hint: canvas("help.field.space.hint"),
            error: problems["space"].map { canvas($0) }
        ).body(canvas)
    }

    private var end: HTML {
        Field(
            "endsOn", label: canvas("help.field.end"), value: draft.endsOn, control: .day,
            hint: canvas("help.field.end.hint"), error: problems["endsOn"].map { canvas($0) }
        ).body(canvas)
    }
}

/// What was typed that may tell who a client is, shown to who typed it.
struct ClientDataView {
    let found: [ClientData]
    /// Whether the asker may say here that it is harmless.
    let mayConfirm: Bool
    let problem: Problem.Reason?
    let canvas: Canvas

    var body: HTML {
        guard !found.isEmpty else { return "" }
        let lines: [HTML] = found.prefix(20).map {
            "<li><b>\(canvas("help.client.\($0.kind.rawValue)"))</b>: \($0.text)</li>"
        }
        let confirm: HTML = """
            <label class="choice"><input type="checkbox" name="looked" value="1"><span>\(canvas("help.client.confirm"))</span></label>
            """
        return """
            <div class="notice warm client-data" role="alert">\(canvas.icon(.warning))<div><p><b>\(canvas("help.client.title"))</b> \
            \(canvas("help.client.text"))</p><ul class="plain">\(lines)</ul>\
            \(problem.map { "<p class=\"error\">\(canvas($0))</p>" as HTML })\
            \(if: mayConfirm && !found.contains(where: \.isBarred), confirm)</div></div>
            """
    }
}

extension HelpDraft {
    /// What was kept, in the form that is opened now.
    func goingOn(with kept: Draft) -> HelpDraft {
        var draft = HelpDraft(kept.form)
        (draft.type, draft.token) = (type, token)
        if !space.isEmpty { draft.space = space }
        return draft
    }

    /// A request as its form holds it.
    init(_ request: HelpRequest, _ post: Post, _ type: HelpType, _ visit: Visit) {
        var fields: [String: String] = [:]
        for detail in post.details where type.fields.contains(where: { $0.key == detail.key }) {
            fields[detail.key] = detail.typed ?? detail.value
        }
        self.init(
            type: type.id, space: "", title: post.title, body: post.body, fields: fields,
            endsOn: visit.organisation.fieldTime.day(request.lastDay))
    }
}
