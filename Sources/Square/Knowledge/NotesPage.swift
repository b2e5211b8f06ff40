import Database
import Organisation
import Web

/// What this is for: to find what colleagues keep, and what has to be looked at again.
struct NotesPage {
    static let pageSize = 20
    static let mostTopics = 20

    let space: Space?
    let topic: String
    let needsReview: Bool
    let notes: [Note]
    let next: NoteCursor?
    let spaces: [(slug: String, name: String)]
    let topics: [String]
    let isOn: Bool
    let canvas: Canvas

    static func load(
        in slug: String, topic: String, needsReview: Bool, before cursor: NoteCursor?, visit: Visit
    ) throws -> NotesPage {
        let (viewer, db) = (visit.viewer, visit.db)
        let space = slug.isEmpty ? nil : try Spaces.findReadable(slug, visibleTo: viewer, in: db)
        let key = topic.isEmpty ? nil : FoldedKey.fold(topic)
        let filter = NoteFilter(space: space?.id, topicKey: key, needsReview: needsReview)
        let found = try NoteStore.list(
            filter, before: cursor, limit: pageSize + 1, at: visit.now, visibleTo: viewer, in: db)
        let shown = Array(found.prefix(pageSize))
        return NotesPage(
            space: space, topic: topic, needsReview: needsReview, notes: shown,
            next: found.count > pageSize ? shown.last.map(NoteCursor.init(after:)) : nil,
            spaces: try NoteStore.listSpaces(visibleTo: viewer, in: db),
            topics: try NoteStore.listTopics(limit: mostTopics, visibleTo: viewer, in: db),
            isOn: visit.organisation.isOn(Note.form), canvas: visit.canvas)
    }

    var page: Page { Page(title: canvas("nav.notes"), section: "notes", main: main, aside: aside) }

    private var isFiltered: Bool { space != nil || !topic.isEmpty || needsReview }

    private var main: HTML {
        let rows: [HTML] = notes.map { NoteRow(note: $0, canvas: canvas, namesSpace: space == nil).body }
        return """
            <header class="head"><div><h1>\(canvas("nav.notes"))</h1><p class="small">\(canvas("notes.purpose"))</p></div>\
            \(if: isOn, new)</header>\(search)\(filters)\
            \(notes.isEmpty ? empty : "<section class=\"section\"><h2>\(heading)</h2>\(rows)</section>")\(pager)
            """
    }

    private var heading: String {
        if !topic.isEmpty { return canvas("notes.about", topic) }
        if needsReview { return canvas("notes.review") }
        return space.map { canvas("notes.in", $0.name) } ?? canvas("notes.latest")
    }

    private var new: HTML {
        let link = space.map { Link.newNote(in: $0.slug) } ?? .newNote
        return "<a class=\"button\" href=\"\(link: link)\">\(canvas.icon(.plus)) \(canvas("note.new"))</a>"
    }

    private var search: HTML {
        """
        <form class="toolbar" role="search" action="\(link: .search)" aria-label="\(canvas("notes.search"))"><div class="searchbox">\
        <label class="sr" for="notes-q">\(canvas("notes.search"))</label>\(canvas.icon(.search))\
        <input id="notes-q" type="search" name="q" placeholder="\(canvas("notes.search"))"></div>\
        <button class="button quiet">\(canvas("search.button"))</button></form>
        """
    }

    private var filters: HTML {
        guard !notes.isEmpty || isFiltered else { return "" }
        let groups =
            [(value: "", label: canvas("notes.everywhere"))]
            + spaces.map { (value: $0.slug, label: $0.name) }
            + (space.map { space in
                spaces.contains { $0.slug == space.slug } ? [] : [(value: space.slug, label: space.name)]
            } ?? [])
        let field = Field(
            "space", label: canvas("note.field.space"), value: space?.slug ?? "", control: .select(groups),
            idPrefix: "notes-")
        let keep: HTML = topic.isEmpty ? "" : "<input type=\"hidden\" name=\"topic\" value=\"\(topic)\">"
        return """
            <details class="fold note-choice"\(attribute: "open", if: isFiltered)><summary>\(canvas("notes.choose"))</summary><div>\
            <form class="toolbar note-filter" action="\(link: .notes)">\(keep)\(field.body(canvas))\
            <label class="choice"><input type="checkbox" name="review" value="1"\(attribute: "checked", if: needsReview)>\
            <span>\(canvas("notes.onlyReview"))</span></label><button class="button quiet">\(canvas("notes.show"))</button>\
            \(if: isFiltered, "<a class=\"link\" href=\"\(link: .notes)\">\(canvas("notes.all"))</a>")</form></div></details>
            """
    }

    private var empty: HTML {
        """
        <div class="empty">\(Ring(filled: 1).body)<h2>\(canvas(emptyKey))</h2><p>\(canvas(emptyKey + ".text"))</p>\
        \(if: isOn && !needsReview, new)</div>
        """
    }

    private var emptyKey: String {
        if needsReview { return "notes.empty.review" }
        return isFiltered ? "notes.empty.filtered" : "notes.empty"
    }

    private var pager: HTML? {
        next.map { next in
            let link = Link.notes.appending(query: "space", space?.slug)
                .appending(query: "topic", topic.isEmpty ? nil : topic)
                .appending(query: "review", needsReview ? "1" : nil).appending(query: "before", next.description)
            return Pager(next: link, words: canvas("notes.older"), canvas: canvas).body
        }
    }

    private var aside: HTML {
        guard !topics.isEmpty else { return "" }
        let chips: [HTML] = topics.map { key in
            let isCurrent = key == FoldedKey.fold(topic)
            return """
                <li><a class="chip\(if: isCurrent, " accent")" href="\(link: .notes(about: key))"\(attribute: "aria-current", isCurrent ? "true" : nil)>#\(key)</a></li>
                """
        }
        return "<section><h2>\(canvas("note.topics"))</h2><ul class=\"chips\">\(chips)</ul></section>"
    }
}
