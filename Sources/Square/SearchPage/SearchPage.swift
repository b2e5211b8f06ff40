import Database
import Organisation
import Web

/// What this is for: to find again what was said, and who knows.
struct SearchPage {
    static let pageSize = 20
    /// Of what is ranked; behind it, everything can be had by date.
    static let mostRanked = 100
    static let mostPeople = 5
    static let mostPeopleAlone = 40

    let query: SearchQuery
    let form: SearchForm
    let people: [DirectoryEntry]
    let found: SearchFindings
    let canvas: Canvas

    private var filter: SearchFilter { form.filter }

    static func load(_ filter: SearchFilter, site: Site, visit: Visit) throws -> SearchPage {
        let query = SearchQuery.parse(filter.text)
        let mine = try SquareFeatures.mine(visit)
        let space = try space(filter.space, mine, visit)
        var spaces = mine.map { (slug: $0.slug, name: $0.name) }
        if let space, !spaces.contains(where: { $0.slug == space.slug }) {
            spaces.insert((space.slug, space.name), at: 0)
        }
        let readsNothing = visit.viewer.isGuest && mine.isEmpty
        let found =
            query.isEmpty || filter.what == .people || readsNothing
            ? SearchFindings.none(query, site)
            : try SearchFindings.find(
                query, filter, inside: inside(space?.id, mine, visit.viewer), site: site, visit: visit)
        let isFirst = filter.page == 0 && filter.cursor == nil
        let wantsPeople = filter.what == .people || (filter.what == .everything && space == nil && isFirst)
        let known = Set(site.features.flatMap(\.found).flatMap(\.kinds))
        return SearchPage(
            query: query,
            form: SearchForm(
                filter: filter,
                kinds: SearchFilter.What.allCases.filter { what in
                    what == .everything || what == .people || what.kinds.contains(where: known.contains)
                }, spaces: spaces, canvas: visit.canvas),
            people: query.isEmpty || !wantsPeople
                ? []
                : try Members.search(
                    query, visibleTo: visit.viewer,
                    limit: filter.what == .people ? mostPeopleAlone : mostPeople, in: visit.db),
            found: found, canvas: visit.canvas)
    }

    private static func space(
        _ slug: String, _ mine: [MySpace], _ visit: Visit
    ) throws -> (id: Space.ID, slug: String, name: String)? {
        if slug.isEmpty { return nil }
        if let known = mine.first(where: { $0.slug == slug }) { return (known.id, known.slug, known.name) }
        let space = try Spaces.findReadable(slug, visibleTo: visit.viewer, in: visit.db)
        return (space.id, space.slug, space.name)
    }

    /// A guest reads few groups, and those are looked through at once when the index is told which.
    private static func inside(_ space: Space.ID?, _ mine: [MySpace], _ viewer: Viewer) -> [Int64] {
        if let space { return [space.rawValue] }
        return viewer.isGuest && mine.count < SquareFeatures.mostGroups ? mine.map(\.id.rawValue) : []
    }

    var page: Page { Page(title: canvas("search.title"), section: "search", main: main) }

    private var main: HTML {
        """
        <header class="head"><div><h1>\(canvas("search.title"))</h1><p class="small">\(canvas("search.lead"))</p></div></header>\
        \(form.body)\(notes)\(peopleSection)\(results)
        """
    }

    /// What was done with what was typed, said before what came of it.
    private var notes: HTML {
        var notes: [HTML] = []
        if query.isShortened { notes.append("<p>\(canvas("search.shortened"))</p>") }
        if query.hasOpenQuote { notes.append("<p>\(canvas("search.openQuote"))</p>") }
        if query.isIdle { notes.append("<p>\(canvas("search.idle"))</p>") }
        if filter.isExact {
            let link = filter.link(query.text) { $0.isExact = false }
            notes.append("<p>\(canvas("search.exact")) <a href=\"\(link: link)\">\(canvas("search.inexact"))</a></p>")
        }
        if !found.corrections.isEmpty {
            let typed = found.corrections.map(\.typed).joined(separator: ", ")
            let meant = found.corrections.flatMap(\.meant).joined(separator: ", ")
            let link = filter.link(query.text) { $0.isExact = true }
            notes.append(
                """
                <p>\(canvas("search.corrected", typed, meant)) <a href="\(link: link)">\(canvas("search.onlyTyped", typed))</a></p>
                """)
        }
        return notes.isEmpty ? "" : "<div class=\"search-notes\" role=\"status\">\(notes)</div>"
    }

    private var peopleSection: HTML {
        if people.isEmpty { return "" }
        return """
            <section class="section"><h2>\(canvas("search.people"))</h2>\
            <ul class="people">\(people.map { PersonView(entry: $0, canvas: canvas).body })</ul></section>
            """
    }

    private var results: HTML {
        if query.isEmpty { return empty(query.emptiness == .nothing ? "search.empty" : "search.tooShort", nil) }
        if found.items.isEmpty { return people.isEmpty ? empty("search.none", "search.noneText") : "" }
        let first = found.items.prefix(found.completeCount)
        let rest = found.items.dropFirst(found.completeCount)
        return """
            \(section("search.results", first))\(section(first.isEmpty ? "search.nearest" : "search.partly", rest))\(pager)
            """
    }

    private func section(_ title: String, _ items: ArraySlice<FoundItem>) -> HTML {
        if items.isEmpty { return "" }
        let rows: [HTML] = items.map { SearchResult(item: $0, highlighter: found.highlighter, canvas: canvas).body }
        return "<section class=\"section\"><h2>\(canvas(title))</h2>\(rows)</section>"
    }

    private var pager: HTML {
        if let next = found.nextPage {
            return Pager(next: filter.link(query.text) { $0.page = next }, words: canvas("search.more"), canvas: canvas)
                .body
        }
        if let next = found.nextCursor {
            return Pager(
                next: filter.link(query.text) { $0.cursor = next }, words: canvas("search.more"), canvas: canvas
            )
            .body
        }
        if filter.order == .newest { return "" }
        return Pager(
            next: filter.link(query.text) { $0.order = .newest }, words: canvas("search.allNewest"), canvas: canvas
        ).body
    }

    private func empty(_ title: String, _ text: String?) -> HTML {
        """
        <div class="empty">\(Ring(filled: 1).body)<h2>\(canvas(title, query.text))</h2>\
        \(text.map { "<p>\(canvas($0))</p>" as HTML })</div>
        """
    }
}
