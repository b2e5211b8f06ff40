import Organisation
import Web

/// What this is for: to bring colleagues in from a list, after seeing what would happen.
struct MemberImportPage {
    let plan: MemberPlan?
    /// The file as it was read, to be sent again when the plan is agreed to.
    let csv: String
    let problem: Problem.Reason?
    let viewer: Viewer
    let canvas: Canvas

    /// Lines shown; the counts stand above them.
    private static let mostLines = 500

    var page: Page { Page(title: canvas("import.members.title"), section: "settings", main: main) }

    private var main: HTML {
        """
        <nav class="crumbs" aria-label="\(canvas("crumbs.label"))"><ol>\
        <li><a href="\(link: .accounts)">\(canvas("settings.members"))</a></li>\
        <li aria-current="page">\(canvas("import.members.title"))</li></ol></nav>\
        <header class="head"><div><h1>\(canvas("import.members.title"))</h1>\
        <p class="small">\(canvas("import.members.lead"))</p></div></header>\
        \(plan.map(outcome))\(if: plan.map { !$0.isDone } ?? true, choose)
        """
    }

    private var choose: HTML {
        let wrong: HTML? = problem.map {
            "<p class=\"error\" id=\"file-error\">\(canvas.icon(.warning)) \(MemberImport.sentence($0, canvas.words))</p>"
        }
        let title = canvas(plan == nil ? "import.members.file.title" : "import.members.file.other")
        return """
            <section class="section"><h2>\(title)</h2>\
            <form class="form" method="post" enctype="multipart/form-data" action="\(link: .memberImport)">\
            <div class="field"><label for="file">\(canvas("import.members.file"))</label>\
            <p class="hint" id="file-hint">\(canvas("import.members.file.hint"))</p>\(wrong)\
            <input type="file" id="file" name="file" accept=".csv,text/csv" required \
            aria-describedby="file-hint\(if: problem != nil, " file-error")"\
            \(attribute: "aria-invalid", problem == nil ? nil : "true")></div>\
            <p class="audience">\(canvas.icon(.eye)) <span>\(canvas("import.members.first"))</span></p>\
            <div class="actions"><button class="button\(if: plan != nil, " quiet")">\
            \(canvas("import.members.look"))</button></div></form></section>\
            \(if: plan == nil, example)
            """
    }

    private var example: HTML {
        let rows: [HTML] = MemberColumns.Column.allCases.map { column in
            """
            <tr><th scope="row">\(canvas("import.members.column.\(column.rawValue)"))</th>\
            <td>\(canvas("import.members.column.\(column.rawValue).about"))</td></tr>
            """
        }
        return """
            <section class="section"><h2>\(canvas("import.members.columns"))</h2>\
            <p>\(canvas("import.members.columns.about"))</p>\
            <div class="table"><table><thead><tr><th scope="col">\(canvas("import.members.column"))</th>\
            <th scope="col">\(canvas("import.members.column.holds"))</th></tr></thead><tbody>\(rows)</tbody></table></div>\
            </section>
            """
    }

    private func outcome(_ plan: MemberPlan) -> HTML {
        let extra: HTML? =
            plan.extraColumns.isEmpty
            ? nil : "<p>\(canvas("import.members.extra", plan.extraColumns.joined(separator: ", ")))</p>"
        let departments: HTML? =
            plan.newDepartments.isEmpty
            ? nil : "<p>\(canvas("import.members.departments", plan.newDepartments.joined(separator: ", ")))</p>"
        let key = plan.isDone ? "import.members.did" : "import.members.would"
        return """
            \(notice(plan))<section class="section"><h2>\(canvas(key))</h2>\
            <ul class="import-counts">\(["new", "changed", "same", "refused"].map { count($0, of: plan) })</ul>\
            \(extra)\(departments)\(if: !plan.isDone && !plan.isRefused && !plan.changesNothing, confirm(plan))\
            \(table(plan))</section>\
            \(if: plan.isDone, "<p class=\"small\">\(canvas("import.members.next"))</p>")
            """
    }

    private func notice(_ plan: MemberPlan) -> HTML {
        let (kind, key): (SettingsNotice.Kind, String) =
            plan.isDone
            ? (.ok, "import.members.done")
            : plan.isRefused
                ? (.error, "import.members.mend")
                : plan.changesNothing ? (.ok, "import.members.nothing") : (.warm, "import.members.notYet")
        return SettingsNotice(kind: kind, text: canvas(key)).body(canvas)
    }

    private func count(_ word: String, of plan: MemberPlan) -> HTML {
        "<li><b>\(canvas.words.grouped(plan.count(word)))</b> \(canvas("import.members.\(word)"))</li>"
    }

    private func confirm(_ plan: MemberPlan) -> HTML {
        """
        <form class="form" method="post" enctype="multipart/form-data" action="\(link: .memberImport)/confirmation">\
        <input type="hidden" name="csv" value="\(csv)"><input type="hidden" name="agreed" value="\(plan.fingerprint)">\
        <div class="actions"><button class="button">\(canvas("import.members.confirm"))</button>\
        <a class="button quiet" href="\(link: .memberImport)">\(canvas("form.cancel"))</a></div></form>
        """
    }

    // What needs a look stands first.
    private func table(_ plan: MemberPlan) -> HTML {
        let order = ["refused", "changed", "new", "same"]
        let lines = order.flatMap { word in plan.lines.lazy.filter { $0.outcome.word == word }.prefix(Self.mostLines) }
        let shown = lines.prefix(Self.mostLines)
        let more: HTML? =
            plan.lines.count > shown.count
            ? "<p class=\"small\">\(canvas("import.members.more", count: plan.lines.count - shown.count))</p>" : nil
        return """
            <div class="table" tabindex="0" role="region" aria-label="\(canvas("import.members.lines"))">\
            <table class="import-lines"><thead><tr>\
            <th scope="col">\(canvas("import.members.line"))</th><th scope="col">\(canvas("import.members.who"))</th>\
            <th scope="col">\(canvas("import.members.what"))</th></tr></thead>\
            <tbody>\(shown.map(row))</tbody></table></div>\(more)
            """
    }

    private func row(_ line: MemberPlan.Line) -> HTML {
        let mail: HTML? = line.person?.mail.map { "<br><small>\($0)</small>" }
        return """
            <tr><td>\(line.number)</td><th scope="row">\(line.person?.name)\(mail)</th>\
            <td><span class="chip\(line.outcome.isRefused ? " warm" : "")">\
            \(canvas("import.members.\(line.outcome.word)"))</span>\(detail(line.outcome))</td></tr>
            """
    }

    private func detail(_ outcome: MemberPlan.Outcome) -> HTML {
        switch outcome {
        case .new, .same: return .empty
        case .refused(let reason): return " \(canvas(reason))"
        case .changed(let changes):
            let items: [HTML] = changes.map { change in
                let isRole = change.column == .role
                let before = isRole ? canvas("role.\(change.before)") : change.before
                let after = isRole ? canvas("role.\(change.after)") : change.after
                let column = canvas("import.members.column.\(change.column.rawValue)")
                return before.isEmpty
                    ? "<li>\(canvas("import.members.change.new", column, after))</li>"
                    : "<li>\(canvas("import.members.change", column, before, after))</li>"
            }
            return "<ul class=\"small\">\(items)</ul>"
        }
    }
}

extension Link {
    static let memberImport: Link = "/settings/members/import"
}
