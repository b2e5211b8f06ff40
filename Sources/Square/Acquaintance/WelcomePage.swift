import Organisation
import Web

/// What this is for: to know in a first week whom you can ask what, and to do one small thing for somebody else.
struct WelcomePage {
    let week: FirstWeek
    let people: [Acquaintance]
    let groups: [GroupToJoin]
    let toAnswer: PostSummary?
    /// The viewer's own groups.
    let own: [MySpace]
    let isNewcomer: Bool
    let viewer: Viewer
    let canvas: Canvas

    static func load(_ visit: Visit) throws -> WelcomePage {
        let (viewer, db) = (visit.viewer, visit.db)
        let week = try FirstWeekOnHome.week(visit) ?? FirstWeekStore.find(visibleTo: viewer, at: visit.now, in: db)
        let seeksTask = !viewer.isGuest && !week.done.contains(.answer) && visit.organisation.isOn(Space.posts)
        return WelcomePage(
            week: week, people: try FirstWeekStore.listPeople(visibleTo: viewer, in: db),
            groups: try FirstWeekStore.listGroups(visibleTo: viewer, in: db),
            toAnswer: seeksTask
                ? try FirstWeekStore.listToAnswer(visibleTo: viewer, at: visit.now, in: db).first : nil,
            own: try SquareFeatures.mine(visit), isNewcomer: viewer.isNewcomer(at: visit.now), viewer: viewer,
            canvas: visit.canvas)
    }

    var page: Page { Page(title: canvas("week.title"), section: "people", main: main) }

    private var main: HTML {
        """
        <header class="head"><div><h1>\(canvas("week.title"))</h1><p class="small">\
        \(canvas(viewer.isGuest ? "week.lead.guest" : "week.lead"))</p></div></header>\
        \(if: week.isPutAway && isNewcomer, isAway)\
        \(viewer.isGuest ? guest : steps + task + buddy)\(if: !people.isEmpty, who)\(if: !groups.isEmpty, toJoin)\
        \(if: !viewer.isGuest && people.isEmpty, nobody)\(if: !viewer.isGuest, near)\(if: isNewcomer && !week.isPutAway, away)
        """
    }

    private var steps: HTML {
        let items: [HTML] = FirstWeek.Step.allCases.map { step in
            let isDone = week.done.contains(step)
            return """
                <li\(if: isDone, " class=\"done\"")>\(isDone ? canvas.icon(.check) : canvas.icon(.arrowRight))\
                <div><h3>\(canvas(step.key))\(if: isDone, " <span class=\"chip accent\">\(canvas("week.done"))</span>")</h3>\
                <p>\(canvas("\(step.key).why"))</p>\(if: !isDone, action(step))</div></li>
                """
        }
        return """
            <section class="section"><h2>\(canvas("week.steps"))</h2><div class="week-steps">\
            \(Ring(filled: week.rings, isLarge: true, label: canvas.words("week.rings", count: week.done.count)).body)\
            <ul>\(items)</ul></div></section>
            """
    }

    private func action(_ step: FirstWeek.Step) -> HTML {
        switch step {
        case .subjects:
            let link = Link.settings.fragment("your-profile")
            return "<p><a class=\"link\" href=\"\(link: link)\">\(canvas("week.step.subjects.do"))</a></p>"
        case .group:
            return groups.isEmpty
                ? "<p><a class=\"link\" href=\"\(link: .spaces)\">\(canvas("space.find"))</a></p>"
                : "<p><a class=\"link\" href=\"#groups\">\(canvas("week.step.group.do"))</a></p>"
        case .answer:
            return toAnswer == nil
                ? .empty : "<p><a class=\"link\" href=\"#task\">\(canvas("week.step.answer.do"))</a></p>"
        }
    }

    private var task: HTML {
        guard let toAnswer else { return .empty }
        return """
            <section class="section" id="task"><h2>\(canvas("week.task"))</h2>\
            \(ConversationRow(summary: toAnswer, canvas: canvas).body)\
            <p class="small">\(canvas("week.task.why", toAnswer.post.author.name))</p></section>
            """
    }

    private var buddy: HTML { week.buddy.map { BuddyView(buddy: $0, canvas: canvas).section } ?? .empty }

    private var who: HTML {
        let views: [HTML] = people.map { AcquaintanceView(acquaintance: $0, canvas: canvas).body }
        let all = Link.people.appending(query: "department", viewer.departmentID?.description)
        return """
            <section class="section"><h2>\(canvas("week.who"))</h2><ul class="people">\(views)</ul>\
            <p class="small"><a class="link" href="\(link: viewer.isGuest ? .people : all)">\
            \(canvas("week.who.all"))</a></p></section>
            """
    }

    private var toJoin: HTML {
        let cards: [HTML] = groups.map { group in
            """
            <li class="space card"><div><h3><a href="\(link: .space(group.slug))">\(group.name)</a></h3>\
            <p>\(group.purpose)</p></div>\(if: group.hasColleagues, colleagues(group))\
            <form method="post" action="\(link: .space(group.slug))/membership"><button class="button small quiet">\
            \(canvas.icon(.plus)) \(canvas("space.join"))<span class="sr"> \(group.name)</span></button></form></li>
            """
        }
        return """
            <section class="section" id="groups"><h2>\(canvas("week.groups"))</h2><ul class="spaces">\(cards)</ul></section>
            """
    }

    private func colleagues(_ group: GroupToJoin) -> HTML {
        let text = group.colleagues.map { canvas("week.groups.count", count: $0) } ?? canvas("week.groups.some")
        return "<p class=\"meta\"><span>\(canvas.icon(.people)) \(text)</span></p>"
    }

    private var guest: HTML {
        guard !own.isEmpty else {
            return """
                <div class="empty">\(Ring(filled: 1).body)<h2>\(canvas("week.guest.none"))</h2>\
                <p>\(canvas("week.guest.none.text"))</p></div>
                """
        }
        let links: [HTML] = own.map { "<li><a class=\"link\" href=\"\(link: .space($0.slug))\">\($0.name)</a></li>" }
        return """
            <section class="section"><h2>\(canvas("week.guest.groups"))</h2><ul class="plain">\(links)</ul></section>
            """
    }

    private var nobody: HTML {
        """
        <div class="empty">\(Ring(filled: 1).body)<h2>\(canvas("week.nobody"))</h2><p>\(canvas("week.nobody.text"))</p></div>
        """
    }

    private var near: HTML {
        """
        <p class="small"><a class="link" href="\(link: .nearPeople)">\(canvas("near.title"))</a>. \(canvas("near.lead.short"))</p>
        """
    }

    private var away: HTML {
        """
        <form method="post" action="\(link: .welcome)/closure"><button class="button quiet">\(canvas.icon(.check)) \
        \(canvas("week.putAway"))</button></form>
        """
    }

    private var isAway: HTML {
        """
        <div class="notice">\(canvas.icon(.info))<p>\(canvas("week.isAway"))</p>\
        <form method="post" action="\(link: .welcome)/closure/removal"><button class="button small quiet">\
        \(canvas("week.bringBack"))</button></form></div>
        """
    }
}

/// A colleague to know, with the reason and what to ask.
struct AcquaintanceView {
    let acquaintance: Acquaintance
    let canvas: Canvas

    var body: HTML {
        let person = acquaintance.person
        let chips: [HTML] = acquaintance.subjects.prefix(3).map(SubjectChip.body)
        return """
            <li class="person">\(Face(person).body)<div><h3><a href="\(link: .person(person.handle))">\(person.name)</a></h3>\
            \(if: !acquaintance.job.isEmpty, "<p>\(acquaintance.job)</p>")\
            <ul class="reasons"><li>\(canvas(sentence.key, sentence.place))</li></ul>\
            \(if: !chips.isEmpty, "<p class=\"meta\"><span>\(canvas("profile.ask"))</span>\(chips)</p>")</div></li>
            """
    }

    private var sentence: (key: String, place: String) {
        switch acquaintance.reason {
        case .host(let place): ("week.who.host", place)
        case .adviser: ("week.who.adviser", "")
        case .department: ("week.who.department", "")
        }
    }
}
