import Organisation
import Web

/// Options beside each other: how the order begins and what would turn it, the sums as bars and cell by cell.
/// With a script it is drawn anew while weights are moved.
struct BoardView {
    static let id = "board"

    let board: OptionBoard
    let isTried: Bool
    let canvas: Canvas

    private var weights: Weights { board.weights }

    var body: HTML {
        """
        <div id="\(Self.id)" class="board">\(standing)\(bars)\(table)\(cards)</div>
        """
    }

    private func name(_ option: JourneyOption) -> String { option.name(canvas) }

    private var standing: HTML {
        let missing: HTML =
            board.isComplete
            ? "" : "<p class=\"small\">\(canvas.icon(.info)) \(canvas("options.missing", count: board.missing))</p>"
        return """
            <section class="card standing" aria-live="polite"><h2>\(headline)</h2>\(detail)\(missing)\
            \(if: isTried, "<p class=\"small\">\(canvas.icon(.info)) \(canvas("options.tried"))</p>")</section>
            """
    }

    private var headline: String {
        switch board.standing {
        case .unknown: canvas("options.standing.unknown")
        case .tie: canvas("options.standing.tie")
        case .lead(let first, _, _, _): canvas("options.standing.lead", name(first))
        }
    }

    private var detail: HTML {
        switch board.standing {
        case .unknown: return "<p>\(canvas("options.standing.unknown.text"))</p>"
        case .tie(let options):
            return "<p>\(canvas("options.standing.tie.text", options.map(name).joined(separator: ", ")))</p>"
        case .lead(_, let second, let margin, let sensitivity):
            return
                "<p>\(canvas("options.standing.margin", name(second), String(margin)))</p><p>\(turning(sensitivity, second))</p>"
        }
    }

    private func turning(_ sensitivity: Sensitivity, _ second: JourneyOption) -> HTML {
        guard !sensitivity.turns.isEmpty else { return "\(canvas("options.turn.none"))" }
        let ways = sensitivity.turns.map {
            canvas("options.turn.way", canvas($0.criterion.nameKey), String($0.from), String($0.to))
        }
        let list =
            ways.count == 1 ? ways[0] : ways.dropLast().joined(separator: ", ") + canvas("options.turn.or") + ways.last!
        return "\(canvas("options.turn", name(second), list))"
    }

    private var bars: HTML {
        let most = max(1, OptionScore.most(weights))
        let legend: [HTML] = Criterion.allCases.map {
            "<li><svg class=\"swatch\" viewBox=\"0 0 10 10\" aria-hidden=\"true\"><rect class=\"seg s\($0.number)\" width=\"10\" height=\"10\"/></svg> \($0.number + 1). \(canvas($0.nameKey))</li>"
        }
        let rows: [HTML] = board.lines.map { line in
            """
            <li><p class="bar-name"><a href="\(link: .option(line.option.id))">\(name(line.option))</a> <b>\(line.score.total)</b>\
            \(if: !line.score.isComplete, "<small>\(canvas("options.incomplete", count: line.score.missing))</small>")</p>\
            <svg class="stack" aria-hidden="true"><rect class="bar-track" width="100%" height="24"/>\(segments(line, of: most))</svg></li>
            """
        }
        return """
            <section class="section"><h2>\(canvas("options.picture")) <small>\(canvas("options.picture.most", String(OptionScore.most(weights))))</small></h2>\
            <ol class="stacks">\(rows)</ol><ul class="legend" aria-hidden="true">\(legend)</ul></section>
            """
    }

    // In percents, so that the numbers in the parts keep their shape at every width.
    private func segments(_ line: OptionBoard.Line, of most: Int) -> HTML {
        var start = 0
        var parts: [HTML] = []
        for cell in line.score.cells {
            guard let product = cell.product, product > 0 else { continue }
            let (x, middle) = (percent(start, of: most), percent(start * 2 + product, of: most * 2))
            let number: HTML =
                product * 100 / most < 5
                ? ""
                : "<text class=\"seg-number\" x=\"\(middle)\" y=\"17\" text-anchor=\"middle\">\(cell.criterion.number + 1)</text>"
            parts.append(
                """
                <rect class="seg s\(cell.criterion.number)" x="\(x)" width="\(percent(product, of: most))" height="24"><title>\(canvas(cell.criterion.nameKey)): \(product)</title></rect>\(number)
                """)
            start += product
        }
        return parts.joined()
    }

    private func percent(_ part: Int, of whole: Int) -> String {
        let hundredths = part * 10_000 / whole
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)%"
    }

    private var table: HTML {
        let heads: [HTML] = Criterion.allCases.map {
            "<th scope=\"col\">\(canvas($0.nameKey)) <small>× \(weights[$0])</small></th>"
        }
        let rows: [HTML] = board.lines.map { line in
            """
            <tr><th scope="row"><a class="link" href="\(link: .option(line.option.id))">\(name(line.option))</a></th>\
            \(line.score.cells.map { cell($0) })<td class="n sum"><b>\(line.score.total)</b>\
            \(if: !line.score.isComplete, "<small>\(canvas("options.sum.incomplete"))</small>")</td></tr>
            """
        }
        return """
            <section class="section sums"><h2 id="sums">\(canvas("options.sums"))</h2>\
            <p class="small">\(canvas("options.sums.lead"))</p>\
            <div class="table" tabindex="0" role="region" aria-labelledby="sums"><table><thead><tr><th scope="col">\(canvas("options.option"))</th>\(heads)\
            <th scope="col" class="n">\(canvas("options.sum"))</th></tr></thead><tbody>\(rows)</tbody></table></div></section>
            """
    }

    private func cell(_ cell: OptionScore.Cell) -> HTML {
        guard let value = cell.value, let product = cell.product else {
            return "<td class=\"missing\">\(canvas("options.cell.missing"))</td>"
        }
        return "<td><b>\(product)</b> <small>\(cell.weight) × \(value)</small></td>"
    }

    private var cards: HTML {
        let cards: [HTML] = board.lines.map { line in
            let facts: [HTML] = line.score.cells.map { cell in
                let sum: HTML =
                    cell.product.map { "<b>\($0)</b> <small>\(cell.weight) × \(cell.value ?? 0)</small>" }
                    ?? "<span class=\"missing\">\(canvas("options.cell.missing"))</span>"
                return "<div><dt>\(canvas(cell.criterion.nameKey))</dt><dd>\(sum)</dd></div>"
            }
            return """
                <details class="fold"><summary><span>\(name(line.option))</span> <b>\(line.score.total)</b></summary><dl class="facts">\(facts)</dl></details>
                """
        }
        return "<section class=\"section sum-cards\"><h2>\(canvas("options.sums"))</h2>\(cards)</section>"
    }
}
