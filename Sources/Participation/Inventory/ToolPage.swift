import Organisation
import Web

/// What this is for: to see what is known of one tool, what colleagues say of it, and what the rules advise.
struct ToolPage {
    let entry: ToolEntry
    let all: [ToolEntry]
    let departments: [Department]
    let words: [ToolWord]
    let form: Form
    let problem: Problem?
    let viewer: Viewer
    let canvas: Canvas

    static func load(_ id: Tool.ID, form: Form, problem: Problem?, visit: Visit) throws -> ToolPage {
        let all = try ToolStore.list(visibleTo: visit.viewer, in: visit.db)
        let entry = try Inventory.find(id, among: all)
        return ToolPage(
            entry: entry, all: all, departments: try Departments.all(in: visit.db),
            words: try ToolStore.listWords(about: entry.ids, visibleTo: visit.viewer, in: visit.db), form: form,
            problem: problem, viewer: visit.viewer, canvas: visit.canvas)
    }

    private var link: Link { .tool(entry.tool.id) }
    private var facts: ToolDraft { entry.tool.facts }
    private var problems: [String: Problem.Reason] { problem?.fields ?? [:] }
    private var advice: Advice { Advice(for: entry, among: all) }

    var page: Page { Page(title: entry.name, section: "journey", main: main, aside: aside) }

    private var main: HTML {
        let edit: HTML =
            entry.canBeEdited(by: viewer)
            ? "<a class=\"button quiet small\" href=\"\(link: link)/edit\">\(canvas.icon(.edit)) \(canvas("tool.edit"))</a>"
            : ""
        return """
            <nav class="crumbs" aria-label="\(canvas("inventory.crumbs"))"><ol><li><a href="\(link: .inventory)">\(canvas("inventory.title"))</a></li></ol></nav>\
            <header class="head tool"><div><h1>\(entry.name)</h1><p class="small">\(canvas("tool.purpose.page"))</p></div>\
            <div class="actions">\(use)\(edit)</div></header>\
            \(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\
            \(verdict)\(known)\(said)\(satisfaction)\(if: viewer.canSteer, merging)
            """
    }

    private var use: HTML {
        guard let department = viewer.departmentID else { return "" }
        if entry.departments.contains(department) {
            return """
                <form method="post" action="\(link: link)/use/removal"><button class="button quiet small">\(canvas("tool.stopUsing"))</button></form>
                """
        }
        return """
            <form method="post" action="\(link: link)/use"><button class="button small">\(canvas.icon(.check)) \(canvas("tool.use"))</button></form>
            """
    }

    private var verdict: HTML {
        let unknown: [HTML] = advice.findOut.map { "<li>\(canvas("tool.unknown.\($0.rawValue)"))</li>" }
        let findOut: HTML =
            unknown.isEmpty ? "" : "<h3>\(canvas("advice.findOut.title"))</h3><ul class=\"bullets\">\(unknown)</ul>"
        return """
            <section class="card verdict \(advice.verdict.rawValue)"><h2><span class="small">\(canvas("advice.title"))</span> \
            \(canvas("advice.\(advice.verdict.rawValue)"))</h2><ul class="bullets">\(AdviceView(advice: advice, canvas: canvas).reasons)</ul>\
            \(findOut)<p class="small"><a class="link" href="\(link: Link.inventory.fragment("rules"))">\(canvas("advice.how"))</a></p></section>
            """
    }

    private var known: HTML {
        let cost = [
            facts.cost,
            facts.yearlyCost.isEmpty ? "" : canvas("tool.perYear", canvas.words.grouped(Int(facts.yearlyCost) ?? 0)),
        ]
        .filter { !$0.isEmpty }.joined(separator: " · ")
        let purposes = Tool.Purpose.allCases.filter(entry.purposes.contains).map { canvas($0.nameKey) }
        let people =
            facts.people.isEmpty ? "" : canvas("tool.about.people", canvas.words.grouped(Int(facts.people) ?? 0))
        let reach = ReachView(entry: entry, departments: departments, canvas: canvas).full
        let rows: [(String, String)] = [
            ("kind", canvas("tool.kind.\(facts.kind.rawValue)")), ("purposes", purposes.joined(separator: ", ")),
            ("departments", people.isEmpty ? reach : "\(reach), \(people)"),
            ("frequency", canvas("tool.frequency.\(facts.frequency.rawValue)")),
            ("login", canvas("tool.login.\(facts.login.rawValue)")), ("owner", facts.owner), ("cost", cost),
            ("place", canvas("tool.place.\(facts.place.rawValue)")),
            ("sight", canvas("tool.sight.\(facts.sight.rawValue)")),
            ("clientData", canvas("tool.clientData.\(facts.clientData.rawValue)")),
        ]
        let lines: [HTML] = rows.map { key, value in
            """
            <div><dt>\(canvas("tool.fact.\(key)"))</dt><dd>\(value.isEmpty ? canvas("tool.unknown") : value)</dd></div>
            """
        }
        return "<section class=\"section\"><h2>\(canvas("tool.facts"))</h2><dl class=\"facts\">\(lines)</dl></section>"
    }

    private var said: HTML {
        let lists: [HTML] = [true, false].map { works in
            let items: [HTML] = words.filter { $0.works == works }.map(word)
            let list: HTML =
                items.isEmpty
                ? "<p class=\"small\">\(canvas("tool.words.none"))</p>" : "<ul class=\"words\">\(items)</ul>"
            return """
                <div class="\(works ? "pro" : "con")"><h3>\(canvas.icon(works ? .plus : .close)) \
                \(canvas(works ? "tool.words.works" : "tool.words.fails"))</h3>\(list)</div>
                """
        }
        return """
            <section class="section" id="words"><h2>\(canvas("tool.words"))</h2><div class="procon">\(lists)</div>\(say)</section>
            """
    }

    private func word(_ word: ToolWord) -> HTML {
        let by: HTML =
            word.author.map { "<a href=\"\(link: .person($0.handle))\">\($0.name)</a>" }
            ?? "<span>\(canvas("tool.word.unnamed"))</span>"
        let remove: HTML =
            word.canBeRemoved(by: viewer)
            ? """
            <form method="post" action="\(link: link)/words/\(word.id.rawValue)/removal"><button class="button link small">\(canvas("tool.word.remove"))</button></form>
            """ : ""
        return "<li><p>\(word.body)</p><div class=\"meta\">\(by)\(remove)</div></li>"
    }

    private var say: HTML {
        let isOpen = problems["body"] != nil
        let body = Field(
            "body", label: canvas("tool.word.field"), value: form["body"], control: .area(rows: 2),
            hint: canvas("tool.word.hint"), error: problems["body"].map { canvas($0) }, limit: Tool.wordLimit)
        return """
            <details class="fold"\(attribute: "open", if: isOpen)><summary>\(canvas.icon(.plus)) \(canvas("tool.word.add"))</summary>\
            <form class="form" method="post" action="\(link: link)/words" data-draft="word">\
            <div class="pair">\(radios("works", "tool.word.kind", [("yes", "tool.words.works"), ("no", "tool.words.fails")]))\
            \(radios("named", "tool.word.name", [("yes", "tool.word.named"), ("no", "tool.word.nameless")]))</div>\
            \(body.body(canvas))<p class="audience">\(canvas.icon(.eye)) <span>\(canvas("tool.word.audience"))</span></p>\
            <div class="actions"><button class="button">\(canvas("tool.word.send"))</button></div></form></details>
            """
    }

    private func radios(_ name: String, _ legend: String, _ choices: [(String, String)]) -> HTML {
        let chosen = form[name].isEmpty ? choices[0].0 : form[name]
        let items: [HTML] = choices.map { value, key in
            """
            <label class="choice"><input type="radio" name="\(name)" value="\(value)"\(attribute: "checked", if: value == chosen)>\
            <span>\(canvas(key))</span></label>
            """
        }
        return "<fieldset><legend>\(canvas(legend))</legend>\(items)</fieldset>"
    }

    private var satisfaction: HTML {
        """
        <section class="section" id="marks"><h2>\(canvas("tool.marks"))</h2>\(marks)\(rate)</section>
        """
    }

    private var marks: HTML {
        let told = entry.satisfaction
        guard let mean = told.mean else { return "<p>\(canvas("tool.marks.few", String(Satisfaction.atOnce)))</p>" }
        let most = max(1, told.counts.max() ?? 1)
        let rows: [HTML] = zip(Satisfaction.marks, told.counts).reversed().map { mark, count in
            """
            <tr><th scope="row">\(canvas("tool.mark.\(mark)"))</th><td><svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">\
            <rect class="bar-track" width="100" height="8"/><rect class="bar-fill" width="\(count * 100 / most)" height="8"/></svg></td><td class="n">\(count)</td></tr>
            """
        }
        return """
            <p><b>\(canvas("tool.marks.mean", canvas.words.tenths(mean)))</b> \(canvas("tool.marks.count", count: told.total))</p>\
            <table class="marks"><caption class="sr">\(canvas("tool.marks"))</caption><tbody>\(rows)</tbody></table>
            """
    }

    private var rate: HTML {
        if entry.hasRated { return "<p class=\"small\">\(canvas("tool.mark.given"))</p>" }
        let buttons: [HTML] = Satisfaction.marks.map { mark in
            """
            <button class="button quiet" name="mark" value="\(mark)">\(mark)<span class="sr"> \(canvas("tool.mark.\(mark)"))</span></button>
            """
        }
        let error: HTML = problems["mark"].map { "<p class=\"error\">\(canvas.icon(.warning)) \(canvas($0))</p>" } ?? ""
        return """
            <form class="rate" method="post" action="\(link: link)/marks"><fieldset><legend>\(canvas("tool.mark.ask"))</legend>\(error)\
            <div class="scale"><span class="small">\(canvas("tool.mark.1"))</span>\(buttons)<span class="small">\(canvas("tool.mark.5"))</span></div></fieldset>\
            <p class="audience">\(canvas.icon(.eye)) <span>\(canvas("tool.mark.audience", String(Satisfaction.atOnce)))</span></p></form>
            """
    }

    private var merging: HTML {
        let others = all.filter { $0.tool.id != entry.tool.id }
        let choices =
            [(value: "", label: canvas("tool.merge.choose"))]
            + others.map { (value: $0.tool.id.description, label: $0.name) }
        let into = Field(
            "into", label: canvas("tool.merge.into"), control: .select(choices), hint: canvas("tool.merge.hint"),
            error: problems["into"].map { canvas($0) })
        return """
            <details class="fold"\(attribute: "open", if: problems["into"] != nil)><summary>\(canvas("tool.merge"))</summary>\
            <form class="form" method="post" action="\(link: link)/merge">\(into.body(canvas))\
            <div class="actions"><button class="button quiet">\(canvas("tool.merge.send"))</button></div></form></details>
            """
    }

    private var aside: HTML {
        guard !entry.merged.isEmpty else { return .empty }
        let items: [HTML] = entry.merged.map { tool in
            let when: HTML = tool.mergedAt.map { canvas.time($0) } ?? ""
            let undo: HTML =
                viewer.canSteer
                ? """
                <form method="post" action="\(link: .tool(tool.id))/merge/removal"><button class="button link small">\(canvas("tool.merge.undo"))</button></form>
                """ : ""
            return "<li><b>\(tool.facts.name)</b> <small>\(when)</small>\(undo)</li>"
        }
        return "<section><h2>\(canvas("tool.merged"))</h2><ul class=\"plain\">\(items)</ul></section>"
    }
}
