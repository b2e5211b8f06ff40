import Database
import Organisation
import Web

/// Help requests with made-up content in every state, for the style guide.
struct HelpSamples {
    let viewer: Viewer
    let space: Space
    let canvas: Canvas

    var all: [(key: String, view: HTML)] {
        [("styleguide.helpRow", rows), ("styleguide.helpState", states), ("styleguide.clientData", clientData)]
    }

    private var other: Member.Byline {
        Member.Byline(id: Member.ID(rawValue: 1), handle: "marieke", name: "Marieke Vos")
    }

    private func request(
        _ id: Int64, by asker: Member.Byline, isAnswered: Bool = false, ending: HelpRequest.Ending? = nil,
        how: String = "", thanks: String = "", too: Int = 0, reason: String? = nil
    ) -> HelpRequest {
        let day: Int64 = 86_400_000
        let then = Instant(canvas.now.milliseconds - 2 * day)
        return HelpRequest(
            id: Post.ID(rawValue: 100 + id), askerID: asker.id, spaceID: space.id, typeID: HelpType.BuiltIn.borrow.id,
            typeName: "", at: then, endsAt: Instant(canvas.now.milliseconds + (ending == .expired ? -1 : 12) * day),
            rung: .colleagues, climbsAt: nil, endedAt: ending.map { _ in canvas.now }, ending: ending, how: how,
            thanks: thanks, tooCount: too, askedCount: 2, isAnswered: isAnswered,
            standing: HelpRequest.Standing(hasToo: false, reason: reason))
    }

    /// As the asker and as a reader sees it, from the question to its end.
    private var everyState: [HelpRequest] {
        [
            request(1, by: viewer.byline),
            request(2, by: other, too: 2, reason: canvas("styleguide.sample.reason")),
            request(3, by: viewer.byline, isAnswered: true),
            request(
                4, by: other, isAnswered: true, ending: .answered, thanks: canvas("styleguide.sample.thanks"), too: 2),
            request(5, by: viewer.byline, ending: .otherwise, how: canvas("styleguide.sample.how")),
            request(6, by: viewer.byline, ending: .expired),
            request(7, by: other, ending: .left),
        ]
    }

    private func post(_ request: HelpRequest) -> Post {
        Post(
            id: request.id, spaceID: space.id, author: request.isAsker(viewer) ? viewer.byline : other,
            title: canvas("styleguide.sample.title"), body: canvas("styleguide.sample.body"), at: request.at,
            editedAt: nil, withdrawnAt: nil, withdrawnBy: nil, pinnedAt: nil, lastActivityAt: request.at,
            commentCount: request.isAnswered ? 2 : 0, reactions: ReactionCounts(thanks: 0, agree: 0, learned: 0),
            version: 1, acceptedCommentID: nil, form: .asked, details: [])
    }

    private var helped: Comment {
        Comment(
            id: Comment.ID(rawValue: 5), postID: Post.ID(rawValue: 104), rootID: Comment.ID(rawValue: 5), replyTo: nil,
            author: viewer.byline, body: canvas("styleguide.sample.comment"), at: canvas.now, editedAt: nil,
            withdrawnAt: nil, withdrawnBy: nil, isAccepted: true,
            reactions: ReactionCounts(thanks: 0, agree: 0, learned: 0), version: 1)
    }

    private var rows: HTML {
        let rows: [HTML] = everyState.enumerated().map { number, request in
            HelpRow(
                summary: PostSummary(
                    post: post(request), spaceSlug: space.slug, spaceName: space.name, spaceKind: space.kind,
                    isForAll: false,
                    hasNews: number == 0),
                request: request, type: request.typeName(canvas.words), canvas: canvas
            ).body
        }
        return rows.joined()
    }

    private var states: HTML {
        let states: [HTML] = everyState.map { request in
            HelpView(
                request: request, post: post(request), space: space,
                helped: request.ending == .answered ? [helped] : [], fieldTime: FieldTime(timeZone: "Europe/Amsterdam"),
                viewer: viewer,
                canvas: canvas
            ).body
        }
        return states.joined()
    }

    private var clientData: HTML {
        let found = [
            ClientData(kind: .name, text: canvas("styleguide.sample.client")),
            ClientData(kind: .birthDate, text: "12-03-1941"),
        ]
        let barred = [ClientData(kind: .citizenNumber, text: "111222333")]
        return [
            ClientDataView(found: found, mayConfirm: true, problem: "help.client.look", canvas: canvas).body,
            ClientDataView(found: barred, mayConfirm: true, problem: nil, canvas: canvas).body,
        ].joined()
    }
}
