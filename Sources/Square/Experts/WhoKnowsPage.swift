import Organisation
import Web

/// How colleagues are found, in words everybody can follow, and how not to be.
struct WhoKnowsPage {
    let weeklyCap: Int
    let isOptedOut: Bool
    let canvas: Canvas

    var page: Page { Page(title: canvas("whoKnows.title"), section: "", main: main) }

    private var main: HTML {
        """
        <header class="head"><div><h1>\(canvas("whoKnows.title"))</h1>\
        <p class="small">\(canvas("whoKnows.lead"))</p></div></header>\
        <div class="text"><h2>\(canvas("whoKnows.counts"))</h2><ul>\
        \(points(["offer", "answers", "helped", "notes", "texts", "recent"]))</ul>\
        <h2>\(canvas("whoKnows.not"))</h2><ul>\(points(["visible", "score", "order", "reading"]))</ul>\
        <h2>\(canvas("whoKnows.share"))</h2><p>\(canvas("whoKnows.share.text", count: weeklyCap))</p>\
        <h2>\(canvas("whoKnows.out"))</h2><p>\(canvas(isOptedOut ? "whoKnows.out.is" : "whoKnows.out.text")) \
        <a href="\(link: Link.settings.fragment("suggested"))">\(canvas("whoKnows.out.link"))</a></p>\
        <h2>\(canvas("whoKnows.method"))</h2><p>\(canvas("whoKnows.method.text"))</p></div>
        """
    }

    private func points(_ names: [String]) -> [HTML] {
        names.map { "<li>\(canvas("whoKnows.\($0)"))</li>" }
    }
}
