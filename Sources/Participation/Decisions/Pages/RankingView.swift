import Organisation
import Web

/// How a ranking was counted: who beats whom, the strongest paths, and the rounds of a run-off as a picture. Columns have
/// the number of an option, so that the tables fit a phone.
struct RankingView {
    let decision: Decision
    let options: [DecisionOption]
    let result: DecisionResult
    let canvas: Canvas

    /// More columns don't fit a small screen; all is in the file.
    static let mostColumns = 8
    private static let mostRounds = 10

    private var places: [Int] { Array(result.order.flatMap(\.self).prefix(Self.mostColumns)) }

    var body: HTML {
        """
        <section class="section"><h2>\(canvas("decision.count.title")) <small>\(canvas("decision.count.schulze"))</small></h2>\
        <ol class="order">\(order)</ol>\(rest)<p>\(canvas("decision.pairs.about"))</p>\(table(result.pairs, "decision.pairs"))\
        <details><summary>\(canvas("decision.paths"))</summary><p class="small">\(canvas("decision.paths.about"))</p>\
        \(table(result.paths, "decision.paths"))</details></section>\(rounds)
        """
    }

    private var order: [HTML] {
        var number = 1
        return result.order.prefix(Self.mostColumns).map { places in
            defer { number += places.count }
            let names = places.map(name).joined(separator: " · ")
            return """
                <li value="\(number)">\(names)\(if: places.count > 1, " <small>\(canvas("decision.order.tie"))</small>")</li>
                """
        }
    }

    private var rest: HTML {
        let left = options.count - places.count
        return left > 0 ? "<p class=\"small\">\(canvas("decision.pairs.rest", count: left))</p>" : ""
    }

    private func name(_ place: Int) -> String {
        options[place].isWithdrawn
            ? "\(options[place].name) (\(canvas("decision.option.withdrawn")))" : options[place].name
    }

    private func table(_ cells: [[Int]], _ key: String) -> HTML {
        let heads: [HTML] = places.enumerated().map {
            "<th scope=\"col\" class=\"center\"><abbr title=\"\(name($0.element))\">\($0.offset + 1)</abbr></th>"
        }
        let rows: [HTML] = places.enumerated().map { number, row in
            let figures: [HTML] = places.map { column in
                guard row != column else { return "<td class=\"center\">–</td>" }
                let wins = cells[row][column] > cells[column][row]
                return """
                    <td class="center\(if: wins, " win")">\(cells[row][column])\(if: wins, "<span class=\"sr\"> \(canvas("decision.pairs.wins"))</span>")</td>
                    """
            }
            return "<tr><th scope=\"row\"><span class=\"no\">\(number + 1)</span> \(name(row))</th>\(figures)</tr>"
        }
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(canvas(key))"><table class="pairs"><thead><tr>\
            <th scope="col">\(canvas("decision.pairs.row"))</th>\(heads)</tr></thead><tbody>\(rows)</tbody></table></div>
            """
    }

    private var rounds: HTML {
        guard result.rounds.count > 0, options.count <= 20 else { return .empty }
        let shown = result.rounds.prefix(Self.mostRounds)
        let tables: [HTML] = shown.enumerated().map { number, round in
            let rows: [HTML] = standing(in: round).map { place in
                "<tr><th scope=\"row\">\(name(place))</th><td class=\"n\">\(round.votes[place] ?? 0)</td></tr>"
            }
            let gone = round.eliminated.map(name).joined(separator: ", ")
            let note = gone.isEmpty ? "" : canvas("decision.rounds.out", gone)
            return """
                <table><caption>\(canvas("decision.rounds.round", String(number + 1))) \(note)</caption><tbody>\(rows)\
                <tr><th scope="row">\(canvas("decision.rounds.exhausted"))</th><td class="n">\(round.exhausted)</td></tr></tbody></table>
                """
        }
        return """
            <section class="section"><h2>\(canvas("decision.rounds")) <small>\(canvas("decision.rounds.small"))</small></h2>\
            <p>\(canvas("decision.rounds.about"))</p>\(picture(Array(shown)))\
            <details><summary>\(canvas("decision.rounds.table"))</summary>\(tables)</details></section>
            """
    }

    private func standing(in round: DecisionResult.Round) -> [Int] {
        options.indices.filter { round.votes[$0] != nil }
            .sorted { (round.votes[$0] ?? 0, -$0) > (round.votes[$1] ?? 0, -$1) }
    }

    /// A block of bars for each round; who is out is struck through and named.
    private func picture(_ rounds: [DecisionResult.Round]) -> HTML {
        let most = max(rounds.flatMap { $0.votes.compactMap(\.self) }.max() ?? 1, 1)
        var y = 0
        var parts: [HTML] = []
        for (number, round) in rounds.enumerated() {
            parts.append(
                "<text class=\"title\" x=\"0\" y=\"\(y + 14)\">\(canvas("decision.rounds.round", String(number + 1)))</text>"
            )
            y += 24
            for place in standing(in: round) {
                let votes = round.votes[place] ?? 0
                let state = round.elected.contains(place) ? "won" : round.eliminated.contains(place) ? "out" : "in"
                let mark = state == "won" ? "✓ " : state == "out" ? "✕ " : ""
                parts.append(
                    """
                    <g class="\(state)"><text x="0" y="\(y + 11)">\(mark)\(short(name(place)))</text>\
                    <rect x="0" y="\(y + 16)" width="\(max(votes * 280 / most, 1))" height="8" rx="2"/>\
                    <text class="figure" x="\(max(votes * 280 / most, 1) + 6)" y="\(y + 24)">\(votes)</text></g>
                    """)
                y += 34
            }
            y += 10
        }
        return """
            <svg class="rounds" viewBox="0 0 320 \(y)" role="img" aria-label="\(canvas("decision.rounds.picture", count: rounds.count))">\(parts)</svg>
            """
    }

    private func short(_ name: String) -> String { name.count > 40 ? name.prefix(39) + "…" : name }
}
