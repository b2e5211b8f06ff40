import Database
import Organisation
import Web

/// What this is for: to tell everybody in the organisation, or in your group, what they must know.
struct NewAnnouncementPage {
    let space: Space
    let draft: AnnouncementDraft
    let problems: [String: Problem.Reason]
    /// How many may still be placed this week.
    let left: Int
    let budget: Int
    let canvas: Canvas

    /// Without a group it is the one everyone is in.
    static func load(
        _ slug: String, draft: AnnouncementDraft, problems: [String: Problem.Reason] = [:], visit: Visit
    ) throws -> NewAnnouncementPage {
        let (viewer, db) = (visit.viewer, visit.db)
        let slug = try slug.isEmpty ? SpaceLifeStore.slugForAll(in: db) ?? "" : slug
        let space = try Spaces.findReadable(slug, visibleTo: viewer, in: db)
        // What was typed is given back also when the group was closed meanwhile.
        if problems.isEmpty { try Announcements.check(space, by: viewer) }
        let budget = try GroupSettings.find(in: db).budget(of: space)
        let week = visit.organisation.fieldTime.monday(of: visit.now)
        let taken = try AnnouncementStore.taken(of: space.id, weeks: [week], in: db)[week] ?? 0
        return NewAnnouncementPage(
            space: space, draft: draft, problems: problems, left: max(0, budget - taken), budget: budget,
            canvas: visit.canvas)
    }

    private var title: String {
        space.isForAll ? canvas("announcement.new.forAll") : canvas("announcement.new.in", space.name)
    }

    var page: Page { Page(title: title, section: "announcements", main: main) }

    private var main: HTML {
        """
        <header class="head"><div><h1>\(title)</h1>\
        <p class="small">\(canvas("announcement.new.purpose"))</p></div></header>\
        \(if: isSpent, spent)\(if: !others.isEmpty, FormNotice(others.count, canvas).body)\
        <form class="composer card" method="post" action="\(link: .announcements)">\
        <input type="hidden" name="token" value="\(draft.token)"><input type="hidden" name="space" value="\(space.slug)">\
        \(fields)<p class="small">\(canvas.icon(.eye)) \(audience)</p>\
        <div class="actions">\(buttons)<a class="button quiet" href="\(link: .space(space.slug))">\(canvas("form.cancel"))</a></div></form>
        """
    }

    private var others: [String: Problem.Reason] { problems.filter { $0.key != "way" } }
    private var isSpent: Bool { left == 0 || problems["way"] != nil }

    // The refusal, or the same said before anything is typed.
    private var spent: HTML {
        let words =
            problems["way"].map { reason in
                reason.arguments.first.flatMap(day).map { canvas(reason.code, $0) } ?? canvas(reason)
            } ?? canvas(budget == 0 ? "announcement.none_here" : "announcement.used")
        return """
            <div class="notice warm" role="\(problems["way"] == nil ? "note" : "alert")">\(canvas.icon(.warning))\
            <p>\(words)</p></div>
            """
    }

    private func day(_ text: String) -> String? {
        FieldTime(timeZone: "UTC").moment(text + "T12:00").map { canvas.words.dayWithin($0) }
    }

    private var audience: String {
        space.isForAll
            ? canvas("announcement.audience.forAll") : canvas("announcement.audience.group", space.name)
    }

    private var fields: HTML {
        let all = [
            Field(
                "title", label: canvas("announcement.field.title"), value: draft.title,
                hint: canvas("announcement.field.title.hint"), error: problems["title"].map { canvas($0) },
                limit: Post.titleLimit),
            Field(
                "body", label: canvas("announcement.field.body"), value: draft.body, control: .area(rows: 7),
                hint: canvas("announcement.field.body.hint"), error: problems["body"].map { canvas($0) },
                limit: Post.bodyLimit),
            Field(
                "until", label: canvas("announcement.field.until"), value: draft.until, control: .day,
                hint: canvas("announcement.field.until.hint"), error: problems["until"].map { canvas($0) }),
        ]
        return all.map { $0.body(canvas) }.joined()
    }

    private var buttons: HTML {
        guard isSpent else {
            return """
                <button class="button" name="way" value="now">\(canvas("announcement.place"))</button>\
                <p class="small">\(canvas("announcement.left", count: left))</p>
                """
        }
        let later: HTML = """
            <button class="button" name="way" value="later">\(canvas.icon(.clock)) \(canvas("announcement.later"))</button>
            """
        return """
            \(if: budget > 0, later)<button class="button quiet" name="way" value="post">\
            \(canvas.icon(.write)) \(canvas("announcement.asPost"))</button>
            """
    }
}
