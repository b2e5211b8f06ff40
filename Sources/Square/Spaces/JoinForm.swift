import Organisation
import Web

/// The way into a group, whichever it is for this person.
struct JoinForm {
    let space: Space
    let canvas: Canvas

    private var link: Link { .space(space.slug) }

    var body: HTML {
        """
        <form method="post" action="\(link: link)/membership"><button class="button small quiet">\
        \(canvas.icon(.plus)) \(canvas("space.join"))</button></form>
        """
    }

    var ask: HTML {
        if space.standing.hasAsked {
            return """
                <p class="meta"><span>\(canvas.icon(.clock)) \(canvas("space.asked"))</span></p>\
                <form method="post" action="\(link: link)/requests/removal"><button class="button link">\
                \(canvas("space.askBack"))</button></form>
                """
        }
        let reason = Field(
            "reason", label: canvas("space.ask.reason"), control: .area(rows: 2), limit: 500, isOptional: true)
        return """
            <form class="form" method="post" action="\(link: link)/requests">\(reason.body(canvas))\
            <div class="actions"><button class="button">\(canvas("space.ask"))</button></div></form>
            """
    }

    var invitation: HTML {
        """
        <div class="notice">\(canvas.icon(.mail))<p>\(canvas("space.invitedHere", space.name))</p>\
        <form method="post" action="\(link: link)/invitation/acceptance"><button class="button small">\
        \(canvas("space.accept"))</button></form>\
        <form method="post" action="\(link: link)/invitation/refusal"><button class="button small quiet">\
        \(canvas("space.decline"))</button></form></div>
        """
    }
}
