import Organisation
import Web

/// The directory: who works here, where, and what you can ask them about.
struct PeopleListPage {
    let people: DirectoryPage
    let query: DirectoryQuery
    let departments: [Department]
    let viewer: Viewer
    let canvas: Canvas

    private var isSearch: Bool { !query.text.isEmpty || query.departmentID != nil }

    var page: Page { Page(title: canvas("nav.people"), section: "people", main: main) }

    private var main: HTML {
        """
        <header class="head"><div><h1>\(canvas("nav.people"))</h1>\
        <p class="small">\(canvas(viewer.isGuest ? "people.lead.guest" : "people.lead"))</p></div>\(if: !viewer.isGuest, gaps)</header>\
        \(search)\(people.entries.isEmpty ? nobody : list)\(pager)
        """
    }

    private var gaps: HTML {
        "<a class=\"button quiet small\" href=\"\(link: .subjectGaps)\">\(canvas("gaps.link"))</a>"
    }

    private var search: HTML {
        let options: [HTML] = departments.map { department in
            let isChosen = department.id == query.departmentID
            return """
                <option value="\(department.id.description)"\(attribute: "selected", if: isChosen)>\(department.name)</option>
                """
        }
        return """
            <form class="toolbar" role="search" action="\(link: .people)"><div class="searchbox">\
            <label class="sr" for="q">\(canvas("people.search"))</label>\(canvas.icon(.search))\
            <input id="q" type="search" name="q" value="\(query.text)" placeholder="\(canvas("people.search"))"></div>\
            <div class="field"><label for="department">\(canvas("profile.department"))</label>\
            <select id="department" name="department"><option value="">\(canvas("people.allDepartments"))</option>\
            \(options)\
            </select></div><button class="button quiet">\(canvas("people.search.submit"))</button></form>
            """
    }

    private var list: HTML {
        let entries: [HTML] = people.entries.map { PersonView(entry: $0, canvas: canvas).body }
        return "<h2 class=\"sr\">\(canvas("people.found"))</h2><ul class=\"people\">\(entries)</ul>"
    }

    private var nobody: HTML {
        """
        <div class="empty">\(Ring(filled: 1).body)<h2>\(canvas(isSearch ? "people.none" : "people.empty"))</h2>\
        <p>\(canvas(isSearch ? "people.none.text" : "people.empty.text"))</p>\
        \(if: isSearch, "<a class=\"button quiet\" href=\"\(link: .people)\">\(canvas("people.all"))</a>")</div>
        """
    }

    private var pager: HTML {
        guard let next = people.next else { return .empty }
        let link = Link.people.appending(query: "q", query.text.isEmpty ? nil : query.text)
            .appending(query: "department", query.departmentID?.description).appending(query: "after", next.description)
        return """
            <nav class="pager" aria-label="\(canvas("pager.label"))">\
            <a class="button quiet" rel="next" href="\(link: link)">\
            \(canvas("pager.nextPeople")) \(canvas.icon(.arrowRight))</a></nav>
            """
    }
}
