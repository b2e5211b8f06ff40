import Organisation
import Web

/// What this is for: to see a few colleagues you have something in common with, and say hello.
struct NearPage {
    let people: [NearPerson]
    let canvas: Canvas

    static func load(_ visit: Visit) throws -> NearPage {
        let found = try NearStore.find(visibleTo: visit.viewer, at: visit.now, in: visit.db)
        return NearPage(
            people: NearPerson.choose(from: found, for: visit.viewer.id, at: visit.now), canvas: visit.canvas)
    }

    var page: Page { Page(title: canvas("near.title"), section: "people", main: main) }

    private var main: HTML {
        """
        <header class="head"><div><h1>\(canvas("near.title"))</h1><p class="small">\(canvas("near.lead"))</p></div></header>\
        \(people.isEmpty ? nobody : list)<p class="small">\(canvas("near.how")) \
        <a class="link" href="\(link: Link.settings.fragment("acquaintance"))">\(canvas("near.settings"))</a></p>
        """
    }

    private var list: HTML {
        let views: [HTML] = people.map { NearPersonView(near: $0, canvas: canvas).body }
        return "<section class=\"section\"><h2>\(canvas("near.week"))</h2><ul class=\"people\">\(views)</ul></section>"
    }

    private var nobody: HTML {
        """
        <div class="empty">\(Ring(filled: 1).body)<h2>\(canvas("near.none"))</h2><p>\(canvas("near.none.text"))</p>\
        <a class="button quiet" href="\(link: .spaces)">\(canvas("space.find"))</a></div>
        """
    }
}

/// Somebody you could know, with what you have in common.
struct NearPersonView {
    let near: NearPerson
    let canvas: Canvas

    var body: HTML {
        let work = [near.job, near.department ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
        let reasons: [HTML] = near.reasons.map { "<li>\(reason($0))</li>" }
        return """
            <li class="person">\(Face(near.person).body)<div><h3><a href="\(link: .person(near.person.handle))">\
            \(near.person.name)</a></h3>\(if: !work.isEmpty, "<p>\(work)</p>")<ul class="reasons">\(reasons)</ul></div></li>
            """
    }

    private func reason(_ reason: NearPerson.Reason) -> String {
        switch reason {
        case .group(let name, _): canvas("near.reason.group", name)
        case .topic(let topic): canvas("near.reason.topic", topic)
        case .subject(let subject): canvas("near.reason.subject", subject)
        }
    }
}
