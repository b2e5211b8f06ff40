import Organisation
import Web

/// Said at the button: who will see this. Computed from the group itself, so it cannot say something else than what holds.
struct AudienceLine {
    let space: Space
    let canvas: Canvas

    var body: HTML {
        let sentence: String =
            switch space.kind {
            case .open: canvas("audience.open", space.name)
            case .closed, .hidden: canvas.words("audience.members", count: space.memberCount, space.name)
            }
        return "<p class=\"audience\">\(canvas.icon(space.kind.icon))<span>\(sentence)</span></p>"
    }
}
