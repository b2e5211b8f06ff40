import Database
import Organisation
import Web

/// Above a group that doesn't simply go on: what that means, and what can be done.
struct LifeNotice {
    let space: Space
    let viewer: Viewer
    let canvas: Canvas

    var body: HTML {
        switch space.life {
        case .awake: ends
        case .asleep: notice(.clock, "space.asleep.text", tends: "space.wake")
        case .ended: notice(.lock, "space.ended.text", tends: "space.renew")
        case .closed: closed
        }
    }

    // Only who tends it can do something about an end that comes.
    private var ends: HTML {
        guard space.canTend(viewer), let end = space.endsAt, end - canvas.now <= .seconds(28 * 86_400) else {
            return .empty
        }
        let last = canvas.words.dayWithin(end - .seconds(1))
        return """
            <div class="notice warm">\(canvas.icon(.calendar))<p>\(canvas("space.ends.soon", last))</p>\
            <a class="button small quiet" href="\(link: .spaceLife(space.slug))">\(canvas("space.renew"))</a></div>
            """
    }

    private func notice(_ icon: Icon, _ key: String, tends: String) -> HTML {
        let way: HTML =
            space.canTend(viewer) || (space.canReopen(viewer))
            ? "<a class=\"button small quiet\" href=\"\(link: .spaceLife(space.slug))\">\(canvas(tends))</a>" : ""
        return "<div class=\"notice\">\(canvas.icon(icon))<p>\(canvas(key))</p>\(way)</div>"
    }

    private var closed: HTML {
        let way: HTML =
            space.canReopen(viewer)
            ? "<p><a class=\"button small quiet\" href=\"\(link: .spaceLife(space.slug))\">\(canvas("space.reopen"))</a></p>"
            : ""
        return """
            <section class="closing card"><h2>\(canvas.icon(.lock)) \(canvas("space.closed.heading"))</h2>\
            <p class="small">\(canvas("space.closed.readOnly"))</p>\(if: space.canRead(viewer), word)\(way)</section>
            """
    }

    private var word: HTML {
        "<h3>\(canvas("space.closed.word"))</h3><div class=\"text\">\(Markdown.render(space.closingWord))</div>"
    }
}
