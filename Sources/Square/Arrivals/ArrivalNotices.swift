import Organisation
import Web

/// Tells who lets people in that somebody waits.
struct ArrivalNotices {
    let visit: Visit

    private var canvas: Canvas { visit.canvas }

    func notices(for bundles: [NotificationBundle]) throws -> [Notice] {
        try tended(bundles).map { bundle in
            let latest = bundle.latest
            return Notice(id: latest.id, at: latest.at, isUnread: bundle.isUnread, view: row(bundle))
        }
    }

    /// Whoever waits outside can't do anything else meanwhile, so home says it.
    func waiting() throws -> [WaitingItem] {
        try tended(SquareFeatures.unread(visit)).map { WaitingItem(at: $0.latest.at, view: row($0)) }
    }

    // Who let people in and does so no more, as a guest or at a poster that was taken down, hears of nobody who waits.
    private func tended(_ bundles: [NotificationBundle]) throws -> [NotificationBundle] {
        let mine = bundles.filter { $0.latest.kind == .waitsOutside }
        guard !mine.isEmpty else { return [] }
        let posters = try visit.once("own posters") {
            Set(try PosterStore.listOwn(visibleTo: visit.viewer, in: visit.db).map(\.rawValue))
        }
        return mine.filter { posters.contains($0.about) }
    }

    // Who waits stands on the page it leads to, for who may let them in.
    private func row(_ bundle: NotificationBundle) -> HTML {
        """
        <article class="row notification\(if: bundle.isUnread, " unread")">\
        <span class="face" aria-hidden="true">\(canvas.icon(.person))</span>\
        <div><h3><a href="\(link: .arrivals)">\(canvas("notice.waitsOutside", count: bundle.notifications.count))</a></h3>\
        <p class="meta">\(canvas.time(bundle.latest.at))</p></div></article>
        """
    }
}
