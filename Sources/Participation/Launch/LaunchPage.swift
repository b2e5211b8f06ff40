import Organisation
import Square
import Web

/// What this is for: to make true what was decided: forms on, groups open, each with somebody who tends it.
struct LaunchPage {
    let journey: Journey
    let source: LaunchSource
    let offered: [String]
    let on: Set<String>
    let wanted: Set<String>
    let proposals: [SpaceProposal]
    let reason: String
    let problems: [String: Problem.Reason]
    let token: String
    let canvas: Canvas

    var page: Page { Page(title: canvas("outcome.title"), section: "journey", main: main) }

    private var main: HTML {
        """
        <nav class="crumbs" aria-label="\(canvas("crumbs.label"))"><ol><li><a href="\(link: .journey(journey.id))">\(journey.title)</a></li></ol></nav>\
        <header class="head"><div><h1>\(canvas("outcome.title"))</h1><p class="small">\(canvas("outcome.purpose"))</p></div></header>\
        \(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\(decided)\
        <form class="form" method="post" action="\(link: .outcome(of: journey.id))">\
        <input type="hidden" name="token" value="\(token)">\(forms)\(groups)\(why)\
        <p class="seen">\(canvas.icon(.eye)) \(canvas("outcome.seen"))</p>\
        <div class="actions"><button class="button">\(canvas("outcome.submit"))</button>\
        <a class="button quiet" href="\(link: .journey(journey.id))">\(canvas("form.cancel"))</a></div></form>
        """
    }

    private var decided: HTML {
        guard let option = source.option else {
            return "<div class=\"notice warm\">\(canvas.icon(.info))<p>\(canvas("outcome.undecided"))</p></div>"
        }
        return """
            <section class="card"><p class="chips"><span class="chip accent">\(canvas("outcome.chosen"))</span></p>\
            <h2>\(option)</h2>\(if: !source.statement.isEmpty, "<p>\(source.statement)</p>")</section>
            """
    }

    private var forms: HTML {
        let boxes: [HTML] = offered.map { name in
            let isOn = on.contains(name)
            let about = isOn ? canvas("outcome.alreadyOn") : canvas("forms.\(name).about")
            return """
                <label class="choice"><input type="checkbox" name="forms" value="\(name)"\(attribute: "checked", if: isOn || wanted.contains(name))\
                \(attribute: "disabled", if: isOn)><span>\(canvas("forms.\(name)"))<small>\(about)</small></span></label>
                """
        }
        return "<fieldset><legend>\(canvas("outcome.forms"))</legend>\(boxes)</fieldset>"
    }

    private var groups: HTML {
        guard !proposals.isEmpty else { return "<p class=\"small\">\(canvas("outcome.noNeeds"))</p>" }
        let parts: [HTML] = proposals.enumerated().map { group($0.element, $0.offset) }
        return """
            <section class="section"><h2>\(canvas("outcome.groups"))</h2><p class="small">\(canvas("outcome.groups.about"))</p>\(parts)</section>
            """
    }

    private func group(_ proposal: SpaceProposal, _ index: Int) -> HTML {
        let share = source.needs.first { $0.need == proposal.need }.map {
            canvas("outcome.share", String(Int(($0.share * 100).rounded())))
        }
        let address: HTML =
            proposal.elsewhere.isEmpty && problems["elsewhere-\(index)"] == nil
            ? "<input type=\"hidden\" name=\"elsewhere-\(index)\" value=\"\">"
            : field("elsewhere", proposal.elsewhere, .text, index)
        return """
            <fieldset class="card"><legend class="sr">\(proposal.name)</legend><input type="hidden" name="need" value="\(proposal.need.rawValue)">\
            <label class="choice"><input type="checkbox" name="wanted-\(index)" value="1"\(attribute: "checked", if: proposal.isWanted)>\
            <span>\(canvas("outcome.open"))<small>\(canvas(proposal.need.nameKey))\(share.map { ": \($0)" })</small></span></label>\
            \(field("name", proposal.name, .text, index))\(field("purpose", proposal.purpose, .area(rows: 2), index))\
            \(field("host", proposal.host, .text, index))\(address)</fieldset>
            """
    }

    private func field(_ name: String, _ value: String, _ control: Field.Control, _ index: Int) -> HTML {
        let error = problems["\(name)-\(index)"]
        return Field(
            "\(name)-\(index)", label: canvas("space.field.\(name)"), value: value, control: control,
            hint: name == "host" ? canvas("outcome.host.hint") : nil, error: error.map { canvas($0) }
        ).body(canvas)
    }

    private var why: HTML {
        Field(
            "reason", label: canvas("outcome.reason"), value: String(reason.prefix(FormSwitch.reasonLimit)),
            control: .area(rows: 3), hint: canvas("outcome.reason.hint"), error: problems["reason"].map { canvas($0) },
            limit: FormSwitch.reasonLimit
        ).body(canvas)
    }
}
