import Database
import Organisation
import Web

/// What this is for: to decide whether your group goes on, with whom, or comes to a good end.
struct SpaceLifePage {
    let space: Space
    let form: Form
    let problems: [String: Problem.Reason]
    let tenders: [Member.Byline]
    let settings: GroupSettings
    let fieldTime: FieldTime
    let isDone: Bool
    let viewer: Viewer
    let canvas: Canvas

    static func load(
        _ slug: String, form: Form = Form(), problems: [String: Problem.Reason] = [:], isDone: Bool = false,
        visit: Visit
    ) throws -> SpaceLifePage {
        let space = try Spaces.find(slug, visibleTo: visit.viewer, in: visit.db)
        guard space.canTend(visit.viewer) || visit.viewer.isAdministrator else {
            throw Problem.forbidden("space.only_hosts")
        }
        return SpaceLifePage(
            space: space, form: form, problems: problems,
            tenders: try Members.bylines(
                ids: [space.hostID, space.standInID].compactMap { $0 }, visibleTo: visit.viewer, in: visit.db),
            settings: try GroupSettings.find(in: visit.db), fieldTime: visit.organisation.fieldTime, isDone: isDone,
            viewer: visit.viewer, canvas: visit.canvas)
    }

    private var tends: Bool { space.canTend(viewer) }
    private var link: Link { .space(space.slug) }

    var page: Page { Page(title: canvas("space.life.title", space.name), section: link.href, main: main) }

    private var main: HTML {
        """
        \(SpaceHead(space: space, part: .life, viewer: viewer, canvas: canvas).body)\
        \(if: isDone, "<div class=\"notice ok\" role=\"status\">\(canvas.icon(.check))<p>\(canvas("form.saved"))</p></div>")\
        \(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\
        <section class="section"><h2>\(canvas("space.life.now"))</h2><p>\(state)</p><p class="small">\(how)</p></section>\
        \(if: space.canReopen(viewer), reopen)\(if: tends && !space.isForAll && space.life != .closed, renew)\
        \(if: tends && !space.isShut, handOver)\(if: tends && !space.isForAll && space.life != .closed, close)
        """
    }

    private var state: String {
        if space.isForAll { return canvas("space.for_all_goes_on") }
        let last = space.endsAt.map { canvas.words.dayWithin($0 - .seconds(1)) }
        switch space.life {
        case .closed: return canvas("space.closed.readOnly")
        case .ended: return canvas("space.ended.text")
        case .asleep: return canvas("space.asleep.text")
        case .awake: return last.map { canvas("space.life.until", $0) } ?? canvas("space.life.open")
        }
    }

    private var how: String { space.isForAll ? "" : canvas("space.life.how", String(settings.idleDays)) }

    private var reopen: HTML {
        """
        <section class="section"><h2>\(canvas("space.reopen"))</h2><p class="small">\(canvas("space.reopen.text"))</p>\
        <form method="post" action="\(link: link)/closing/removal"><button class="button">\(canvas("space.reopen"))</button></form></section>
        """
    }

    private var renew: HTML {
        let usual = settings.usualEnd(from: canvas.now, in: fieldTime)
        let current = space.endsAt.map { fieldTime.day($0 - .seconds(1)) } ?? usual
        let until = Field(
            "until", label: canvas("space.field.until"), value: form.has("until") ? form["until"] : current,
            control: .day, hint: canvas("space.field.until.hint"), error: problems["until"].map { canvas($0) },
            isOptional: true)
        return """
            <section class="section"><h2>\(canvas("space.renew"))</h2><p class="small">\(canvas("space.renew.text"))</p>\
            <form class="form" method="post" action="\(link: link)/renewal">\(until.body(canvas))\
            <div class="actions"><button class="button">\(canvas("space.renew"))</button></div></form></section>
            """
    }

    private var handOver: HTML {
        let standIn = tenders.first { $0.id == space.standInID }?.handle ?? ""
        let fields = [
            Field(
                "host", label: canvas("space.handOver.host"), value: form["host"],
                hint: canvas("space.field.host.hint"), error: problems["host"].map { canvas($0) }),
            Field(
                "standIn", label: canvas("space.field.standIn"), value: form.has("standIn") ? form["standIn"] : standIn,
                hint: canvas("space.field.standIn.hint"), error: problems["standIn"].map { canvas($0) },
                isOptional: true),
        ]
        return """
            <section class="section"><h2>\(canvas("space.handOver"))</h2><p class="small">\(canvas("space.handOver.text"))</p>\
            <form class="form" method="post" action="\(link: link)/hand-over">\(fields.map { $0.body(canvas) })\
            <div class="actions"><button class="button quiet">\(canvas("space.handOver"))</button></div></form></section>
            """
    }

    private var close: HTML {
        let word = Field(
            "word", label: canvas("space.word"), value: form.has("word") ? form["word"] : space.closingWord,
            control: .area(rows: 5), hint: canvas("space.word.hint"), error: problems["word"].map { canvas($0) },
            limit: SpaceLives.wordLimit)
        return """
            <section class="section"><h2>\(canvas("space.close"))</h2><p class="small">\(canvas("space.close.text"))</p>\
            <form class="form" method="post" action="\(link: link)/closing">\(word.body(canvas))\
            <div class="actions"><button class="button quiet danger">\(canvas("space.close"))</button></div></form></section>
            """
    }
}
