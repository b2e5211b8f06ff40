import Database
import Organisation
import Web

/// What this is for: to see in time which groups sleep, end soon or are over, and ask their host how it goes.
struct GroupCarePage {
    let spaces: [CaredSpace]
    let canvas: Canvas

    /// How long before an end a group is on the list, in days.
    static let ahead = 45

    static func load(_ visit: Visit) throws -> GroupCarePage {
        guard visit.viewer.canSteer else { throw Problem.notFound }
        let settings = try GroupSettings.find(in: visit.db)
        let spaces = try SpaceLifeStore.listCare(
            visibleTo: visit.viewer, idleBefore: visit.now - (settings.idle - settings.notice),
            endsBefore: visit.now + .seconds(ahead * 86_400), in: visit.db)
        return GroupCarePage(spaces: spaces, canvas: visit.canvas)
    }

    var page: Page { Page(title: canvas("space.care.title"), section: "spaces", main: main) }

    private var main: HTML {
        """
        <nav class="crumbs" aria-label="\(canvas("frame.crumbs"))"><ol><li><a href="\(link: .spaces)">\(canvas("space.list.title"))</a></li></ol></nav>\
        <header class="head"><div><h1>\(canvas("space.care.title"))</h1><p class="small">\(canvas("space.care.purpose"))</p></div>\
        <a class="button quiet" href="\(link: .groupSettings)">\(canvas.icon(.settings)) \(canvas("group.settings"))</a></header>\
        \(spaces.isEmpty ? empty : list)
        """
    }

    private var list: HTML {
        let rows: [HTML] = spaces.map { space in
            """
            <article class="row plain"><div><h2 class="name"><a href="\(link: .space(space.slug))">\(space.name)</a></h2>\
            <p>\(state(of: space))</p><p class="meta"><span>\(canvas("space.care.last")): \(canvas.time(space.lastActivityAt))</span>\
            <span>\(canvas("space.care.host")): <a href="\(link: .person(space.hostHandle))">\(space.host)</a></span></p></div></article>
            """
        }
        return "<section class=\"section\">\(rows)</section>"
    }

    private func state(of space: CaredSpace) -> String {
        switch space.life {
        case .asleep: return canvas("space.care.asleep")
        case .ended: return canvas("space.care.ended")
        case .closed: return canvas("space.closed.heading")
        case .awake:
            if let end = space.endsAt, end <= canvas.now + .seconds(Self.ahead * 86_400) {
                return canvas("space.care.ends", canvas.words.dayWithin(end - .seconds(1)))
            }
            return canvas("space.care.soonAsleep")
        }
    }

    private var empty: HTML {
        "<div class=\"empty\">\(Ring(filled: 1).body)<h2>\(canvas("space.care.none"))</h2><p>\(canvas("space.care.noneText"))</p></div>"
    }
}
