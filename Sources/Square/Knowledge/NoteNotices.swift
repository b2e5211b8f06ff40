import Database
import Organisation
import Web

/// Puts what happened to notes into words, and says which wait for their owner.
struct NoteNotices {
    let visit: Visit

    static let kinds: Set<Notification.Kind> = [
        .noteKept, .noteDoubted, .noteAnswered, .noteChanged, .noteHandedOver, .noteShared, .noteReview,
    ]
    private static let mostWaiting = 20

    private var canvas: Canvas { visit.canvas }

    func notices(for bundles: [NotificationBundle]) throws -> [Notice] {
        let mine = bundles.filter { Self.kinds.contains($0.latest.kind) }
        guard !mine.isEmpty else { return [] }
        let found = try NoteStore.list(ids: mine.map(\.about), visibleTo: visit.viewer, in: visit.db)
        let byID = Dictionary(found.map { ($0.id.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
        return mine.compactMap { bundle in byID[bundle.about].map { notice(bundle, about: $0) } }
    }

    /// The viewer's notes whose day came, and those that a reader doubts: read only for who was told of one and hasn't looked,
    /// so that home costs nobody else a statement. The reminder comes back every month.
    func waiting() throws -> [WaitingItem] {
        let wasTold = try SquareFeatures.unread(visit).contains { bundle in
            bundle.notifications.contains { [.noteReview, .noteDoubted].contains($0.kind) }
        }
        guard wasTold else { return [] }
        return try NoteStore.listWaiting(
            visibleTo: visit.viewer, at: visit.now, limit: Self.mostWaiting, in: visit.db
        ).map { note in
            let at = note.doubtedAt ?? note.reviewAt
            let key = note.isDoubted ? "note.waiting.doubted" : "note.waiting.due"
            let view = row(
                icon: note.isDoubted ? .warning : .clock, canvas(key, note.title), about: note, at: at, isUnread: true)
            return WaitingItem(at: at, view: view)
        }
    }

    private func notice(_ bundle: NotificationBundle, about note: Note) -> Notice {
        let latest = bundle.latest
        let key = "notice.\(latest.kind.rawValue)"
        let sentence =
            latest.kind == .noteReview ? canvas(key, note.title) : canvas(key, latest.actor?.name ?? "", note.title)
        let view = row(icon: .learned, sentence, about: note, at: latest.at, isUnread: bundle.isUnread)
        return Notice(id: latest.id, at: latest.at, isUnread: bundle.isUnread, view: view)
    }

    private func row(icon: Icon, _ sentence: String, about note: Note, at: Instant, isUnread: Bool) -> HTML {
        """
        <article class="row notification\(if: isUnread, " unread")"><span class="face" aria-hidden="true">\(canvas.icon(icon))</span>\
        <div><h3><a href="\(link: .note(note.id))">\(sentence)</a></h3>\
        <p class="meta"><span>\(note.spaceName)</span>\(canvas.time(at))</p></div></article>
        """
    }
}
