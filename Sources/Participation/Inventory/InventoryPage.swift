import Organisation
import Web

/// What this is for: to see together what colleagues use already, for what, and what could go, stay or be joined.
struct InventoryPage {
    let entries: [ToolEntry]
    let departments: [Department]
    let viewer: Viewer
    let canvas: Canvas

    static func load(_ visit: Visit) throws -> InventoryPage {
        guard !visit.viewer.isGuest else { throw Problem.notFound }
        return InventoryPage(
            entries: try ToolStore.list(visibleTo: visit.viewer, in: visit.db),
            departments: try Departments.all(in: visit.db), viewer: visit.viewer, canvas: visit.canvas)
    }

    var page: Page { Page(title: canvas("inventory.title"), section: "journey", main: main) }

    private var main: HTML {
        """
        <nav class="crumbs" aria-label="\(canvas("frame.crumbs"))"><ol><li><a href="/journey">\(canvas("nav.journey"))</a></li></ol></nav>\
        <header class="head inventory table"><div><h1>\(canvas("inventory.title"))</h1>\
        <p class="small">\(canvas("inventory.purpose"))</p></div>\
        <div class="actions"><a class="button" href="\(link: .newTool)">\(canvas.icon(.plus)) \(canvas("inventory.add"))</a></div>\
        </header>\(entries.isEmpty ? empty : content)
        """
    }

    private var empty: HTML {
        """
        <div class="empty">\(Ring(filled: 1).body)<h2>\(canvas("inventory.empty"))</h2>\
        <p>\(canvas("inventory.empty.text"))</p></div>
        """
    }

    private var content: HTML {
        """
        \(OverlapView(entries: entries, departments: departments, canvas: canvas).body)\
        \(advice)\(rules)
        """
    }

    private var advice: HTML {
        let advised = entries.map { ($0, Advice(for: $0, among: entries)) }
        let groups: [HTML] = [Advice.Verdict.replace, .joinUp, .keep].compactMap { verdict in
            let rows = advised.filter { $0.1.verdict == verdict }
            guard !rows.isEmpty else { return nil }
            return """
                <section class="section"><h2>\(canvas("advice.\(verdict.rawValue).title")) <small>\(rows.count)</small></h2>\
                <p class="small advice-lead">\(canvas("advice.\(verdict.rawValue).lead"))</p>\(rows.map(row))</section>
                """
        }
        return groups.joined()
    }

    private func row(_ entry: ToolEntry, _ advice: Advice) -> HTML {
        let facts = entry.tool.facts
        let purposes: [HTML] = Tool.Purpose.allCases.filter(entry.purposes.contains).map {
            "<span>\(canvas($0.nameKey))</span>"
        }
        let unknown: HTML =
            advice.findOut.isEmpty
            ? "" : "<span class=\"chip warm\">\(canvas("advice.findOut", count: advice.findOut.count))</span>"
        return """
            <article class="row plain tool-row"><div><h3><a href="\(link: .tool(entry.tool.id))">\(entry.name)</a></h3>\
            <p class="why">\(AdviceView(advice: advice, canvas: canvas).firstReason)</p>\
            <p class="meta"><span class="chip">\(canvas("tool.kind.\(facts.kind.rawValue)"))</span>\(unknown)\(purposes)</p></div>\
            <p class="small reach">\(ReachView(entry: entry, departments: departments, canvas: canvas).short)</p></article>
            """
    }

    private var rules: HTML {
        let items: [HTML] = ["replace", "joinUp", "keep", "unknown"].map {
            "<li><b>\(canvas("advice.rule.\($0).name"))</b> \(canvas("advice.rule.\($0)"))</li>"
        }
        return """
            <section class="section" id="rules"><h2>\(canvas("advice.rules"))</h2>\
            <p class="small">\(canvas("advice.rules.lead"))</p><ol class="rules">\(items)</ol></section>
            """
    }
}

/// Who uses a tool, in a few words or with every name.
struct ReachView {
    let entry: ToolEntry
    let departments: [Department]
    let canvas: Canvas

    var names: [String] { departments.filter { entry.departments.contains($0.id) }.map(\.name) }

    var short: String {
        if entry.isForEveryone { return canvas("tool.reach.everyone") }
        return names.isEmpty ? canvas("tool.reach.unknown") : canvas("tool.reach.departments", count: names.count)
    }

    var full: String {
        if entry.isForEveryone { return canvas("tool.reach.everyone") }
        return names.isEmpty ? canvas("tool.unknown") : names.joined(separator: ", ")
    }
}

/// Advice in words.
struct AdviceView {
    let advice: Advice
    let canvas: Canvas

    var firstReason: String {
        let rest = advice.reasons.count - 1
        let first = advice.reasons.first.map(text) ?? ""
        return rest > 0 ? "\(first) \(canvas("advice.more", count: rest))" : first
    }

    var reasons: [HTML] {
        advice.reasons.map { reason in
            guard case .overlap(let id, let name, let needs) = reason else { return "<li>\(text(reason))</li>" }
            let list = needs.map { canvas($0.nameKey).lowercasedFirst }.joined(separator: ", ")
            return """
                <li><a class="link" href="\(link: .tool(id))">\(name)</a> \(canvas("advice.reason.overlap.also", list))</li>
                """
        }
    }

    private func text(_ reason: Advice.Reason) -> String {
        switch reason {
        case .outsideEurope: canvas("advice.reason.outside")
        case .privateAccountsForClientData: canvas("advice.reason.private")
        case .lowSatisfaction(let mean): canvas("advice.reason.low", canvas.words.tenths(mean))
        case .overlap(_, let name, let needs):
            canvas(
                "advice.reason.overlap", name, needs.map { canvas($0.nameKey).lowercasedFirst }.joined(separator: ", "))
        case .onlyOne: canvas("advice.reason.only")
        }
    }
}

extension String {
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

extension Words {
    /// One decimal, as the language writes it: "3,4".
    func tenths(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        return "\(sign)\(tenths.magnitude / 10)\(language == .nl ? "," : ".")\(tenths.magnitude % 10)"
    }
}
