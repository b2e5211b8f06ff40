import Database
import Organisation
import Web

/// Puts what happened to decisions into words, and says which wait for somebody.
struct DecisionNotices {
    let visit: Visit

    private static let kinds: Set<Notification.Kind> = [
        .decisionOpened, .decisionReminder, .decisionAmended, .decisionClosed,
    ]

    private var canvas: Canvas { visit.canvas }

    func notices(for bundles: [NotificationBundle]) throws -> [Notice] {
        let mine = bundles.filter { Self.kinds.contains($0.latest.kind) }
        guard !mine.isEmpty else { return [] }
        let decisions = try DecisionStore.list(ids: mine.map(\.about), visibleTo: visit.viewer, in: visit.db)
        let byID = Dictionary(uniqueKeysWithValues: decisions.map { ($0.id.rawValue, $0) })
        return mine.compactMap { bundle in
            byID[bundle.about].map { notice(bundle, about: $0) }
        }
    }

    /// Open decisions this person may still vote in, and outcomes to look at again.
    func waiting() throws -> [WaitingItem] {
        try DecisionStore.listWaiting(visibleTo: visit.viewer, at: visit.now, limit: 20, in: visit.db).map {
            decision, reviewAt in
            let words = DecisionWords(decision, canvas)
            if let reviewAt {
                let view = row(
                    canvas("decision.waiting.review", decision.question),
                    Link.decision(decision.id).fragment("outcome"),
                    canvas("nav.decisions"), canvas.time(reviewAt))
                return WaitingItem(at: reviewAt, view: view)
            }
            let until: HTML = "<span>\(canvas("decision.until", words.moment(decision.closesAt)))</span>"
            let view = row(
                canvas("decision.waiting", decision.question), .decision(decision.id), words.audience, until)
            return WaitingItem(at: decision.closesAt, view: view, ends: true)
        }
    }

    private func notice(_ bundle: NotificationBundle, about decision: Decision) -> Notice {
        let latest = bundle.latest
        let view = row(
            canvas("notice.\(latest.kind.rawValue)", decision.question), .decision(decision.id),
            DecisionWords(decision, canvas).audience, canvas.time(latest.at), isUnread: bundle.isUnread)
        return Notice(id: latest.id, at: latest.at, isUnread: bundle.isUnread, view: view)
    }

    private func row(
        _ sentence: String, _ link: Link, _ place: String, _ time: HTML, isUnread: Bool = true
    ) -> HTML {
        """
        <article class="row notification\(if: isUnread, " unread")"><span class="face" aria-hidden="true">\(canvas.icon(.check))</span>\
        <div><h3><a href="\(link: link)">\(sentence)</a></h3><p class="meta"><span>\(place)</span>\(time)</p></div></article>
        """
    }
}
