import Organisation
import Web

/// What this is for: to lay the options of a journey beside each other, and to try what weighs how much.
struct OptionsPage {
    let board: OptionBoard
    let tried: TriedWeights
    /// Of saving the weights.
    let problem: Problem?
    let viewer: Viewer
    let canvas: Canvas

    static func load(
        _ id: Journey.ID, tried: TriedWeights, problem: Problem? = nil, visit: Visit
    ) throws -> OptionsPage {
        let board = try Options.board(id, visit: visit)
        let moved =
            tried.isEmpty
            ? board
            : OptionBoard(
                journey: board.journey,
                options: board.lines.map { ($0.option, $0.values) }.sorted { $0.0.id < $1.0.id },
                weights: tried.weights(over: board.weights), weightsVersion: board.weightsVersion)
        return OptionsPage(
            board: moved, tried: tried, problem: problem, viewer: visit.viewer, canvas: visit.canvas)
    }

    private var journey: OptionJourney { board.journey }
    private var link: Link { .options(of: journey.id) }
    private var problems: [String: Problem.Reason] { tried.problems }
    private var hasOnlyNothing: Bool { board.lines.count == 1 }

    var page: Page { Page(title: canvas("options.title"), section: "journey", main: main) }

    /// What changes while weights are moved.
    var piece: HTML { BoardView(board: board, isTried: !tried.isEmpty, canvas: canvas).body }

    private var main: HTML {
        """
        <nav class="crumbs" aria-label="\(canvas("options.crumbs"))"><ol><li><a href="/journeys/\(journey.id.description)">\(journey.title)</a></li></ol></nav>\
        <header class="head options table"><div><h1>\(canvas("options.title"))</h1><p class="small">\(canvas("options.purpose"))</p></div>\
        <div class="actions">\(actions)</div></header>\(if: !journey.isOpen, closed)\(trouble)\
        \(piece)\(weighing)\(criteria)\(list)
        """
    }

    private var closed: HTML {
        "<div class=\"notice\">\(canvas.icon(.lock))<p>\(canvas("option.closed"))</p></div>"
    }

    private var trouble: HTML {
        if let problem, problem.kind == .conflict {
            return """
                <div class="notice error" role="alert">\(canvas.icon(.warning))<p>\(canvas(problem.reason))</p></div>
                """
        }
        guard !problems.isEmpty else { return "" }
        return """
            <div class="notice error" role="alert">\(canvas.icon(.warning))<p>\(canvas("options.weights.kept", count: problems.count))</p></div>
            """
    }

    private var actions: HTML {
        let decide: Link = Link("/decisions/new").appending(query: "journey", journey.id.description)
            .appending(query: "from", "options")
        let steer: HTML = """
            \(if: !hasOnlyNothing, "<a class=\"button\" href=\"\(link: decide)\">\(canvas("options.decide"))</a>")\
            <a class="button\(if: !hasOnlyNothing, " quiet")" href="\(link: "\(link: link)/new")">\(canvas.icon(.plus)) \(canvas("options.add"))</a>
            """
        return journey.canChange(viewer) ? steer : ""
    }

    private var weighing: HTML {
        let fields: [HTML] = Criterion.allCases.map(weight)
        let save: HTML =
            journey.canChange(viewer)
            ? """
            <button class="button quiet" formmethod="post" formaction="\(link: Link("\(link: link)/weights").appending(query: "version", String(board.weightsVersion)))">\(canvas("options.weights.save"))</button>
            """ : ""
        let back: HTML =
            tried.isEmpty ? "" : "<a class=\"button link\" href=\"\(link: link)\">\(canvas("options.weights.back"))</a>"
        return """
            <section class="section" id="weights"><h2>\(canvas("options.weights"))</h2><p>\(canvas("options.weights.lead"))</p>\
            <form class="weights" method="get" action="\(link: link)" data-live="\(BoardView.id)">\
            <div class="weight-grid">\(fields)</div>\
            <div class="actions"><button class="button">\(canvas("options.weights.try"))</button>\(save)\(back)</div>\
            <p class="audience">\(canvas.icon(.eye)) <span>\(canvas("options.weights.audience"))</span></p></form></section>
            """
    }

    private func weight(_ criterion: Criterion) -> HTML {
        let name = criterion.field
        let error = problems[name].map { canvas($0) }
        let value = error == nil ? String(board.weights[criterion]) : tried.typed[criterion] ?? ""
        return """
            <div class="field"><label for="\(name)">\(canvas(criterion.nameKey))</label>\
            \(error.map { "<p class=\"error\" id=\"\(name)-error\">\(canvas.icon(.warning)) \($0)</p>" as HTML })\
            <input id="\(name)" name="\(name)" type="\(error == nil ? "number" : "text")" min="0" max="10" step="1" inputmode="numeric" value="\(value)"\
            \(attribute: "aria-describedby", error == nil ? nil : "\(name)-error")\(attribute: "aria-invalid", error == nil ? nil : "true")></div>
            """
    }

    private var criteria: HTML {
        let rows: [HTML] = Criterion.allCases.map {
            """
            <div><dt>\(canvas($0.nameKey))</dt><dd><span>\(canvas("criterion.\($0.rawValue).low"))</span> <span>\(canvas("criterion.\($0.rawValue).high"))</span></dd></div>
            """
        }
        return """
            <details class="fold"><summary>\(canvas("options.criteria"))</summary><dl class="facts scale-facts">\(rows)</dl></details>
            """
    }

    private var list: HTML {
        let cards: [HTML] = board.lines.map { line in
            let option = line.option
            let points: HTML = """
                <span>\(canvas("option.pros", count: option.prosCount))</span><span>\(canvas("option.cons", count: option.consCount))</span>
                """
            return """
                <li class="space card"><div><h3><a href="\(link: .option(option.id))">\(option.name(canvas))</a></h3>\
                <p>\(option.description(canvas))</p></div><p class="meta"><span class="chip">\(canvas("option.kind.\(option.kind.rawValue)"))</span>\(points)</p></li>
                """
        }
        return """
            <section class="section"><h2>\(canvas("options.list")) <small>\(board.lines.count)</small></h2>\
            \(if: hasOnlyNothing, "<p>\(canvas(journey.canChange(viewer) ? "options.only_nothing.steer" : "options.only_nothing"))</p>")<ul class="spaces">\(cards)</ul></section>
            """
    }
}
