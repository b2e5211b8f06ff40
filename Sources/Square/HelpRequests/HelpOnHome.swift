import Database
import Organisation
import Web

/// What reading colleagues pays: which questions were solved this week, among those this person may read.
struct HelpOnHome {
    static let most = 3

    let solved: [Solved]
    let canvas: Canvas

    /// A solved question, and who helped with it.
    struct Solved {
        let id: Post.ID
        let heading: String
        let helpers: Set<Member.ID>
    }

    static func load(_ visit: Visit) throws -> HomePiece {
        guard visit.organisation.isOn(Space.help) else { return HomePiece() }
        let week = Instant(visit.now.milliseconds - 7 * 86_400_000)
        let solved = try HelpStore.listSolved(since: week, visibleTo: visit.viewer, in: visit.db)
        return HomePiece(aside: HelpOnHome(solved: solved, canvas: visit.canvas).body)
    }

    var body: HTML {
        guard !solved.isEmpty else { return "" }
        let helpers = solved.reduce(into: Set<Member.ID>()) { $0.formUnion($1.helpers) }
        // Fewer than five could be told apart.
        let line =
            helpers.count >= HelpHours.k
            ? canvas.words(
                "help.home.helped", count: helpers.count, canvas.words("help.home.questions", count: solved.count))
            : canvas("help.home.solved", count: solved.count)
        let links: [HTML] = solved.prefix(Self.most).map {
            "<li><a href=\"\(link: .post($0.id))\">\($0.heading)</a></li>"
        }
        return """
            <section><h2>\(canvas("help.home.title"))</h2><p class="small">\(line)</p><ul class="plain small">\(links)</ul></section>
            """
    }
}
