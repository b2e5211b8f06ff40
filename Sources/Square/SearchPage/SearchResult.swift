import Organisation
import Web

/// One thing that was found: what it is, its best passage, and where, by whom and when it was said.
struct SearchResult {
    let item: FoundItem
    let highlighter: Highlighter
    let canvas: Canvas

    private static let mostRead = 4000

    var body: HTML {
        let passage = highlighter.snippet(Markdown.plain(item.body, limit: Self.mostRead))
        return """
            <article class="row result">\(Face(item.author).body)<div><h3><a href="\(link: item.link)">\
            \(marks(highlighter.marked(item.heading)))</a></h3><p>\(marks(passage))</p>\
            <p class="meta"><span class="kind">\(canvas.icon(icon))\(canvas("search.kind.\(kind)"))</span>\
            <a class="chip" href="\(link: item.placeLink)">\(item.placeName)</a>\
            <span>\(item.author.name)</span>\(canvas.time(item.at))</p></div></article>
            """
    }

    private var kind: String {
        switch item.kind {
        case .comment: "comment"
        case "help": "help"
        case "note": "note"
        default: "post"
        }
    }

    private var icon: Icon {
        switch item.kind {
        case .comment: .comment
        case "help": .ask
        case "note": .bookmark
        default: .write
        }
    }

    private func marks(_ pieces: [Highlighter.Piece]) -> HTML {
        pieces.map { $0.isHit ? "<mark>\($0.text)</mark>" : HTML($0.text) }.joined()
    }
}
