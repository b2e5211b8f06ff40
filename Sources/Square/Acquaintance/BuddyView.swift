import Organisation
import Web

/// A buddy, or the question whether one wants this one.
struct BuddyView {
    let buddy: Buddy
    let canvas: Canvas

    var section: HTML {
        "<section class=\"section buddy\"><h2>\(canvas("buddy.title"))</h2>\(body)</section>"
    }

    var body: HTML {
        if let other = buddy.other { return together(other) }
        return buddy.hasAgreed ? agreed : question
    }

    private var question: HTML {
        """
        <article class="row asks"><span class="face" aria-hidden="true">\(canvas.icon(.people))</span><div>\
        <h3>\(canvas(key("asked")))</h3><p>\(canvas(key("asked.text")))</p>\(place)\
        <div class="actions">\(answer("acceptance", "buddy.yes", ""))\(answer("refusal", "buddy.no", " quiet"))</div>\
        </div></article>
        """
    }

    /// The question on home, among what waits.
    var waiting: HTML {
        guard let other = buddy.other else { return question }
        return """
            <article class="row">\(Face(other.person).body)<div>\
            <h3><a href="\(link: .ownBuddy)">\(canvas("notice.buddyFound", other.person.name))</a></h3>\
            <p>\(canvas("buddy.together.first"))</p></div></article>
            """
    }

    private var place: HTML {
        guard let department = buddy.department else { return .empty }
        return "<p class=\"meta\"><span>\(canvas("buddy.works", department))</span></p>"
    }

    private func answer(_ path: String, _ key: String, _ look: String) -> HTML {
        """
        <form method="post" action="\(link: .buddy(buddy.id))/\(path)"><button class="button small\(look)">\
        \(canvas(key))</button></form>
        """
    }

    private var agreed: HTML {
        """
        <article class="row asks"><span class="face" aria-hidden="true">\(canvas.icon(.clock))</span><div>\
        <h3>\(canvas("buddy.agreed"))</h3><p>\(canvas(key("agreed.text")))</p></div></article>
        """
    }

    private func together(_ other: Buddy.Other) -> HTML {
        let chips: [HTML] = other.subjects.prefix(6).map(SubjectChip.body)
        let work = [other.job, buddy.department ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
        return """
            <article class="card buddy-card">\(Face(other.person, size: .large).body)<div>\
            <h3><a href="\(link: .person(other.person.handle))">\(other.person.name)</a></h3>\
            \(if: !work.isEmpty, "<p class=\"small\">\(work)</p>")\
            \(if: !chips.isEmpty, "<p class=\"chips\"><span>\(canvas("profile.ask"))</span>\(chips)</p>")\
            <p>\(canvas("buddy.together.first"))</p>\
            <p class="small">\(canvas("buddy.together.until", canvas.words.shortDay(buddy.endsAt, now: canvas.now)))</p>\
            <form method="post" action="\(link: .buddy(buddy.id))/closure"><button class="button link">\
            \(canvas("buddy.stop"))</button></form></div></article>
            """
    }

    private func key(_ end: String) -> String { "buddy.\(buddy.isNewcomer ? "newcomer" : "colleague").\(end)" }
}

/// What this is for: to answer whether you want to be somebody's buddy, and to find yours.
struct BuddyPage {
    let buddies: [Buddy]
    let canvas: Canvas

    var page: Page { Page(title: canvas("buddy.page"), section: "people", main: main) }

    private var main: HTML {
        """
        <header class="head"><div><h1>\(canvas("buddy.page"))</h1><p class="small">\(canvas("buddy.lead"))</p></div></header>\
        \(buddies.isEmpty ? none : "<section class=\"section buddy\"><h2 class=\"sr\">\(canvas("buddy.title"))</h2>\(buddies.map { BuddyView(buddy: $0, canvas: canvas).body })</section>")\
        <p class="small"><a class="link" href="\(link: Link.settings.fragment("acquaintance"))">\(canvas("buddy.settings"))</a></p>
        """
    }

    private var none: HTML {
        """
        <div class="empty">\(Ring(filled: 1).body)<h2>\(canvas("buddy.none"))</h2><p>\(canvas("buddy.none.text"))</p></div>
        """
    }
}

/// What this is for: hosts and the adviser see who is new and has nobody yet to walk along with.
struct NewcomersPage {
    let newcomers: [Newcomer]
    let canvas: Canvas

    var page: Page { Page(title: canvas("newcomers.title"), section: "people", main: main) }

    private var main: HTML {
        """
        <header class="head"><div><h1>\(canvas("newcomers.title"))</h1><p class="small">\(canvas("newcomers.lead"))</p></div></header>\
        \(newcomers.isEmpty ? none : list)
        """
    }

    private var list: HTML {
        let rows: [HTML] = newcomers.map { newcomer in
            let work = [newcomer.job, newcomer.department ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
            return """
                <li class="person">\(Face(newcomer.person).body)<div><h3><a href="\(link: .person(newcomer.person.handle))">\
                \(newcomer.person.name)</a></h3>\(if: !work.isEmpty, "<p>\(work)</p>")\
                <p class="meta"><span>\(canvas("newcomers.since"))</span>\(canvas.time(newcomer.since))</p></div></li>
                """
        }
        return
            "<section class=\"section\"><h2>\(canvas("newcomers.who"))</h2><ul class=\"people\">\(rows)</ul></section>"
    }

    private var none: HTML {
        """
        <div class="empty">\(Ring().body)<h2>\(canvas("newcomers.none"))</h2><p>\(canvas("newcomers.none.text"))</p></div>
        """
    }
}
