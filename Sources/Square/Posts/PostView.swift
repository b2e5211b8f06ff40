import Organisation
import Web

/// The post that heads a conversation.
struct PostView {
    let found: FoundPost
    let space: Space
    let given: Set<Reaction>
    let mentioned: [String: Member.Byline]
    let viewer: Viewer
    let canvas: Canvas
    /// The element that heads it: the page's own heading, but for the style guide.
    var heading: HTML = "h1"
    /// What kind of help is asked in it.
    var kind: String?

    private var post: Post { found.post }
    private var link: Link { .post(post.id) }

    var body: HTML {
        post.isWithdrawn ? withdrawn : whole
    }

    private var whole: HTML {
        """
        <article class="post" id="post-\(post.id.rawValue)"><\(heading)>\(post.heading)</\(heading)>\
        <header class="by">\(Face(post.author).body)<div>\
        <a class="name" href="\(link: .person(post.author.handle))">\(post.author.name)</a>\
        <p class="meta">\(pinned)\(kind.map { "<span class=\"chip accent\">\($0)</span>" as HTML })<a href="\(link: link)">\(canvas.time(post.at))</a>\(edited)</p></div>\
        \(menu)</header>\(TextView(text: post.body, mentioned: mentioned).body)\(DetailsView(details: post.details).body)\
        \(PicturesView(pictures: post.pictures, canvas: canvas).body)\
        <footer class="foot">\
        \(ReactionsView(subject: .post(post.id), counts: post.reactions, given: given, canvas: canvas, isShut: space.isShut).body)\
        \(bookmark)</footer></article>
        """
    }

    private var withdrawn: HTML {
        let back: HTML =
            post.canBeRestored(by: viewer)
            ? """
            <form method="post" action="\(link: link)/withdrawal/removal">\
            <button class="button small quiet">\(canvas("post.restore"))</button></form>
            """ : ""
        return """
            <article class="post withdrawn" id="post-\(post.id.rawValue)"><\(heading) class="sr">\(canvas("post.withdrawn.title"))</\(heading)>\
            <p>\(canvas.icon(.trash)) \(canvas("post.withdrawn.text"))</p>\(back)</article>
            """
    }

    private var pinned: HTML {
        post.pinnedAt == nil ? "" : "<span>\(canvas.icon(.pin)) \(canvas("post.pinned"))</span>"
    }

    private var edited: HTML {
        post.editedAt == nil ? "" : "<a href=\"\(link: link)/history\">\(canvas("post.edited"))</a>"
    }

    private var bookmark: HTML {
        let isOn = found.isBookmarked
        let action: HTML = isOn ? "\(link: link)/bookmark/removal" : "\(link: link)/bookmark"
        return """
            <form method="post" action="\(action)"><button class="button small quiet">\
            \(canvas.icon(isOn ? .bookmarkOn : .bookmark)) \(canvas(isOn ? "post.bookmarked" : "post.bookmark"))</button></form>
            """
    }

    private var menu: HTML {
        var items: [MenuView.Item] = []
        if post.canBeEdited(by: viewer), !space.isShut {
            items.append(
                .link(.edit, canvas("post.edit"), post.isHelp ? "\(link: .help(post.id))/edit" : "\(link: link)/edit"))
        }
        if space.canTend(viewer), post.form != .announced, !space.isShut {
            items.append(
                post.pinnedAt == nil
                    ? .act(.pin, canvas("post.pin"), "\(link: link)/pin")
                    : .act(.pin, canvas("post.unpin"), "\(link: link)/pin/removal"))
        }
        if !viewer.isGuest {
            let decide = Link("/decisions/new").appending(query: "post", post.id.description)
            items.append(.link(.agree, canvas("post.decide"), decide))
        }
        if space.canKeepNotes(viewer) { items.append(.link(.learned, canvas("note.make"), .keep(post.id))) }
        if post.canBeWithdrawn(by: viewer, in: space) {
            items.append(.danger(.trash, canvas("post.withdraw"), "\(link: link)/withdrawal"))
        }
        return MenuView(label: canvas("post.more"), items: items, canvas: canvas).body
    }
}
