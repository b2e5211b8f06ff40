import Organisation
import Web

/// What came out, in one sentence, and how it was counted.
struct ResultView {
    let decision: Decision
    let options: [DecisionOption]
    let result: DecisionResult
    let maySteer: Bool
    let canvas: Canvas

    static let mostRows = 30

    /// What came out, and where nothing did, what can be done.
    var verdict: HTML {
        """
        <section class="card verdict"><div>\(Ring(filled: result.isDecided ? 4 : 2, isLarge: true).body)</div><div>\
        <h2>\(headline)</h2><p>\(sentence)</p></div></section>\(if: !result.isDecided, waysForward)
        """
    }

    /// How it was counted, and how to count it again.
    var working: HTML { "\(result.showsFigures ? figures : hidden)\(recount)" }

    private func names(_ places: [Int]) -> String {
        let names = places.filter(options.indices.contains).map { options[$0].name }
        guard names.count > 1, let last = names.last else { return names.first ?? "" }
        return canvas("decision.and", names.dropLast().joined(separator: ", "), last)
    }

    private var headline: String {
        switch result.kind {
        case .decided: names(result.winners)
        case .carried: canvas("decision.result.carried")
        case .notCarried: canvas("decision.result.notCarried")
        default: canvas("decision.result.none")
        }
    }

    private var sentence: String {
        switch result.kind {
        case .decided where decision.method == .ranking:
            canvas(result.isCondorcet || !result.showsFigures ? "decision.result.ranking" : "decision.result.paths")
        case .decided: canvas("decision.result.decided.\(decision.method.rawValue)")
        case .tied:
            decision.method == .majority
                ? canvas("decision.result.tied.majority") : canvas("decision.result.tied", names(result.winners))
        case .noQuorum:
            canvas("decision.result.noQuorum", String(result.voters), String(result.quorum))
        case .shareMissed: canvas("decision.result.shareMissed", names(result.winners), String(result.needed))
        case .winnerWithdrawn: canvas("decision.result.winnerWithdrawn", names(result.winners))
        case .notCarried where decision.method == .majority && result.showsFigures:
            canvas("decision.result.notCarried.needed", String(result.needed))
        case .carried where decision.method == .majority:
            result.showsFigures
                ? canvas("decision.result.carried.majority", String(result.numbers[0]), String(result.needed))
                : canvas("decision.result.carried.plain")
        case .carried, .notCarried, .nobodyVoted, .objections:
            canvas("decision.result.\(result.kind.rawValue).about")
        }
    }

    private var waysForward: HTML {
        let ways =
            result.kind == .noQuorum || result.kind == .nobodyVoted
            ? ["again", "smaller", "leave"] : ["talk", "again", "leave"]
        let items: [HTML] = ways.map { "<li>\(canvas("decision.forward.\($0)"))</li>" }
        let again: HTML = """
            <p class="actions"><a class="button quiet" href="\(link: .newDecision.appending(query: "again", decision.id.description))">\
            \(canvas("decision.again"))</a></p>
            """
        return """
            <section class="section"><h2>\(canvas("decision.forward"))</h2><ul class="plain bullets">\(items)</ul>\(if: maySteer, again)</section>
            """
    }

    private var hidden: HTML {
        "<div class=\"notice\">\(canvas.icon(.lock))<p>\(canvas("decision.result.few"))</p></div>"
    }

    private var figures: HTML {
        switch decision.method {
        case .consent, .majority: section(proposal, source: nil)
        case .approval: section(bars(result.numbers, of: result.voters, "decision.bar.approval"), source: nil)
        case .dots:
            section(
                bars(result.numbers, of: result.numbers.max() ?? 0, "decision.bar.dots", people: result.opinions),
                source: nil)
                + others
        case .score: section(scores, source: canvas("decision.count.score")) + others
        case .ranking: RankingView(decision: decision, options: options, result: result, canvas: canvas).body + others
        }
    }

    private func section(_ content: HTML, source: String?) -> HTML {
        """
        <section class="section"><h2>\(canvas("decision.count.title")) \(source.map { "<small>\($0)</small>" as HTML })</h2>\(content)</section>
        """
    }

    private var proposal: HTML {
        let rows: [HTML] = zip(["for", "against", "none"], result.numbers).map { value, count in
            bar(canvas("decision.choice.\(decision.method.rawValue).\(value)"), count, of: result.voters, String(count))
        }
        return "<table class=\"bars\"><tbody>\(rows)</tbody></table>"
    }

    private func bars(_ numbers: [Int], of whole: Int, _ key: String, people: [Int] = []) -> HTML {
        let places = result.order.flatMap(\.self).prefix(Self.mostRows)
        let rows: [HTML] = places.map { place in
            let figure = canvas(key, count: numbers[place])
            let by = people.isEmpty ? "" : " " + canvas("decision.bar.by", count: people[place])
            return bar(name(place), numbers[place], of: whole, figure + by)
        }
        return "<table class=\"bars\"><tbody>\(rows)</tbody></table>\(rest)"
    }

    private var rest: HTML {
        let left = options.count - Self.mostRows
        return left > 0 ? "<p class=\"small\">\(canvas("decision.count.rest", count: left))</p>" : ""
    }

    private func name(_ place: Int) -> String {
        options[place].isWithdrawn
            ? "\(options[place].name) (\(canvas("decision.option.withdrawn")))" : options[place].name
    }

    private func bar(_ name: String, _ value: Int, of whole: Int, _ figure: String) -> HTML {
        let width = whole > 0 ? value * 200 / whole : 0
        return """
            <tr><th scope="row">\(name)</th><td><svg class="bar" viewBox="0 0 200 14" preserveAspectRatio="none" aria-hidden="true">\
            <rect class="ground" width="200" height="14"/><rect class="value" width="\(width)" height="14"/></svg><span>\(figure)</span></td></tr>
            """
    }

    private var scores: HTML {
        let places = result.order.flatMap(\.self).prefix(Self.mostRows)
        let rows: [HTML] = places.map { place in
            let mean = result.means[place].map(decimal) ?? "–"
            return bar(
                name(place), Int(result.scores[place] * 40), of: 200,
                canvas("decision.bar.score", decimal(result.scores[place]), mean, String(result.opinions[place])))
        }
        return """
            <p class="small">\(canvas("decision.count.score.about", String(result.priorWeight)))</p>\
            <table class="bars"><tbody>\(rows)</tbody></table>\(rest)
            """
    }

    private func decimal(_ number: Double) -> String {
        let hundredths = Int((number * 100).rounded())
        let part = hundredths % 100
        return "\(hundredths / 100)\(canvas("decision.decimal"))\(part < 10 ? "0" : "")\(part)"
    }

    private var others: HTML {
        guard !result.others.isEmpty else { return .empty }
        let rows: [HTML] = result.others.map { other in
            let winners = other.winners.map { $0.isEmpty ? "–" : names($0) } ?? canvas("decision.other.unknown")
            let tie: HTML = (other.winners?.count ?? 0) > 1 ? " <small>\(canvas("decision.other.tie"))</small>" : ""
            return
                "<tr><th scope=\"row\">\(canvas("decision.other.\(other.method.rawValue)"))</th><td>\(winners)\(tie)</td></tr>"
        }
        return """
            <section class="section"><h2>\(canvas("decision.others"))</h2><table><tbody>\(rows)</tbody></table></section>
            """
    }

    private var recount: HTML {
        guard result.showsFigures, !decision.method.isOnOneProposal, result.voters > 0 else { return .empty }
        let method = Recount.command(for: decision.method)
        return """
            <section class="section"><h2>\(canvas("decision.recount"))</h2><p>\(canvas("decision.recount.text"))</p>\
            <pre class="command"><code>weerklank count ballots.json\(method.map { " --method \($0)" } ?? "") --json</code></pre>\
            <p class="actions"><a class="button quiet" href="\(link: .decision(decision.id))/ballots.json" download>\(canvas.icon(.download)) \
            \(canvas("decision.recount.download"))</a></p></section>
            """
    }
}
