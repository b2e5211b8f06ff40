import Database
import Organisation
import Web

/// What this is for: to find again what was said, and who knows.
struct SearchPage {
    static let pageSize = 20
    static let mostPeople = 5

    let query: SearchQuery
    let space: Space?
    let people: [DirectoryEntry]
    let found: [FoundText]
    let next: SearchCursor?
    let highlighter: Highlighter
    let canvas: Canvas

    static func load(
        _ text: String, in slug: String, after cursor: SearchCursor?, index: SearchIndex, visit: Visit
    ) throws -> SearchPage {
        let (viewer, db) = (visit.viewer, visit.db)
        let query = SearchQuery.parse(text)
        let space = slug.isEmpty ? nil : try Spaces.findReadable(slug, visibleTo: viewer, in: db)
        let hits = try index.find(
            query, kinds: [.post, .help, .comment], visibleTo: Spaces.reach(of: viewer),
            inside: space.map { [$0.id.rawValue] } ?? [], after: cursor, limit: pageSize, in: db)
        let texts = try FoundTextStore.list(hits.hits, visibleTo: viewer, in: db)
        let isFirst = cursor == nil && space == nil && !query.isEmpty
        return SearchPage(
            query: query, space: space,
            people: isFirst
                ? Array(
                    try Members.directory(DirectoryQuery(text: text), visibleTo: viewer, in: db).entries.prefix(
                        mostPeople))
                : [],
            found: hits.hits.compactMap { texts[$0.id] }, next: hits.next,
            highlighter: index.highlighter(for: query), canvas: visit.canvas)
    }

    var page: Page { Page(title: canvas("search.title"), section: "search", main: main) }

    private var main: HTML {
        """
        <header class="head"><div><h1>\(canvas("search.title"))</h1><p class="small">\(canvas("search.purpose"))</p></div></header>\
        \(form)\(if: !people.isEmpty, peopleSection)\(results)
        """
    }

    private var form: HTML {
        let within: HTML =
            space.map { space in
                """
                <label class="choice"><input type="checkbox" name="in" value="\(space.slug)" checked>\
                <span>\(canvas("search.onlyIn", space.name))</span></label>
                """
            } ?? ""
        return """
            <form class="toolbar" role="search" action="\(link: .search)"><div class="searchbox"><label class="sr" for="q">\
            \(canvas("search.field"))</label>\(canvas.icon(.search))<input id="q" type="search" name="q" value="\(query.text)"></div>\
            <button class="button">\(canvas("search.button"))</button>\(within)</form>
            """
    }

    private var peopleSection: HTML {
        """
        <section class="section"><h2>\(canvas("search.people"))</h2><ul class="people">\(people.map { PersonView(entry: $0, canvas: canvas).body })</ul></section>
        """
    }

    private var results: HTML {
        if query.isEmpty { return empty(query.emptiness == .nothing ? "search.empty" : "search.tooShort", nil) }
        if found.isEmpty { return people.isEmpty ? empty("search.none", "search.noneText") : "" }
        let more: HTML? = next.map { next in
            let link = Link.search.appending(query: "q", query.text).appending(query: "in", space?.slug)
                .appending(query: "after", next.description)
            return Pager(next: link, words: canvas("search.more"), canvas: canvas).body
        }
        return """
            <section class="section"><h2>\(canvas("search.results"))</h2>\(found.map(row))</section>\(more)
            """
    }

    private func empty(_ title: String, _ text: String?) -> HTML {
        """
        <div class="empty">\(Ring(filled: 1).body)<h2>\(canvas(title, query.text))</h2>\
        \(text.map { "<p>\(canvas($0))</p>" as HTML })</div>
        """
    }

    private func row(_ text: FoundText) -> HTML {
        let link: Link = text.isComment ? .comment(Comment.ID(rawValue: text.id)) : .post(text.postID)
        let heading = marks(highlighter.marked(text.heading))
        let title: HTML = text.isComment ? "\(canvas.icon(.comment)) \(heading)" : heading
        return """
            <article class="row result">\(Face(text.author).body)<div><h3><a href="\(link: link)">\(title)</a></h3>\
            <p>\(marks(highlighter.snippet(Markdown.plain(text.body, limit: 4000))))</p>\
            <p class="meta"><a class="chip" href="\(link: .space(text.spaceSlug))">\(text.spaceName)</a>\
            <span>\(text.author.name)</span>\(canvas.time(text.at))\(if: text.isComment, "<span>\(canvas("search.isComment"))</span>")</p></div></article>
            """
    }

    private func marks(_ pieces: [Highlighter.Piece]) -> HTML {
        pieces.map { $0.isHit ? "<mark>\($0.text)</mark>" : HTML($0.text) }.joined()
    }
}
