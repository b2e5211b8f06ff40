import Database
import Organisation
import Web

/// Puts what happened between buddies into words, and asks on home who is asked.
struct BuddyNotices {
    let visit: Visit

    private static let kinds: Set<Notification.Kind> = [.buddyAsked, .buddyOffered, .buddyFound, .buddySearching]
    private static let waiting: Set<Notification.Kind> = [.buddyAsked, .buddyOffered, .buddyFound]

    private var canvas: Canvas { visit.canvas }

    /// Needs no reading: a question that is over was taken back, and only who was found has a name.
    func notices(for bundles: [NotificationBundle]) -> [Notice] {
        bundles.filter { Self.kinds.contains($0.latest.kind) }.map { bundle in
            let latest = bundle.latest
            let found = latest.kind == .buddyFound ? latest.actor : nil
            let face: HTML =
                found.map { Face($0).body }
                ?? "<span class=\"face\" aria-hidden=\"true\">\(canvas.icon(.people))</span>"
            let sentence =
                found.map { canvas("notice.buddyFound", $0.name) } ?? canvas("notice.\(latest.kind.rawValue)")
            let view: HTML = """
                <article class="row notification\(if: bundle.isUnread, " unread")">\(face)<div>\
                <h3><a href="\(link: .ownBuddy)">\(sentence)</a></h3><p class="meta"><span>\(canvas("buddy.title"))</span>\
                \(canvas.time(latest.at))</p></div></article>
                """
            return Notice(id: latest.id, at: latest.at, isUnread: bundle.isUnread, view: view)
        }
    }

    /// Reads nothing for who wasn't told anything; a newcomer's question came with their week.
    func waiting() throws -> [WaitingItem] {
        let told = try SquareFeatures.unread(visit).filter { Self.waiting.contains($0.latest.kind) }
        guard !told.isEmpty else { return [] }
        let week = try FirstWeekOnHome.week(visit)
        let buddies =
            if let week { [week.buddy].compactMap { $0 } } else {
                try BuddyStore.list(visibleTo: visit.viewer, at: visit.now, in: visit.db)
            }
        return buddies.filter { buddy in told.contains { $0.about == buddy.id.rawValue } }
            .map { buddy in
                let view = BuddyView(buddy: buddy, canvas: canvas).waiting
                // A question lapses by itself, so it stands with what ends.
                return buddy.state == .asked
                    ? WaitingItem(at: buddy.endsAt, view: view, ends: true)
                    : WaitingItem(at: buddy.proposedAt, view: view)
            }
    }
}
