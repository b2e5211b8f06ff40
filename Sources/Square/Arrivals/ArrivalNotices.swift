import Organisation
import Web

/// Tells who lets people in that somebody waits.
struct ArrivalNotices {
    let visit: Visit

    private var canvas: Canvas { visit.canvas }

    func notices(for bundles: [NotificationBundle]) -> [Notice] {
        bundles.filter { $0.latest.kind == .waitsOutside }.map { bundle in
            let latest = bundle.latest
            return Notice(id: latest.id, at: latest.at, isUnread: bundle.isUnread, view: row(bundle))
        }
    }

    /// Whoever waits outside can't do anything else meanwhile, so home says it.
    func waiting() throws -> [WaitingItem] {
        try SquareFeatures.unread(visit).filter { $0.latest.kind == .waitsOutside }
            .map { WaitingItem(at: $0.latest.at, view: row($0)) }
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
