import Database
import Organisation
import Web

/// What this is for: to see how a text read before it was edited, with what changed.
struct HistoryPage {
    private struct Version {
        let title: String
        let body: String
        let at: Instant
    }

    private let back: Link
    private let author: Member.Byline
    private let versions: [Version]
    private let canvas: Canvas

    init(_ post: Post, revisions: [Revision], canvas: Canvas) {
        back = .post(post.id)
        author = post.author
        let now = Version(title: post.title, body: post.wholeText, at: post.editedAt ?? post.at)
        versions = [now] + revisions.map { Version(title: $0.title, body: $0.body, at: $0.at) }
        self.canvas = canvas
    }

    init(_ comment: Comment, revisions: [Revision], canvas: Canvas) {
        back = .comment(comment.id)
        author = comment.author
        let now = Version(title: "", body: comment.body, at: comment.editedAt ?? comment.at)
        versions = [now] + revisions.map { Version(title: $0.title, body: $0.body, at: $0.at) }
        self.canvas = canvas
    }

    var page: Page {
        let rows: [HTML] = versions.indices.map(row)
        let main: HTML = """
            <header class="head"><div><h1>\(canvas("history.title"))</h1><p class="small">\(canvas("history.purpose"))</p></div>\
            <a class="button quiet" href="\(link: back)">\(canvas("history.back"))</a></header><ol class="history">\(rows)</ol>
            """
        return Page(title: canvas("history.title"), section: "home", main: main)
    }

    private func row(_ index: Int) -> HTML {
        let version = versions[index]
        let before = index + 1 < versions.count ? versions[index + 1] : nil
        let title = before.map { WordDiff.html(from: $0.title, to: version.title) } ?? HTML(version.title)
        // What changed shows in the text as it was typed; the first version reads as it was read.
        let text: HTML =
            before.map { "<div class=\"text\"><p>\(WordDiff.html(from: $0.body, to: version.body))</p></div>" }
            ?? TextView(text: version.body, mentioned: [:]).body
        return """
            <li><header class="by">\(Face(author, size: .small).body)<div><span class="name">\(author.name)</span>\
            <p class="meta"><span>\(canvas(before == nil ? "history.first" : "history.changed"))</span>\
            \(canvas.time(version.at))</p></div></header>\
            \(if: !title.isEmpty, "<p><strong>\(title)</strong></p>")\(text)</li>
            """
    }
}
