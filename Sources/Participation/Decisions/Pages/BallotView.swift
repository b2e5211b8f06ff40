import Organisation
import Web

/// A ballot of each kind: plain fields that work with a thumb, with a keyboard and without a script.
struct BallotView {
    let decision: Decision
    let options: [DecisionOption]
    /// What the voter filled in before, or just now.
    let ballot: Ballot?
    let problem: Problem?
    /// For a first anonymous vote.
    let receipt: Receipt?
    /// Whether the voter must type the code to change an anonymous vote.
    let needsCode: Bool
    let canvas: Canvas

    var body: HTML {
        let isChange = decision.standing.hasVoted
        return """
            <form class="form ballot card" id="ballot" method="post" action="\(link: .decision(decision.id))/ballot#ballot">\
            <h2>\(canvas(isChange ? "decision.ballot.change" : "decision.ballot.title"))</h2>\
            <p>\(explanation)</p>\(alert)<input type="hidden" name="version" value="\(decision.version)">\
            \(receipt.map { "<input type=\"hidden\" name=\"receipt\" value=\"\($0.code)\">" as HTML })\(fields)\(if: needsCode, code)\
            <p class="audience">\(canvas.icon(decision.isAnonymous ? .lock : .eye))<span>\(DecisionWords(decision, canvas).secrecy)</span></p>\
            <div class="actions"><button class="button">\(canvas(isChange ? "decision.ballot.resubmit" : "decision.ballot.submit"))</button></div></form>
            """
    }

    private var explanation: String {
        switch decision.method {
        case .dots: canvas.words("decision.ballot.dots", count: decision.dots)
        default: canvas("decision.ballot.\(decision.method.rawValue)")
        }
    }

    private var alert: HTML {
        guard let problem else { return .empty }
        let reason = problem.fields["marks"] ?? problem.fields["choice"]
        guard let reason else { return FormNotice(max(problem.fields.count, 1), canvas).body }
        return """
            <div class="notice error" role="alert">\(canvas.icon(.warning))<p>\(canvas(reason))</p></div>
            """
    }

    private func mark(_ place: Int) -> Int? {
        guard let marks = ballot?.marks, marks.indices.contains(place) else { return nil }
        return marks[place]
    }

    private var fields: HTML {
        switch decision.method {
        case .majority, .consent: proposal
        case .approval: list { approval($0, $1) }
        case .score: list { score($0, $1) }
        case .dots: list { dots($0, $1) }
        case .ranking: list { rank($0, $1) }
        }
    }

    private func list(_ field: (Int, DecisionOption) -> HTML) -> HTML {
        let items: [HTML] = options.enumerated().map { "<li>\(field($0.offset, $0.element))</li>" }
        return "<ul class=\"marks\">\(items)</ul>"
    }

    private func about(_ option: DecisionOption) -> HTML {
        """
        \(option.name)\(if: option.isWithdrawn, " <em>\(canvas("decision.option.withdrawn"))</em>")\
        \(if: !option.text.isEmpty, "<small>\(option.text)</small>")
        """
    }

    private var proposal: HTML {
        let chosen = ballot.map { $0.marks.first.flatMap { $0 }.map { $0 == 1 ? "for" : "against" } ?? "none" }
        let choices: [HTML] = ["for", "against", "none"].map { value in
            let key = "decision.choice.\(decision.method.rawValue).\(value)"
            return """
                <label class="choice"><input type="radio" name="choice" value="\(value)"\(attribute: "checked", if: chosen == value)>\
                <span>\(canvas(key))<small>\(canvas("\(key).about"))</small></span></label>
                """
        }
        let reason = Field(
            "reason", label: canvas("decision.objection.reason"), value: ballot?.reason ?? "", control: .area(rows: 3),
            hint: canvas("decision.objection.hint"), error: problem?.fields["reason"].map { canvas($0) },
            limit: Remark.limit)
        return """
            <fieldset><legend>\(options.first?.name)</legend>\(choices)</fieldset>\
            \(if: decision.method == .consent, reason.body(canvas))
            """
    }

    private func approval(_ place: Int, _ option: DecisionOption) -> HTML {
        """
        <label class="choice"><input type="checkbox" name="mark.\(option.id.description)" value="1"\
        \(attribute: "checked", if: mark(place) == 1)><span>\(about(option))</span></label>
        """
    }

    private func score(_ place: Int, _ option: DecisionOption) -> HTML {
        let name = "mark.\(option.id)"
        let scores: [HTML] = Decision.scale.map { score in
            """
            <label><input type="radio" name="\(name)" value="\(score)"\(attribute: "checked", if: mark(place) == score)>\
            <span>\(score)</span></label>
            """
        }
        return """
            <fieldset class="scale"><legend>\(about(option))</legend><div>\(scores)<label class="none"><input type="radio" \
            name="\(name)" value=""\(attribute: "checked", if: mark(place) == nil)><span>\(canvas("decision.ballot.noOpinion"))</span></label></div></fieldset>
            """
    }

    private func dots(_ place: Int, _ option: DecisionOption) -> HTML {
        let id = "mark.\(option.id)"
        return """
            <label for="\(id)">\(about(option))</label><input type="number" inputmode="numeric" id="\(id)" name="\(id)" min="0" \
            max="\(decision.dots)" value="\(mark(place) ?? 0)">
            """
    }

    private func rank(_ place: Int, _ option: DecisionOption) -> HTML {
        let id = "mark.\(option.id)"
        if options.count > 30 {
            return """
                <label for="\(id)">\(about(option))</label><input type="number" inputmode="numeric" id="\(id)" name="\(id)" \
                min="1" max="\(options.count)" value="\(mark(place).map(String.init) ?? "")">
                """
        }
        let places: [HTML] = options.indices.map { index in
            """
            <option value="\(index + 1)"\(attribute: "selected", if: mark(place) == index + 1)>\(index + 1)</option>
            """
        }
        return """
            <label for="\(id)">\(about(option))</label><select id="\(id)" name="\(id)"><option value="">\
            \(canvas("decision.ballot.unranked"))</option>\(places)</select>
            """
    }

    private var code: HTML {
        Field(
            "code", label: canvas("decision.code.label"), hint: canvas("decision.code.hint"),
            error: problem?.fields["code"].map { canvas($0) }, autocomplete: "off"
        ).body(canvas)
    }
}
