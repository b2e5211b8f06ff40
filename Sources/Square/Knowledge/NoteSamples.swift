import Database
import Organisation
import Web

/// Notes with made-up content in every state, for the style guide.
struct NoteSamples {
    let viewer: Viewer
    let canvas: Canvas

    var all: [(key: String, view: HTML)] {
        [("styleguide.noteRow", rows), ("styleguide.noteHead", heads)]
    }

    private func note(doubted: Bool = false, due: Bool = false, orphan: Bool = false, confirmed: Int = 7) -> Note {
        let day: Int64 = 86_400_000
        let then = Instant(canvas.now.milliseconds - 40 * day)
        // an id for each state, as a page has each id once
        let id = 1 + (doubted ? 1 : 0) + (due ? 2 : 0) + (orphan ? 4 : 0)
        return Note(
            id: Note.ID(rawValue: Int64(id)), spaceID: Space.ID(rawValue: 1), spaceSlug: "voorbeeld",
            spaceName: canvas("styleguide.sample.space"),
            text: NoteText(
                title: canvas("styleguide.sample.note"), body: canvas("styleguide.sample.note.body"), topics: [],
                sources: []), version: 3, owner: other, hasOwner: !orphan, createdAt: then, changedAt: then,
            checkedAt: then, reviewAt: Instant(canvas.now.milliseconds + (due ? -2 : 300) * day),
            doubtedAt: doubted ? then : nil, withdrawnAt: nil, withdrawnBy: nil, confirmations: confirmed,
            standing: Note.Standing(isAuthor: false, hasConfirmed: false, hasNotices: false))
    }

    private var other: Member.Byline {
        Member.Byline(id: Member.ID(rawValue: 1), handle: "marieke", name: "Marieke Vos")
    }

    private var states: [Note] {
        [note(), note(doubted: true, confirmed: 0), note(due: true), note(due: true, orphan: true)]
    }

    private var rows: HTML {
        let rows: [HTML] = states.map { NoteRow(note: $0, canvas: canvas).body }
        return rows.joined()
    }

    private var heads: HTML {
        let doubt = NoteDoubt(
            author: other, remark: canvas("styleguide.sample.note.doubt"), at: canvas.now, answeredAt: nil, answer: "")
        let heads: [HTML] = states.map { note in
            let head = NoteHead(
                note: note, authors: [viewer.byline], doubts: note.isDoubted ? [doubt] : [], viewer: viewer,
                canvas: canvas, heading: "h3")
            return "<div class=\"note\">\(head.body)</div>"
        }
        return heads.joined()
    }
}
