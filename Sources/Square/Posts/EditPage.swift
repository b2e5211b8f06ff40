import Organisation
import Web

/// What this is for: to mend what you wrote. Earlier versions stay visible.
struct EditPage {
    private let back: Link
    private let action: Link
    private let title: String?
    private let text: String
    private let current: String
    private let version: Int
    private let limit: Int
    private let problem: Problem?
    private let pictures: PictureField?
    private let canvas: Canvas

    /// - Parameters:
    ///   - pictures: those the form holds now
    ///   - version: the one the form started from
    ///   - sent: what was sent just now, when the form is shown again
    init(
        _ post: Post, title: String? = nil, text: String? = nil, pictures: [Post.Picture]? = nil,
        sent: SentPictures? = nil, version: Int? = nil, problem: Problem? = nil, canvas: Canvas
    ) {
        back = .post(post.id)
        action = "\(link: back)/edit"
        self.title = title ?? post.title
        self.text = text ?? post.body
        current = post.body
        self.version = version ?? post.version
        limit = Post.bodyLimit
        self.problem = problem
        self.pictures = PictureField(
            pictures: pictures ?? post.pictures, problems: problem?.fields ?? [:], refusals: sent?.refusals ?? [],
            nudges: sent?.deservesNudge ?? false, canvas: canvas)
        self.canvas = canvas
    }

    init(_ comment: Comment, text: String? = nil, problem: Problem? = nil, canvas: Canvas) {
        back = .comment(comment.id)
        action = "\(link: back)/edit"
        title = nil
        self.text = text ?? comment.body
        current = comment.body
        version = comment.version
        limit = Comment.bodyLimit
        self.problem = problem
        pictures = nil
        self.canvas = canvas
    }

    var page: Page { Page(title: canvas("post.edit.title"), section: "home", main: main) }

    private var main: HTML {
        let problems = problem?.fields ?? [:]
        let wrong = problems.count + (pictures?.refusals.count ?? 0)
        let encoding = pictures == nil ? nil : "multipart/form-data"
        let heading: HTML? = title.map {
            Field(
                "title", label: canvas("post.field.title"), value: $0, error: problems["title"].map { canvas($0) },
                isOptional: true
            ).body(canvas)
        }
        let field = Field(
            "body", label: canvas("post.field.body"), value: text, control: .area(rows: 8),
            error: problems["body"].map { canvas($0) }, limit: limit)
        return """
            <header class="head"><div><h1>\(canvas("post.edit.title"))</h1>\
            <p class="small">\(canvas("post.edit.purpose"))</p></div></header>\
            \(conflict)\(if: wrong > 0, FormNotice(wrong, canvas).body)\
            <form class="composer card" method="post" action="\(link: action)"\(attribute: "enctype", encoding)>\
            <input type="hidden" name="version" value="\(version)">\(heading)\(field.body(canvas))\
            \(pictures.map(\.body))\
            <div class="actions"><button class="button">\(canvas("form.save"))</button>\
            <a class="button quiet" href="\(link: back)">\(canvas("form.cancel"))</a></div></form>
            """
    }

    // What was typed stands in the form; what is there now stands above it, to compare.
    private var conflict: HTML {
        guard let problem, problem.kind == .conflict else { return "" }
        return """
            <div class="notice warm" role="alert">\(canvas.icon(.warning))<p>\(canvas(problem.reason))</p></div>\
            <section class="section"><h2>\(canvas("post.edit.current"))</h2>\(TextView(text: current, mentioned: [:]).body)</section>
            """
    }
}
