import Database
import Organisation
import Web

/// What reading colleagues pays: which questions were solved this week, among those this person may read. Nothing is said
/// of who did how much.
struct HelpOnHome {
    static let mostShown = 3
    static let mostCounted = 20
    static let reach: Duration = .seconds(7 * 86_400)

    let solved: [PostSummary]
    let canvas: Canvas

    /// What home read along with the news.
    static func load(_ visit: Visit) throws -> HomePiece {
        HomePiece(aside: HelpOnHome(solved: visit.once("solved") { [] }, canvas: visit.canvas).body)
    }

    var body: HTML {
        guard !solved.isEmpty else { return "" }
        let answers = solved.reduce(0) { $0 + $1.post.commentCount }
        let line = canvas.words("help.home.solved", count: solved.count, canvas("help.home.answers", count: answers))
        let links: [HTML] = solved.prefix(Self.mostShown).map {
            "<li><a href=\"\(link: .post($0.post.id))\">\($0.post.heading)</a></li>"
        }
        return """
            <section><h2>\(canvas("help.home.title"))</h2><p class="small">\(line)</p><ul class="plain small">\(links)</ul>\
            <a class="link" href="\(link: .help)?show=solved">\(canvas("help.home.all"))</a></section>
            """
    }
}
