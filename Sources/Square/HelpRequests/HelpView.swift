import Database
import Organisation
import Web

/// How it stands with a help request, and what this reader can do about it.
struct HelpView {
    let request: HelpRequest
    let post: Post
    let space: Space
    /// The answers on this page that helped.
    let helped: [Comment]
    let fieldTime: FieldTime
    let viewer: Viewer
    let canvas: Canvas
    /// A day that was typed and can't be.
    var refusedEnd: RefusedEnd?

    struct RefusedEnd {
        let typed: String
        let reason: Problem.Reason
    }

    private var link: Link { .help(request.id) }
    private var isAsker: Bool { request.isAsker(viewer) }

    var body: HTML {
        guard !post.isWithdrawn else { return "" }
        return """
            <section class="help-state card" aria-label="\(canvas("help.state"))">\(askedByName)\(state)\(thanks)\
            \(if: isAsker, askerActs)\(if: !isAsker, readerActs)</section>
            """
    }

    private var askedByName: HTML {
        guard request.isOpen, let reason = request.standing.reason, !isAsker else { return "" }
        let because = reason.isEmpty ? canvas("help.asked.byName") : canvas("help.asked.because", reason)
        return """
            <div class="notice">\(canvas.icon(.ask))<p>\(canvas("help.asked.you", post.author.name)) \(because)</p>\
            <div class="actions"><a class="button small" href="#composer">\(canvas("help.asked.answer"))</a>\
            <form method="post" action="\(link: link)/refusal"><button class="button small quiet">\(canvas("help.asked.notNow"))</button></form></div></div>
            """
    }

    private var state: HTML {
        "<p class=\"help-line\">\(Ring(filled: rings).body)<span><b>\(canvas(stateKey))</b> \(stateText)</span></p>"
    }

    // Rings that spread as the question does, and fill when it is answered.
    private var rings: Int {
        switch request.ending {
        case .answered, .otherwise: 4
        case .expired, .left: 0
        case nil: request.isAnswered ? 3 : request.rung.rawValue
        }
    }

    private var stateKey: String {
        switch request.ending {
        case .answered: "help.state.answered"
        case .otherwise: "help.state.otherwise"
        case .expired: "help.state.expired"
        case .left: "help.state.left"
        case nil: request.isAnswered ? "help.state.hasAnswers" : "help.state.open"
        }
    }

    private var stateText: HTML {
        switch request.ending {
        case .answered:
            let links: [HTML] = helped.map { "<a href=\"\(link: .comment($0.id))\">\($0.author.name)</a>" }
            return links.isEmpty ? "" : "\(canvas("help.state.by")) \(links.joined(separator: ", "))."
        case .otherwise: return PlainText.html(request.how)
        case .expired: return "\(canvas(isAsker ? "help.state.expired.asker" : "help.state.expired.text"))"
        case .left: return "\(canvas("help.state.left.text"))"
        case nil:
            let until = canvas("help.state.until", canvas.words.shortDay(request.lastDay, now: canvas.now))
            guard !request.isAnswered else { return HTML(until) }
            let asked = request.askedCount > 0 ? canvas.words("help.state.asked", count: request.askedCount) + " " : ""
            return "\(asked)\(canvas("help.rung.\(request.rung)")) \(until)"
        }
    }

    private var thanks: HTML {
        request.thanks.isEmpty
            ? ""
            : "<blockquote class=\"thanks\"><p>\(PlainText.html(request.thanks))</p><footer>\(post.author.name)</footer></blockquote>"
    }

    private var askerActs: HTML {
        let solution: Link = "\(link: link)/solution"
        switch request.ending {
        case .answered, .otherwise:
            return
                "<div class=\"actions\"><a class=\"button small quiet\" href=\"\(link: solution)\">\(canvas("help.solve.mend"))</a></div>"
        case .expired, .left, nil:
            return """
                <div class="actions"><a class="button small" href="\(link: solution)">\(canvas.icon(.check)) \(canvas("help.solve"))</a>\
                \(if: request.isOpen && request.rung.next != nil && !request.isAnswered, wider)</div>\(longer)
                """
        }
    }

    private var wider: HTML {
        """
        <form method="post" action="\(link: link)/wider"><button class="button small quiet">\(canvas("help.wider.\(request.rung)"))</button></form>
        """
    }

    private var longer: HTML {
        let start = max(request.endsAt, canvas.now)
        let field = Field(
            "endsOn", label: canvas("help.longer.until"),
            value: refusedEnd?.typed ?? fieldTime.day(start + .seconds(7 * 86_400)), control: .day,
            error: refusedEnd.map { canvas($0.reason) }, idPrefix: "help-\(request.id)-")
        return """
            <details\(attribute: "open", if: !request.isOpen || refusedEnd != nil)><summary>\(canvas(request.isOpen ? "help.longer" : "help.reopen"))</summary>\
            <form class="form inline" method="post" action="\(link: link)/end">\(field.body(canvas))\
            <button class="button small quiet">\(canvas(request.isOpen ? "help.longer.save" : "help.reopen.save"))</button></form></details>
            """
    }

    private var readerActs: HTML {
        let count: HTML =
            request.tooCount > 0
            ? "<span class=\"small\">\(canvas("help.too.count", count: request.tooCount))</span>" : ""
        guard request.isOpen else { return count }
        let has = request.standing.hasToo
        let action: HTML = has ? "\(link: link)/too/removal" : "\(link: link)/too"
        return """
            <div class="actions"><form method="post" action="\(action)"><button class="button small quiet" aria-pressed="\(has ? "true" : "false")">\
            \(canvas.icon(has ? .check : .plus)) \(canvas(has ? "help.too.mine" : "help.too"))</button></form>\(count)</div>
            """
    }
}
