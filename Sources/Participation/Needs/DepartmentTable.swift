import Organisation
import Web

/// Shares by department, as far as they may be shown: an empty place says that too few people are behind it.
struct DepartmentTable {
    let questions: [SurveyQuestion]
    let results: SurveyResults
    let name: (SurveyQuestion) -> String
    let canvas: Canvas

    private var language: Language { canvas.words.language }

    /// What is compared: of each scale the high share, of each choice who chose it.
    private struct Line {
        let label: String
        let cell: String
        let block: [String]
    }

    private var lines: [Line] {
        questions.flatMap { question -> [Line] in
            let blocks = Cell.blocks(question)
            return switch question.kind {
            case .scale: [Line(label: name(question), cell: Cell.high(question), block: blocks[0])]
            case .several:
                zip(question.content.choices, blocks).map {
                    Line(label: $0.text(language), cell: $1[0], block: $1)
                }
            case .one:
                question.content.choices.map {
                    Line(label: $0.text(language), cell: Cell.choice(question, $0.key), block: blocks[0])
                }
            case .text, .department: []
            }
        }
    }

    // A department with dashes only would make the table wide and say nothing.
    private func hasAny(_ department: DepartmentCuts.Department) -> Bool {
        lines.contains { results.cuts.share($0.cell, in: department, of: $0.block) != nil }
    }

    var body: HTML {
        let departments = results.cuts.departments.filter(hasAny).sorted { $0.people > $1.people }
        let heads: [HTML] = departments.map { department in
            "<th scope=\"col\" class=\"n\">\(department.name(language)) <small>\(department.people)</small></th>"
        }
        let rows: [HTML] = lines.map { line in
            let cells: [HTML] = departments.map { department in
                guard let share = results.cuts.share(line.cell, in: department, of: line.block) else {
                    return
                        "<td class=\"n\"><span aria-hidden=\"true\">–</span><span class=\"sr\">\(canvas("survey.cut.few"))</span></td>"
                }
                return """
                    <td class="n"><b>\(Percent.text(Double(share.yes) / Double(share.of)))</b> \
                    <small>\(canvas("survey.count", String(share.yes), String(share.of)))</small></td>
                    """
            }
            return "<tr><th scope=\"row\">\(line.label)</th>\(cells)</tr>"
        }
        return """
            <p class="small">\(canvas("survey.cut.note", String(results.survey.k)))</p>\
            <div class="table" tabindex="0" role="group" aria-label="\(canvas("survey.by_department"))"><table class="cuts"><thead><tr>\
            <th scope="col">\(canvas("survey.col.question"))</th>\(heads)</tr></thead><tbody>\(rows)</tbody></table></div>
            """
    }
}
