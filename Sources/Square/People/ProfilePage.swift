import Organisation
import Web

/// A person: what they do, what to ask them, which groups you share. Nothing about how much they do here.
struct ProfilePage {
    let profile: Profile
    let shared: [SharedSpace]
    /// What they wrote last, as far as the viewer may read it.
    let recent: [PostSummary]
    let canvas: Canvas

    private var member: Member { profile.member }

    var page: Page { Page(title: member.name, section: "people", main: main) }

    private var main: HTML {
        """
        \(head)\(previewing)\(state)\(about)\(if: !member.subjects.isEmpty, ask)\(facts)\(if: !shared.isEmpty, groups)\
        \(if: !recent.isEmpty, posts)
        """
    }

    private var head: HTML {
        let guest = member.role == .guest ? canvas("role.guest") : ""
        let work = [member.job, profile.department ?? "", guest].filter { !$0.isEmpty }.joined(separator: ", ")
        let edit: HTML = """
            <div class="actions"><a class="button quiet" href="\(link: Link.person(member.handle).appending(query: "as", "anyone"))">\
            \(canvas("profile.preview"))</a><a class="button quiet" href="\(link: .settings)">\(canvas.icon(.edit)) \(canvas("profile.edit"))</a></div>
            """
        return """
            <header class="head person-head">\(Face(member.byline, size: .large).body)<div><h1>\(member.name)</h1>\
            \(if: !work.isEmpty, "<p class=\"small\">\(work)</p>")</div>\(if: profile.isOwn, edit)</header>
            """
    }

    // What a colleague sees is shown by the same page; the groups and texts one shares differ for each of them.
    private var previewing: HTML {
        guard let preview = profile.preview else { return .empty }
        let choices: [HTML] = ProfilePreview.allCases.map { choice in
            let link = Link.person(member.handle).appending(query: "as", choice.rawValue)
            let current = choice == preview ? "true" : nil
            return
                "<a class=\"button small\(if: choice != preview, " quiet")\" href=\"\(link: link)\"\(attribute: "aria-current", current)>\(canvas(choice.nameKey))</a>"
        }
        return """
            <div class="notice" role="status"><div><p>\(canvas("profile.preview.\(preview.rawValue).says"))</p>\
            <div class="actions">\(choices)</div><p><a class="link" href="\(link: .person(member.handle))">\
            \(canvas("profile.preview.back"))</a></p></div></div>
            """
    }

    private var state: HTML {
        switch member.state {
        case .active: .empty
        case .off: "<div class=\"notice\"><p>\(canvas("profile.off"))</p></div>"
        case .imported: "<div class=\"notice\"><p>\(canvas("profile.imported"))</p></div>"
        }
    }

    private var about: HTML {
        guard !member.about.isEmpty else { return .empty }
        let text = Markdown.render(member.about)
        return """
            <section class="section"><h2>\(canvas("profile.about.heading"))\(seen(member.aboutAudience))</h2><div class="text">\
            \(text)</div></section>
            """
    }

    private var ask: HTML {
        """
        <section class="section"><h2>\(canvas("profile.ask"))\(seen(member.askAudience))</h2>\
        <p class="meta">\(member.subjects.map(SubjectChip.body))</p></section>
        """
    }

    private var facts: HTML {
        let role: HTML? = member.role == .member || member.role == .guest ? nil : HTML(canvas(member.role.nameKey))
        let phone: HTML? = profile.phone.map { number in
            guard let link = Link(external: "tel:" + number.filter { !$0.isWhitespace }) else { return HTML(number) }
            return "<a href=\"\(link: link)\">\(number)</a>"
        }
        let mail: HTML? = profile.mail.map { address in
            guard let link = Link(external: "mailto:" + address) else { return HTML(address) }
            return "<a href=\"\(link: link)\">\(address)</a>"
        }
        return """
            <dl class="facts">\(fact("profile.handle", "@\(member.handle)", .everyone))\
            \(role.map { fact("accounts.role", $0, .everyone) })\
            \(phone.map { fact("profile.phone", $0, member.phoneAudience) })\
            \(mail.map { fact("profile.mail", $0, member.mailAudience) })</dl>
            """
    }

    private func fact(_ label: String, _ value: HTML, _ audience: FieldAudience) -> HTML {
        "<div><dt>\(canvas(label))</dt><dd>\(value)\(seen(audience))</dd></div>"
    }

    // Only on one's own profile: who else sees this.
    private func seen(_ audience: FieldAudience) -> HTML {
        guard profile.isOwn else { return .empty }
        let icon = canvas.icon(audience == .everyone ? .open : .lock)
        return " <span class=\"seen\">\(icon) \(canvas(audience.nameKey))</span>"
    }

    private var posts: HTML {
        let rows: [HTML] = recent.map { ConversationRow(summary: $0, canvas: canvas).body }
        return "<section class=\"section\"><h2>\(canvas("profile.recent"))</h2>\(rows)</section>"
    }

    private var groups: HTML {
        let links: [HTML] = shared.map { "<li><a href=\"\(link: .space($0.slug))\">\($0.name)</a></li>" }
        let title = canvas(profile.isOwn ? "profile.groups.own" : "profile.groups")
        return "<section class=\"section\"><h2>\(title)</h2><ul class=\"plain\">\(links)</ul></section>"
    }
}
