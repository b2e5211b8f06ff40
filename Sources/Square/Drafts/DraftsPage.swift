import Organisation
import Web

/// What this is for: to go on with what you began to write.
struct DraftsPage {
    static let most = 200

    let drafts: [ListedDraft]
    /// `kept` or `without`: what was just done, and whether all pictures came along.
    let done: String
    let canvas: Canvas

    var page: Page { Page(title: canvas("drafts.title"), section: "drafts", main: main) }

    private var main: HTML {
        """
        <header class="head"><div><h1>\(canvas("drafts.title"))</h1><p class="small">\(canvas("drafts.purpose"))</p></div></header>\
        \(if: done == "kept" || done == "without", "<div class=\"notice ok\" role=\"status\">\(canvas.icon(.check))<p>\(canvas("drafts.kept"))</p></div>")\
        \(if: done == "without", "<div class=\"notice warm\" role=\"status\">\(canvas.icon(.warning))<p>\(canvas("drafts.without"))</p></div>")\
        \(drafts.isEmpty ? none : list)
        """
    }

    private var none: HTML {
        "<div class=\"empty\">\(Ring(filled: 1).body)<h2>\(canvas("drafts.none"))</h2><p>\(canvas("drafts.none.text"))</p></div>"
    }

    private var list: HTML { "<ul class=\"plain drafts\">\(drafts.map(row))</ul>" }

    private func row(_ listed: ListedDraft) -> HTML {
        let draft = listed.draft
        let goOn: HTML? = listed.link.map { link in
            "<a class=\"button small\" href=\"\(link: link)\">\(canvas("drafts.goOn"))<span class=\"sr\">: \(heading(listed))</span></a>"
        }
        return """
            <li class="card"><h2>\(heading(listed))</h2><p class="meta">\(canvas.time(draft.at))</p>\
            <div class="text"><p class="typed">\(text(draft))</p></div>\
            <div class="actions">\(goOn)<form method="post" action="\(link: .draft(draft.kind, draft.about))/removal">\
            <button class="button small quiet">\(canvas.icon(.trash)) \(canvas("drafts.throwAway"))\
            <span class="sr">: \(heading(listed))</span></button></form></div></li>
            """
    }

    private func heading(_ listed: ListedDraft) -> String {
        switch listed.draft.kind {
        case .post: listed.spaceName.map { canvas("drafts.post", $0) } ?? canvas("drafts.gone")
        case .comment: listed.heading.map { canvas("drafts.comment", $0) } ?? canvas("drafts.gone")
        case .help: canvas("drafts.help")
        }
    }

    // Where it was to go may be closed to its writer: the text is still theirs, so all of it stands here.
    private func text(_ draft: Draft) -> String {
        let others = draft.form.fields.filter { $0.name.hasPrefix(HelpDraft.fieldPrefix) }.map(\.value)
        return ([draft.form["title"], draft.form["body"]] + others).filter { !$0.trimmed.isEmpty }.joined(
            separator: "\n\n")
    }
}

/// Under a form that keeps what is typed: what was put back, and the button for who has no script.
struct DraftPart {
    let kind: Draft.Kind
    let about: Int64
    let canvas: Canvas

    /// For the form's start: it holds what was kept.
    func notice(_ draft: Draft?) -> HTML {
        guard let draft else { return .empty }
        return """
            <div class="notice" role="status"><p>\(canvas("drafts.putBack")) \(canvas.time(draft.at)). \
            <a class="link" href="\(link: .drafts)">\(canvas("drafts.all"))</a></p>\
            <button class="button small quiet" form="draft-drop">\(canvas("draft.drop"))</button></div>
            """
    }

    /// Beside the form, and not in it: its button would be the one that Enter presses.
    func drop(_ draft: Draft?) -> HTML {
        guard draft != nil else { return .empty }
        return
            "<form id=\"draft-drop\" method=\"post\" action=\"\(link: .draft(kind, about))/removal?from=form\"></form>"
    }

    var button: HTML {
        """
        <button class="button quiet" formaction="\(link: .draft(kind, about))">\(canvas("drafts.keep"))</button>\
        <span class="hint kept" role="status" data-kept="\(canvas("drafts.isKept"))"></span>
        """
    }

    var attribute: HTML { "data-keep=\"\(link: .draft(kind, about))\"" }
}
