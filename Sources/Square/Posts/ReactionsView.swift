import Organisation
import Web

/// The three words of appreciation under a text, as buttons that say whether you gave them.
struct ReactionsView {
    let subject: ReactionSubject
    let counts: ReactionCounts
    let given: Set<Reaction>
    let canvas: Canvas
    /// Nothing is added any more where a group has ended; what was given stays to be seen.
    var isShut = false

    var body: HTML {
        guard !isShut else {
            return "<p class=\"reactions\">\(Reaction.allCases.filter { counts[$0] > 0 }.map(count))</p>"
        }
        return """
            <form class="reactions" method="post" action="\(link: action)">\
            \(Reaction.allCases.map(button))</form>
            """
    }

    private var action: Link {
        switch subject {
        case .post(let id): "\(link: .post(id))/reactions"
        case .comment(let id): "\(link: .comment(id))/reactions"
        }
    }

    private func count(_ reaction: Reaction) -> HTML {
        "<span class=\"reaction\">\(canvas.icon(reaction.icon)) \(canvas(reaction.nameKey)) <span class=\"n\">\(counts[reaction])</span></span>"
    }

    private func button(_ reaction: Reaction) -> HTML {
        let count = counts[reaction]
        let isGiven = given.contains(reaction)
        // The button says what it does, give or take, so that sending it twice doesn't undo it.
        return """
            <button class="reaction" name="\(isGiven ? "take" : "give")" value="\(reaction.rawValue)" aria-pressed="\(String(isGiven))">\
            \(canvas.icon(reaction.icon)) \(canvas(reaction.nameKey))\(if: count > 0, " <span class=\"n\">\(count)</span>")</button>
            """
    }
}
