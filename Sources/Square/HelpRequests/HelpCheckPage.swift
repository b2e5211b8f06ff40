import Database
import Organisation
import Web

/// What this is for: to see, before you ask, whether the answer is there already, who will be asked and who will read it.
struct HelpCheckPage {
    let form: Form
    let draft: HelpDraft
    let asked: CheckedHelp
    let type: HelpType
    let space: Space
    let similar: [FoundItem]
    let suggestions: HTML
    let found: [ClientData]
    let problem: Problem?
    var pictures: [Post.Picture] = []
    let canvas: Canvas

    var page: Page { Page(title: canvas("help.check"), section: "help", main: main) }

    private var problems: [String: Problem.Reason] { problem?.fields ?? [:] }

    private var main: HTML {
        """
        <header class="head"><div><h1>\(canvas("help.check"))</h1><p class="small">\(canvas("help.check.purpose"))</p></div></header>\
        \(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\(similarSection)\
        <form class="form" method="post" action="\(link: .help)">\(form.hiddenFields(except: shownFields))<input type="hidden" name="suggested" value="1">\
        \(ClientDataView(found: found, mayConfirm: true, problem: problems["looked"], canvas: canvas).body)\
        <section class="section"><h2>\(canvas("help.check.question"))</h2><article class="card help-preview">\
        <p class="meta"><span class="chip accent">\(type.name(canvas.words))</span>\
        <span>\(canvas("help.until", canvas.words.shortDay(Instant(asked.endsAt.milliseconds - 1), now: canvas.now)))</span></p>\
        <h3>\(asked.title)</h3>\(TextView(text: asked.body, mentioned: [:]).body)\(DetailsView(details: asked.details).body)</article></section>\(PictureField(pictures: pictures, problems: problems, canvas: canvas).preview)\
        \(problems["ask"].map { "<p class=\"error\">\(canvas.icon(.warning)) \(canvas($0))</p>" as HTML })\(suggestions)\
        \(AudienceLine(space: space, canvas: canvas).body)\
        <div class="actions"><button class="button">\(canvas("help.send", space.name))</button>\
        <button class="button quiet" formaction="\(link: .newHelp)">\(canvas("help.back"))</button></div></form>
        """
    }

    private var shownFields: Set<String> {
        Set(["ask", "looked", "suggested", PictureDraft.field] + pictures.map { PictureDraft.alt($0.id) })
    }

    private var similarSection: HTML {
        guard !similar.isEmpty else { return "" }
        return
            "<section class=\"section\"><h2>\(canvas("help.similar"))</h2>\(SimilarView(items: similar, canvas: canvas).rows)</section>"
    }
}

/// Questions and notes that look like the one being written.
struct SimilarView {
    let items: [FoundItem]
    let canvas: Canvas

    var rows: HTML {
        items.map { item -> HTML in
            """
            <article class="row plain"><div><h3><a href="\(link: item.link)">\(item.heading)</a></h3>\
            <p>\(Markdown.plain(item.body, limit: 160))</p><p class="meta"><span class="chip">\(canvas("search.kind.\(item.kind.rawValue)"))</span>\
            <span>\(item.placeName)</span>\(canvas.time(item.at))</p></div></article>
            """
        }.joined()
    }

    /// Beside a form that is being filled in; nothing when nothing looks like it.
    var piece: HTML {
        items.isEmpty ? "" : "<p class=\"small\"><b>\(canvas("help.similar"))</b></p>\(rows)"
    }
}

/// What was filled in besides the text.
struct DetailsView {
    let details: [Post.Detail]

    var body: HTML {
        guard !details.isEmpty else { return "" }
        let rows: [HTML] = details.map { "<div><dt>\($0.label)</dt><dd>\(PlainText.html($0.value))</dd></div>" }
        return "<dl class=\"facts\">\(rows)</dl>"
    }
}

/// Text with its line ends.
enum PlainText {
    static func html(_ text: String) -> HTML {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { HTML(String($0)) }.joined(separator: "<br>")
    }
}
