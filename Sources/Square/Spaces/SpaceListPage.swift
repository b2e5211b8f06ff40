import Organisation
import Web

/// What this is for: to see which groups there are and find the ones that suit you.
struct SpaceListPage {
    static let pageSize = 60

    let spaces: [Space]
    let next: Link?
    let viewer: Viewer
    let canvas: Canvas

    var page: Page { Page(title: canvas("space.list.title"), section: "spaces", main: main) }

    private var main: HTML {
        """
        <header class="head"><div><h1>\(canvas("space.list.title"))</h1><p class="small">\(canvas("space.list.purpose"))</p></div>\
        \(if: !viewer.isGuest, new)</header>\
        \(spaces.isEmpty ? empty : list)\(next.map(pager))
        """
    }

    private var new: HTML {
        "<a class=\"button\" href=\"\(link: .newSpace)\">\(canvas.icon(.plus)) \(canvas("space.new"))</a>"
    }

    private var list: HTML {
        "<ul class=\"spaces\">\(spaces.map { SpaceCard(space: $0, viewer: viewer, canvas: canvas).body })</ul>"
    }

    private var empty: HTML {
        "<div class=\"empty\">\(Ring(filled: 1).body)<h2>\(canvas("space.list.empty"))</h2><p>\(canvas("space.list.emptyText"))</p></div>"
    }

    private func pager(_ next: Link) -> HTML { Pager(next: next, words: canvas("pager.more"), canvas: canvas).body }
}
