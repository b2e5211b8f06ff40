import Organisation
import Web

/// Who uses what for which need, drawn: a row for each department, a column for each need, and a circle that grows with
/// the number of tools. The same stands behind it as a table, and on a phone as a list by need.
struct OverlapView {
    let entries: [ToolEntry]
    let departments: [Department]
    let canvas: Canvas

    private static let left = 190
    private static let column = 108
    private static let row = 46
    private static let top = 64

    private var needs: [Tool.Purpose] { Tool.Purpose.allCases }
    /// Departments in which something is used; one that nobody spoke for has nothing to compare.
    private var rows: [Department] { departments.filter { row in entries.contains { $0.isUsed(by: row.id) } } }

    private func tools(_ department: Department, _ need: Tool.Purpose) -> [ToolEntry] {
        entries.filter { $0.purposes.contains(need) && $0.isUsed(by: department.id) }
    }

    var body: HTML {
        """
        <section class="section overlap"><h2 id="overlap">\(canvas("overlap.title")) <small>\(canvas("overlap.count", count: entries.count))</small></h2>\
        <p>\(sentence) <span class="over-hint">\(canvas("overlap.hint"))</span></p>\(if: !rows.isEmpty, figure)</section>
        """
    }

    private var figure: HTML {
        """
        \(picture)<details class="behind"><summary>\(canvas("overlap.table"))</summary>\(table)</details>\(list)
        """
    }

    /// Where it is busiest, in words.
    private var sentence: String {
        let busiest = needs.filter(\.isNeed).map { need in (need, entries.filter { $0.purposes.contains(need) }.count) }
            .max { $0.1 < $1.1 }
        guard let (need, count) = busiest, count > 1 else { return canvas("overlap.none") }
        return canvas("overlap.busiest", canvas(need.nameKey), String(count))
    }

    private var picture: HTML {
        let width = Self.left + needs.count * Self.column
        let height = Self.top + rows.count * Self.row + 8
        let heads: [HTML] = needs.enumerated().map { index, need in
            let lines = halves(canvas(need.nameKey))
            let x = center(index)
            return """
                <text class="over-head" x="\(x)" y="22" text-anchor="middle">\(lines.0)</text>\
                <text class="over-head" x="\(x)" y="38" text-anchor="middle">\(lines.1)</text>
                """
        }
        let bands: [HTML] = rows.enumerated().map { index, department in
            let y = Self.top + index * Self.row
            return """
                <line class="over-line" x1="0" x2="\(width)" y1="\(y)" y2="\(y)"/>\
                <text class="over-row" x="0" y="\(y + Self.row / 2 + 5)">\(department.name)</text>\
                \(needs.enumerated().map { spot($0.element, $0.offset, department, y + Self.row / 2) })
                """
        }
        return """
            <svg class="over" viewBox="0 0 \(width) \(height)" role="img" aria-labelledby="overlap">\(heads)\(bands)</svg>
            """
    }

    private func spot(_ need: Tool.Purpose, _ index: Int, _ department: Department, _ y: Int) -> HTML {
        let count = tools(department, need).count
        let x = center(index)
        guard count > 0 else { return "<circle class=\"over-none\" cx=\"\(x)\" cy=\"\(y)\" r=\"2\"/>" }
        let kind = count > 1 && need.isNeed ? "over-many" : "over-one"
        return """
            <circle class="\(kind)" cx="\(x)" cy="\(y)" r="\(min(21, 10 + count * 2))"/>\
            <text class="\(kind)" x="\(x)" y="\(y + 5)" text-anchor="middle">\(count)</text>
            """
    }

    private func center(_ index: Int) -> Int { Self.left + index * Self.column + Self.column / 2 }

    // "Meedenken over keuzes" stands on two lines, broken at the space nearest the middle.
    private func halves(_ text: String) -> (String, String) {
        let words = text.split(separator: " ").map(String.init)
        guard words.count > 1 else { return ("", text) }
        let best = (1..<words.count).min { left, right in
            let width = { (cut: Int) in
                max(words[..<cut].joined(separator: " ").count, words[cut...].joined(separator: " ").count)
            }
            return width(left) < width(right)
        }
        let cut = best ?? 1
        return (words[..<cut].joined(separator: " "), words[cut...].joined(separator: " "))
    }

    private var table: HTML {
        let heads: [HTML] = needs.map { "<th scope=\"col\">\(canvas($0.nameKey))</th>" }
        let lines: [HTML] = rows.map { department in
            let cells: [HTML] = needs.map { need in
                let names = tools(department, need).map(\.name).joined(separator: ", ")
                return "<td>\(names.isEmpty ? "–" : names)</td>"
            }
            return "<tr><th scope=\"row\">\(department.name)</th>\(cells)</tr>"
        }
        return """
            <div class="table" tabindex="0" role="region" aria-label="\(canvas("overlap.title"))"><table>\
            <caption class="sr">\(canvas("overlap.title"))</caption><thead><tr><td></td>\(heads)</tr></thead>\
            <tbody>\(lines)</tbody></table></div>
            """
    }

    private var list: HTML {
        let parts: [HTML] = needs.compactMap { need in
            let found = entries.filter { $0.purposes.contains(need) }
            guard !found.isEmpty else { return nil }
            let items: [HTML] = found.map { entry in
                """
                <li><a class="link" href="\(link: .tool(entry.tool.id))">\(entry.name)</a> \
                <small>\(ReachView(entry: entry, departments: departments, canvas: canvas).full)</small></li>
                """
            }
            return """
                <div class="over-need"><h3>\(canvas(need.nameKey)) <small>\(found.count)</small></h3><ul>\(items)</ul></div>
                """
        }
        return "<div class=\"over-list\">\(parts)</div>"
    }
}
