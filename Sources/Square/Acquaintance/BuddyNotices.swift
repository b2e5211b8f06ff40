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

    /// Needs no reading either: a notification says which pair it is, since when, and who was found.
    func waiting() throws -> [WaitingItem] {
        try SquareFeatures.unread(visit).compactMap { bundle in
            guard Self.waiting.contains(bundle.latest.kind) else { return nil }
            let buddy = buddy(told: bundle.latest)
            guard buddy.endsAt > visit.now else { return nil }
            let view = BuddyView(buddy: buddy, canvas: canvas).waiting
            // A question lapses by itself, so it stands with what ends.
            return buddy.state == .asked
                ? WaitingItem(at: buddy.endsAt, view: view, ends: true) : WaitingItem(at: buddy.proposedAt, view: view)
        }
    }

    private func buddy(told: Notification) -> Buddy {
        let found = told.kind == .buddyFound ? told.actor : nil
        return Buddy(
            id: Buddy.ID(rawValue: told.about), state: found == nil ? .asked : .together, proposedAt: told.at,
            endsAt: told.at + (found == nil ? Buddy.questionLasts : Buddy.lasts),
            isNewcomer: told.kind == .buddyOffered, hasAgreed: false, department: nil,
            other: found.map { Buddy.Other(person: $0, job: "", subjects: []) })
    }
}
