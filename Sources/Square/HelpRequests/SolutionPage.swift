import Database
import Organisation
import Web

/// What this is for: to tell what helped, and to thank who helped.
struct SolutionPage {
    let request: HelpRequest
    let post: Post
    let answers: [Comment]
    let solution: HelpSolution
    let problem: Problem?
    let canvas: Canvas

    private var problems: [String: Problem.Reason] { problem?.fields ?? [:] }

    static let mostAnswers = 100

    static func load(
        _ id: Post.ID, _ typed: HelpSolution? = nil, ticked: Comment.ID? = nil, problem: Problem? = nil, visit: Visit
    ) throws -> SolutionPage {
        let request = try HelpRequests.find(id, visibleTo: visit.viewer, in: visit.db)
        let post = try Posts.find(id, visibleTo: visit.viewer, in: visit.db).post
        if !request.isAsker(visit.viewer) {
            let space = try SpaceStore.find(request.spaceID, visibleTo: visit.viewer, in: visit.db)
            guard let space, request.canBeEnded(by: visit.viewer, in: space) else {
                throw Problem.forbidden("post.only_author")
            }
        }
        let comments = try CommentStore.list(
            of: post, visibleTo: visit.viewer, from: nil, limit: mostAnswers, in: visit.db)
        let answers = comments.filter { !$0.isWithdrawn && $0.author.id != request.askerID }
        var solution =
            typed
            ?? HelpSolution(
                answers: Set(answers.filter(\.isAccepted).map(\.id)), how: request.how, thanks: request.thanks)
        if let ticked { solution.answers.insert(ticked) }
        return SolutionPage(
            request: request, post: post, answers: answers, solution: solution, problem: problem, canvas: visit.canvas)
    }

    var page: Page { Page(title: canvas("help.solve.title"), section: "help", main: main) }

    private var main: HTML {
        """
        <nav class="crumbs" aria-label="\(canvas("frame.crumbs"))"><ol><li><a href="\(link: .post(post.id))">\(post.heading)</a></li></ol></nav>\
        <header class="head"><div><h1>\(canvas("help.solve.title"))</h1><p class="small">\(canvas("help.solve.purpose"))</p></div></header>\
        \(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\
        <form class="form" method="post" action="\(link: .help(post.id))/solution" data-draft="solution">\
        \(if: !answers.isEmpty, answerChoices)\(otherwise)\(if: !answers.isEmpty, thanks)\(hours)\
        <p class="audience">\(canvas.icon(.eye))<span>\(canvas("help.solve.audience"))</span></p>\
        <div class="actions"><button class="button">\(canvas("help.solve.save"))</button>\
        <a class="button quiet" href="\(link: .post(post.id))">\(canvas("form.cancel"))</a></div></form>
        """
    }

    private var answerChoices: HTML {
        let choices: [HTML] = answers.map { answer in
            """
            <label class="choice"><input type="checkbox" name="answer" value="\(answer.id.description)"\
            \(attribute: "checked", if: solution.answers.contains(answer.id))><span>\(answer.author.name)\
            <small>\(Markdown.plain(answer.body, limit: 160))</small></span></label>
            """
        }
        return """
            <fieldset><legend>\(canvas("help.solve.answers"))</legend>\
            \(problems["answer"].map { "<p class=\"error\">\(canvas.icon(.warning)) \(canvas($0))</p>" as HTML })\(choices)</fieldset>
            """
    }

    private var otherwise: HTML {
        Field(
            "how", label: canvas(answers.isEmpty ? "help.solve.how" : "help.solve.otherwise"), value: solution.how,
            control: .area(rows: 2), hint: canvas("help.solve.how.hint"), error: problems["how"].map { canvas($0) },
            limit: HelpRequest.howLimit, isOptional: !answers.isEmpty
        ).body(canvas)
    }

    private var thanks: HTML {
        Field(
            "thanks", label: canvas("help.solve.thanks"), value: solution.thanks, control: .area(rows: 2),
            hint: canvas("help.solve.thanks.hint"), error: problems["thanks"].map { canvas($0) },
            limit: HelpRequest.thanksLimit, isOptional: true
        ).body(canvas)
    }

    private var hours: HTML {
        let choices: [(value: String, label: String)] =
            [("", canvas("help.hours.none"))] + HelpSolution.choices.map { (String($0), canvas("help.hours.\($0)")) }
        return Field(
            "hours", label: canvas("help.hours.field"), value: solution.halfHours.map { String($0) } ?? "",
            control: .select(choices), hint: canvas("help.hours.hint"), isOptional: true
        ).body(canvas)
    }
}
