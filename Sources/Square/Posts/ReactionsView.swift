import Organisation
import Web

/// The three words of appreciation under a text, as buttons that say whether you gave them.
struct ReactionsView {
    let subject: ReactionSubject
    let counts: ReactionCounts
    let given: Set<Reaction>
    let canvas: Canvas

    var body: HTML {
        """
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
