import Organisation
import Web

/// What this is for: to see which groups there are and find the ones that suit you.
struct SpaceListPage {
    static let pageSize = 60

    /// Which groups: those that go on, those that sleep, or those that are over.
    enum Shelf: String, CaseIterable {
        case awake, asleep, over

        var lives: [Space.Life] {
            switch self {
            case .awake: [.awake]
            case .asleep: [.asleep]
            case .over: [.ended, .closed]
            }
        }
        var link: Link { .spaces.appending(query: "life", self == .awake ? nil : rawValue) }
    }

    let shelf: Shelf

    let spaces: [Space]
    let next: Link?
    let viewer: Viewer
    let canvas: Canvas

    var page: Page { Page(title: canvas("space.list.title"), section: "spaces", main: main) }

    private var main: HTML {
        """
        <header class="head"><div><h1>\(canvas("space.list.title"))</h1><p class="small">\(canvas(shelf == .awake ? "space.list.purpose" : "space.list.purpose.\(shelf.rawValue)"))</p></div>\
        \(if: !viewer.isGuest, new)</header>\(tabs)\
        \(spaces.isEmpty ? empty : list)\(next.map(pager))
        """
    }

    private var tabs: HTML {
        let tabs: [HTML] = Shelf.allCases.map { each in
            """
            <a href="\(link: each.link)"\(attribute: "aria-current", each == shelf ? "page" : nil)>\(canvas("space.shelf.\(each.rawValue)"))</a>
            """
        }
        let care: HTML = "<a href=\"\(link: .groupCare)\">\(canvas("space.care"))</a>"
        return """
            <nav class="tabs" aria-label="\(canvas("space.shelves"))">\(tabs)\(if: viewer.canSteer, care)</nav>
            """
    }

    private var new: HTML {
        "<a class=\"button\" href=\"\(link: .newSpace)\">\(canvas.icon(.plus)) \(canvas("space.new"))</a>"
    }

    private var list: HTML {
        "<ul class=\"spaces\">\(spaces.map { SpaceCard(space: $0, viewer: viewer, canvas: canvas).body })</ul>"
    }

    private var empty: HTML {
        "<div class=\"empty\">\(Ring(filled: 1).body)<h2>\(canvas(shelf == .awake ? "space.list.empty" : "space.list.empty.\(shelf.rawValue)"))</h2>\(if: shelf == .awake, "<p>\(canvas("space.list.emptyText"))</p>")</div>"
    }

    private func pager(_ next: Link) -> HTML { Pager(next: next, words: canvas("pager.more"), canvas: canvas).body }
}
