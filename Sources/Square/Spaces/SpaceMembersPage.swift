import Database
import Organisation
import Web

/// What this is for: to see who is in a group and, for hosts, to let people in.
struct SpaceMembersPage {
    static let pageSize = 60

    let space: Space
    let members: [SpaceMember]
    let next: Link?
    let requests: [JoinRequest]
    let invited: String
    let problems: [String: Problem.Reason]
    let viewer: Viewer
    let canvas: Canvas

    static func load(
        _ slug: String, after: NameCursor?, invited: String = "", problems: [String: Problem.Reason] = [:], visit: Visit
    ) throws -> SpaceMembersPage {
        let space = try Spaces.findReadable(slug, visibleTo: visit.viewer, in: visit.db)
        let found = try MembershipStore.list(
            of: space, visibleTo: visit.viewer, after: after, limit: pageSize + 1, in: visit.db)
        let shown = Array(found.prefix(pageSize))
        let next =
            found.count > pageSize
            ? shown.last.map {
                Link.spaceMembers(slug).appending(query: "after", $0.nameKey)
                    .appending(query: "id", $0.person.id.description)
            } : nil
        let requests =
            space.canTend(visit.viewer)
            ? try MembershipStore.listRequests(to: space.id, visibleTo: visit.viewer, in: visit.db) : []
        return SpaceMembersPage(
            space: space, members: shown, next: next, requests: requests, invited: invited, problems: problems,
            viewer: visit.viewer, canvas: visit.canvas)
    }

    private var link: Link { .space(space.slug) }
    private var tends: Bool { space.canTend(viewer) }

    var page: Page { Page(title: canvas("space.tab.members"), section: link.href, main: main) }

    private var main: HTML {
        """
        \(SpaceHead(space: space, part: .members, viewer: viewer, canvas: canvas).body)\
        \(if: !requests.isEmpty, asking)\(if: tends, invite)\
        <section class="section"><h2>\(canvas("space.tab.members")) <small>\(canvas.words.grouped(space.memberCount))</small></h2>\
        \(members.map(row))\(if: tends, newcomers)</section>\(next.map { Pager(next: $0, words: canvas("pager.more"), canvas: canvas).body })
        """
    }

    private var asking: HTML {
        let rows: [HTML] = requests.map { request in
            let base: Link = "\(link: link)/requests/\(request.person.handle)"
            return """
                <article class="row">\(Face(request.person).body)<div><h3><a href="\(link: .person(request.person.handle))">\(request.person.name)</a></h3>\
                \(if: !request.reason.isEmpty, "<p>\(request.reason)</p>")<p class="meta">\(canvas.time(request.at))</p></div>\
                <div class="actions"><form method="post" action="\(link: base)/acceptance"><button class="button small">\(canvas("space.letIn"))</button></form>\
                <form method="post" action="\(link: base)/refusal"><button class="button small quiet">\(canvas("space.refuse"))</button></form></div></article>
                """
        }
        return
            "<section class=\"section\"><h2>\(canvas("space.asking")) <small>\(requests.count)</small></h2>\(rows)</section>"
    }

    private var invite: HTML {
        let field = Field(
            "handle", label: canvas("space.invite.who"), value: invited, hint: canvas("space.invite.hint"),
            error: problems["handle"].map { canvas($0) })
        return """
            <form class="form card" method="post" action="\(link: link)/invitations"><h2>\(canvas("space.invite"))</h2>\
            \(field.body(canvas))<div class="actions"><button class="button quiet">\(canvas("space.invite.send"))</button></div></form>
            """
    }

    private var newcomers: HTML {
        "<p class=\"small\"><a class=\"link\" href=\"\(link: .newcomers)\">\(canvas("people.newcomers"))</a> · "
            + "<a class=\"link\" href=\"\(link: .invitations)\">\(canvas("invitations.title"))</a></p>"
    }

    private func row(_ member: SpaceMember) -> HTML {
        let person = member.person
        return """
            <article class="row">\(Face(person).body)<div><h3><a href="\(link: .person(person.handle))">\(person.name)</a></h3>\
            <p class="meta">\(if: !member.job.isEmpty, "<span>\(member.job)</span>")\(part(person))\
            \(if: member.isGuest, "<span class=\"chip\">\(canvas("role.guest"))</span>")</p></div>\(remove(person))</article>
            """
    }

    private func part(_ person: Member.Byline) -> HTML {
        if person.id == space.hostID { return "<span class=\"chip accent\">\(canvas("space.host"))</span>" }
        return person.id == space.standInID ? "<span class=\"chip accent\">\(canvas("space.standIn"))</span>" : ""
    }

    private func remove(_ person: Member.Byline) -> HTML {
        guard tends, person.id != space.hostID, person.id != viewer.id else { return "" }
        let items: [MenuView.Item] = [
            .danger(.trash, canvas("space.remove"), "\(link: link)/members/\(person.handle)/removal")
        ]
        return MenuView(label: canvas("space.aboutPerson", person.name), items: items, canvas: canvas).body
    }
}
