import Organisation
import Web

/// A group in a list: its name, its purpose, and what you are to it.
struct SpaceCard {
    let space: Space
    let viewer: Viewer
    let canvas: Canvas
    var heading: HTML = "h2"

    var body: HTML {
        """
        <li class="space card"><div><\(heading)><a href="\(link: .space(space.slug))">\(space.name)</a></\(heading)>\
        <p>\(space.purpose)</p></div>\
        <p class="meta"><span class="chip">\(canvas.icon(space.kind.icon)) \(canvas(space.kind.nameKey))</span>\
        <span>\(canvas("space.members", count: space.memberCount))</span>\(standing)</p>\
        \(if: space.canJoin(viewer), JoinForm(space: space, canvas: canvas).body)</li>
        """
    }

    private var standing: HTML {
        if space.standing.isMember { return "<span>\(canvas.icon(.check)) \(canvas("space.youAreIn"))</span>" }
        if space.standing.isInvited { return "<span>\(canvas.icon(.mail)) \(canvas("space.youAreInvited"))</span>" }
        return space.standing.hasAsked ? "<span>\(canvas.icon(.clock)) \(canvas("space.asked"))</span>" : ""
    }
}
