import Organisation
import Web

/// More acts on a thing, behind one button.
struct MenuView {
    enum Item {
        case link(Icon, String, Link)
        case act(Icon, String, Link)
        case danger(Icon, String, Link)
    }

    let label: String
    let items: [Item]
    let canvas: Canvas

    var body: HTML {
        guard !items.isEmpty else { return .empty }
        return """
            <details class="menu"><summary class="button small quiet icon-only" aria-label="\(label)">\
            \(canvas.icon(.more))</summary><ul>\(items.map(line))</ul></details>
            """
    }

    private func line(_ item: Item) -> HTML {
        switch item {
        case .link(let icon, let words, let link):
            "<li><a href=\"\(link: link)\">\(canvas.icon(icon)) \(words)</a></li>"
        case .act(let icon, let words, let link):
            "<li><form method=\"post\" action=\"\(link: link)\"><button>\(canvas.icon(icon)) \(words)</button></form></li>"
        case .danger(let icon, let words, let link):
            """
            <li class="apart"><form method="post" action="\(link: link)">\
            <button class="danger">\(canvas.icon(icon)) \(words)</button></form></li>
            """
        }
    }
}
