import Organisation
import Web

/// The top of every page of a group: what it is, what it is for, its parts.
struct SpaceHead {
    enum Part: String { case stream, members, life, settings }

    let space: Space
    let part: Part
    let viewer: Viewer
    let canvas: Canvas

    private var link: Link { .space(space.slug) }

    var body: HTML {
        """
        <header class="head"><div><p class="meta"><span class="chip">\(canvas.icon(space.kind.icon)) \(canvas(space.kind.nameKey))</span>\
        <span>\(canvas(space.need.nameKey))</span></p><h1>\(space.name)</h1><p class="small">\(space.purpose)</p></div>\
        <div class="actions">\(write)\(menu)</div></header>\
        \(if: space.standing.isInvited, JoinForm(space: space, canvas: canvas).invitation)\(LifeNotice(space: space, viewer: viewer, canvas: canvas).body)\(if: space.canRead(viewer), tabs)
        """
    }

    private var write: HTML {
        guard space.canWrite(viewer) else { return "" }
        let join: HTML = space.canJoin(viewer) ? JoinForm(space: space, canvas: canvas).body : ""
        let announce: HTML = """
            <a class="button quiet" href="\(link: .newAnnouncement(in: space.slug))">\(canvas.icon(.flag)) \(canvas("announcement.make"))</a>
            """
        return """
            \(join)\(if: space.canAnnounce(viewer), announce)<a class="button" href="\(link: .newPost(in: space.slug))">\(canvas.icon(.write)) \(canvas("post.write"))</a>
            """
    }

    private var menu: HTML {
        guard space.standing.isMember else { return "" }
        var items: [MenuView.Item] = [.act(.check, canvas("space.markRead"), "\(link: link)/read")]
        if space.canTend(viewer) {
            items.append(.link(.settings, canvas("space.settings"), .spaceSettings(space.slug)))
        }
        if space.canLeave(viewer) {
            items.append(.danger(.signOut, canvas("space.leave"), "\(link: link)/membership/removal"))
        }
        return MenuView(label: canvas("space.more"), items: items, canvas: canvas).body
    }

    private var tabs: HTML {
        var parts: [(Part, Link, HTML)] = [
            (.stream, link, "\(canvas("space.tab.stream"))"),
            (
                .members, .spaceMembers(space.slug),
                "\(canvas("space.tab.members")) <span class=\"count\">\(canvas.words.grouped(space.memberCount))</span>"
            ),
        ]
        if space.canTend(viewer) {
            parts.append((.life, .spaceLife(space.slug), "\(canvas("space.tab.life"))"))
            parts.append((.settings, .spaceSettings(space.slug), "\(canvas("space.tab.settings"))"))
        }
        let links: [HTML] = parts.map { part, link, words in
            "<a href=\"\(link: link)\"\(attribute: "aria-current", part == self.part ? "page" : nil)>\(words)</a>"
        }
        return "<nav class=\"tabs\" aria-label=\"\(canvas("space.tabs"))\">\(links)</nav>"
    }
}
