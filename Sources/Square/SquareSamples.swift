import Database
import Organisation
import Web

/// The square's own parts with made-up content, for the style guide.
package struct SquareSamples {
    private let viewer: Viewer
    private let canvas: Canvas

    package init(viewer: Viewer, canvas: Canvas) {
        self.viewer = viewer
        self.canvas = canvas
    }

    package var all: [(key: String, view: HTML)] {
        [
            ("styleguide.conversation", conversation), ("styleguide.post", post), ("styleguide.comments", comments),
            ("styleguide.composer", composer), ("styleguide.space", spaceHead), ("styleguide.history", history),
            ("styleguide.suggestions", suggestions), ("styleguide.pictures", pictures),
            ("announcement.one", lane), ("space.closed.heading", closing),
            ("styleguide.acquaintance", AcquaintanceSamples(viewer: viewer, canvas: canvas).body),
        ] + HelpSamples(viewer: viewer, space: space, canvas: canvas).all
            + NoteSamples(viewer: viewer, canvas: canvas).all
    }

    private var other: Member.Byline {
        Member.Byline(id: Member.ID(rawValue: 1), handle: "marieke", name: "Marieke Vos")
    }
    private var then: Instant { Instant(canvas.now.milliseconds - 5_400_000) }

    private var space: Space {
        Space(
            id: Space.ID(rawValue: 1), slug: "voorbeeld", name: canvas("styleguide.sample.space"),
            purpose: canvas("styleguide.sample.purpose"), need: .knowledge, kind: .closed, hostID: viewer.id,
            standInID: nil, memberCount: 24, lastActivityAt: then, forms: [Space.posts],
            offered: [Space.posts], elsewhere: "",
            standing: Space.Standing(
                isMember: true, isInvited: false, hasAsked: false, readAt: then, seenAt: then))
    }

    private func samplePost(author: Member.Byline, pinned: Bool = false, withdrawn: Bool = false) -> Post {
        Post(
            id: Post.ID(rawValue: withdrawn ? 3 : 2), spaceID: space.id, author: author,
            title: canvas("styleguide.sample.title"), body: canvas("styleguide.sample.body"), at: then, editedAt: then,
            withdrawnAt: withdrawn ? then : nil, withdrawnBy: withdrawn ? viewer.id : nil,
            pinnedAt: pinned ? then : nil, lastActivityAt: then, commentCount: 6,
            reactions: ReactionCounts(thanks: 3, agree: 0, learned: 1), version: 2,
            acceptedCommentID: Comment.ID(rawValue: 5), form: .talk, details: [])
    }

    private func comment(_ id: Int64, root: Int64, replyTo: Comment.ReplyTo? = nil, withdrawn: Bool = false) -> Comment
    {
        Comment(
            id: Comment.ID(rawValue: id), postID: Post.ID(rawValue: 2), rootID: Comment.ID(rawValue: root),
            replyTo: replyTo, author: other, body: canvas("styleguide.sample.comment"), at: then, editedAt: nil,
            withdrawnAt: withdrawn ? then : nil, withdrawnBy: nil, isAccepted: id == 5,
            reactions: ReactionCounts(thanks: 1, agree: 2, learned: 0), version: 1)
    }

    private var pictures: HTML {
        let name = canvas("styleguide.sample.file")
        let refused = ["picture.svg", "picture.too_heavy"].map { PictureRefusal(Problem.Reason($0, name)) }
        return PictureField(pictures: [], problems: [:], refusals: refused, nudges: true, canvas: canvas).body
    }

    private var conversation: HTML {
        let rows = [false, true].map { news in
            ConversationRow(
                summary: PostSummary(
                    post: samplePost(author: other, pinned: news), spaceSlug: space.slug, spaceName: space.name,
                    spaceKind: .closed, isForAll: false, hasNews: news),
                canvas: canvas, namesSpace: !news
            ).body
        }
        return rows.joined()
    }

    private var post: HTML {
        let views = [false, true].map { withdrawn in
            PostView(
                found: FoundPost(
                    post: samplePost(author: viewer.byline, withdrawn: withdrawn), slug: space.slug, isBookmarked: true,
                    readUntil: then, hasNotices: false, draft: nil),
                space: space, given: [.thanks], mentioned: [:], viewer: viewer, canvas: canvas, heading: "h3"
            ).body
        }
        return views.joined()
    }

    private var comments: HTML {
        let reply = Comment.ReplyTo(id: Comment.ID(rawValue: 5), name: other.name)
        let all = [
            comment(5, root: 5), comment(6, root: 5, replyTo: reply), comment(7, root: 7, withdrawn: true),
        ]
        return all.map {
            CommentView(
                comment: $0, post: samplePost(author: other), space: space, given: [.agree], mentioned: [:],
                readUntil: Instant(then.milliseconds - 1), viewer: viewer, canvas: canvas
            ).body
        }.joined()
    }

    private var lane: HTML {
        let sample = PostSummary(
            post: samplePost(author: other), spaceSlug: space.slug, spaceName: space.name, spaceKind: space.kind,
            isForAll: true, hasNews: false)
        return LaneView(announcements: [sample], from: .home, canvas: canvas).body
    }

    private var closing: HTML {
        var closed = space
        closed.life = .closed
        closed.closingWord = canvas("styleguide.sample.after")
        return LifeNotice(space: closed, viewer: viewer, canvas: canvas).body
    }

    private var composer: HTML {
        CommentComposer(
            post: samplePost(author: other), space: space, replyTo: comment(5, root: 5), token: "", canvas: canvas,
            problems: ["body": "comment.body.empty"]
        ).body
    }

    private var spaceHead: HTML {
        "<ul class=\"spaces\">\(SpaceCard(space: space, viewer: viewer, canvas: canvas, heading: "h3").body)</ul>"
    }

    private var suggestions: HTML {
        let text = Suggestion.Text(heading: canvas("styleguide.sample.title"), link: .post(Post.ID(rawValue: 2)))
        let all = [
            Suggestion(
                person: viewer.byline, job: canvas("styleguide.sample.job"), department: "",
                reasons: [.wroteNote([text]), .wrote([text])]),
            Suggestion(
                person: other, job: "", department: canvas("styleguide.sample.department"),
                reasons: [.offers([canvas("styleguide.sample.offer")]), .helped([text]), .answered([text, text])]),
        ]
        return [
            SuggestionsView(all, chosen: [other.handle], canvas: canvas).body,
            SuggestionsView([], canvas: canvas).body,
        ].joined()
    }

    private var history: HTML {
        let changed = WordDiff.html(
            from: canvas("styleguide.sample.before"), to: canvas("styleguide.sample.after"))
        return "<div class=\"text\"><p>\(changed)</p></div>"
    }
}
