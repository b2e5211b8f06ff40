import Organisation
import Web

/// The first week on home: where a newcomer stands, and the one next thing. Costs nothing for everybody else.
struct FirstWeekOnHome {
    let week: FirstWeek
    let isGuest: Bool
    let canvas: Canvas

    static func load(_ visit: Visit) throws -> HomePiece {
        guard let week = try week(visit), !week.isPutAway, week.hasColleagues else { return HomePiece() }
        return HomePiece(
            front: FirstWeekOnHome(week: week, isGuest: visit.viewer.isGuest, canvas: visit.canvas).body)
    }

    /// A newcomer's week, read once for all parts of a page; nil for who isn't new.
    static func week(_ visit: Visit) throws -> FirstWeek? {
        guard visit.viewer.isNewcomer(at: visit.now) else { return nil }
        return try visit.once("first week") {
            try FirstWeekStore.find(visibleTo: visit.viewer, at: visit.now, in: visit.db)
        }
    }

    var body: HTML {
        """
        <section class="card first-week">\(isGuest ? Ring(filled: 1).body : Ring(filled: week.rings).body)\
        <div><h2>\(canvas("week.home"))</h2><p>\(canvas(next))</p>\
        <div class="actions"><a class="button quiet" href="\(link: .welcome)">\(canvas("week.home.open"))</a>\
        <form method="post" action="\(link: .welcome)/closure"><button class="button link">\
        \(canvas("week.putAway"))</button></form></div></div></section>
        """
    }

    private var next: String {
        if isGuest { return "week.home.guest" }
        return week.next.map { "\($0.key).next" } ?? "week.home.done"
    }
}
