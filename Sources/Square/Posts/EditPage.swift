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
    private let canvas: Canvas

    init(_ post: Post, title: String? = nil, text: String? = nil, problem: Problem? = nil, canvas: Canvas) {
        back = .post(post.id)
        action = "\(link: back)/edit"
        self.title = title ?? post.title
        self.text = text ?? post.body
        current = post.body
        version = post.version
        limit = Post.bodyLimit
        self.problem = problem
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
        self.canvas = canvas
    }

    var page: Page { Page(title: canvas("post.edit.title"), section: "home", main: main) }

    private var main: HTML {
        let problems = problem?.fields ?? [:]
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
            \(conflict)\(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\
            <form class="composer card" method="post" action="\(link: action)">\
            <input type="hidden" name="version" value="\(version)">\(heading)\(field.body(canvas))\
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
