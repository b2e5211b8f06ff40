import Database
import Organisation
import Web

/// What this is for: to read what colleagues know, and to see whether it still holds.
struct NotePage {
    let note: Note
    let space: Space
    let authors: [Member.Byline]
    let doubts: [NoteDoubt]
    let cited: [NoteSource: CitedText]
    /// The address of the page, for who reads it on paper.
    let address: String
    /// A year from now, as a date field holds it.
    let nextReview: String
    /// What was just done, as a key of the words.
    let done: String?
    let form: Form
    let problems: [String: Problem.Reason]
    let viewer: Viewer
    let canvas: Canvas

    static func load(
        _ id: Note.ID, address: String, done: String? = nil, form: Form = Form(),
        problems: [String: Problem.Reason] = [:], visit: Visit
    ) throws -> NotePage {
        let (viewer, db) = (visit.viewer, visit.db)
        let (note, space) = try Notes.findInSpace(id, visibleTo: viewer, in: db)
        return NotePage(
            note: note, space: space, authors: try NoteStore.listAuthors(of: id, visibleTo: viewer, in: db),
            doubts: note.isDoubted ? try NoteStore.listDoubts(of: id, areOpen: true, visibleTo: viewer, in: db) : [],
            cited: try NoteStore.listCited(note.text.sources, visibleTo: viewer, in: db),
            address: address + Link.note(id).href,
            nextReview: visit.organisation.fieldTime.day(visit.now.inAYear), done: done, form: form,
            problems: problems, viewer: viewer, canvas: visit.canvas)
    }

    var page: Page {
        let isShown = !note.isWithdrawn || note.canBeRestored(by: viewer, in: space)
        return Page(
            title: isShown ? note.title : canvas("note.withdrawn.title"), section: "notes",
            main: "\(crumbs)\(note.isWithdrawn ? withdrawn : whole)", aside: aside)
    }

    private var crumbs: HTML {
        """
        <nav class="crumbs" aria-label="\(canvas("frame.crumbs"))"><ol><li><a href="\(link: .notes)">\(canvas("nav.notes"))</a></li>\
        <li><a href="\(link: .notes(in: space.slug))">\(space.name)</a></li></ol></nav>
        """
    }

    private var whole: HTML {
        """
        \(done.map(told))\(if: !problems.isEmpty, FormNotice(problems.count, canvas).body)\
        <article class="note" id="note">\
        \(NoteHead(note: note, authors: authors, doubts: doubts, viewer: viewer, canvas: canvas, actions: actions).body)\
        \(TextView(text: note.text.body, mentioned: [:]).body)\(topics)\(sources)\
        <p class="only-print small">\(canvas("note.print", note.spaceName)) \(address)</p></article>\(check)
        """
    }

    // Who may put it back still reads it; for others it is gone, and says so.
    private var withdrawn: HTML {
        guard note.canBeRestored(by: viewer, in: space) else {
            return """
                <div class="empty">\(Ring(filled: 1).body)<h1>\(canvas("note.withdrawn.title"))</h1>\
                <p>\(canvas("note.withdrawn.text"))</p></div>
                """
        }
        return """
            <div class="notice warm" role="status">\(canvas.icon(.trash))<p>\(canvas("note.withdrawn.own"))</p>\
            <form method="post" action="\(link: .note(note.id))/withdrawal/removal"><button class="button small quiet">\
            \(canvas("note.restore"))</button></form></div><article class="note" id="note">\
            \(NoteHead(note: note, authors: authors, doubts: [], viewer: viewer, canvas: canvas).body)\
            \(TextView(text: note.text.body, mentioned: [:]).body)</article>
            """
    }

    private func told(_ key: String) -> HTML {
        "<div class=\"notice ok\" role=\"status\">\(canvas.icon(.check))<p>\(canvas(key))</p></div>"
    }

    private var actions: HTML {
        var items: [MenuView.Item] = [
            .link(.history, canvas("note.versions"), .noteVersions(note.id))
        ]
        if note.isOwned(by: viewer) || note.standing.isAuthor {
            items.append(.link(.people, canvas("note.people"), .notePeople(note.id)))
        }
        if note.canBeWithdrawn(by: viewer, in: space) {
            items.append(.danger(.trash, canvas("note.withdraw"), "\(link: .note(note.id))/withdrawal"))
        }
        let edit: HTML =
            note.canBeEdited(by: viewer)
            ? "<a class=\"button quiet\" href=\"\(link: .note(note.id))/edit\">\(canvas.icon(.edit)) \(canvas("note.edit"))</a>"
            : ""
        return "\(edit)\(MenuView(label: canvas("note.more"), items: items, canvas: canvas).body)"
    }

    private var topics: HTML {
        guard !note.text.topics.isEmpty else { return "" }
        let chips: [HTML] = note.text.topics.map {
            "<li><a class=\"chip\" href=\"\(link: .notes(about: $0))\">#\($0)</a></li>"
        }
        return "<ul class=\"chips\" aria-label=\"\(canvas("note.topics"))\">\(chips)</ul>"
    }

    private var sources: HTML {
        let shown = note.text.sources.shown(cited)
        guard !shown.isEmpty else { return "" }
        let lines: [HTML] = shown.map { "<li>\(source($0))</li>" }
        return """
            <section class="section note-sources"><h2>\(canvas("note.sources"))</h2><ul>\(lines)</ul></section>
            """
    }

    private func source(_ source: NoteSource) -> HTML {
        switch source {
        case .words(let words): return HTML(words)
        case .web(let label, let address):
            guard let link = Link(external: address) else { return HTML(source.line) }
            let words = label.isEmpty ? address : label
            return """
                <a class="link" href="\(link: link)" rel="noopener noreferrer nofollow">\(words) \(canvas.icon(.external))</a>\
                \(if: !label.isEmpty, " <small class=\"address\">\(address)</small>")
                """
        case .post, .comment:
            guard let text = cited[source] else { return "" }
            let key: String
            let link: Link
            switch source {
            case .comment(let id): (key, link) = ("note.source.comment", .comment(id))
            case .post(let id): (key, link) = ("note.source.post", .post(id))
            case .web, .words: return ""
            }
            return """
                <a class="link" href="\(link: link)">\(canvas(key, text.author.name, text.heading))</a>\
                <small class="address only-print">\(siteAddress)\(link.href)</small>
                """
        }
    }

    private var siteAddress: String { String(address.dropLast(Link.note(note.id).href.count)) }

    private var check: HTML {
        NoteCheckView(
            note: note, space: space, nextReview: nextReview, form: form, problems: problems, viewer: viewer,
            canvas: canvas
        ).body
    }

    private var aside: HTML {
        """
        <section><h2>\(canvas("note.about"))</h2><p class="small">\(canvas("note.purpose"))</p>\
        \(if: !note.isDue(at: canvas.now), review)</section>\
        <section><h2>\(canvas("space.whoSees"))</h2><p class="small">\(canvas("space.whoSees.\(space.kind.rawValue)"))</p></section>
        """
    }

    private var review: HTML {
        "<p class=\"small\">\(canvas("note.reviewOn", canvas.words.shortDay(note.reviewAt, now: canvas.now)))</p>"
    }
}
