import Organisation
import Square
import Web

/// What this is for: to give an option its values, each with a reason that everybody can read.
struct ValuesPage {
    let option: JourneyOption
    let draft: ValuesDraft
    let problem: Problem?
    /// The fit that follows from the survey, from 1 to 5; nil while it found nothing.
    let proposedFit: Double?
    let canvas: Canvas

    static func load(
        _ id: JourneyOption.ID, draft: ValuesDraft? = nil, problem: Problem? = nil, visit: Visit
    ) throws -> ValuesPage {
        guard let (line, board) = try OptionBoard.load(around: id, visit: visit) else { throw Problem.notFound }
        guard visit.viewer.canSteer else { throw Problem.forbidden("option.only_steering") }
        guard board.journey.isOpen else { throw Problem.conflict("option.closed") }
        let found = try NeedsFeature.needsFound(for: line.option.journeyID, visit: visit)
        return ValuesPage(
            option: line.option, draft: draft ?? ValuesDraft(line.values), problem: problem,
            proposedFit: OptionFit.proposed(
                serves: line.option.facts.serves, found: found.map { ($0.need, $0.share.share) }),
            canvas: visit.canvas)
    }

    private var problems: [String: Problem.Reason] { problem?.fields ?? [:] }

    var page: Page { Page(title: canvas("option.values.title", option.name(canvas)), section: "journey", main: main) }

    private var main: HTML {
        """
        <header class="head"><div><h1>\(canvas("option.values.title", option.name(canvas)))</h1>\
        <p class="small">\(canvas("option.values.purpose"))</p></div></header>\
        \(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\(if: problem?.kind == .conflict, conflict)\
        <form class="form" method="post" action="\(link: .option(option.id))/values" data-draft="values">\
        <input type="hidden" name="version" value="\(option.version)">\(Criterion.allCases.map(line))\
        <div class="actions"><button class="button">\(canvas("form.save"))</button>\
        <a class="button quiet" href="\(link: .option(option.id))">\(canvas("form.cancel"))</a></div></form>
        """
    }

    private var conflict: HTML {
        """
        <div class="notice error" role="alert">\(canvas.icon(.warning))<p>\(canvas("option.changed_meanwhile")) \
        <a class="link" href="\(link: .option(option.id))">\(canvas("option.see_now"))</a></p></div>
        """
    }

    private func line(_ criterion: Criterion) -> HTML {
        let key = criterion.rawValue
        let choices =
            [(value: "", label: canvas("option.value.open"))]
            + Criterion.values.map { (value: String($0), label: String($0)) }
        let value = Field(
            "v_\(key)", label: canvas("option.value"), value: draft.values[criterion] ?? "", control: .select(choices),
            error: problems["v_\(key)"].map { canvas($0) })
        let reason = Field(
            "r_\(key)", label: canvas("option.reason"), value: draft.reasons[criterion] ?? "", control: .area(rows: 1),
            error: problems["r_\(key)"].map { canvas($0) }, limit: JourneyOption.reasonLimit)
        return """
            <fieldset class="valuing"><legend>\(canvas(criterion.nameKey))</legend><p class="hint">\(canvas("criterion.\(key).low")) \(canvas("criterion.\(key).high"))</p>\
            \(if: criterion == .fit, serves)<div class="value-pair">\(value.body(canvas))\(reason.body(canvas))</div></fieldset>
            """
    }

    private var serves: HTML {
        let needs = Space.Need.allCases.filter(option.facts.serves.contains).map { canvas($0.nameKey) }
        let proposed: HTML? = proposedFit.map { fit in
            "<p class=\"hint\">\(canvas("option.fit.proposed", String(Int(fit.rounded()))))</p>"
        }
        return
            "<p class=\"hint\">\(canvas("option.fact.serves")): \(needs.isEmpty ? canvas("option.none") : needs.joined(separator: ", "))</p>\(proposed)"
    }
}
